// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/exerciserecords.h"

#include "core/stats/strengthseries.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace core {

namespace {

/// Milligrams as a rank: more is better, but for an assisted exercise, where less help is.
class WeightRank
{
public:
    explicit WeightRank(const Exercise &exercise) : m_sign(exercise.tracking == Tracking::AssistedReps ? -1 : 1) {}
    [[nodiscard]] qint64 operator()(const ExerciseSet &set) const
    {
        return set.result.weight ? m_sign * std::abs(set.result.weight->milligrams) : 0;
    }

private:
    qint64 m_sign;
};

qint64 repsOf(const ExerciseSet &set) { return set.result.reps.value_or(0); }

/// Keeps `set` when it is better than the record so far by `rank`; the first one stays on a tie.
template <class Rank> void keepBest(std::optional<RecordSet> &record, const ExerciseDay &day, const ExerciseSet &set, const Rank &rank)
{
    if (!record || rank(set) > rank(record->set))
        record = RecordSet{day.session, day.day, set};
}

void keepEstimate(ExerciseRecords &records, const ExerciseDay &day, const ExerciseSet &set, const Exercise &exercise)
{
    const auto estimate = estimateOf(set, exercise);
    if (!estimate || *estimate <= records.estimatedKilograms)
        return;
    records.estimate = RecordSet{day.session, day.day, set};
    records.estimatedKilograms = *estimate;
    records.roughEstimate = *set.result.reps > soundRepsForEstimate;
}

} // namespace

ExerciseRecords recordsOf(const ExerciseHistory &history, const Exercise &exercise)
{
    ExerciseRecords records;
    const WeightRank weight(exercise);
    std::map<qint64, std::optional<RecordSet>, std::greater<>> byLoad;
    for (const ExerciseDay &day : history)
        for (const ExerciseSet &set : day.sets) {
            if (!counts(set))
                continue;
            const SetResult &result = set.result;
            if (result.weight)
                keepBest(records.heaviest, day, set, [&](const ExerciseSet &s) { return std::tuple(weight(s), repsOf(s)); });
            if (result.reps) {
                keepBest(records.mostReps, day, set, [&](const ExerciseSet &s) { return std::tuple(repsOf(s), weight(s)); });
                keepBest(byLoad[weight(set)], day, set, repsOf);
            }
            if (result.time)
                keepBest(records.longest, day, set, [](const ExerciseSet &s) { return s.result.time->count(); });
            if (result.distance)
                keepBest(records.farthest, day, set, [&](const ExerciseSet &s) {
                    return std::tuple(s.result.distance->value, weight(s), s.result.time ? -s.result.time->count() : 0);
                });
            keepEstimate(records, day, set, exercise);
        }
    for (auto &[load, record] : byLoad)
        records.repsAtLoad.push_back(std::move(*record));
    return records;
}

} // namespace core
