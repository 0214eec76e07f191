// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/comparison.h"

#include "core/stats/minutes.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::array rollingDays{7, 28, 90, 365};
constexpr int leapYear = 2020;

QString tr(const char *text) { return QCoreApplication::translate("Comparison", text); }

bool logged(const Tally &tally) { return tally.half == Tally::Half::Logged && tally.kind != Kind::Rest; }

ChartColor colorOf(int yearsBack)
{
    constexpr std::array colors{ChartColor::Blue, ChartColor::Orange, ChartColor::Teal, ChartColor::Purple};
    return colors[size_t(yearsBack) % colors.size()];
}

/// The place of a day among the 366 of a leap year.
size_t placeOf(QDate day) { return size_t(QDate(leapYear, 1, 1).daysTo(QDate(leapYear, day.month(), day.day()))); }

} // namespace

Totals totalsOf(const std::vector<Tally> &tallies, DateRange days, CountingBasis basis)
{
    Totals totals;
    std::set<QDate> active;
    std::set<QDate> strength;
    for (const Tally &tally : tallies) {
        if (!logged(tally) || !days.contains(tally.day))
            continue;
        ++totals.sessions;
        totals.aerobicMinutes += *measured(tally, VolumeMeasure::Minutes, basis);
        totals.moderateEquivalent += *measured(tally, VolumeMeasure::ModerateEquivalent, basis);
        totals.onFootMetres += measured(tally, VolumeMeasure::Distance, basis).value_or(0);
        totals.runMinutes += double(tally.run.count()) / 60000;
        totals.load += tally.load;
        active.insert(tally.day);
        if (tally.strength)
            strength.insert(tally.day);
    }
    totals.activeDays = int(active.size());
    totals.strengthDays = int(strength.size());
    return totals;
}

QDate sameDateIn(int year, QDate day)
{
    const QDate same(year, day.month(), day.day());
    return same.isValid() ? same : QDate(year, 2, 28);
}

std::vector<YearTotals> yearTotals(const std::vector<Tally> &tallies, CountingBasis basis, QDate today)
{
    // Each tally is looked at in its own year only, however many years there are.
    std::map<int, std::vector<Tally>> byYear;
    byYear[today.year()];
    for (const Tally &tally : tallies)
        if (logged(tally) && tally.day <= today)
            byYear[tally.day.year()].push_back(tally);
    std::vector<YearTotals> years;
    for (auto year = byYear.rbegin(); year != byYear.rend(); ++year) {
        const QDate first(year->first, 1, 1);
        years.push_back({year->first, totalsOf(year->second, {first, sameDateIn(year->first, today)}, basis),
                         totalsOf(year->second, {first, QDate(year->first, 12, 31)}, basis)});
    }
    return years;
}

std::vector<RollingTotals> rollingTotals(const std::vector<Tally> &tallies, CountingBasis basis, QDate today)
{
    std::vector<RollingTotals> rows;
    for (const int days : rollingDays)
        rows.push_back({days, totalsOf(tallies, {today.addDays(1 - days), today}, basis),
                        totalsOf(tallies, {today.addDays(1 - 2 * days), today.addDays(-days)}, basis)});
    return rows;
}

Chart yearToDateChart(const std::vector<Tally> &tallies, VolumeMeasure measure, CountingBasis basis, QDate today, int mostYears)
{
    Chart chart;
    chart.title = tr("This year and earlier ones, to the same date");
    chart.note = tr("running sums from 1 January");
    chart.axis = ChartAxis::Days;
    chart.quantity = measureQuantity(measure);
    chart.today = today;
    chart.emptyHeadline = tr("No sessions yet");
    chart.emptyLine = tr("Log a session; next year this line is there to compare with.");
    std::map<int, std::vector<double>> sums;
    sums[today.year()].resize(366);
    for (const Tally &tally : tallies) {
        const auto value = logged(tally) && tally.day <= today ? measured(tally, measure, basis) : std::nullopt;
        if (!value || tally.day.year() < today.year() - mostYears)
            continue;
        std::vector<double> &year = sums[tally.day.year()];
        year.resize(366);
        year[placeOf(tally.day)] += *value;
    }
    // Dates of this year where it has them, so that a click finds a week; 29 February only where this year has one.
    std::vector<size_t> places;
    for (QDate day(today.year(), 1, 1); day.year() == today.year(); day = day.addDays(1)) {
        ChartPoint point;
        point.days = {day, day};
        chart.points.push_back(point);
        places.push_back(placeOf(day));
    }
    for (auto year = sums.rbegin(); year != sums.rend(); ++year) {
        ChartSeries line = ChartSeries::of(QString::number(year->first), QString::number(year->first), ChartShape::Line,
                                           colorOf(today.year() - year->first));
        double sum = 0;
        size_t taken = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            for (; taken <= places[i]; ++taken)
                sum += year->second[taken];
            const bool ahead = year->first == today.year() && chart.points[i].days.first > today;
            line.values.push_back(ahead ? std::nullopt : std::optional(sum));
        }
        chart.series.push_back(std::move(line));
    }
    return chart;
}

} // namespace core
