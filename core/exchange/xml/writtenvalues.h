// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recording.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <cmath>

namespace exchange {

/// An instant as XML schema has it, in UTC, with milliseconds only where there are any.
[[nodiscard]] inline QString writtenTime(qint64 ms)
{
    const bool whole = ms % 1000 == 0;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

/// A number to nine decimals (a tenth of a millimetre in degrees), without an exponent, which a decimal may not have.
[[nodiscard]] inline QString writtenNumber(double value)
{
    constexpr double steps = 1e9;
    return QString::number(std::round(value * steps) / steps, 'f', QLocale::FloatingPointShortest);
}

/// A text without the control characters that XML cannot hold.
[[nodiscard]] inline QString writtenText(QString text)
{
    text.removeIf([](QChar c) { return c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t'); });
    return text;
}

/// The channels of a recording that activity files have a place for; null where it lacks one.
struct WrittenChannels {
    explicit WrittenChannels(const core::Recording &recording)
        : lat(recording.channel(QStringLiteral("lat"))), lon(recording.channel(QStringLiteral("lon"))),
          altitude(recording.channel(QStringLiteral("altitude"))), distance(recording.channel(QStringLiteral("distance"))),
          hr(recording.channel(QStringLiteral("hr"))), cadence(recording.channel(QStringLiteral("cadence"))),
          speed(recording.channel(QStringLiteral("speed"))), power(recording.channel(QStringLiteral("power"))),
          temperature(recording.channel(QStringLiteral("temperature")))
    {
    }
    const core::Channel *lat, *lon, *altitude, *distance, *hr, *cadence, *speed, *power, *temperature;
};

} // namespace exchange
