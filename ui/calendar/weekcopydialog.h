// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/rules/week.h"

#include <QDate>
#include <QDialog>

class QDialogButtonBox;
class QSpinBox;

namespace core {
class Store;
}

namespace ui {

class ChangePreview;
class MonthStrip;
class WarnLabel;

/// Copies a week to another one, or to several in a row: the first is chosen in a small calendar, and what stands there
/// is shown beside what will be added.
class WeekCopyDialog : public QDialog
{
    Q_OBJECT
public:
    /// `times` is the number of weeks it starts with; more than one puts the keyboard on it.
    WeekCopyDialog(const core::Store &store, core::DateRange week, QDate today, int times, QWidget *parent = nullptr);

    /// What OK does.
    [[nodiscard]] const core::Change &change() const { return m_change; }
    /// The first day of the first week copied to.
    [[nodiscard]] QDate target() const;
    [[nodiscard]] MonthStrip &calendar() { return *m_calendar; }
    [[nodiscard]] const ChangePreview &preview() const { return *m_preview; }

private:
    void build(QDate today, int times);
    [[nodiscard]] QStringList linesOf(QDate first) const;
    void check();

    const core::Store &m_store;
    core::DateRange m_week;
    core::Change m_change;
    MonthStrip *m_calendar = nullptr;
    QSpinBox *m_times = nullptr;
    ChangePreview *m_preview = nullptr;
    WarnLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace ui
