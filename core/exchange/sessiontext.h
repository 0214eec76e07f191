// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"
#include "core/result.h"

#include <QString>
#include <map>
#include <vector>

namespace exchange {

/// Sessions together with the exercises they name.
struct SessionParcel {
    std::vector<core::Session> sessions;
    std::vector<core::Exercise> exercises; ///< every exercise the sessions name
    bool operator==(const SessionParcel &) const = default;
};

/// The plans of sessions as text to read, one line each with indented lines for what hangs on it:
///     Mon 16 Nov 2026 · Easy run "Round the lake" · 45 min · 8 km · effort 4 · at 18:30 · light
///         Plan: 45–60 min, easy pace
///         Steps: 7min easy, 7x(30s hard, 90s walk)
///         Exercise: Goblet squat · 3 × 12–15 @ 16 kg · rest 45 s
/// Of an unplanned session it is what was done. Days and names are in the user's language.
[[nodiscard]] QString sessionsText(const SessionParcel &parcel);

/// Reads what sessionsText() wrote, as planned sessions with new ids; exercises are looked up by name in `known`, and an
/// unknown one comes as an exercise of the user's own. Error Format names the first line that is not ours.
[[nodiscard]] core::Result<SessionParcel> sessionsFromText(const QString &text, const std::vector<core::Exercise> &known);

} // namespace exchange
