// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingrules.h"

namespace core {

namespace {

using Views = std::vector<const SessionView *>;

constexpr int painToMind = 4; // of 10

bool isPainfulRun(const SessionView &view)
{
    return view.logged && isRun(view.kind) && view.session->logged->pain.value_or(0) >= painToMind;
}

bool samePlace(const SessionView &a, const SessionView &b)
{
    const auto place = [](const SessionView &view) {
        return view.session->logged->painPlace.simplified().toCaseFolded();
    };
    return place(a) == place(b);
}

std::optional<Said> painfulRuns(const WeekView &week)
{
    Views views;
    const std::vector<SessionView> &all = week.all();
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = i + 1; j < all.size() && isPainfulRun(all[i]); ++j) {
            if (!isPainfulRun(all[j]) || !samePlace(all[i], all[j]) || all[i].day.daysTo(all[j].day) >= 7 ||
                (!all[i].inWeek && !all[j].inWeek))
                continue;
            views.push_back(&all[i]);
            views.push_back(&all[j]);
        }
    }
    if (views.empty())
        return std::nullopt;
    return Said{Severity::HeadsUp,
                say("Two runs within a week hurt there. Rest or cross-train, and see a professional if it stays."),
                idsOf(views)};
}

std::optional<Said> alarmingSymptoms(const WeekView &week)
{
    if (!week.facts().alarmingSymptoms)
        return std::nullopt;
    return Said{Severity::StopAndThink, say("Stop exercising and get medical help now."), {}};
}

/// Hard exercise that is still to come in the week.
bool isHardAhead(const WeekView &week)
{
    return !week.week([](const SessionView &view) { return view.hard && !view.logged; }).empty();
}

std::optional<Said> askADoctorFirst(const WeekView &week)
{
    if (week.facts().healthCheckYes)
        return Said{Severity::StopAndThink, say("Please talk with a doctor before hard exercise."), {}};
    if (!week.facts().firstStart || !isHardAhead(week))
        return std::nullopt;
    return Said{Severity::StopAndThink,
                say("A short health check takes half a minute. With any yes, please talk with a doctor before hard exercise."),
                {}};
}

} // namespace

const std::vector<Rule> &healthRules()
{
    static const std::vector<Rule> rules{
        {"R37", QT_TRANSLATE_NOOP("Findings", "Pain in the same place twice"),
         QT_TRANSLATE_NOOP("Findings", "Common advice: listen to pain"), Severity::HeadsUp, painfulRuns},
        {"R38", QT_TRANSLATE_NOOP("Findings", "Alarming symptoms"),
         QT_TRANSLATE_NOOP("Findings", "Physical activity readiness questions"), Severity::StopAndThink,
         alarmingSymptoms},
        {"R39", QT_TRANSLATE_NOOP("Findings", "Before the first hard exercise"),
         QT_TRANSLATE_NOOP("Findings", "Physical activity readiness questions"), Severity::StopAndThink,
         askADoctorFirst},
    };
    return rules;
}

} // namespace core
