// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingrules.h"
#include "core/rules/runtextwords.h"

#include <algorithm>

namespace core {

namespace {

using Views = std::vector<const SessionView *>;

Said tip(const QString &message, const Views &views) { return {Severity::Tip, message, idsOf(views)}; }

/// Runs of a kind that take less or more time than usual; unknown lengths are left alone.
Views outside(const WeekView &week, Kind kind, int low, int high)
{
    return week.week([&](const SessionView &view) {
        return view.kind == kind && view.time && (view.minutes() < low || view.minutes() > high);
    });
}

std::optional<Said> manyIntervalRuns(const WeekView &week)
{
    const Views runs = week.ofKind(Kind::HiitRun);
    if (runs.size() <= 2)
        return std::nullopt;
    return Said{Severity::HeadsUp, say("Two interval runs are plenty for a week. Could one of them be an easy run?"),
                idsOf(runs)};
}

std::optional<Said> intervalRunLength(const WeekView &week)
{
    const Views odd = outside(week, Kind::HiitRun, 20, 30);
    if (odd.empty())
        return std::nullopt;
    return tip(say("Interval runs usually take 20–30 min, warm-up and cool-down included; %1 has %2 min.")
                   .arg(dayName(odd.front()->day), QString::number(odd.front()->minutes())),
               odd);
}

bool hasOddIntervals(const std::vector<Step> &steps, bool inRepeat)
{
    return std::any_of(steps.begin(), steps.end(), [&](const Step &step) {
        if (step.isBlock())
            return hasOddIntervals(step.children, true);
        if (!inRepeat || step.end != StepEnd::Time)
            return false;
        if (step.role == StepRole::Recovery)
            return step.amount < 60 || step.amount > 120;
        return paceRank(step.pace) >= paceRank(StepPace::Hard) && (step.amount < 30 || step.amount > 60);
    });
}

std::optional<Said> intervalPattern(const WeekView &week)
{
    const Views odd = week.week([](const SessionView &view) {
        const auto &planned = view.session->planned;
        return view.kind == Kind::HiitRun && planned && hasOddIntervals(planned->steps, false);
    });
    if (odd.empty())
        return std::nullopt;
    return tip(say("The usual pattern of short intervals is 30–60 s fast, then 60–120 s of walking or slow jogging."),
               odd);
}

std::optional<Said> manyTempoRuns(const WeekView &week)
{
    const Views runs = week.ofKind(Kind::TempoRun);
    if (runs.size() <= 1)
        return std::nullopt;
    return tip(say("One tempo run a week is enough for most people."), runs);
}

std::optional<Said> tempoRunLength(const WeekView &week)
{
    const Views odd = outside(week, Kind::TempoRun, 20, 40);
    if (odd.empty())
        return std::nullopt;
    return tip(say("Tempo runs usually take 20–40 min; %1 has %2 min.")
                   .arg(dayName(odd.front()->day), QString::number(odd.front()->minutes())),
               odd);
}

std::optional<Said> easyRunLength(const WeekView &week)
{
    const Views odd = outside(week, Kind::EasyRun, 30, 60);
    if (!week.facts().followsLibraryPlan || week.isExempt() || odd.empty())
        return std::nullopt;
    return tip(say("Easy runs of this plan take 30–60 min; %1 has %2 min.")
                   .arg(dayName(odd.front()->day), QString::number(odd.front()->minutes())),
               odd);
}

bool isRelaxed(Kind kind) { return kind == Kind::EasyRun || kind == Kind::LongRun || kind == Kind::WalkRun; }

std::optional<Said> noRelaxedRun(const WeekView &week)
{
    const Views runs = week.runs();
    const bool any = std::any_of(runs.begin(), runs.end(), [](const SessionView *v) { return isRelaxed(v->kind); });
    if (runs.size() < 2 || any)
        return std::nullopt;
    return tip(say("One relaxed run would balance the quicker ones."), runs);
}

/// Long runs are easy runs; walk-runs are a beginner's whole programme and not to be varied yet.
std::optional<Said> oneKindOfRun(const WeekView &week)
{
    const std::vector<EarlierWeek> &earlier = week.facts().earlier;
    const Views runs = week.runs();
    if (earlier.size() < 2 || runs.empty() || earlier[0].runs == 0 || earlier[1].runs == 0)
        return std::nullopt;
    std::set<Kind> kinds;
    const auto add = [&](Kind kind) { kinds.insert(kind == Kind::LongRun ? Kind::EasyRun : kind); };
    for (const SessionView *view : runs)
        add(view->kind);
    for (size_t i = 0; i < 2; ++i)
        std::for_each(earlier[i].runKinds.begin(), earlier[i].runKinds.end(), add);
    if (kinds.size() > 1 || kinds.contains(Kind::WalkRun))
        return std::nullopt;
    return tip(say("Hills, a tempo run or short intervals would be a change."), runs);
}

std::optional<Said> neverCrossTraining(const WeekView &week)
{
    const std::vector<EarlierWeek> &earlier = week.facts().earlier;
    const Views runs = week.runs();
    if (earlier.size() < 3 || runs.size() < 4 || !week.ofKind(Kind::CrossTraining).empty())
        return std::nullopt;
    const bool always = std::all_of(earlier.begin(), earlier.begin() + 3,
                                    [](const EarlierWeek &w) { return w.runs >= 4 && w.crossTraining == 0; });
    if (!always)
        return std::nullopt;
    return tip(say("Four weeks of running only. Cycling, swimming or the elliptical trainer give legs some variety."),
               runs);
}

std::optional<Said> easyRunFeltHard(const WeekView &week)
{
    const Views hard = week.week([](const SessionView &view) {
        return view.kind == Kind::EasyRun && view.logged && view.session->logged->effort.value_or(0) >= 7;
    });
    if (hard.empty())
        return std::nullopt;
    return tip(say("An easy run is one you can talk in. Go slower next time; this one counts all the same."), hard);
}

} // namespace

const std::vector<Rule> &runRules()
{
    static const std::vector<Rule> rules{
        {"R07", QT_TRANSLATE_NOOP("Findings", "More than two interval runs"),
         QT_TRANSLATE_NOOP("Findings", "The plans: one or two a week"), Severity::HeadsUp, manyIntervalRuns},
        {"R09", QT_TRANSLATE_NOOP("Findings", "Length of interval runs"),
         QT_TRANSLATE_NOOP("Findings", "The plans: 20–30 min in all"), Severity::Tip, intervalRunLength},
        {"R10", QT_TRANSLATE_NOOP("Findings", "Length of intervals and recoveries"),
         QT_TRANSLATE_NOOP("Findings", "The plans: 30–60 s fast, 60–120 s slow"), Severity::Tip, intervalPattern},
        {"R11", QT_TRANSLATE_NOOP("Findings", "More than one tempo run"),
         QT_TRANSLATE_NOOP("Findings", "The plans: one a week"), Severity::Tip, manyTempoRuns},
        {"R12", QT_TRANSLATE_NOOP("Findings", "Length of tempo runs"),
         QT_TRANSLATE_NOOP("Findings", "The plans: 20–40 min"), Severity::Tip, tempoRunLength},
        {"R13", QT_TRANSLATE_NOOP("Findings", "Length of easy runs"),
         QT_TRANSLATE_NOOP("Findings", "The plans: 30–60 min"), Severity::Tip, easyRunLength},
        {"R14", QT_TRANSLATE_NOOP("Findings", "A week without a relaxed run"),
         QT_TRANSLATE_NOOP("Findings", "The plans: most running is easy"), Severity::Tip, noRelaxedRun},
        {"R26", QT_TRANSLATE_NOOP("Findings", "Three weeks of one kind of run"),
         QT_TRANSLATE_NOOP("Findings", "Common advice: vary the running"), Severity::Tip, oneKindOfRun},
        {"R27", QT_TRANSLATE_NOOP("Findings", "Much running, no cross-training"),
         QT_TRANSLATE_NOOP("Findings", "Common advice: other sports spread the strain"), Severity::Tip,
         neverCrossTraining},
        {"R40", QT_TRANSLATE_NOOP("Findings", "An easy run that felt hard"),
         QT_TRANSLATE_NOOP("Findings", "The talk test: easy is a pace to talk at"), Severity::Tip, easyRunFeltHard},
    };
    return rules;
}

} // namespace core
