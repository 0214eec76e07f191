// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace exchange {

// What programs write into the cells of a table. nullopt: the text is no such value.

/// A date as it is written, with what is known about its time.
struct WrittenDate {
    QDate day;
    std::optional<QTime> time;
    std::optional<int> offsetMinutes; ///< local minus UTC, where it says so ("Z", "+02:00")
    bool ambiguous = false;           ///< day and month could be the other way round; `day` takes the day first
    bool operator==(const WrittenDate &) const = default;
};
/// "2025-01-30 12:34:56 pm", "22 Dec 2025, 08:00", "Jan 4, 2020, 2:57:37 PM", "20.09.2026, 14:12:12", "2026/08/11" and the
/// like; month names in the languages Qt knows well, spaces of any kind.
[[nodiscard]] std::optional<WrittenDate> writtenDate(const QString &text);
/// The date with day and month exchanged.
[[nodiscard]] QDate monthFirst(QDate day);
/// "10:56 PM", "22:56", "22:56:03".
[[nodiscard]] std::optional<QTime> writtenTime(const QString &text);

/// "00:35:00", "4:50" (minutes and seconds), "1h 37m", "64m", "90 s", or a plain number of seconds.
[[nodiscard]] std::optional<core::Milliseconds> writtenDuration(const QString &text);

/// "5,526", "10,20", "7.25", "1.234,5", "2 336": a comma before exactly three digits parts thousands, any other is decimal.
[[nodiscard]] std::optional<double> writtenNumber(const QString &text);
/// A number that must be whole; others are rounded.
[[nodiscard]] std::optional<int> writtenInteger(const QString &text);

/// "kg", "kgs", "Kilogramm", "lb", "lbs", "pounds".
[[nodiscard]] std::optional<core::WeightUnit> writtenWeightUnit(const QString &text);
/// Metres in one of "m", "km", "mi", "mi.", "miles", "ft", "yd", "cm".
[[nodiscard]] std::optional<double> metresIn(const QString &unit);

} // namespace exchange
