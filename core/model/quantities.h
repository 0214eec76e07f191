// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace core {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// A length in metres, as exact as its source gave it.
struct Metres {
    double value = 0;
    auto operator<=>(const Metres &) const = default;
};

enum class WeightUnit { Kilograms, Pounds };

/// A weight as the user typed it. `text` and `unit` are kept for ever ("135 lb" never turns into 134.99);
/// `milligrams` is the exact value used for sums (1 lb = 453,592.37 mg, rounded to the milligram).
struct Weight {
    QString text;
    WeightUnit unit = WeightUnit::Kilograms;
    qint64 milligrams = 0;

    bool operator==(const Weight &) const = default;

    [[nodiscard]] double kilograms() const { return double(milligrams) / 1e6; }
    /// Parses a plain non-negative or negative decimal with '.' or ','; nullopt when it is not a number.
    [[nodiscard]] static std::optional<Weight> parse(const QString &text, WeightUnit unit);
    /// A weight in kilograms with the shortest text that gives the same milligrams.
    [[nodiscard]] static Weight fromKilograms(double kilograms);
    /// A worked-out weight to the thousandth of its unit (a gram is finer than any plate), with the shortest text.
    [[nodiscard]] static Weight of(double value, WeightUnit unit);
    /// The value in a unit: as typed when it is the weight's own, else converted.
    [[nodiscard]] double in(WeightUnit wanted) const;
};

/// "kg" or "lb".
[[nodiscard]] QString unitText(WeightUnit unit);

/// Whole minutes from seconds, rounded half up; for display only.
[[nodiscard]] inline int wholeMinutes(Seconds s) { return int((s.count() + 30) / 60); }

} // namespace core
