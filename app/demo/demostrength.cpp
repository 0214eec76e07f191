// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostrength.h"

#include "core/model/exercise.h"

#include <algorithm>

namespace app {

using namespace core;

namespace {

/// An exercise as the made-up person does it. No start weight: with the body's own.
struct Lift {
    const char *slug;
    int lowReps;
    int highReps;
    double startKg;
    double stepKg;
    double mostKg;
    int holdSeconds = 0;
};

constexpr Lift lower[] = {{"goblet-squat", 8, 12, 8, 2, 40},        {"romanian-deadlift-db", 8, 12, 12, 2, 60},
                          {"reverse-lunge", 8, 12, 0, 0, 0},        {"hip-thrust", 8, 12, 20, 2.5, 110},
                          {"standing-calf-raise", 10, 15, 10, 2, 50}, {"plank", 0, 0, 0, 0, 0, 40}};
constexpr Lift upper[] = {{"push-up", 6, 15, 0, 0, 0},              {"one-arm-dumbbell-row", 8, 12, 8, 1, 34},
                          {"dumbbell-bench-press", 8, 12, 8, 1, 32}, {"dumbbell-shoulder-press", 8, 12, 5, 1, 22},
                          {"lat-pulldown", 8, 12, 25, 2.5, 70}};
constexpr Lift full[] = {{"goblet-squat", 8, 12, 8, 2, 40},         {"push-up", 6, 15, 0, 0, 0},
                         {"one-arm-dumbbell-row", 8, 12, 8, 1, 34}, {"hip-thrust", 8, 12, 20, 2.5, 110},
                         {"plank", 0, 0, 0, 0, 0, 40}};

template <size_t N> const Lift *liftIn(const Lift (&lifts)[N], ExerciseId id)
{
    const auto it = std::find_if(std::begin(lifts), std::end(lifts),
                                 [&](const Lift &lift) { return libraryExerciseId(QLatin1String(lift.slug)) == id; });
    return it == std::end(lifts) ? nullptr : it;
}

const Lift &liftOf(ExerciseId id)
{
    if (const Lift *lift = liftIn(lower, id))
        return *lift;
    const Lift *lift = liftIn(upper, id);
    Q_ASSERT(lift);
    return *lift;
}

std::vector<Lift> liftsOf(Kind kind)
{
    if (kind == Kind::StrengthLower)
        return {std::begin(lower), std::end(lower)};
    if (kind == Kind::StrengthUpper)
        return {std::begin(upper), std::end(upper)};
    return {std::begin(full), std::end(full)};
}

SetTarget targetOf(const Lift &lift, int steps)
{
    SetTarget target;
    if (lift.holdSeconds > 0) {
        target.time = Seconds(lift.holdSeconds + 5 * std::min(steps, 16));
        return target;
    }
    target.repsLow = lift.lowReps;
    target.repsHigh = lift.highReps;
    if (lift.startKg > 0)
        target.weight = Weight::fromKilograms(std::min(lift.mostKg, lift.startKg + steps * lift.stepKg));
    return target;
}

} // namespace

std::vector<Entry> DemoStrength::plan(Kind kind, SessionId id, bool easier) const
{
    std::vector<Entry> entries;
    for (const Lift &lift : liftsOf(kind)) {
        Entry entry;
        const QString place = QString::number(entries.size());
        entry.id = EntryId::derived(id.uuid(), QStringLiteral("entry-") + place);
        entry.plannedExercise = libraryExerciseId(QLatin1String(lift.slug));
        entry.rest = Seconds(90);
        const auto level = m_levels.find(*entry.plannedExercise);
        const int steps = level == m_levels.end() ? 0 : level->second.steps;
        for (int i = 0; i < (easier ? 2 : 3); ++i) {
            ExerciseSet set;
            set.id = SetId::derived(id.uuid(), QStringLiteral("set-%1-%2").arg(place).arg(i));
            set.type = lift.holdSeconds > 0 ? SetType::Timed : SetType::Working;
            set.target = targetOf(lift, steps);
            entry.sets.push_back(set);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

void DemoStrength::perform(std::vector<Entry> &entries, qint64 startMs, Random &random)
{
    qint64 now = startMs + 5 * 60 * 1000;
    for (Entry &entry : entries) {
        entry.loggedExercise = entry.plannedExercise;
        const Lift &lift = liftOf(*entry.plannedExercise);
        Level &level = m_levels[*entry.plannedExercise];
        const bool strong = random.chance(0.8);
        for (size_t i = 0; i < entry.sets.size(); ++i) {
            SetResult &result = entry.sets[i].result;
            const SetTarget &target = entry.sets[i].target;
            now += random.whole(110, 170) * 1000;
            result.doneMs = now;
            result.weight = target.weight;
            result.time = target.time;
            if (!target.time) {
                const int tired = strong ? 0 : int(i);
                result.reps = std::clamp(lift.lowReps + level.reps - tired, lift.lowReps - 2, lift.highReps);
                result.inReserve = strong ? random.whole(1, 3) : random.whole(0, 1);
            }
        }
        if (!strong)
            continue;
        if (lift.lowReps + level.reps < lift.highReps && !entry.sets.front().target.time) {
            ++level.reps;
        } else if (random.chance(0.5)) {
            // The range is full: more weight, from its low end.
            ++level.steps;
            level.reps = 0;
        }
    }
}

void DemoStrength::afterBreak()
{
    for (auto &[exercise, level] : m_levels)
        level.steps -= level.steps / 10;
}

} // namespace app
