// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/runs.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

/// By how many days what is left of a plan is moved, and from which day on. Says what would move; writes nothing.
class ShiftDialog : public QDialog
{
    Q_OBJECT
public:
    ShiftDialog(core::RunState state, std::vector<core::Session> sessions, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] QDate from() const;
    /// Negative: earlier.
    [[nodiscard]] int days() const;

private:
    void preview();

    core::RunState m_state;
    std::vector<core::Session> m_sessions;
    QDateEdit *m_from;
    QSpinBox *m_days;
    QLabel *m_summary;
    QPushButton *m_ok;
};

} // namespace ui
