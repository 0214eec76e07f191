// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace core {

namespace {

const QString firstDayKey = QStringLiteral("week.first_day");
const QString basisKey = QStringLiteral("minutes.basis");
const QString lengthKey = QStringLiteral("units.length");
const QString weightKey = QStringLiteral("units.weight");
const QString themeKey = QStringLiteral("look.theme");

QJsonValue valueOf(const std::map<QString, QByteArray> &settings, const QString &key)
{
    const auto it = settings.find(key);
    if (it == settings.end())
        return {};
    // QJsonDocument reads only objects and arrays, so a bare value travels in brackets.
    return QJsonDocument::fromJson('[' + it->second + ']').array().at(0);
}

Setting word(const QString &key, const char *value) { return {key, '"' + QByteArray(value) + '"'}; }

} // namespace

Qt::DayOfWeek Preferences::firstDay() const { return firstDayOfWeek.value_or(QLocale().firstDayOfWeek()); }

Preferences Preferences::from(const std::map<QString, QByteArray> &settings)
{
    Preferences p;
    const int day = valueOf(settings, firstDayKey).toInt(0);
    if (day >= 1 && day <= 7)
        p.firstDayOfWeek = Qt::DayOfWeek(day);
    if (valueOf(settings, basisKey).toString() == QLatin1String("activity"))
        p.basis = CountingBasis::Activity;
    if (valueOf(settings, lengthKey).toString() == QLatin1String("mi"))
        p.lengths = LengthUnit::Miles;
    if (valueOf(settings, weightKey).toString() == QLatin1String("lb"))
        p.weights = WeightUnit::Pounds;
    const QString theme = valueOf(settings, themeKey).toString();
    if (theme == QLatin1String("light"))
        p.theme = ThemeChoice::Light;
    else if (theme == QLatin1String("dark"))
        p.theme = ThemeChoice::Dark;
    return p;
}

Setting Preferences::firstDaySetting(std::optional<Qt::DayOfWeek> day)
{
    return {firstDayKey, day ? QByteArray::number(int(*day)) : QByteArray("null")};
}

Setting Preferences::basisSetting(CountingBasis basis)
{
    return word(basisKey, basis == CountingBasis::Effort ? "effort" : "activity");
}

Setting Preferences::lengthSetting(LengthUnit unit) { return word(lengthKey, unit == LengthUnit::Kilometres ? "km" : "mi"); }
Setting Preferences::weightSetting(WeightUnit unit) { return word(weightKey, unit == WeightUnit::Kilograms ? "kg" : "lb"); }

Setting Preferences::themeSetting(ThemeChoice theme)
{
    return word(themeKey, theme == ThemeChoice::Light ? "light" : theme == ThemeChoice::Dark ? "dark" : "desktop");
}

} // namespace core
