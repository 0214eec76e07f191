// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"
#include "core/rules/week.h"

#include <QDate>
#include <QFrame>
#include <map>
#include <vector>

class QLabel;

namespace core {
class Store;
}

namespace ui {

class MonthCell;

/// A small calendar of six weeks to jump with: dots for what stands on a day, the week shown marked. Arrows walk days and
/// weeks, Page Up and Down months (with Shift years), Home and End the week, T goes to today, Enter chooses, Esc closes.
class MonthStrip : public QFrame
{
    Q_OBJECT
public:
    /// A popup, or with Qt::Widget a part of a dialog.
    explicit MonthStrip(const core::Store &store, QWidget *parent = nullptr, Qt::WindowFlags flags = Qt::Popup);

    /// Opens as a popup under `anchor`, standing on `day` in the week shown.
    void popUp(QWidget *anchor, QDate day, QDate today, Qt::DayOfWeek firstDay);
    /// As a part of a dialog: stands on `day` from the start. Esc is left to the dialog.
    void embed(QDate day, QDate today, Qt::DayOfWeek firstDay);
    /// Stands on a day and shows its month.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// The cell of a day, or null while it is not shown.
    [[nodiscard]] MonthCell *cell(QDate day) const;

signals:
    /// A day was clicked, or Enter pressed on it; a popup is closing.
    void dayChosen(QDate day);
    /// The keyboard stands on another day.
    void dayStood(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void standOn(QDate day, QDate today, Qt::DayOfWeek firstDay);
    void build();
    void addWeekdays(class QGridLayout &grid);
    void refresh();
    void readFamilies(core::DateRange range);
    void choose(QDate day);
    void goOn(int days, int months);

    const core::Store &m_store;
    QDate m_day;
    QDate m_today;
    QDate m_shownDay;   ///< a day of the week the page shows
    Qt::DayOfWeek m_firstDay = Qt::Monday;
    std::map<QDate, std::vector<core::Family>> m_families;
    core::DateRange m_read;
    QLabel *m_title = nullptr;
    QLabel *m_failure = nullptr;
    std::vector<QLabel *> m_weekdays;
    std::vector<MonthCell *> m_cells;
    bool m_embedded = false;
};

} // namespace ui
