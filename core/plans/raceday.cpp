// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/raceday.h"

#include "core/rules/week.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RaceDay", text); }

bool tires(Kind kind)
{
    return isStrength(kind) || kind == Kind::Circuit || familyOf(kind) == Family::HardRuns;
}

PlanSession restOn(int weekday)
{
    PlanSession rest;
    rest.weekday = weekday;
    rest.kind = Kind::Rest;
    rest.text = tr("Rest before the race");
    return rest;
}

PlanSession raceSession()
{
    PlanSession race;
    race.kind = Kind::TimeTrial;
    race.title = tr("Race");
    return race;
}

void sortByDay(PlanWeek &week)
{
    std::stable_sort(week.sessions.begin(), week.sessions.end(),
                     [](const PlanSession &a, const PlanSession &b) { return a.weekday < b.weekday; });
}

/// Puts the race on its weekday and clears what the week has from there on.
void putRace(PlanWeek &week, int weekday)
{
    PlanSession race = raceSession();
    std::optional<int> left;
    const auto trial = std::find_if(week.sessions.begin(), week.sessions.end(),
                                    [](const PlanSession &s) { return s.kind == Kind::TimeTrial; });
    if (trial != week.sessions.end()) {
        race = *trial;
        left = trial->weekday;
        week.sessions.erase(trial);
    }
    std::erase_if(week.sessions, [&](PlanSession &s) {
        if (s.kind == Kind::Rest && s.weekday == weekday && left && *left < weekday) {
            s.weekday = *left;
            return false;
        }
        return s.weekday >= weekday;
    });
    race.weekday = weekday;
    week.sessions.push_back(race);
    sortByDay(week);
}

void restBefore(PlanWeek &week, int weekday)
{
    const auto stands = [weekday](const PlanSession &s) { return s.weekday == weekday && tires(s.kind); };
    if (std::erase_if(week.sessions, stands) == 0)
        return;
    if (std::none_of(week.sessions.begin(), week.sessions.end(), [weekday](const PlanSession &s) { return s.weekday == weekday; }))
        week.sessions.push_back(restOn(weekday));
    sortByDay(week);
}

} // namespace

PlanToRace endingOn(Plan plan, QDate race)
{
    const QDate lastMonday = weekOf(race, Qt::Monday).first;
    PlanToRace out{std::move(plan), {}};
    std::vector<PlanWeek> &weeks = out.plan.weeks;
    out.firstMonday = lastMonday.addDays(-7 * (qint64(weeks.size()) - 1));
    const int weekday = race.dayOfWeek();
    const auto isTrialThere = [weekday](const PlanSession &s) { return s.kind == Kind::TimeTrial && s.weekday == weekday; };
    if (std::any_of(weeks.back().sessions.begin(), weeks.back().sessions.end(), isTrialThere))
        return out;
    putRace(weeks.back(), weekday);
    if (weekday > 1)
        restBefore(weeks.back(), weekday - 1);
    else if (weeks.size() > 1)
        restBefore(weeks[weeks.size() - 2], 7);
    return out;
}

} // namespace core
