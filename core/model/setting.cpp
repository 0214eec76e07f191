// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace core {

namespace {

const QString firstDayKey = QStringLiteral("week.first_day");
const QString basisKey = QStringLiteral("minutes.basis");
const QString lengthKey = QStringLiteral("units.length");
const QString weightKey = QStringLiteral("units.weight");
const QString themeKey = QStringLiteral("look.theme");
const QString kilogramPlatesKey = QStringLiteral("strength.plates.kg");
const QString poundPlatesKey = QStringLiteral("strength.plates.lb");
const QString restKey = QStringLiteral("strength.rest");
const QString restSoundKey = QStringLiteral("strength.rest_sound");
const QString restNoticeKey = QStringLiteral("strength.rest_notice");
constexpr int longestRest = 3600; // seconds

QJsonValue valueOf(const std::map<QString, QByteArray> &settings, const QString &key)
{
    const auto it = settings.find(key);
    if (it == settings.end())
        return {};
    // QJsonDocument reads only objects and arrays, so a bare value travels in brackets.
    return QJsonDocument::fromJson('[' + it->second + ']').array().at(0);
}

/// Texts stay as typed; a set that cannot be read in full leaves the usual one in force.
PlateSet platesOf(const std::map<QString, QByteArray> &settings, const QString &key, WeightUnit unit)
{
    const QJsonObject object = valueOf(settings, key).toObject();
    const auto bar = Weight::parse(object.value(QLatin1String("bar")).toString(), unit);
    if (!bar)
        return PlateSet::standard(unit);
    PlateSet out{*bar, {}};
    for (const QJsonValue &value : object.value(QLatin1String("plates")).toArray()) {
        const auto plate = Weight::parse(value.toArray().at(0).toString(), unit);
        const int pairs = value.toArray().at(1).toInt();
        if (!plate || plate->milligrams <= 0 || pairs < 1 || pairs > PlateSet::mostPairs || out.plates.size() == PlateSet::mostKinds)
            return PlateSet::standard(unit);
        out.plates.push_back({*plate, pairs});
    }
    return out;
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
    p.kilogramPlates = platesOf(settings, kilogramPlatesKey, WeightUnit::Kilograms);
    p.poundPlates = platesOf(settings, poundPlatesKey, WeightUnit::Pounds);
    if (const int rest = valueOf(settings, restKey).toInt(-1); rest >= 0 && rest <= longestRest)
        p.rest = Seconds(rest);
    p.restSound = valueOf(settings, restSoundKey).toBool(true);
    p.restNotice = valueOf(settings, restNoticeKey).toBool(true);
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

Setting Preferences::platesSetting(const PlateSet &plates)
{
    QJsonArray pairs;
    for (const PlatePairs &of : plates.plates)
        pairs.append(QJsonArray{of.plate.text, of.pairs});
    const QJsonObject object{{QStringLiteral("bar"), plates.bar.text}, {QStringLiteral("plates"), pairs}};
    return {plates.bar.unit == WeightUnit::Kilograms ? kilogramPlatesKey : poundPlatesKey,
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Setting Preferences::restSetting(Seconds rest) { return {restKey, QByteArray::number(qint64(rest.count()))}; }
Setting Preferences::restSoundSetting(bool on) { return {restSoundKey, on ? "true" : "false"}; }
Setting Preferences::restNoticeSetting(bool on) { return {restNoticeKey, on ? "true" : "false"}; }

} // namespace core
