// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guidancereader.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace ui {

class ArrangeGrid;

/// Better days for what is still to do in a week, proposed: before and after side by side, and which findings go away.
/// Changes nothing itself.
class ArrangeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ArrangeDialog(core::WeekGuidance week, QWidget *parent = nullptr);

    /// The moves proposed now; empty when the week is best as it is.
    [[nodiscard]] const std::vector<core::SessionMove> &moves() const { return m_moves; }
    /// The headlines of the findings that would go away.
    [[nodiscard]] QStringList goneHeadlines() const { return m_gone; }

protected:
    void showEvent(QShowEvent *event) override;

signals:
    /// The days for training are to be changed.
    void daysWanted();

private:
    void build();
    void propose();
    void showDifference();
    [[nodiscard]] bool anyMissed() const;

    core::WeekGuidance m_week;
    std::vector<core::SessionMove> m_moves;
    QStringList m_gone;
    QLabel *m_headline = nullptr;
    QLabel *m_line = nullptr;
    ArrangeGrid *m_grid = nullptr;
    QVBoxLayout *m_difference = nullptr;
    QCheckBox *m_missed = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
