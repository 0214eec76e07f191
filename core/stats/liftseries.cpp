// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/liftseries.h"

#include "core/model/librarywords.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("LiftSeries", text); }

bool withBodyWeight(const Exercise &exercise)
{
    return exercise.tracking == Tracking::BodyweightReps || exercise.tracking == Tracking::AssistedReps;
}

double sidesOf(const ExerciseSet &set, const Exercise &exercise)
{
    return exercise.sides == Laterality::PerSide && set.side == Side::Both ? 2 : 1;
}

/// The best value among the sets that count.
template <class Value> std::optional<double> best(const ExerciseDay &day, const Value &value, bool least = false)
{
    std::optional<double> found;
    for (const ExerciseSet &set : day.sets)
        if (const std::optional<double> here = counts(set) ? value(set) : std::nullopt)
            found = !found ? *here : least ? std::min(*found, *here) : std::max(*found, *here);
    return found;
}

std::optional<double> repsOf(const ExerciseSet &set) { return set.result.reps ? std::optional(double(*set.result.reps)) : std::nullopt; }

std::optional<double> volumeOf(const ExerciseDay &day, const Exercise &exercise, std::optional<double> mass)
{
    std::optional<double> total;
    for (const ExerciseSet &set : day.sets) {
        const auto moved = counts(set) ? movedKilograms(set, exercise, mass) : std::nullopt;
        if (moved && set.result.reps)
            total = total.value_or(0) + *moved * *set.result.reps * sidesOf(set, exercise);
    }
    return total;
}

Quantity quantityOf(LiftMeasure measure)
{
    switch (measure) {
    case LiftMeasure::MostReps:
    case LiftMeasure::RepsAtLoad: return Quantity::Count;
    case LiftMeasure::Time: return Quantity::Clock;
    case LiftMeasure::Distance: return Quantity::Distance;
    default: return Quantity::Weight;
    }
}

/// "100 kg × 5", the set an estimate comes from.
QString setBehind(const ExerciseDay &day, const Exercise &exercise)
{
    const ExerciseSet *found = nullptr;
    for (const ExerciseSet &set : day.sets)
        if (estimateOf(set, exercise) && (!found || *estimateOf(set, exercise) > *estimateOf(*found, exercise)))
            found = &set;
    return found ? tr("%1 %2 × %3").arg(found->result.weight->text, unitText(found->result.weight->unit)).arg(*found->result.reps) : QString();
}

QString noteOf(LiftMeasure measure, const Exercise &exercise)
{
    switch (measure) {
    case LiftMeasure::Estimate: return tr("an estimate by Epley's formula from sets of 1 to 12 repetitions, never a lifted weight");
    case LiftMeasure::WithBodyWeight:
        return exercise.tracking == Tracking::AssistedReps ? tr("body weight less the help") : tr("body weight plus what was added");
    case LiftMeasure::Volume: return tr("kilograms × repetitions, warm-ups left out");
    case LiftMeasure::Heaviest: return exercise.tracking == Tracking::AssistedReps ? tr("less help stands higher") : QString();
    default: return tr("warm-ups left out");
    }
}

} // namespace

double workingSets(const ExerciseDay &day)
{
    double sets = 0;
    for (size_t i = 0; i < day.sets.size(); ++i)
        sets += counts(day.sets[i]) && !isSecondSide(day.sets, i) ? 1 : 0;
    return sets;
}

MuscleSets muscleSets(const LiftHistory &history, const std::vector<Exercise> &exercises, DateRange days)
{
    MuscleSets sums;
    for (const Exercise &exercise : exercises) {
        const auto found = history.find(exercise.id);
        if (found == history.end())
            continue;
        double sets = 0;
        for (const ExerciseDay &day : found->second)
            if (days.contains(day.day))
                sets += workingSets(day);
        for (const MuscleShare &muscle : exercise.muscles)
            if (sets > 0)
                sums[muscle.muscle] += sets * muscle.share;
    }
    return sums;
}

std::vector<QString> musclesTrained(const LiftHistory &history, const std::vector<Exercise> &exercises, DateRange days)
{
    const MuscleSets sums = muscleSets(history, exercises, days);
    std::vector<QString> muscles;
    for (const auto &[muscle, sets] : sums)
        muscles.push_back(muscle);
    std::stable_sort(muscles.begin(), muscles.end(), [&](const QString &a, const QString &b) { return sums.at(a) > sums.at(b); });
    return muscles;
}

Chart muscleChart(const LiftHistory &history, const std::vector<Exercise> &exercises, DateRange range, Qt::DayOfWeek firstDay, QDate today)
{
    Chart chart;
    chart.title = tr("Sets a week for each muscle");
    chart.note = tr("a set counts 1 for its main muscles and 0.5 for those that help; warm-ups never");
    chart.axis = ChartAxis::Names;
    chart.quantity = Quantity::Number;
    chart.today = today;
    chart.emptyHeadline = tr("No sets in this time");
    chart.emptyLine = tr("Log a strength session with its sets.");
    const DateRange thisWeek = weekOf(today, firstDay);
    MuscleSets sums;
    int weeks = 0;
    for (QDate first = weekOf(range.first, firstDay).first; first < thisWeek.first; first = first.addDays(7)) {
        const MuscleSets week = muscleSets(history, exercises, {first, first.addDays(6)});
        weeks += week.empty() ? 0 : 1;
        for (const auto &[muscle, sets] : week)
            sums[muscle] += sets;
    }
    const MuscleSets now = muscleSets(history, exercises, thisWeek);
    ChartSeries mean = ChartSeries::of(QStringLiteral("mean"), tr("Mean of the weeks with strength"), ChartShape::Beside, ChartColor::Purple);
    ChartSeries week = ChartSeries::of(QStringLiteral("week"), tr("This week so far"), ChartShape::Beside, ChartColor::Orange);
    const auto setsIn = [](const MuscleSets &sets, const QString &muscle) { return sets.contains(muscle) ? sets.at(muscle) : 0; };
    for (const QString &muscle : musclesTrained(history, exercises, {weekOf(range.first, firstDay).first, thisWeek.last})) {
        ChartPoint point;
        point.name = muscleText(muscle);
        chart.points.push_back(point);
        mean.values.push_back(weeks > 0 ? std::optional(setsIn(sums, muscle) / weeks) : std::nullopt);
        week.values.push_back(setsIn(now, muscle));
    }
    chart.series = {std::move(mean), std::move(week)};
    return chart;
}

Chart muscleWeeksChart(const LiftHistory &history, const std::vector<Exercise> &exercises, const QString &muscle, DateRange range,
                       Qt::DayOfWeek firstDay, QDate today)
{
    Chart chart;
    chart.title = tr("Sets a week: %1").arg(muscleText(muscle));
    chart.note = tr("1 for a set that trains it, 0.5 where it helps; warm-ups never");
    chart.quantity = Quantity::Number;
    chart.today = today;
    chart.emptyHeadline = tr("No sets in this time");
    chart.emptyLine = tr("Log a strength session with its sets.");
    ChartSeries sets = ChartSeries::of(QStringLiteral("sets"), tr("Sets"), ChartShape::Bars, ChartColor::Purple);
    const QDate end = std::max(range.last, today);
    for (QDate first = weekOf(range.first, firstDay).first; first <= end; first = first.addDays(7)) {
        ChartPoint point;
        point.days = {first, first.addDays(6)};
        const MuscleSets week = muscleSets(history, exercises, point.days);
        chart.points.push_back(point);
        sets.values.push_back(week.contains(muscle) ? std::optional(week.at(muscle)) : std::nullopt);
    }
    chart.series = {std::move(sets)};
    return chart;
}

std::vector<LiftMeasure> liftMeasures(const Exercise &exercise, bool massKnown)
{
    using M = LiftMeasure;
    std::vector<M> measures;
    switch (exercise.tracking) {
    case Tracking::WeightReps:
        measures = {M::Heaviest, M::RepsAtLoad, M::Volume, M::MostReps};
        if (exercise.compound)
            measures.insert(measures.begin() + 1, M::Estimate);
        break;
    case Tracking::BodyweightReps:
    case Tracking::AssistedReps:
        measures = {M::MostReps, M::Heaviest};
        if (massKnown)
            measures.insert(measures.begin(), {M::WithBodyWeight, M::Volume});
        break;
    case Tracking::Reps: measures = {M::MostReps}; break;
    case Tracking::Time: measures = {M::Time}; break;
    case Tracking::Distance: measures = {M::Distance, M::Time}; break;
    case Tracking::WeightDistance: measures = {M::Heaviest, M::Distance}; break;
    }
    return measures;
}

std::optional<Weight> usualLoad(const ExerciseHistory &history)
{
    std::map<qint64, std::pair<int, Weight>> loads;
    for (const ExerciseDay &day : history)
        for (const ExerciseSet &set : day.sets)
            if (counts(set) && set.result.weight && set.result.reps) {
                auto &[times, weight] = loads[set.result.weight->milligrams];
                ++times;
                weight = *set.result.weight;
            }
    const auto most = std::max_element(loads.begin(), loads.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second.first, a.first) < std::tuple(b.second.first, b.first);
    });
    return most == loads.end() ? std::nullopt : std::optional(most->second.second);
}

std::optional<double> movedKilograms(const ExerciseSet &set, const Exercise &exercise, std::optional<double> mass)
{
    const auto &weight = set.result.weight;
    if (!withBodyWeight(exercise))
        return weight ? std::optional(std::abs(weight->kilograms())) : std::nullopt;
    if (!mass)
        return std::nullopt;
    const double more = weight ? std::abs(weight->kilograms()) : 0;
    return exercise.tracking == Tracking::AssistedReps ? std::max(0.0, *mass - more) : *mass + more;
}

std::optional<double> liftValue(const ExerciseDay &day, LiftMeasure measure, const Exercise &exercise, const MassOn &mass,
                                const std::optional<Weight> &load)
{
    switch (measure) {
    case LiftMeasure::Heaviest: return valueOf(day, SetMeasure::Heaviest, exercise);
    case LiftMeasure::WithBodyWeight:
        return best(day, [&](const ExerciseSet &set) { return set.result.reps ? movedKilograms(set, exercise, mass(day.day)) : std::nullopt; });
    case LiftMeasure::Volume: return volumeOf(day, exercise, mass(day.day));
    case LiftMeasure::RepsAtLoad:
        return best(day, [&](const ExerciseSet &set) {
            const bool same = load && set.result.weight && set.result.weight->milligrams == load->milligrams;
            return same ? repsOf(set) : std::nullopt;
        });
    case LiftMeasure::MostReps: return valueOf(day, SetMeasure::MostReps, exercise);
    case LiftMeasure::Estimate: return valueOf(day, SetMeasure::Estimate, exercise);
    case LiftMeasure::Time: return valueOf(day, SetMeasure::Longest, exercise);
    case LiftMeasure::Distance: return valueOf(day, SetMeasure::Farthest, exercise);
    }
    return std::nullopt;
}

QString liftMeasureName(LiftMeasure measure, const Exercise &exercise, const std::optional<Weight> &load)
{
    const bool assisted = exercise.tracking == Tracking::AssistedReps;
    switch (measure) {
    case LiftMeasure::Heaviest:
        return assisted ? tr("Least help") : exercise.tracking == Tracking::BodyweightReps ? tr("Most weight added") : tr("Heaviest set");
    case LiftMeasure::WithBodyWeight: return tr("Body weight included");
    case LiftMeasure::Volume: return tr("Volume of a session");
    case LiftMeasure::RepsAtLoad: return load ? tr("Repetitions at %1 %2").arg(load->text, unitText(load->unit)) : tr("Repetitions at the usual load");
    case LiftMeasure::MostReps: return tr("Most repetitions of a set");
    case LiftMeasure::Estimate: return tr("Estimated maximum");
    case LiftMeasure::Time: return tr("Longest set");
    case LiftMeasure::Distance: return tr("Farthest set");
    }
    return {};
}

Chart liftChart(const ExerciseHistory &history, const Exercise &exercise, LiftMeasure measure, const MassOn &mass, QDate today)
{
    const auto load = measure == LiftMeasure::RepsAtLoad ? usualLoad(history) : std::nullopt;
    Chart chart;
    const QString name = liftMeasureName(measure, exercise, load);
    chart.title = tr("%1: %2").arg(exercise.name, name);
    chart.note = noteOf(measure, exercise);
    chart.axis = ChartAxis::Days;
    chart.quantity = quantityOf(measure);
    chart.fromZero = false;
    chart.lessIsMore = measure == LiftMeasure::Heaviest && exercise.tracking == Tracking::AssistedReps;
    chart.today = today;
    chart.emptyHeadline = tr("Nothing of this in this time");
    chart.emptyLine = tr("Log a set of %1, or look further back.").arg(exercise.name);
    ChartSeries dots = ChartSeries::of(QStringLiteral("value"), name, ChartShape::Trail, ChartColor::Purple);
    for (const ExerciseDay &day : history) {
        const auto value = liftValue(day, measure, exercise, mass, load);
        if (!value)
            continue;
        if (!chart.points.empty() && chart.points.back().days.first == day.day) {
            // Two sessions of a day share a place; the better one stands for it.
            std::optional<double> &there = dots.values.back();
            there = chart.lessIsMore ? std::min(*there, *value) : std::max(*there, *value);
            continue;
        }
        ChartPoint point;
        point.days = {day.day, day.day};
        point.session = day.session;
        chart.points.push_back(point);
        if (measure == LiftMeasure::Estimate)
            chart.points.back().facts.push_back({tr("from %1").arg(setBehind(day, exercise)), *value, Quantity::Weight, std::nullopt});
        dots.values.push_back(value);
    }
    chart.series = {std::move(dots)};
    return chart;
}

} // namespace core
