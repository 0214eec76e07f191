// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weekly.h"

#include "core/stats/minutes.h"

#include <bitset>

namespace core {

namespace {

double minutes(Milliseconds time) { return double(time.count()) / 60000; }

void add(WeekSums &sums, const Tally &tally, CountingBasis basis)
{
    const bool effort = basis == CountingBasis::Effort;
    const Milliseconds moderate = effort ? tally.effortModerate : tally.activityModerate;
    const Milliseconds vigorous = effort ? tally.effortVigorous : tally.activityVigorous;
    const double equivalent = moderateEquivalentMinutes(moderate, vigorous);
    sums.aerobic += minutes(tally.aerobic);
    sums.moderate += minutes(moderate);
    sums.vigorous += minutes(vigorous);
    sums.moderateEquivalent += equivalent;
    sums.run += minutes(tally.run);
    sums.load += tally.load;
    sums.families[size_t(familyOf(tally.kind))] += equivalent;
}

/// Which of a week's days have strength.
struct StrengthDays {
    std::bitset<7> done, planned, remaining;
};

void addPlanned(WeekSummary &week, StrengthDays &strength, const Tally &tally, CountingBasis basis, QDate today)
{
    const size_t day = size_t(week.days.first.daysTo(tally.day));
    add(week.planned, tally, basis);
    strength.planned.set(day, strength.planned.test(day) || tally.strength);
    ++week.sessionsPlanned;
    if (tally.state == Tally::State::Done)
        ++week.sessionsDone;
    else if (tally.state == Tally::State::Skipped)
        ++week.sessionsSkipped;
    else if (tally.day < today)
        ++week.sessionsMissed;
    else {
        ++week.sessionsRemaining;
        add(week.remaining, tally, basis);
        strength.remaining.set(day, strength.remaining.test(day) || tally.strength);
    }
}

void addLogged(WeekSummary &week, StrengthDays &strength, const Tally &tally, CountingBasis basis)
{
    const size_t day = size_t(week.days.first.daysTo(tally.day));
    add(week.done, tally, basis);
    ++week.sessionsLogged;
    strength.done.set(day, strength.done.test(day) || tally.strength);
}

} // namespace

QString isoWeekLabel(QDate first)
{
    const QDate thursday = weekOf(first.addDays(6), Qt::Thursday).first; // the one Thursday among the seven days
    int year = 0;
    const int week = thursday.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

std::vector<WeekSummary> weeklySummaries(const std::vector<Tally> &tallies, DateRange range, Qt::DayOfWeek firstDay,
                                         CountingBasis basis, QDate today)
{
    std::vector<WeekSummary> weeks;
    const QDate start = weekOf(range.first, firstDay).first;
    for (QDate first = start; first <= range.last; first = first.addDays(7)) {
        WeekSummary week;
        week.days = {first, first.addDays(6)};
        week.isoWeek = isoWeekLabel(first);
        weeks.push_back(week);
    }
    std::vector<StrengthDays> strength(weeks.size());
    for (const Tally &tally : tallies) {
        if (!tally.day.isValid() || tally.day < start || tally.kind == Kind::Rest)
            continue;
        const size_t i = size_t(start.daysTo(tally.day) / 7);
        if (i >= weeks.size())
            continue;
        if (tally.half == Tally::Half::Logged)
            addLogged(weeks[i], strength[i], tally, basis);
        else
            addPlanned(weeks[i], strength[i], tally, basis, today);
    }
    for (size_t i = 0; i < weeks.size(); ++i) {
        weeks[i].done.strengthDays = int(strength[i].done.count());
        weeks[i].planned.strengthDays = int(strength[i].planned.count());
        weeks[i].remaining.strengthDays = int((strength[i].remaining & ~strength[i].done).count());
    }
    return weeks;
}

} // namespace core
