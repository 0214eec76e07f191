// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"
#include "core/model/setting.h"
#include "core/model/step.h"

#include <optional>

namespace core {

/// How hard a stretch of time was. Only moderate and vigorous time counts towards the week.
enum class Intensity { Light, Moderate, Vigorous };

// Bounds without gaps, domain.md 2.2 (PMC7020870 table 5.2 and the CDC's words).

/// Moderate from 64 %, vigorous from 77 % of the maximum heart rate.
[[nodiscard]] Intensity intensityOfHeartRate(double beatsPerMinute, double maximum);
/// Moderate from 5, vigorous from 7 on the 0–10 scale.
[[nodiscard]] Intensity intensityOfEffort(int effort);
/// Moderate from 3.0, vigorous from 6.0 METs.
[[nodiscard]] Intensity intensityOfMet(double met);

/// The default by effort of a whole session without steps or, for HIIT, of its interval block (domain.md 2.4).
[[nodiscard]] Intensity defaultIntensity(Kind kind);

/// What a step's word counts as, where the kind of session leaves it open.
///
/// By effort: tempo, hard, fast and race (a time trial's "5 km") are vigorous; walk, brisk walk, jog, walk/jog, easy,
/// moderate and stride (too short to count as hard) are moderate in a run, and elsewhere as the kind's default but at
/// most moderate. The interval block of a HIIT run is vigorous throughout, whatever its words (segments.h).
///
/// By activity: in a walk-run, walk and brisk walk are moderate (17200, 4.8 METs) and everything else vigorous; every
/// other run is vigorous as a whole, the walk at the end of a time trial included. Nullopt for sessions that are no
/// runs: their METs decide.
[[nodiscard]] Intensity intensityByEffort(StepPace pace, Kind kind);
[[nodiscard]] std::optional<Intensity> intensityByActivity(StepPace pace, Kind kind);

} // namespace core
