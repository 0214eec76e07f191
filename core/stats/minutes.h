// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/recording.h"
#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/stats/intensity.h"

namespace core {

/// The time of one half of a session by intensity.
struct IntensityTimes {
    Milliseconds light{0};
    Milliseconds moderate{0};
    Milliseconds vigorous{0};
    bool operator==(const IntensityTimes &) const = default;
};

/// Moderate-equivalent minutes: a vigorous minute is worth two moderate ones (US Guidelines 2018).
[[nodiscard]] double moderateEquivalentMinutes(Milliseconds moderate, Milliseconds vigorous);

/// Whether a half counts as aerobic: every kind but strength and rest, and a circuit once its user has given it
/// moderate or vigorous minutes (it is then no strength day: never both).
[[nodiscard]] bool countsAsAerobic(const Session &session);

/// The planned half, classed as domain.md 2.4 says. All zero when it has no planned half, no known time, or is not
/// aerobic. A planned effort speaks for the main part, as a logged one does.
[[nodiscard]] IntensityTimes plannedTimes(const Session &session, CountingBasis basis);

/// What decided how the minutes of a log were counted.
enum class CountedBy {
    Nothing,           ///< no log, no time, or not aerobic
    Own,               ///< the user's own split
    RecordedHeartRate, ///< the recording's seconds at each heart rate
    MeanHeartRate,
    Effort,            ///< the effort given, for the main part
    Steps,             ///< the words of the planned steps
    Kind,              ///< the kind's default
    Activity           ///< what the activity is, by its METs
};

/// The logged half counted, and by what.
struct CountedTimes {
    IntensityTimes times;
    CountedBy by = CountedBy::Nothing;
    std::optional<double> maximumHeartRate; ///< what heart rates were measured against; nullopt where none decided
    bool operator==(const CountedTimes &) const = default;
};

/// The logged half, classed as domain.md 2.4 says. All zero when it has no logged half, no known time, or is not
/// aerobic.
///
/// The user's own split wins over everything. By activity: METs, from speed where known. By effort, the first of
///  1. the recording's seconds per heart rate, when they cover at least 80 % of the time (stretched to all of it);
///  2. the mean heart rate, when no recording says how much it covers;
///  3. the effort given, for the main part; the rest goes by its step words;
///  4. the planned steps, else the kind's default (a walk known to be slower than 2.5 mph, 4.0 km/h, counts as light);
/// but running, and anything of 3.0 METs or more, is at least moderate. 1 and 2 need a maximum heart rate, which is
/// that of the profile in the year of the logged day. `hr` may be null.
[[nodiscard]] CountedTimes countedTimes(const Session &session, const Profile &profile, const HeartRateSeconds *hr,
                                        CountingBasis basis);
/// The times of countedTimes().
[[nodiscard]] IntensityTimes loggedTimes(const Session &session, const Profile &profile, const HeartRateSeconds *hr,
                                         CountingBasis basis);

} // namespace core
