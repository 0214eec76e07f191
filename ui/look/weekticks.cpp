// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/weekticks.h"

#include "core/model/datetext.h"

#include <QLocale>
#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr double air = 14; // pixels between two labels
constexpr double weeksPerMonth = 365.25 / 12 / 7;
constexpr double weeksPerYear = 365.25 / 7;

QString dayAndMonth(QDate day) { return core::dateText(day, QStringLiteral("d MMM")); }

std::vector<WeekTick> dayTicks(const std::vector<QDate> &firstDays, int step)
{
    std::vector<WeekTick> ticks;
    int lastMonth = 0;
    for (int i = 0; i < int(firstDays.size()); i += step) {
        const QDate day = firstDays[size_t(i)];
        ticks.push_back({i, day.month() == lastMonth ? QString::number(day.day()) : dayAndMonth(day)});
        lastMonth = day.month();
    }
    return ticks;
}

/// The month that begins in the week starting on `first`, as its first day.
std::optional<QDate> monthBegunIn(QDate first)
{
    const QDate last = first.addDays(6);
    const QDate begin(last.year(), last.month(), 1);
    return begin >= first ? std::optional(begin) : std::nullopt;
}

QString monthLabel(QDate month, bool withYear)
{
    return QLocale().toString(month, withYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
}

std::vector<WeekTick> monthTicks(const std::vector<QDate> &firstDays, int step)
{
    std::vector<WeekTick> ticks;
    for (int i = 0; i < int(firstDays.size()); ++i) {
        const auto month = monthBegunIn(firstDays[size_t(i)]);
        if (month && (month->month() - 1) % step == 0)
            ticks.push_back({i, monthLabel(*month, ticks.empty() || month->month() == 1)});
    }
    return ticks;
}

std::vector<WeekTick> yearTicks(const std::vector<QDate> &firstDays, int step)
{
    std::vector<WeekTick> ticks;
    for (int i = 0; i < int(firstDays.size()); ++i) {
        const auto month = monthBegunIn(firstDays[size_t(i)]);
        if (month && month->month() == 1 && month->year() % step == 0)
            ticks.push_back({i, QString::number(month->year())});
    }
    return ticks;
}

} // namespace

std::vector<WeekTick> weekTicks(const std::vector<QDate> &firstDays, double slot,
                                const std::function<double(const QString &)> &widthOf)
{
    if (firstDays.empty() || slot <= 0)
        return {};
    const double dayWidth = widthOf(dayAndMonth(QDate(2020, 9, 28))) + air;
    for (const int step : {1, 2}) {
        if (slot * step >= dayWidth)
            return dayTicks(firstDays, step);
    }
    // A month with its year takes more room than its neighbours: half of the surplus goes to each side.
    const double monthWidth = (widthOf(monthLabel(QDate(2020, 9, 1), true)) + widthOf(monthLabel(QDate(2020, 9, 1), false))) / 2
        + air;
    for (const int step : {1, 2, 3, 6}) {
        if (slot * weeksPerMonth * step >= monthWidth)
            return monthTicks(firstDays, step);
    }
    const double yearWidth = widthOf(QStringLiteral("2020")) + air;
    for (const int step : {1, 2, 5}) {
        if (slot * weeksPerYear * step >= yearWidth)
            return yearTicks(firstDays, step);
    }
    return yearTicks(firstDays, 10);
}

} // namespace ui
