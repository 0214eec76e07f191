// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <Qt>

namespace core {

/// The days first … last, both included.
struct DateRange {
    QDate first;
    QDate last;
    bool operator==(const DateRange &) const = default;
    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    /// Number of days.
    [[nodiscard]] int days() const { return int(first.daysTo(last)) + 1; }
};

/// The seven days around `day` that start on `firstDay`. Calendar, charts and goals all use this one.
[[nodiscard]] inline DateRange weekOf(QDate day, Qt::DayOfWeek firstDay)
{
    const QDate first = day.addDays(-((day.dayOfWeek() - int(firstDay) + 7) % 7));
    return {first, first.addDays(6)};
}

} // namespace core
