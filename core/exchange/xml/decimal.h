// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace exchange {

/// A number exactly as a text gives it: mantissa / 10^places, without zeros at the end. A text of more than 18 digits is
/// nearly always a binary fraction printed in full ("218.1999969482421875"); that is kept as mantissa / 2^places.
struct Decimal {
    static constexpr int mostDigits = 18;

    qint64 mantissa = 0;
    int places = 0;           ///< 0 to 60
    bool isBinary = false;    ///< places count halvings, not tenths
    bool isExact = true;      ///< false: more than 18 significant digits and no binary fraction; the rest was cut off

    bool operator==(const Decimal &) const = default;

    /// Parses "-57.94", "12", ".5", "1.7e-05"; spaces around it are allowed. Nullopt for anything else, and for numbers
    /// of 10^18 and more.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);
    /// The nearest double.
    [[nodiscard]] double toDouble() const;
};

} // namespace exchange
