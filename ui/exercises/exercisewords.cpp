// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisewords.h"

#include "core/model/librarywords.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace ui {

namespace {

constexpr double kilogramsPerPound = 0.45359237;
const QString dot = QStringLiteral(" · ");

QString tr(const char *text) { return QCoreApplication::translate("Exercises", text); }

QString capital(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

QString musclesWith(const core::Exercise &exercise, bool primary)
{
    QStringList names;
    for (const core::MuscleShare &muscle : exercise.muscles)
        if ((muscle.share >= 1) == primary)
            names << core::muscleText(muscle.muscle);
    return names.join(QStringLiteral(", "));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(dot);
}

QString weightText(const core::ExerciseSet &set, core::Tracking tracking)
{
    if (!set.result.weight)
        return {};
    const QString text = QStringLiteral("%1 %2").arg(set.result.weight->text, core::unitText(set.result.weight->unit));
    if (tracking == core::Tracking::AssistedReps)
        return tr("%1 help").arg(text);
    return tracking == core::Tracking::BodyweightReps && !text.startsWith(QLatin1Char('-')) ? tr("+ %1").arg(text) : text;
}

/// What a set counts beside its weight.
QString amountText(const core::ExerciseSet &set, core::LengthUnit lengths)
{
    QStringList parts;
    if (set.result.reps)
        parts << QString::number(*set.result.reps);
    if (set.result.distance)
        parts << (set.result.distance->value < 1000 ? tr("%1 m").arg(QLocale().toString(set.result.distance->value, 'g', QLocale::FloatingPointShortest))
                                                    : distanceText(*set.result.distance, lengths));
    if (set.result.time)
        parts << clockText(*set.result.time);
    return parts.join(QStringLiteral(", "));
}

bool isWeight(core::SetMeasure measure)
{
    return measure == core::SetMeasure::Heaviest || measure == core::SetMeasure::Estimate || measure == core::SetMeasure::Volume;
}

} // namespace

QString trackingName(core::Tracking tracking)
{
    switch (tracking) {
    case core::Tracking::WeightReps: return tr("weight and repetitions");
    case core::Tracking::BodyweightReps: return tr("body weight, with or without added weight");
    case core::Tracking::AssistedReps: return tr("body weight with help");
    case core::Tracking::Reps: return tr("repetitions");
    case core::Tracking::Time: return tr("time");
    case core::Tracking::Distance: return tr("distance and time");
    case core::Tracking::WeightDistance: return tr("weight and distance");
    }
    return {};
}

QString factsOf(const core::Exercise &exercise)
{
    const QString second = musclesWith(exercise, false);
    return joined({capital(musclesWith(exercise, true)), second.isEmpty() ? QString() : tr("also %1").arg(second),
                   exercise.equipment == QLatin1String("none") ? tr("no equipment") : core::equipmentText(exercise.equipment),
                   core::patternText(exercise.pattern),
                   exercise.sides == core::Laterality::PerSide ? tr("each side") : QString(), tr("counts %1").arg(trackingName(exercise.tracking))});
}

QString shortFactsOf(const core::Exercise &exercise)
{
    return joined({musclesWith(exercise, true), exercise.equipment == QLatin1String("none") ? QString() : core::equipmentText(exercise.equipment)});
}

QString setText(const core::ExerciseSet &set, const core::Exercise &exercise, core::LengthUnit lengths)
{
    const QString weight = weightText(set, exercise.tracking);
    const QString amount = amountText(set, lengths);
    if (weight.isEmpty() || amount.isEmpty())
        return !weight.isEmpty() ? weight : set.result.reps ? tr("%1 reps").arg(amount) : amount;
    return set.result.reps ? tr("%1 × %2").arg(weight, amount) : tr("%1, %2").arg(weight, amount);
}

QString setsText(const core::ExerciseDay &day, const core::Exercise &exercise, core::LengthUnit lengths)
{
    QString text;
    QString last;
    for (const core::ExerciseSet &set : day.sets) {
        const QString kind = set.type == core::SetType::WarmUp ? tr("warm-up ") : set.type == core::SetType::Drop ? tr("drop ") : QString();
        const QString side = set.side == core::Side::Left ? tr(" left") : set.side == core::Side::Right ? tr(" right") : QString();
        const QString head = kind + weightText(set, exercise.tracking);
        const bool again = !text.isEmpty() && head == last && set.result.reps;
        if (!text.isEmpty())
            text += again ? QStringLiteral(", ") : dot;
        text += (again || (head.isEmpty() && !text.isEmpty()) ? amountText(set, lengths) : kind + setText(set, exercise, lengths)) + side;
        last = head;
    }
    return text;
}

QString measureName(core::SetMeasure measure, const core::Exercise &exercise)
{
    switch (measure) {
    case core::SetMeasure::Heaviest:
        return exercise.tracking == core::Tracking::AssistedReps     ? tr("Least help")
            : exercise.tracking == core::Tracking::BodyweightReps ? tr("Most added weight")
                                                                  : tr("Heaviest set");
    case core::SetMeasure::Estimate: return tr("Estimated maximum");
    case core::SetMeasure::Volume: return tr("Weight × repetitions");
    case core::SetMeasure::MostReps: return tr("Most repetitions");
    case core::SetMeasure::TotalReps: return tr("All repetitions");
    case core::SetMeasure::Longest: return tr("Longest set");
    case core::SetMeasure::TotalTime: return tr("Time");
    case core::SetMeasure::Farthest: return tr("Farthest");
    case core::SetMeasure::SetsAWeek: return tr("Sets a week");
    }
    return {};
}

QString shortMeasureName(core::SetMeasure measure, const core::Exercise &exercise)
{
    switch (measure) {
    case core::SetMeasure::Heaviest: return exercise.tracking == core::Tracking::AssistedReps ? tr("Least help") : tr("Heaviest");
    case core::SetMeasure::Estimate: return tr("Estimate");
    case core::SetMeasure::Volume: return tr("Weight × reps");
    case core::SetMeasure::MostReps: return tr("Most reps");
    case core::SetMeasure::TotalReps: return tr("All reps");
    case core::SetMeasure::Longest: return tr("Longest");
    default: return measureName(measure, exercise);
    }
}

double measureNumber(double value, core::SetMeasure measure, const core::Preferences &preferences)
{
    return isWeight(measure) && preferences.weights == core::WeightUnit::Pounds ? value / kilogramsPerPound : value;
}

QString measureText(double value, core::SetMeasure measure, const core::Preferences &preferences)
{
    if (measure == core::SetMeasure::Longest || measure == core::SetMeasure::TotalTime)
        return clockText(core::Seconds(std::llround(value)));
    if (measure == core::SetMeasure::Farthest)
        return value < 1000 ? tr("%1 m").arg(QLocale().toString(std::round(value))) : distanceText(core::Metres{value}, preferences.lengths);
    const double shown = measureNumber(value, measure, preferences);
    if (!isWeight(measure))
        return QLocale().toString(std::llround(shown));
    // A tenth is finer than plates are; a sum over many sets needs none.
    const double rounded = measure == core::SetMeasure::Volume ? std::round(shown) : std::round(shown * 100) / 100;
    const double tidy = measure == core::SetMeasure::Estimate ? std::round(shown * 10) / 10 : rounded;
    return QStringLiteral("%1 %2").arg(QLocale().toString(tidy, 'g', QLocale::FloatingPointShortest), core::unitText(preferences.weights));
}

} // namespace ui
