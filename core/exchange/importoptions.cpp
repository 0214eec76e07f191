// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importoptions.h"

#include "core/exchange/csv/csvvalues.h"

#include <QCoreApplication>

namespace exchange {

using core::LengthUnit;
using core::Metres;
using core::WeightUnit;

namespace {

constexpr double metresAMile = 1609.344;
constexpr double metresAFoot = 0.3048;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

void answerLengths(Activity &activity, LengthUnit unit)
{
    const double metres = unit == LengthUnit::Miles ? metresAMile : 1000;
    if (activity.distance)
        activity.distance = Metres{activity.distance->value * metres};
    // Who counts miles counts feet upwards.
    if (activity.climb && unit == LengthUnit::Miles)
        activity.climb = Metres{activity.climb->value * metresAFoot};
    for (ActivitySet &set : activity.sets)
        if (set.distance)
            set.distance = Metres{set.distance->value * metres};
}

} // namespace

Activity answered(Activity activity, const ImportOptions &options, const core::Preferences &preferences)
{
    if (activity.open.weightUnit)
        for (ActivitySet &set : activity.sets)
            if (set.weight)
                set.weight = core::Weight::parse(set.weight->text, options.weights.value_or(preferences.weights));
    if (activity.open.lengthUnit)
        answerLengths(activity, options.lengths.value_or(preferences.lengths));
    if (activity.open.dateOrder && activity.local && options.monthFirst.value_or(false))
        activity.local->day = monthFirst(activity.local->day);
    return activity;
}

QStringList assumptions(const OpenQuestions &open, bool clockTimes, const ImportOptions &options, const core::Preferences &preferences)
{
    QStringList words;
    if (open.weightUnit && !options.weights)
        words.append(tr("its weights have no unit; taken as %1").arg(core::unitText(preferences.weights)));
    if (open.lengthUnit && !options.lengths)
        words.append(preferences.lengths == LengthUnit::Miles ? tr("its distances have no unit; taken as miles")
                                                              : tr("its distances have no unit; taken as kilometres"));
    if (open.dateOrder && !options.monthFirst)
        words.append(tr("its dates could be read in two ways; the day was taken to come first"));
    if (clockTimes && !options.zone)
        words.append(tr("its times have no zone; taken as %1").arg(QString::fromLatin1(options.zoneOrDefault().id())));
    return words;
}

} // namespace exchange
