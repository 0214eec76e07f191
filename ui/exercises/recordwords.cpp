// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/recordwords.h"

#include "core/model/datetext.h"
#include "core/stats/strengthseries.h"
#include "ui/exercises/exercisewords.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Exercises", text); }

const QString none = QStringLiteral("–");

QString dayOf(QDate day) { return core::dateText(day, QStringLiteral("d MMMM yyyy")); }

HighlightText ofSet(const QString &caption, const std::optional<core::RecordSet> &record, const core::Exercise &exercise, core::LengthUnit lengths)
{
    if (!record)
        return {caption, none, tr("not recorded yet")};
    return {caption, setText(record->set, exercise, lengths), dayOf(record->day)};
}

HighlightText ofEstimate(const core::ExerciseRecords &records, const core::Exercise &exercise, const core::Preferences &preferences)
{
    const QString caption = measureName(core::SetMeasure::Estimate, exercise);
    if (!records.estimate)
        return {caption, none, tr("needs a set of %1 repetitions at most, with %2 or fewer left").arg(core::mostRepsForEstimate).arg(3)};
    const QString set = setText(records.estimate->set, exercise, preferences.lengths);
    return {caption, measureText(records.estimatedKilograms, core::SetMeasure::Estimate, preferences),
            records.roughEstimate ? tr("a rough estimate (Epley) from %1, %2").arg(set, dayOf(records.estimate->day))
                                  : tr("an estimate (Epley) from %1, %2").arg(set, dayOf(records.estimate->day))};
}

/// The day with the highest value of a measure.
HighlightText ofDay(core::SetMeasure measure, const core::ExerciseHistory &history, const core::Exercise &exercise, const core::Preferences &preferences)
{
    const auto points = core::seriesOf(history, measure, exercise, preferences.firstDay());
    const auto best = std::max_element(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
    const QString caption = tr("%1, best day").arg(measureName(measure, exercise));
    if (best == points.end())
        return {caption, none, tr("not recorded yet")};
    return {caption, measureText(best->value, measure, preferences), dayOf(best->day)};
}

HighlightText sessionsText(const core::ExerciseHistory &history)
{
    if (history.empty())
        return {tr("Sessions"), QStringLiteral("0"), tr("not done yet")};
    return {tr("Sessions"), QLocale().toString(qlonglong(history.size())), tr("last on %1").arg(dayOf(history.back().day))};
}

} // namespace

std::array<HighlightText, 3> recordTexts(const core::ExerciseRecords &records, const core::ExerciseHistory &history,
                                         const core::Exercise &exercise, const core::Preferences &preferences)
{
    using M = core::SetMeasure;
    const auto set = [&](M measure, const std::optional<core::RecordSet> &record) {
        return ofSet(measureName(measure, exercise), record, exercise, preferences.lengths);
    };
    const HighlightText sessions = sessionsText(history);
    switch (exercise.tracking) {
    case core::Tracking::WeightReps:
        return {set(M::Heaviest, records.heaviest),
                exercise.compound ? ofEstimate(records, exercise, preferences) : ofDay(M::Volume, history, exercise, preferences), sessions};
    case core::Tracking::BodyweightReps:
    case core::Tracking::AssistedReps: return {set(M::MostReps, records.mostReps), set(M::Heaviest, records.heaviest), sessions};
    case core::Tracking::Reps: return {set(M::MostReps, records.mostReps), ofDay(M::TotalReps, history, exercise, preferences), sessions};
    case core::Tracking::Time: return {set(M::Longest, records.longest), ofDay(M::TotalTime, history, exercise, preferences), sessions};
    case core::Tracking::Distance: return {set(M::Farthest, records.farthest), set(M::Longest, records.longest), sessions};
    case core::Tracking::WeightDistance: return {set(M::Heaviest, records.heaviest), set(M::Farthest, records.farthest), sessions};
    }
    return {sessions, sessions, sessions};
}

} // namespace ui
