// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/timeaway.h"

#include <QDate>

namespace core {

/// Where a session stands against its plan. Nothing here is a failure: under plan and missed are neutral facts.
enum class Status {
    Planned,      ///< on a day to come
    Today,        ///< planned for today, not begun
    InProgress,   ///< strength logged today, sets still open and no end time yet
    DoneOnTarget, ///< 80–120 % of what was planned
    DoneNear,     ///< 50–80 % or 120–150 %
    DoneUnder,    ///< under 50 %
    DoneOver,     ///< over 150 %
    Done,         ///< logged, and nothing to compare it with
    Unplanned,
    Missed,  ///< the day is over and nothing was logged
    Skipped, ///< with a reason; leaves the denominator
    Excused, ///< open on a day of time away; leaves the denominator too
    Rest,    ///< a rest day, today or to come
    RestKept, ///< a rest day that is over
    RestUsed  ///< a rest day that is over, on which something was done after all
};

/// What planned and done were compared by.
enum class AdherenceBasis { None, Distance, Duration, Sets };

/// How a session compares with its plan: the status and what it rests on.
struct Adherence {
    Status status = Status::Planned;
    AdherenceBasis basis = AdherenceBasis::None;
    double planned = 0;          ///< metres, minutes or working sets
    double done = 0;             ///< same unit
    std::optional<double> ratio; ///< done ÷ planned; nullopt without a basis
    std::optional<SkipReason> excuse; ///< of an excused session: why its day is away

    bool operator==(const Adherence &) const = default;
};

/// The status of a session. Compared by distance if one is planned, else by duration, else by working sets; strength
/// sessions with planned sets by those first, since lifting is planned in sets. A basis only one half knows is passed
/// over. 80 and 120 % are still on target, 50 and 150 % still near. Thresholds: TrainingPeaks' duration rule.
/// `trained` says whether a rest day's day saw training (see isTraining()); `away` are the times away that touch its day.
[[nodiscard]] Adherence adherenceOf(const Session &session, QDate today, bool trained = false,
                                    const std::vector<TimeAway> &away = {});
/// Whether something was done that a rest day is free of: anything but rest, walks and active recovery.
[[nodiscard]] bool isTraining(const Session &session);

/// A word or two for the status, in the user's language: "on target", "a little under", "skipped: travel".
[[nodiscard]] QString statusWords(const Session &session, const Adherence &adherence);
/// Done against planned: "43 of 45 min", "5.1 of 5.0 km", "12 of 12 sets"; "45 min" when only one half is known;
/// empty when neither is.
[[nodiscard]] QString amountWords(const Session &session, const Adherence &adherence, bool miles = false);
/// The session in one line for screen readers: "Easy run, planned 45 min, done 43 min, on target".
[[nodiscard]] QString spokenWords(const Session &session, QDate today, bool miles = false, bool trained = false,
                                  const std::vector<TimeAway> &away = {});

} // namespace core
