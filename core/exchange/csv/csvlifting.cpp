// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvlifting.h"

#include "core/exchange/csv/csvactivities.h"
#include "core/exchange/csv/csvrow.h"
#include "core/exchange/csv/csvwords.h"

#include <QHash>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace exchange {

using core::Seconds;
using core::SetType;

namespace {

enum class RowKind { Set, Rest, Note };

RowKind kindOf(const QString &order)
{
    const QString word = order.toLower();
    if (word.startsWith(QLatin1String("rest")))
        return RowKind::Rest;
    return word.startsWith(QLatin1String("note")) ? RowKind::Note : RowKind::Set;
}

// "W", "warmup", "Warm-up"; "D", "dropset"; "F", "failure". A column "is warm-up" says true or 1.
std::optional<SetType> typeOf(const QString &text)
{
    const QString word = text.toLower();
    if (word.startsWith(QLatin1Char('w')) || word == QLatin1String("true") || word == QLatin1String("1"))
        return SetType::WarmUp;
    if (word.startsWith(QLatin1Char('d')))
        return SetType::Drop;
    return word.startsWith(QLatin1Char('f')) && word != QLatin1String("false") ? std::optional(SetType::Failure) : std::nullopt;
}

/// Reads rows into workouts, one after the other.
class Workouts
{
public:
    Workouts(const CsvTable &table, const CsvMapping &mapping) : m_table(table), m_mapping(mapping) {}
    void take(int row);
    core::Result<std::vector<Activity>> result();

private:
    Activity &workoutOf(const CsvRowReader &row, const WrittenDate &begin);
    ActivitySet setOf(const CsvRowReader &row, Activity &workout);
    void setWeight(const CsvRowReader &row, ActivitySet &set, Activity &workout) const;
    void setDistance(const CsvRowReader &row, ActivitySet &set, Activity &workout) const;
    bool beginsAnew(const ActivitySet &set, std::optional<int> number, const Activity &workout);

    const CsvTable &m_table;
    const CsvMapping &m_mapping;
    std::vector<Activity> m_workouts;
    QHash<QString, size_t> m_places;
    LeftOutRows m_leftOut;
    std::optional<int> m_lastNumber; // of the set read before
};

Activity &Workouts::workoutOf(const CsvRowReader &row, const WrittenDate &begin)
{
    const QString title = row.text(CsvField::Title);
    const QString day = begin.day.toString(Qt::ISODate);
    const QString key = m_mapping.oneDayOneWorkout
        ? day
        : day + QLatin1Char('\n') + begin.time.value_or(QTime()).toString(Qt::ISODateWithMs) + QLatin1Char('\n') + title;
    if (const auto it = m_places.constFind(key); it != m_places.constEnd())
        return m_workouts[*it];
    m_places.insert(key, m_workouts.size());
    Activity &workout = m_workouts.emplace_back();
    workout.sport = core::Sport::Strength;
    workout.title = title;
    workout.timer = row.duration(CsvField::Duration);
    workout.avgHr = writtenInteger(row.text(CsvField::AvgHr));
    workout.kcal = writtenInteger(row.text(CsvField::Kcal));
    row.setBegin(begin, workout);
    return workout;
}

void Workouts::setWeight(const CsvRowReader &row, ActivitySet &set, Activity &workout) const
{
    const auto said = writtenWeightUnit(row.text(CsvField::WeightUnit));
    const auto unit = said ? said : m_mapping.weightUnit;
    set.weight = writtenWeight(row.text(CsvField::Weight), unit.value_or(core::WeightUnit::Kilograms));
    const QString pounds = row.text(CsvField::WeightInPounds);
    // A program that writes both units converts one of them: what somebody typed has the shorter text.
    if (const auto other = writtenWeight(pounds, core::WeightUnit::Pounds); other && (!set.weight || other->text.size() < set.weight->text.size()))
        set.weight = other;
    else if (set.weight && !unit)
        workout.open.weightUnit = true;
}

void Workouts::setDistance(const CsvRowReader &row, ActivitySet &set, Activity &workout) const
{
    const auto distance = writtenNumber(row.text(CsvField::Distance));
    if (!distance || *distance <= 0)
        return;
    const auto metres = row.metresInOne();
    set.distance = core::Metres{*distance * metres.value_or(1)};
    if (!metres)
        workout.open.lengthUnit = true;
}

// A number that is not higher than that of the set above begins the exercise anew, whether a program counts from 0 or from 1.
bool Workouts::beginsAnew(const ActivitySet &set, std::optional<int> number, const Activity &workout)
{
    const bool same = !workout.sets.empty() && workout.sets.back().exerciseName == set.exerciseName;
    const bool anew = same && number && m_lastNumber && *number <= *m_lastNumber;
    m_lastNumber = number;
    return anew;
}

ActivitySet Workouts::setOf(const CsvRowReader &row, Activity &workout)
{
    ActivitySet set;
    set.exerciseName = row.text(CsvField::Exercise);
    setWeight(row, set, workout);
    setDistance(row, set, workout);
    if (const auto reps = writtenInteger(row.text(CsvField::Reps)); reps && *reps > 0)
        set.reps = reps;
    if (const auto time = writtenDuration(row.text(CsvField::SetTime)); time && time->count() > 0)
        set.duration = time;
    const QString order = row.text(CsvField::SetOrder);
    if (const auto type = typeOf(row.text(CsvField::SetType)))
        set.type = *type;
    else if (const auto ofOrder = typeOf(order); ofOrder && !order.at(0).isDigit())
        set.type = *ofOrder;
    set.startsEntry = beginsAnew(set, writtenInteger(order), workout);
    set.superset = writtenInteger(row.text(CsvField::Superset));
    set.note = row.text(CsvField::SetNote);
    if (const auto left = writtenInteger(row.text(CsvField::RepsLeft)); left && *left >= 0 && *left <= 5)
        set.inReserve = left;
    setReserve(set, row.text(CsvField::Rpe));
    return set;
}

void addToSetAbove(const CsvRowReader &row, RowKind kind, Activity &workout)
{
    if (workout.sets.empty())
        return;
    ActivitySet &above = workout.sets.back();
    const auto rest = writtenDuration(row.text(CsvField::SetTime));
    if (kind == RowKind::Rest && rest && rest->count() > 0)
        above.rest = std::chrono::round<Seconds>(*rest);
    else if (kind == RowKind::Note && above.note.isEmpty())
        above.note = row.text(CsvField::SetNote);
}

void Workouts::take(int at)
{
    const CsvRowReader row(m_table, m_mapping, at);
    const auto begin = row.begin();
    if (!begin || row.text(CsvField::Exercise).isEmpty()) {
        m_leftOut.add(m_table.lineOf(at), begin ? CsvWords::tr("there is no exercise in it") : CsvWords::tr("there is no date in it"));
        return;
    }
    Activity &workout = workoutOf(row, *begin);
    if (workout.note.isEmpty())
        workout.note = row.text(CsvField::Note);
    if (const RowKind kind = kindOf(row.text(CsvField::SetOrder)); kind != RowKind::Set) {
        addToSetAbove(row, kind, workout);
        return;
    }
    ActivitySet set = setOf(row, workout);
    if (set.weight || set.reps || set.duration || set.distance)
        workout.sets.push_back(std::move(set));
    else
        m_leftOut.add(m_table.lineOf(at), CsvWords::tr("it says neither repetitions nor weight, time or distance"));
}

/// The sets of an exercise beside each other, where it came first.
void gatherExercises(Activity &workout)
{
    QHash<QString, int> places;
    for (const ActivitySet &set : workout.sets)
        if (!places.contains(set.exerciseName))
            places.insert(set.exerciseName, int(places.size()));
    std::stable_sort(workout.sets.begin(), workout.sets.end(), [&](const ActivitySet &a, const ActivitySet &b) {
        return places.value(a.exerciseName) < places.value(b.exerciseName);
    });
}

core::Result<std::vector<Activity>> Workouts::result()
{
    std::erase_if(m_workouts, [](const Activity &workout) { return workout.sets.empty() && !workout.timer && workout.note.isEmpty(); });
    if (m_mapping.oneDayOneWorkout)
        for (Activity &workout : m_workouts)
            gatherExercises(workout);
    return finished(std::move(m_workouts), m_leftOut);
}

} // namespace

void setReserve(ActivitySet &set, const QString &rpe)
{
    constexpr int mostLeft = 5;
    const auto exertion = writtenNumber(rpe);
    if (!exertion || *exertion <= 0 || *exertion > 10)
        return;
    const double left = 10 - *exertion;
    if (left <= mostLeft)
        set.inReserve = int(std::floor(left));
    if (left == std::floor(left) && left <= mostLeft)
        return;
    const QString words = CsvWords::tr("RPE %1").arg(rpe.trimmed());
    set.note = set.note.isEmpty() ? words : CsvWords::tr("%1, %2").arg(set.note, words);
}

core::Result<std::vector<Activity>> workoutsOf(const CsvTable &table, const CsvMapping &mapping)
{
    Workouts workouts(table, mapping);
    for (int row = 0; row < table.rowCount(); ++row)
        workouts.take(row);
    return workouts.result();
}

} // namespace exchange
