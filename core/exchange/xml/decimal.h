// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace exchange {

/// A number exactly as a text gives it: mantissa / 10^decimals, without zeros at the end.
struct Decimal {
    static constexpr int mostDigits = 18;

    qint64 mantissa = 0;      ///< at most 18 digits
    int decimals = 0;         ///< 0 to 60
    bool isExact = true;      ///< false: the text had more than 18 significant digits; the rest was cut off

    bool operator==(const Decimal &) const = default;

    /// Parses "-57.94", "12", ".5", "1.7e-05"; spaces around it are allowed. Nullopt for anything else, and for numbers
    /// of 10^18 and more.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);
    /// The nearest double.
    [[nodiscard]] double toDouble() const;
};

} // namespace exchange
