// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthcontent.h"
#include "ui/calendar/monthlayout.h"
#include "ui/calendar/weekpainter.h"

namespace ui {

/// Paints a month from a finished layout; asks nothing but the theme.
class MonthPainter
{
public:
    MonthPainter(QPainter &painter, const Theme &theme, const QFont &font) : m_painter(painter), m_theme(theme), m_font(font) {}

    /// Where a day belongs.
    struct DayPart {
        bool today = false;
        bool inMonth = true;
    };
    /// The names of the weekdays and of the total column.
    void paintHeadings(const CalendarCards &month, const MonthLayout &layout);
    void paintDay(const DayCards &day, const MonthDayLayout &layout, DayPart part, const PaintState &state);
    void paintItem(const SessionCard &card, const QRectF &rect, const PaintState &state);
    void paintMore(int count, const QRectF &rect, const PaintState &state);
    void paintTotals(const WeekTotals &totals, const MonthWeekLayout &layout);
    /// The line that shows where a dropped session will go.
    void paintInsertion(const MonthDayLayout &layout, int index);

private:
    void paintNote(const DayCards &day, const MonthDayLayout &layout);
    void paintItemText(const SessionCard &card, const QRectF &rect);

    QPainter &m_painter;
    Theme m_theme;
    QFont m_font;
};

} // namespace ui
