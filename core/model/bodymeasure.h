// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/body.h"

#include <array>

namespace core {

/// What a user may keep of the body or of a day. All optional; none is asked for.
enum class Measure { Weight, BodyFat, Waist, Hip, Neck, Chest, UpperArm, Thigh, Calf,
                     Sleep, Protein, Water, Intake, Soreness, Stress };

inline constexpr std::array allMeasures{Measure::Weight, Measure::BodyFat, Measure::Waist,   Measure::Hip,   Measure::Neck,
                                        Measure::Chest,  Measure::UpperArm, Measure::Thigh,  Measure::Calf,  Measure::Sleep,
                                        Measure::Protein, Measure::Water,  Measure::Intake,  Measure::Soreness, Measure::Stress};

/// The stable word stored as BodyEntry::kind, for example "weight"; nullopt when unknown.
[[nodiscard]] QString slug(Measure measure);
[[nodiscard]] std::optional<Measure> measureFromSlug(const QString &slug);
/// The name on screen, in the user's language, for example "Weight".
[[nodiscard]] QString measureName(Measure measure);
/// Waist, hip and the other measures of the tape.
[[nodiscard]] bool isGirth(Measure measure);

/// The unit BodyEntry::value is in: "kg", "%", "cm", "h", "g", "l", "kcal"; empty for the scales from 1 to 5.
[[nodiscard]] QString ownUnit(Measure measure);
} // namespace core
