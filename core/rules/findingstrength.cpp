// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingrules.h"
#include "core/rules/runtextwords.h"

#include <algorithm>

namespace core {

namespace {

using Views = std::vector<const SessionView *>;

constexpr double enoughWarmUp = 240;     // seconds
constexpr double quickWarmUpPace = 0.36; // seconds a metre, 6:00/km: short on purpose

std::optional<Said> fewStrengthSessions(const WeekView &week)
{
    const int count = int(week.strength().size());
    const int wanted = week.facts().goal.strengthDays;
    if (week.isEmpty() || week.isOver() || week.isExempt() || count >= wanted)
        return std::nullopt;
    return Said{Severity::Tip,
                wanted - count == 1
                    ? say("One more short strength session (20–30 min) would make %1 this week.").arg(wanted)
                    : say("%1 short strength sessions (20–30 min each) would round this week off.").arg(wanted - count),
                idsOf(week.strength())};
}

std::optional<Said> manyStrengthSessions(const WeekView &week)
{
    const Views strength = week.strength();
    if (strength.size() <= 3)
        return std::nullopt;
    return Said{Severity::Tip, say("Three strength sessions are the usual top. A lighter week is fine too."),
                idsOf(strength)};
}

std::optional<Said> strengthLength(const WeekView &week)
{
    if (!week.facts().followsLibraryPlan)
        return std::nullopt;
    const Views odd = week.week([](const SessionView &view) {
        return view.strength && view.time && (view.minutes() < 20 || view.minutes() > 30);
    });
    if (odd.empty())
        return std::nullopt;
    return Said{Severity::Tip,
                say("Strength sessions of this plan take 20–30 min; %1 has %2 min.")
                    .arg(dayName(odd.front()->day), QString::number(odd.front()->minutes())),
                idsOf(odd)};
}

bool hasOddReps(const SessionView &view)
{
    for (const Entry &entry : view.session->entries) {
        for (const ExerciseSet &set : entry.sets) {
            const SetTarget &target = set.target;
            if (set.plannedType() != SetType::WarmUp &&
                ((target.repsLow && *target.repsLow < 12) || (target.repsHigh && *target.repsHigh > 20)))
                return true;
        }
    }
    return false;
}

std::optional<Said> repRange(const WeekView &week)
{
    if (!week.facts().followsLibraryPlan)
        return std::nullopt;
    const Views odd = week.week([](const SessionView &view) { return view.strength && hasOddReps(view); });
    if (odd.empty())
        return std::nullopt;
    return Said{
        Severity::Tip,
        say("This plan works with 12–20 reps. Other ranges do too; the last reps should be hard and still clean."),
        idsOf(odd)};
}

/// Seconds before the first step that is faster than moderate; nullopt when nothing is, or an open step comes first.
std::optional<double> easySecondsFirst(const std::vector<Step> &steps)
{
    double seconds = 0;
    for (const Step &step : unrolled(steps)) {
        if (paceRank(step.pace) > paceRank(StepPace::Moderate))
            return seconds;
        if (step.end == StepEnd::Open)
            return std::nullopt;
        seconds += step.end == StepEnd::Time ? step.amount : step.amount * quickWarmUpPace;
    }
    return std::nullopt;
}

double warmUpSeconds(const std::vector<Step> &steps)
{
    double seconds = 0;
    for (const Step &step : steps)
        seconds += step.role == StepRole::WarmUp && step.end == StepEnd::Time ? step.amount : 0;
    return seconds;
}

/// Only where the steps are known: a workout without steps may well begin with a walk that nobody wrote down.
bool lacksWarmUp(const SessionView &view)
{
    const auto &planned = view.session->planned;
    if (!planned || planned->steps.empty())
        return false;
    if (view.strength)
        return warmUpSeconds(planned->steps) < enoughWarmUp;
    const std::optional<double> easy = easySecondsFirst(planned->steps);
    return view.kind == Kind::HiitRun && easy && *easy < enoughWarmUp;
}

std::optional<Said> missingWarmUp(const WeekView &week)
{
    const Views cold = week.week(lacksWarmUp);
    if (cold.empty())
        return std::nullopt;
    return Said{Severity::Tip,
                say("%1 on %2 starts cold. A few easy minutes first do good.")
                    .arg(cold.front()->session->displayTitle(), dayName(cold.front()->day)),
                idsOf(cold)};
}

struct LoadStep {
    const SessionView *view = nullptr;
    QString exercise;
    qint64 percent = 0;
};

/// The first big step of the week, and the sessions of all of them.
std::pair<std::optional<LoadStep>, Views> bigLoadSteps(const WeekView &week)
{
    std::optional<LoadStep> first;
    Views views;
    QHash<ExerciseId, qint64> last = week.facts().lastLoads;
    for (const SessionView &view : week.all()) {
        for (const Entry &entry : view.session->entries) {
            const std::optional<ExerciseId> id = view.logged ? entry.exercise() : entry.plannedExercise;
            const std::optional<qint64> now = heaviestSet(entry, view.logged);
            if (!id || !now)
                continue;
            const ExerciseFacts exercise = week.facts().exercises.value(*id);
            const qint64 before = last.value(*id, 0);
            // More help is less load.
            const bool big = before > 0 && 10 * *now > 11 * before && exercise.tracking != Tracking::AssistedReps;
            if (big && view.inWeek) {
                views.push_back(&view);
                if (!first)
                    first = LoadStep{&view, exercise.name, (*now - before) * 100 / before};
            }
            last.insert(*id, *now);
        }
    }
    return {first, views};
}

std::optional<Said> bigLoadStep(const WeekView &week)
{
    const auto [step, views] = bigLoadSteps(week);
    if (!step)
        return std::nullopt;
    const QString message = step->exercise.isEmpty()
                                ? say("%1 % more load is a big step; 2–10 % is usual.").arg(step->percent)
                                : say("%1 % more load is a big step for %2; 2–10 % is usual.")
                                      .arg(QString::number(step->percent), step->exercise);
    return Said{Severity::Tip, message, idsOf(views)};
}

std::optional<Said> noLegWork(const WeekView &week)
{
    const Views strength = week.strength();
    const std::vector<EarlierWeek> &earlier = week.facts().earlier;
    const bool anyLower = std::any_of(strength.begin(), strength.end(), [](const SessionView *v) { return v->lower; });
    if (!week.facts().followsLibraryPlan || strength.empty() || anyLower || earlier.empty() ||
        earlier.front().strength == 0 || earlier.front().lowerStrength > 0)
        return std::nullopt;
    return Said{Severity::Tip,
                say("Leg work is at the heart of this plan; one squat, lunge or hinge would bring it back."),
                idsOf(strength)};
}

} // namespace

const std::vector<Rule> &strengthRules()
{
    static const std::vector<Rule> rules{
        {"R03", QT_TRANSLATE_NOOP("Findings", "Fewer strength sessions than wanted"),
         QT_TRANSLATE_NOOP("Findings", "WHO 2020 and CDC: muscle work on two or more days a week"), Severity::Tip,
         fewStrengthSessions},
        {"R04", QT_TRANSLATE_NOOP("Findings", "More than three strength sessions"),
         QT_TRANSLATE_NOOP("Findings", "The plans: two or three sessions a week"), Severity::Tip, manyStrengthSessions},
        {"R05", QT_TRANSLATE_NOOP("Findings", "Length of strength sessions"),
         QT_TRANSLATE_NOOP("Findings", "The plans: 20–30 min at a time"), Severity::Tip, strengthLength},
        {"R06", QT_TRANSLATE_NOOP("Findings", "Rep range of the plan"),
         QT_TRANSLATE_NOOP("Findings", "The plans; Schoenfeld et al. 2021 on other ranges"), Severity::Tip, repRange},
        {"R30", QT_TRANSLATE_NOOP("Findings", "Strength or intervals without a warm-up"),
         QT_TRANSLATE_NOOP("Findings", "The plans: easy minutes before hard ones"), Severity::Tip, missingWarmUp},
        {"R44", QT_TRANSLATE_NOOP("Findings", "Big step in load"),
         QT_TRANSLATE_NOOP("Findings", "American College of Sports Medicine 2009: raise by 2–10 %"), Severity::Tip,
         bigLoadStep},
        {"R45", QT_TRANSLATE_NOOP("Findings", "Strength without leg work"),
         QT_TRANSLATE_NOOP("Findings", "The plans: leg exercises come first"), Severity::Tip, noLegWork},
    };
    return rules;
}

} // namespace core
