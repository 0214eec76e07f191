// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/amounttext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace exchange {

using namespace core;

namespace {

QString shortest(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

} // namespace

QString exactTime(Seconds time)
{
    QStringList parts;
    const qint64 all = time.count();
    if (all >= 3600)
        parts << QStringLiteral("%1 h").arg(all / 3600);
    if (all / 60 % 60 > 0)
        parts << QStringLiteral("%1 min").arg(all / 60 % 60);
    if (all % 60 > 0 || all == 0)
        parts << QStringLiteral("%1 s").arg(all % 60);
    return parts.join(QLatin1Char(' '));
}

std::optional<Seconds> timeFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{1,4}) h)? ?(?:(\\d{1,4}) min)? ?(?:(\\d{1,6}) s)?$"));
    const auto match = form.match(text);
    if (text.trimmed().isEmpty() || !match.hasMatch())
        return std::nullopt;
    return Seconds(match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt());
}

QString exactDistance(Metres distance)
{
    // In metres when kilometres would not come back as the same number.
    const QString kilometres = shortest(distance.value / 1000);
    if (distance.value >= 1000 && kilometres.toDouble() * 1000 == distance.value && !kilometres.contains(QLatin1Char('e')))
        return kilometres + QStringLiteral(" km");
    return QString::number(distance.value, 'f', QLocale::FloatingPointShortest) + QStringLiteral(" m");
}

std::optional<Metres> distanceFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,8}(?:\\.\\d{1,16})?) (km|m)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Metres{match.captured(1).toDouble() * (match.captured(2) == QLatin1String("km") ? 1000 : 1)};
}

} // namespace exchange
