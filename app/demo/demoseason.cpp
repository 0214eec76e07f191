// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoseason.h"

#include "core/rules/week.h"

#include <algorithm>

namespace app {

namespace {

constexpr int summerHoliday = 32;   // ISO weeks
constexpr int newYear = 52;
constexpr int walkRunWeeks = 8;
constexpr int easierEvery = 4;
constexpr double coldsAYear = 1.6;

DemoPhase phaseOf(int isoWeek)
{
    if (isoWeek <= 8 || (isoWeek >= 24 && isoWeek <= 31))
        return DemoPhase::Base;
    if (isoWeek <= 16 || (isoWeek >= 34 && isoWeek <= 38))
        return DemoPhase::Build;
    if (isoWeek <= 20 || (isoWeek >= 39 && isoWeek <= 42))
        return DemoPhase::Sharpen;
    return DemoPhase::Off;
}

double volumeOf(DemoPhase phase)
{
    switch (phase) {
    case DemoPhase::Base: return 0.9;
    case DemoPhase::Build: return 1.1;
    case DemoPhase::Sharpen: return 1.0;
    case DemoPhase::Off: return 0.65;
    }
    return 1;
}

} // namespace

std::vector<DemoWeek> demoWeeks(QDate from, QDate to, Random &random)
{
    std::vector<DemoWeek> weeks;
    int coldDaysLeft = 0;
    for (QDate monday = core::weekOf(from, Qt::Monday).first; monday <= to; monday = monday.addDays(7)) {
        const int isoWeek = monday.weekNumber();
        DemoWeek week;
        week.monday = monday;
        week.phase = phaseOf(isoWeek);
        week.firstWeeks = int(weeks.size()) < walkRunWeeks;
        week.easier = weeks.size() % easierEvery == easierEvery - 1;
        week.volume = volumeOf(week.phase) * (week.easier ? 0.65 : 1) * random.between(0.93, 1.07);
        week.holiday = isoWeek == summerHoliday || isoWeek == summerHoliday + 1 || isoWeek == newYear;
        // A cold takes from three days to a week and a half, so it may reach into the next week.
        if (coldDaysLeft > 0)
            week.sickFrom = 1;
        else if (random.chance(coldsAYear / 52)) {
            coldDaysLeft = random.whole(3, 10);
            week.sickFrom = random.whole(1, 6);
        }
        if (week.sickFrom <= 7) {
            week.sickTo = std::min(7, week.sickFrom + coldDaysLeft - 1);
            coldDaysLeft -= week.sickTo - week.sickFrom + 1;
        }
        weeks.push_back(week);
    }
    return weeks;
}

} // namespace app
