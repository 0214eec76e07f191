// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QDate>
#include <QDialog>
#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QRadioButton;
class QSpinBox;

namespace ui {

class ChangePreview;
class WarnLabel;

/// Asks how the rest of a plan is to move from a day on, and shows what that does before it is done.
class DayShiftDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { InsertRestDay, DeleteRestDay, PushOrPull };
    /// `sessions` are those that stand on `day` and later.
    DayShiftDialog(Purpose purpose, QDate day, QDate today, std::vector<core::Session> sessions, QWidget *parent = nullptr);

    /// What OK does.
    [[nodiscard]] const core::Change &change() const { return m_change; }
    [[nodiscard]] const ChangePreview &preview() const { return *m_preview; }

private:
    void build();
    QWidget *buildReach();
    QWidget *buildDays();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] core::Change wanted() const;
    [[nodiscard]] QString sentence() const;
    void check();

    Purpose m_purpose;
    QDate m_day;
    QDate m_today;
    std::vector<core::Session> m_sessions;
    core::Change m_change;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_untilFree = nullptr;
    QSpinBox *m_days = nullptr;
    QComboBox *m_direction = nullptr;
    QCheckBox *m_recurring = nullptr;
    ChangePreview *m_preview = nullptr;
    WarnLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
