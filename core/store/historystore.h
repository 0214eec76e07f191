// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/stats/exercisehistory.h"

#include <QDate>
#include <map>
#include <vector>

namespace core {

class Database;

/// Reads what was done of exercises, across sessions. Cost grows with the history of the exercise asked for, not with
/// everything there is.
class HistoryStore
{
public:
    explicit HistoryStore(const Database &database) : m_database(database) {}

    /// Every session with a done set of the exercise, or of one that was merged into it, oldest first; one query.
    [[nodiscard]] Result<ExerciseHistory> of(ExerciseId exercise) const;
    /// What was done of every exercise on the days first … last, by the exercise it counts for (merged ones by the one they
    /// were merged into), oldest first; one query whose cost grows with the days.
    [[nodiscard]] Result<std::map<ExerciseId, ExerciseHistory>> between(QDate first, QDate last) const;
    /// Whether anything names the exercise: a session (in the bin, too), a kept workout, a series, or an exercise merged into it.
    [[nodiscard]] Result<bool> isUsed(ExerciseId exercise) const;
    /// The exercises done on `since` or later, the one done last first.
    [[nodiscard]] Result<std::vector<ExerciseId>> doneSince(QDate since) const;
    /// Every exercise, the ones likely to be chosen first (rules/exercisesearch.h): favourites, then those of the last weeks.
    [[nodiscard]] Result<std::vector<Exercise>> inChoosingOrder(QDate today) const;

private:
    const Database &m_database;
};

} // namespace core
