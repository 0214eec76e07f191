// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bodychoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <iterator>

namespace core {

namespace {

const QString onKey = QStringLiteral("body.on");
const QString measuresKey = QStringLiteral("body.measures");
const QString energyKey = QStringLiteral("body.energy");
const QString heightKey = QStringLiteral("body.height");
const QString activityKey = QStringLiteral("body.activity");
const QString deficitKey = QStringLiteral("body.deficit");
const QString aimKey = QStringLiteral("goal.words");

struct Level {
    const char *word;
    double factor;
    bool plusLog;
};

// In the order of Activity.
constexpr Level levels[] = {{"sitting_plus_log", 1.2, true}, {"moving_plus_log", 1.375, true}, {"light", 1.375, false},
                            {"moderate", 1.55, false},       {"high", 1.725, false},           {"very_high", 1.9, false}};

/// A bare value travels in brackets, as QJsonDocument reads only objects and arrays.
QJsonValue valueOf(const std::map<QString, QByteArray> &settings, const QString &key)
{
    const auto it = settings.find(key);
    return it == settings.end() ? QJsonValue() : QJsonDocument::fromJson('[' + it->second + ']').array().at(0);
}

Setting stored(const QString &key, const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return {key, json.mid(1, json.size() - 2)};
}

} // namespace

double activityFactor(Activity activity) { return levels[size_t(activity)].factor; }
bool addsLog(Activity activity) { return levels[size_t(activity)].plusLog; }

bool BodyChoices::keeps(BodyMeasure measure) const
{
    return on && std::find(measures.begin(), measures.end(), measure) != measures.end();
}

BodyChoices BodyChoices::from(const std::map<QString, QByteArray> &settings)
{
    BodyChoices choices;
    choices.on = valueOf(settings, onKey).toBool(false);
    const QJsonArray words = valueOf(settings, measuresKey).toArray();
    std::copy_if(allBodyMeasures.begin(), allBodyMeasures.end(), std::back_inserter(choices.measures),
                 [&words](BodyMeasure measure) { return words.contains(slug(measure)); });
    choices.energy = valueOf(settings, energyKey).toBool(false);
    const QJsonObject height = valueOf(settings, heightKey).toObject();
    if (const double centimetres = height.value(QLatin1String("cm")).toDouble(0); centimetres > 0)
        choices.height = Height{height.value(QLatin1String("text")).toString(), height.value(QLatin1String("unit")).toString(), centimetres};
    const QString activity = valueOf(settings, activityKey).toString();
    for (size_t i = 0; i < std::size(levels); ++i)
        if (activity == QLatin1String(levels[i].word))
            choices.activity = Activity(i);
    if (const int deficit = valueOf(settings, deficitKey).toInt(0); deficit > 0)
        choices.deficitKcal = deficit;
    choices.aim = valueOf(settings, aimKey).toString();
    return choices;
}

Setting BodyChoices::onSetting(bool on) { return stored(onKey, on); }
Setting BodyChoices::energySetting(bool on) { return stored(energyKey, on); }
Setting BodyChoices::activitySetting(Activity activity) { return stored(activityKey, QLatin1String(levels[size_t(activity)].word)); }
Setting BodyChoices::deficitSetting(std::optional<int> kcal) { return stored(deficitKey, kcal ? QJsonValue(*kcal) : QJsonValue()); }
Setting BodyChoices::aimSetting(const QString &aim) { return stored(aimKey, aim); }

Setting BodyChoices::measuresSetting(const std::vector<BodyMeasure> &measures)
{
    QJsonArray words;
    for (const BodyMeasure measure : measures)
        words.append(slug(measure));
    return stored(measuresKey, words);
}

Setting BodyChoices::heightSetting(const std::optional<Height> &height)
{
    if (!height)
        return stored(heightKey, QJsonValue());
    return stored(heightKey, QJsonObject{{QStringLiteral("text"), height->text},
                                         {QStringLiteral("unit"), height->unit},
                                         {QStringLiteral("cm"), height->centimetres}});
}

} // namespace core
