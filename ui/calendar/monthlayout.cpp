// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthlayout.h"

#include "ui/look/theme.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double gap = 4;
constexpr double pad = 5;
constexpr double itemGap = 2;
constexpr double numberWidth = 28;
constexpr double totalShare = 0.15; // of the width, within these bounds
constexpr double totalLeast = 146;
constexpr double totalMost = 180;
constexpr int leastItems = 2;
constexpr int totalLines = 4;

/// The heights that follow from the font.
struct Heights {
    explicit Heights(const QFont &base)
        : caption(std::ceil(QFontMetricsF(Theme::captionFont(base)).height())), heading(caption + 4), item(caption + 4)
    {
    }
    [[nodiscard]] double leastRow() const
    {
        const double items = heading + (leastItems + 1) * (item + itemGap) + 2 * pad;
        return std::ceil(std::max(items, totalLines * caption + 2 * pad + 6));
    }
    double caption;
    double heading;
    double item;
};

MonthDayLayout dayLayout(const DayCards &day, const QRectF &cell, const Heights &heights)
{
    MonthDayLayout out;
    out.cell = cell;
    const double left = cell.left() + pad;
    const double width = cell.width() - 2 * pad;
    out.heading = QRectF(left, cell.top() + pad - 1, width, heights.heading);
    double y = out.heading.bottom();
    const int room = int((cell.bottom() - pad - y + itemGap) / (heights.item + itemGap));
    const int count = int(day.cards.size());
    const int drawn = count <= room ? count : std::max(0, room - 1);
    const auto line = [&] {
        const QRectF rect(left, y, width, heights.item);
        y += heights.item + itemGap;
        return rect;
    };
    for (int i = 0; i < drawn; ++i)
        out.items.push_back(line());
    if (drawn < count)
        out.more = line();
    if (day.note.isEmpty())
        return out;
    if (drawn == count && count < room)
        out.note = line();
    else
        out.noteMark = QRectF(out.heading.right() - heights.caption, out.heading.top() + 2, heights.caption, heights.caption);
    return out;
}

} // namespace

MonthLayout monthLayout(const CalendarCards &month, QSizeF size, const QFont &font)
{
    MonthLayout layout;
    const int rows = int(month.days.size()) / 7;
    if (rows == 0)
        return layout;
    const Heights heights(font);
    const double head = heights.caption + 6;
    const double total = std::round(std::clamp(size.width() * totalShare, totalLeast, totalMost));
    const double each = (size.width() - numberWidth - total - 7 * gap) / 7;
    layout.height = head + rows * heights.leastRow() + (rows - 1) * gap;
    const double row = (std::max(size.height(), layout.height) - head - (rows - 1) * gap) / rows;
    const auto columnAt = [&](int column, double top, double height) {
        const double left = std::round(numberWidth + column * (each + gap));
        return QRectF(left, top, std::round(numberWidth + column * (each + gap) + each) - left, height);
    };
    for (int column = 0; column < 7; ++column)
        layout.weekdays.push_back(columnAt(column, 0, head));
    const double totalLeft = size.width() - total;
    layout.totalHeading = QRectF(totalLeft, 0, total, head);
    for (int week = 0; week < rows; ++week) {
        const double top = std::round(head + week * (row + gap));
        const double height = std::round(head + week * (row + gap) + row) - top;
        layout.weeks.push_back({QRectF(0, top, numberWidth - gap, height), QRectF(totalLeft, top, total, height)});
        for (int column = 0; column < 7; ++column)
            layout.days.push_back(dayLayout(month.days[size_t(7 * week + column)], columnAt(column, top, height), heights));
    }
    return layout;
}

std::optional<int> MonthLayout::dayAt(QPointF point) const
{
    for (int i = 0; i < int(days.size()); ++i)
        if (days[size_t(i)].cell.adjusted(0, 0, gap, gap).contains(point))
            return i;
    return std::nullopt;
}

std::optional<CalendarCards::Place> MonthLayout::cardAt(QPointF point) const
{
    const auto day = dayAt(point);
    if (!day)
        return std::nullopt;
    const auto &items = days[size_t(*day)].items;
    for (int i = 0; i < int(items.size()); ++i)
        if (items[size_t(i)].contains(point))
            return CalendarCards::Place{*day, i};
    return std::nullopt;
}

std::optional<int> MonthLayout::weekAt(QPointF point) const
{
    for (int i = 0; i < int(weeks.size()); ++i)
        if (weeks[size_t(i)].number.contains(point) || weeks[size_t(i)].total.contains(point))
            return i;
    return std::nullopt;
}

int MonthLayout::insertionIndex(int day, double y) const
{
    const auto &items = days[size_t(day)].items;
    int index = 0;
    while (index < int(items.size()) && y > items[size_t(index)].center().y())
        ++index;
    return index;
}

} // namespace ui
