// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/result.h"
#include "core/rules/arrange.h"
#include "core/rules/findings.h"

#include <map>
#include <vector>

namespace core {

class Store;

/// One week as guidance sees it: the facts, what the user does not want to hear, and the days there are for training.
/// A plain value, so that a session may be put elsewhere in it and the rules asked again without reading anything.
struct WeekGuidance {
    WeekFacts facts;
    DismissedRules dismissed;
    std::vector<AvailableDay> available; ///< the days of the week that are free; all seven where nothing was said

    /// What the rules say about the week as it stands.
    [[nodiscard]] std::vector<Finding> findings() const { return findingsOf(facts, dismissed); }
};

/// The days whose sessions guidance for a week looks at.
[[nodiscard]] DateRange guidanceDays(DateRange week);

/// Reads what the rules look at for a week. It keeps the weeks it has read until they are changed, so that the next week
/// and a change in this one cost one week and not the months before it.
class GuidanceReader
{
public:
    explicit GuidanceReader(const Store &store) : m_store(store) {}

    /// Everything the rules look at for the week `days`, seen on `today`.
    [[nodiscard]] Result<WeekGuidance> read(DateRange days, QDate today);
    /// Whether read() would have to read at most two weeks of sessions.
    [[nodiscard]] bool isQuick(DateRange days) const;
    /// Forgets what a change has touched. To be told of every change.
    void forget(const Changes &changes);

private:
    struct KnownWeek {
        std::vector<Session> sessions;
        std::vector<Tally> tallies;
    };

    /// The Mondays of the weeks that are needed and not known.
    [[nodiscard]] std::vector<QDate> missing(DateRange days) const;
    Result<void> readWeeks(DateRange days);
    Result<void> readExercises();
    Result<void> readPerson(WeekFacts &facts) const;
    Result<void> readPlans(WeekFacts &facts, const std::vector<Session> &sessions) const;
    Result<void> readHistory(WeekFacts &facts) const;
    Result<void> readLastLoads(WeekFacts &facts) const;
    Result<void> readBody(WeekFacts &facts) const;
    Result<void> readWishes(WeekGuidance &week) const;

    const Store &m_store;
    std::map<QDate, KnownWeek> m_weeks; ///< by Monday
    std::optional<QHash<ExerciseId, ExerciseFacts>> m_exercises;
};

} // namespace core
