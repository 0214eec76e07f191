// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/rules/logging.h"
#include "core/stats/tally.h"

#include <QString>
#include <optional>
#include <vector>

namespace ui {

/// What a log says about the whole session, beside effort, surface and notes.
enum class LogField { Start, End, Duration, Moving, Distance, Pace, Climb, MeanHeartRate, MaxHeartRate,
                      Incline, PainPlace, OwnModerate, OwnVigorous };

/// The caption, for example "Moving time".
[[nodiscard]] QString fieldTitle(LogField field);
/// A stable word for draft keys.
[[nodiscard]] QString fieldSlug(LogField field);
/// The recorded value as text that readLogField() takes back; empty when it is not recorded.
[[nodiscard]] QString recordedText(const core::Session &session, LogField field, const core::Preferences &preferences);
/// What the plan says for it, in a form the field takes; empty where the plan says nothing.
[[nodiscard]] QString plannedText(const core::Session &session, LogField field, const core::Preferences &preferences);
/// Puts typed text into the logged half (which must be there); empty text makes it unrecorded. Gives what is wrong, and
/// changes nothing, when it cannot. Pace is not stored: it gives the distance or the duration, see PaceBook.
[[nodiscard]] std::optional<QString> readLogField(core::Session &session, LogField field, const QString &text,
                                                  const core::Preferences &preferences);

/// "8.1 km", exact to the metre.
[[nodiscard]] QString exactDistance(core::Metres distance, core::LengthUnit unit);
/// Reads "6:25", "6:25 /km", "10:20 /mi", "6.5"; a bare pace is per `unit`. Seconds per kilometre.
[[nodiscard]] std::optional<double> parsePace(const QString &text, core::LengthUnit unit);
/// The pace of seconds per kilometre, "6:25 /km".
[[nodiscard]] QString paceOf(double secondsPerKilometre, core::LengthUnit unit);

/// "31 min moderate, 8 min vigorous: worth 47", or why it is worth nothing.
[[nodiscard]] QString countedText(const core::Tally &tally, core::CountingBasis basis);
/// The steps in one line: "7 min easy · 10 × (30 s hard + 30 s easy) · 3 min walk".
[[nodiscard]] QString stepsText(const std::vector<core::Step> &steps, const core::Preferences &preferences);

} // namespace ui
