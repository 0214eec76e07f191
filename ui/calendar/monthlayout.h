// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarcards.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace ui {

/// Where one day of the month and its sessions go.
struct MonthDayLayout {
    QRectF cell;
    QRectF heading;
    std::vector<QRectF> items; ///< of the sessions there is room for, from the first
    QRectF more;               ///< "+n more"; empty when every session is drawn
    QRectF note;               ///< a line of the day's note; empty without one or without room
    QRectF noteMark;           ///< beside the date instead, when there is a note but no room for its line
};

/// Where the number and the totals of a week go.
struct MonthWeekLayout {
    QRectF number;
    QRectF total;
};

/// Where everything of a month goes, in the view's own coordinates.
struct MonthLayout {
    std::vector<QRectF> weekdays;       ///< the seven names above
    std::vector<MonthDayLayout> days;   ///< as in the cards
    std::vector<MonthWeekLayout> weeks;
    QRectF totalHeading;
    double height = 0;                  ///< what the rows need at least

    [[nodiscard]] std::optional<int> dayAt(QPointF point) const;
    [[nodiscard]] std::optional<CalendarCards::Place> cardAt(QPointF point) const;
    /// The week whose number or totals are at a point.
    [[nodiscard]] std::optional<int> weekAt(QPointF point) const;
    /// Before which of the day's sessions something dropped at height y goes; the number of items: at the end.
    [[nodiscard]] int insertionIndex(int day, double y) const;
};

/// Lays whole weeks out in rows of one height, at this width; rows share `height` when it is more than they need. Pure.
[[nodiscard]] MonthLayout monthLayout(const CalendarCards &month, QSizeF size, const QFont &font);

} // namespace ui
