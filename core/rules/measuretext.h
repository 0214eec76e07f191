// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bodychoices.h"
#include "core/model/setting.h"
#include "core/result.h"

namespace core {

// Measures of the body as text: what was typed is kept as it is, beside the value it stands for.

/// The unit a number without one is read in: "kg" or "lb" for weights; "cm", or "in" where distances are in miles, for girths.
[[nodiscard]] QString usualUnit(BodyMeasure measure, const Preferences &preferences);
/// What a field says before something is typed, for example "kg" or "1–5".
[[nodiscard]] QString measureHint(BodyMeasure measure, const Preferences &preferences);

/// A measure as it was typed, read.
struct MeasuredValue {
    QString text;     ///< the number as typed
    QString unit;     ///< the unit typed or meant; empty where the text names its units itself or there is none
    double value = 0; ///< in ownUnit()
    bool operator==(const MeasuredValue &) const = default;
};

/// Reads a typed measure: a number or a sum with '.' or ',' ("62,5", "1.5+0.5"), with or without one of the measure's
/// units ("138 lb", "32 in", "500 ml"); sleep also as "7:30", "7h30" or "7 h 30 min"; scales as whole numbers from 1 to 5.
/// Errors: Usage, a whole sentence that says what is wrong and shows an example.
[[nodiscard]] Result<MeasuredValue> readMeasure(BodyMeasure measure, const QString &typed, const QString &usualUnit);

/// Reads a height: "168", "168 cm", "1.68 m", "66 in", "5'6", "5 ft 6 in"; a bare number is in `usualUnit`, "cm" or "in".
/// Errors: Usage, a whole sentence.
[[nodiscard]] Result<Height> readHeight(const QString &typed, const QString &usualUnit);

/// An entry as it was typed: "62,5 kg", "7h30", "3".
[[nodiscard]] QString entryText(const BodyEntry &entry);

} // namespace core
