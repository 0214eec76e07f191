// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvdialects.h"

#include "core/exchange/csv/csvactivities.h"
#include "core/exchange/csv/csvvalues.h"
#include "core/exchange/csv/csvwords.h"
#include "core/exchange/csv/unitcolumn.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>
#include <map>

namespace exchange {

namespace {

/// The columns of one set.
struct SetColumns {
    std::optional<int> reps;
    std::optional<int> weight;
    std::optional<int> time;
    core::WeightUnit unit = core::WeightUnit::Kilograms;
};

/// "set 3 (reps)", "set 3 (kg)", "set 3 (time)", by the number of the set.
std::map<int, SetColumns> setColumns(const CsvTable &table)
{
    static const QRegularExpression pattern(QStringLiteral("^set (\\d{1,3}) \\(([^)]+)\\)$"));
    std::map<int, SetColumns> sets;
    for (int column = 0; column < table.names().size(); ++column) {
        const auto match = pattern.match(table.names().at(column));
        if (!match.hasMatch())
            continue;
        SetColumns &set = sets[match.captured(1).toInt()];
        const QString word = match.captured(2);
        if (word.startsWith(QLatin1String("rep"))) {
            set.reps = column;
        } else if (const auto unit = writtenWeightUnit(word)) {
            set.weight = column;
            set.unit = *unit;
        } else {
            set.time = column;
        }
    }
    return sets;
}

/// Reads the rows of a StrongLifts table.
class Reader
{
public:
    explicit Reader(const CsvTable &table)
        : m_table(table), m_sets(setColumns(table)), m_date(unitColumn(table, {QStringLiteral("date")})),
          m_start(unitColumn(table, {QStringLiteral("start time")})), m_duration(unitColumn(table, {QStringLiteral("duration")})),
          m_exercise(table.column(QStringLiteral("exercise"))), m_workout(table.column(QStringLiteral("workout"))),
          m_title(table.column(QStringLiteral("workout name"))), m_notes(table.column(QStringLiteral("notes")))
    {}
    core::Result<std::vector<Activity>> run();

private:
    Activity &workoutOf(int row, const WrittenDate &date);
    void addSets(int row, Activity &workout) const;
    static QString text(const CsvTable &table, int row, const std::optional<UnitColumn> &column)
    {
        return column ? table.text(row, column->column) : QString();
    }

    const CsvTable &m_table;
    std::map<int, SetColumns> m_sets;
    std::optional<UnitColumn> m_date, m_start, m_duration;
    std::optional<int> m_exercise, m_workout, m_title, m_notes;
    std::vector<Activity> m_workouts;
    QHash<QString, size_t> m_places;
};

Activity &Reader::workoutOf(int row, const WrittenDate &date)
{
    const QString start = text(m_table, row, m_start);
    const QString key = date.day.toString(Qt::ISODate) + QLatin1Char('\n') + m_table.text(row, m_workout) + QLatin1Char('\n') + start;
    if (const auto it = m_places.constFind(key); it != m_places.constEnd())
        return m_workouts[*it];
    m_places.insert(key, m_workouts.size());
    Activity &workout = m_workouts.emplace_back();
    workout.sport = core::Sport::Strength;
    workout.title = m_table.text(row, m_title);
    workout.local = WallClock{date.day, writtenTime(start)};
    workout.open.dateOrder = date.ambiguous;
    // Hours as a decimal number, or a time span in words where the name says no unit.
    const QString length = text(m_table, row, m_duration);
    const auto hours = writtenNumber(length);
    if (hours && *hours > 0 && *hours < 48 && m_duration->unit.startsWith(QLatin1Char('h')))
        workout.timer = core::Milliseconds(qint64(std::llround(*hours * 3'600'000)));
    else if (!hours)
        workout.timer = writtenDuration(length);
    return workout;
}

void Reader::addSets(int row, Activity &workout) const
{
    bool first = true;
    for (const auto &[number, columns] : m_sets) {
        ActivitySet set;
        set.exerciseName = m_table.text(row, m_exercise);
        set.reps = writtenInteger(m_table.text(row, columns.reps));
        set.duration = writtenDuration(m_table.text(row, columns.time));
        const bool done = set.reps.value_or(0) > 0 || (set.duration && set.duration->count() > 0);
        if (!done)
            continue;
        set.weight = writtenWeight(m_table.text(row, columns.weight), columns.unit);
        set.startsEntry = first;
        if (first)
            set.note = m_table.text(row, m_notes);
        first = false;
        workout.sets.push_back(std::move(set));
    }
}

core::Result<std::vector<Activity>> Reader::run()
{
    LeftOutRows leftOut;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const auto date = writtenDate(text(m_table, row, m_date));
        if (!date)
            leftOut.add(m_table.lineOf(row), CsvWords::tr("there is no date in it"));
        else if (m_table.text(row, m_exercise).isEmpty())
            leftOut.add(m_table.lineOf(row), CsvWords::tr("there is no exercise in it"));
        else
            addSets(row, workoutOf(row, *date));
    }
    return finished(std::move(m_workouts), leftOut);
}

} // namespace

bool isStrongLifts(const CsvTable &table)
{
    return table.column(QStringLiteral("exercise")) && table.column(QStringLiteral("set 1 (reps)"))
        && unitColumn(table, {QStringLiteral("date")});
}

core::Result<std::vector<Activity>> strongLiftsWorkouts(const CsvTable &table) { return Reader(table).run(); }

} // namespace exchange
