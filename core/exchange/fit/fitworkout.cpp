// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitworkout.h"

#include "core/exchange/fit/fitwords.h"

#include <algorithm>

namespace exchange {

using core::Step;
using core::StepEnd;
using core::StepPace;
using core::StepRole;
using core::StepTarget;

namespace {

// More rounds than anybody runs; a damaged count must not fill the database.
constexpr qint64 mostRounds = 500;

/// A step or block, and the number of its first step in the file.
struct Placed {
    qint64 first = 0;
    Step step;
};

StepRole roleOf(const FitStep &step)
{
    switch (step.intensity.value_or(0)) {
    case 1: case 4: return StepRole::Recovery;
    case 2: return StepRole::WarmUp;
    case 3: return StepRole::CoolDown;
    default: return StepRole::Work;
    }
}

StepPace paceOf(const FitStep &step, bool hasRecoveries)
{
    if (step.intensity == 1)
        return StepPace::Walk;
    switch (roleOf(step)) {
    case StepRole::Recovery: return StepPace::Jog;
    case StepRole::Work: return hasRecoveries ? StepPace::Hard : StepPace::Easy;
    case StepRole::WarmUp:
    case StepRole::CoolDown: break;
    }
    return StepPace::Easy;
}

bool isRepeat(const FitStep &step)
{
    return step.end && *step.end >= fitstepend::RepeatSteps && *step.end <= fitstepend::LastRepeat;
}

QString range(qint64 low, qint64 high) { return low == high ? QString::number(low) : FitWords::tr("%1–%2").arg(low).arg(high); }

// Below `base` the profile counts in percent, from it on in units.
QString amountText(const FitStep &step, qint64 base, const QString &percent, const QString &unit)
{
    const bool inUnits = *step.low >= base && *step.high >= base;
    const QString numbers = inUnits ? range(*step.low - base, *step.high - base) : range(*step.low, *step.high);
    return (inUnits ? unit : percent).arg(numbers);
}

bool hasRange(const FitStep &step) { return step.low && step.high && (*step.low > 0 || *step.high > 0) && *step.low <= *step.high; }

/// What a step aims at where Legwork's steps have no field for it; empty when there is nothing to say.
QString targetText(const FitStep &step)
{
    const bool inZone = step.zone.value_or(0) > 0;
    switch (step.target.value_or(fitsteptarget::Open)) {
    case fitsteptarget::Speed:
        return inZone ? FitWords::tr("speed zone %1").arg(*step.zone) : QString();
    case fitsteptarget::HeartRate:
        if (inZone)
            return FitWords::tr("heart rate zone %1").arg(*step.zone);
        return hasRange(step) && *step.high < 100 ? FitWords::tr("%1 % of the maximum heart rate").arg(range(*step.low, *step.high))
                                                  : QString();
    case fitsteptarget::Cadence:
        return hasRange(step) ? FitWords::tr("cadence %1").arg(range(*step.low, *step.high)) : QString();
    case fitsteptarget::Open: return {};
    default: break;
    }
    // Power is measured over several spans, with a number each.
    if (*step.target != fitsteptarget::Power && *step.target < fitsteptarget::Power3s)
        return {};
    if (hasRange(step))
        return amountText(step, 1000, FitWords::tr("power %1 % of threshold"), FitWords::tr("power %1 W"));
    return inZone ? FitWords::tr("power zone %1").arg(*step.zone) : QString();
}

/// How a step ends where Legwork's steps have no field for it.
QString endText(const FitStep &step)
{
    const qint64 value = step.endValue.value_or(0);
    const QString beats = value >= 100 ? FitWords::tr("%1 bpm").arg(value - 100) : FitWords::tr("%1 % of the maximum").arg(value);
    const QString watts = value >= 1000 ? FitWords::tr("%1 W").arg(value - 1000) : FitWords::tr("%1 % of threshold").arg(value);
    switch (step.end.value_or(fitstepend::Open)) {
    case fitstepend::HeartRateBelow: return FitWords::tr("until the heart rate is below %1").arg(beats);
    case fitstepend::HeartRateAbove: return FitWords::tr("until the heart rate is above %1").arg(beats);
    case fitstepend::Calories: return FitWords::tr("until %1 kcal are used").arg(value);
    case fitstepend::PowerBelow: return FitWords::tr("until the power is below %1").arg(watts);
    case fitstepend::PowerAbove: return FitWords::tr("until the power is above %1").arg(watts);
    case fitstepend::Reps: return FitWords::tr("%1 repetitions").arg(value);
    default: return {};
    }
}

QString noteOf(const FitStep &step, size_t number)
{
    QStringList words{step.name.trimmed(), step.notes.trimmed(), endText(step), targetText(step)};
    words.removeAll(QString());
    if (words.isEmpty())
        return {};
    return FitWords::tr("Step %1: %2").arg(number).arg(words.join(QStringLiteral(", ")));
}

void setTarget(Step &out, const FitStep &step)
{
    if (!hasRange(step) || step.zone.value_or(0) > 0)
        return;
    constexpr qint64 firstBeat = 100;
    if (step.target == fitsteptarget::HeartRate && *step.low >= firstBeat) {
        out.target = StepTarget::HeartRate;
        out.low = double(*step.low - firstBeat);
        out.high = double(*step.high - firstBeat);
    } else if (step.target == fitsteptarget::Speed && *step.low > 0) {
        constexpr double millimetresAKilometre = 1e6;
        out.target = StepTarget::Pace;
        out.low = millimetresAKilometre / double(*step.high);
        out.high = millimetresAKilometre / double(*step.low);
    }
}

Step plainStep(const FitStep &step, bool hasRecoveries)
{
    Step out;
    out.role = roleOf(step);
    out.pace = paceOf(step, hasRecoveries);
    const double value = double(step.endValue.value_or(0));
    out.end = StepEnd::Open;
    if (step.end == fitstepend::Time && value > 0) {
        out.end = StepEnd::Time;
        out.amount = value / 1000;
    } else if (step.end == fitstepend::Distance && value > 0) {
        out.end = StepEnd::Distance;
        out.amount = value / 100;
    }
    setTarget(out, step);
    return out;
}

/// Puts everything from step `repeat.endValue` on into a block; false when there is no such step or no such count.
bool closeBlock(std::vector<Placed> &placed, const FitStep &repeat)
{
    const auto from = std::find_if(placed.begin(), placed.end(), [&](const Placed &each) {
        return repeat.endValue && each.first >= *repeat.endValue;
    });
    const qint64 rounds = repeat.zone.value_or(0);
    if (repeat.end != fitstepend::RepeatSteps || from == placed.end() || rounds < 1 || rounds > mostRounds)
        return false;
    Placed block{from->first, {}};
    block.step.repeat = int(rounds);
    for (auto it = from; it != placed.end(); ++it)
        block.step.children.push_back(std::move(it->step));
    placed.erase(from, placed.end());
    placed.push_back(std::move(block));
    return true;
}

} // namespace

FitStep fitStepOf(const FitMessage &message)
{
    const auto small = [&](quint8 field) {
        const auto value = message.integer(field);
        return value && *value >= 0 && *value <= 0xFF ? std::optional(int(*value)) : std::nullopt;
    };
    FitStep step;
    step.name = message.text(0);
    step.notes = message.text(8);
    step.end = small(1);
    step.endValue = message.integer(2);
    step.target = small(3);
    step.zone = message.integer(4);
    step.low = message.integer(5);
    step.high = message.integer(6);
    step.intensity = small(7);
    return step;
}

PlannedWorkout plannedWorkout(const QString &name, core::Sport sport, const std::vector<FitStep> &steps)
{
    PlannedWorkout workout;
    workout.title = name.trimmed();
    workout.sport = sport;
    workout.stepsInFile = int(steps.size());
    const bool hasRecoveries = std::any_of(steps.begin(), steps.end(), [](const FitStep &step) {
        return !isRepeat(step) && roleOf(step) == StepRole::Recovery;
    });
    std::vector<Placed> placed;
    QStringList notes;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!isRepeat(steps[i]))
            placed.push_back({qint64(i), plainStep(steps[i], hasRecoveries)});
        else if (!closeBlock(placed, steps[i]))
            workout.warnings << FitWords::tr("Step %1 repeats others in a way that cannot be planned; they were taken once.").arg(i + 1);
        if (const QString note = noteOf(steps[i], i + 1); !note.isEmpty() && !isRepeat(steps[i]))
            notes << note;
    }
    for (Placed &each : placed)
        workout.steps.push_back(std::move(each.step));
    workout.note = notes.join(QLatin1Char('\n'));
    return workout;
}

} // namespace exchange
