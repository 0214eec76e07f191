// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/setwording.h"

#include "ui/look/wording.h"

#include <QRegularExpression>

namespace ui {

std::optional<int> parseWhole(const QString &text, int most)
{
    bool ok = false;
    const int value = text.trimmed().toInt(&ok);
    return ok && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<core::Weight> parseWeight(const QString &text, core::WeightUnit unit)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?[\\d.,]+)\\s*(kgs?|lbs?|#)?$"));
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    if (!match.captured(2).isEmpty())
        unit = match.captured(2).startsWith(QLatin1Char('k')) ? core::WeightUnit::Kilograms : core::WeightUnit::Pounds;
    return core::Weight::parse(match.captured(1), unit);
}

std::optional<core::Seconds> parseSetTime(const QString &text, core::Tracking tracking)
{
    const auto bare = parseWhole(text, 36000);
    if (bare && tracking != core::Tracking::Distance)
        return core::Seconds(*bare);
    return parseDuration(text);
}

std::optional<core::Metres> parseSetDistance(const QString &text, core::Tracking tracking, core::LengthUnit unit)
{
    static const QRegularExpression bare(QStringLiteral("^[\\d.,]+$"));
    const QString plain = text.trimmed();
    // A carry is measured along the floor of a gym.
    const bool metres = tracking == core::Tracking::WeightDistance && bare.match(plain).hasMatch();
    return parseDistance(metres ? plain + QStringLiteral(" m") : plain, unit);
}

} // namespace ui
