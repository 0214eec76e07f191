// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/body.h"

#include <array>

namespace core {

/// What a user may keep of the body or of a day. All optional; none is asked for.
enum class BodyMeasure { Weight, BodyFat, Waist, Hip, Neck, Chest, UpperArm, Thigh, Calf,
                         Sleep, Protein, Water, Intake, Soreness, Stress };

inline constexpr std::array allBodyMeasures{
    BodyMeasure::Weight, BodyMeasure::BodyFat,  BodyMeasure::Waist, BodyMeasure::Hip,   BodyMeasure::Neck,
    BodyMeasure::Chest,  BodyMeasure::UpperArm, BodyMeasure::Thigh, BodyMeasure::Calf,  BodyMeasure::Sleep,
    BodyMeasure::Protein, BodyMeasure::Water,   BodyMeasure::Intake, BodyMeasure::Soreness, BodyMeasure::Stress};

/// The stable word stored as BodyEntry::kind, for example "weight"; nullopt when unknown.
[[nodiscard]] QString slug(BodyMeasure measure);
[[nodiscard]] std::optional<BodyMeasure> measureFromSlug(const QString &slug);
/// The name on screen, in the user's language, for example "Weight".
[[nodiscard]] QString measureName(BodyMeasure measure);
/// Waist, hip and the other measures of the tape.
[[nodiscard]] bool isGirth(BodyMeasure measure);

/// The unit BodyEntry::value is in: "kg", "%", "cm", "h", "g", "l", "kcal"; empty for the scales from 1 to 5.
[[nodiscard]] QString ownUnit(BodyMeasure measure);

} // namespace core
