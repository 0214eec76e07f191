// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace exchange {

/// An instant as TCX and GPX write it.
struct XmlTime {
    qint64 utcMs = 0;                  ///< UTC milliseconds since 1970; finer digits are cut off
    std::optional<int> offsetMinutes;  ///< the zone written behind it, when that says more than "UTC"
    bool hasZone = false;              ///< false: no zone is written, UTC is assumed

    /// Parses "2026-11-23T10:00:00Z", with any number of decimals, "Z", "+01:00", "+0100", "+01" or nothing behind it;
    /// nullopt when it is nothing of the kind.
    [[nodiscard]] static std::optional<XmlTime> parse(QStringView text);
    /// False before 1990 and after 2099: the clock was not set or overflowed, and the time says nothing.
    [[nodiscard]] bool isBelievable() const;
};

} // namespace exchange
