// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/wording.h"

#include "core/model/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace ui {

namespace {

constexpr double metresPerMile = 1609.344;

QString tr(const char *text) { return QCoreApplication::translate("Wording", text); }

double metresPer(core::LengthUnit unit) { return unit == core::LengthUnit::Kilometres ? 1000.0 : metresPerMile; }

std::optional<double> number(QString text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')), &ok);
    return ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

QString durationText(core::Seconds duration)
{
    const int minutes = core::wholeMinutes(duration);
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString clockText(core::Seconds duration)
{
    const qint64 s = duration.count();
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (s < 3600)
        return QStringLiteral("%1:%2").arg(s / 60).arg(two(s % 60));
    return QStringLiteral("%1:%2:%3").arg(s / 3600).arg(two(s / 60 % 60), two(s % 60));
}

std::optional<core::Seconds> parseDuration(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:(\\d+)\\s*h[a-z]*)?\\s*(?:(\\d+)\\s*m[a-z]*)?\\s*(?:(\\d+)\\s*s[a-z]*)?$"));
    static const QRegularExpression hoursThenMinutes(QStringLiteral("^(\\d+)\\s*h[a-z]*\\s*([0-5]?\\d)$"));
    const QString plain = text.trimmed().toLower();
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto m = clock.match(plain); m.hasMatch() && m.captured(3).toInt() < 60
        && (m.captured(1).isEmpty() || m.captured(2).toInt() < 60))
        return core::Seconds(m.captured(1).toInt() * 3600 + m.captured(2).toInt() * 60 + m.captured(3).toInt());
    if (const auto m = hoursThenMinutes.match(plain); m.hasMatch())
        return core::Seconds(m.captured(1).toInt() * 3600 + m.captured(2).toInt() * 60);
    if (const auto m = words.match(plain); m.hasMatch())
        return core::Seconds(m.captured(1).toInt() * 3600 + m.captured(2).toInt() * 60 + m.captured(3).toInt());
    if (const auto minutes = number(plain); minutes && *minutes < 10000)
        return core::Seconds(std::llround(*minutes * 60));
    return std::nullopt;
}

QString distanceText(core::Metres distance, core::LengthUnit unit)
{
    const double value = distance.value / metresPer(unit);
    const QString digits = QLocale().toString(value, 'f', value < 100 ? (value < 10 ? 2 : 1) : 0);
    return unit == core::LengthUnit::Kilometres ? tr("%1 km").arg(digits) : tr("%1 mi").arg(digits);
}

std::optional<core::Metres> parseDistance(const QString &text, core::LengthUnit unit)
{
    static const QRegularExpression form(QStringLiteral("^([\\d.,]+)\\s*(km|mi|m)?$"));
    const auto m = form.match(text.trimmed().toLower());
    if (!m.hasMatch())
        return std::nullopt;
    const auto value = number(m.captured(1));
    if (!value || *value > 1e6)
        return std::nullopt;
    const QString word = m.captured(2);
    const double factor = word == QLatin1String("m") ? 1.0
        : word == QLatin1String("km")                ? 1000.0
        : word == QLatin1String("mi")                ? metresPerMile
                                                     : metresPer(unit);
    return core::Metres{*value * factor};
}

QString paceText(core::Seconds duration, core::Metres distance, core::LengthUnit unit)
{
    if (duration.count() <= 0 || distance.value <= 0)
        return {};
    const double seconds = double(duration.count()) / (distance.value / metresPer(unit));
    const QString pace = clockText(core::Seconds(std::llround(seconds)));
    return unit == core::LengthUnit::Kilometres ? tr("%1 /km").arg(pace) : tr("%1 /mi").arg(pace);
}

QString rangeText(core::DateRange range) { return core::dateRangeText(range.first, range.last, QStringLiteral("d MMMM yyyy")); }

QString dayText(QDate day, QDate today)
{
    if (std::abs(today.daysTo(day)) <= 6)
        return QLocale().toString(day, QStringLiteral("dddd"));
    const bool sameYear = day.year() == today.year();
    return core::dateText(day, sameYear ? QStringLiteral("ddd d MMMM") : QStringLiteral("ddd d MMMM yyyy"));
}

QString fullDayText(QDate day) { return core::dateText(day, QStringLiteral("dddd d MMMM yyyy")); }

} // namespace ui
