// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/liftssection.h"

#include "core/model/bodymeasure.h"
#include "core/model/datetext.h"
#include "core/model/librarywords.h"
#include "core/store/historystore.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/texttable.h"
#include "ui/exercises/exercisewords.h"
#include "ui/look/theme.h"
#include "ui/progress/weekwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

const QDate everBefore(1, 1, 1);

QString whenText(const core::RecordSet &record) { return core::dateText(record.day, QStringLiteral("d MMM yyyy")); }

} // namespace

LiftsSection::LiftsSection(QWidget *parent)
    : ProgressSection(parent), m_muscles(new ChartCard(this)), m_lift(new ChartCard(this)), m_muscleBox(new QComboBox(this)),
      m_measureBox(new QComboBox(this)), m_table(new TextTable(tr("Records of every exercise; the arrow keys choose the one the chart shows"),
                                                               QStringLiteral("Dumbbell Romanian deadlift with"), this))
{
    m_muscleBox->setAccessibleName(tr("Which muscle"));
    m_measureBox->setAccessibleName(tr("What the chart of the exercise shows"));
    m_muscles->addControl(m_muscleBox);
    m_lift->addControl(m_measureBox);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::gap);
    charts->addWidget(m_muscles, 1);
    charts->addWidget(m_lift, 1);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(charts, 5);
    column->addWidget(card, 4);
    adopt(*m_muscles);
    adopt(*m_lift);
    connect(m_table, &TextTable::rowChosen, this, [this](int row) { showExercise(m_lifts[size_t(row)].exercise.id); });
    connect(m_muscleBox, &QComboBox::activated, this, [this](int index) { showMuscle(m_muscleBox->itemData(index).toString()); });
    connect(m_measureBox, &QComboBox::activated, this, &LiftsSection::showLift);
}

core::Result<void> LiftsSection::readMass(const core::Store &store, QDate last)
{
    const auto profiles = store.settings().profiles();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto entries = store.body().between(everBefore, last);
    if (!entries)
        return tl::unexpected(entries.error());
    m_profiles = *profiles;
    m_trend = core::weightTrend(core::dayValues(*entries, core::BodyMeasure::Weight));
    return {};
}

core::Result<void> LiftsSection::readRecords(const core::Store &store, const ProgressScope &scope)
{
    if (m_revision == scope.revision)
        return {};
    const auto exercises = store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    const auto all = core::HistoryStore(store.database()).between(everBefore, scope.today);
    if (!all)
        return tl::unexpected(all.error());
    if (const auto mass = readMass(store, scope.today); !mass)
        return mass;
    m_exercises = *exercises;
    sortLifts(*all, m_exercises);
    m_revision = scope.revision;
    return {};
}

core::Result<void> LiftsSection::refresh(const core::Store &store, const ProgressScope &scope)
{
    // Records look at all there is, and that only after a change; the charts at the range.
    if (const auto records = readRecords(store, scope); !records)
        return records;
    const core::DateRange days = scope.days();
    auto history = core::HistoryStore(store.database()).between(days.first, days.last);
    if (!history)
        return tl::unexpected(history.error());
    m_scope = scope;
    m_history = std::move(*history);
    if (!m_current && !m_lifts.empty())
        m_current = m_lifts.front().exercise.id;
    showRecords();
    showMuscles();
    fillMeasures();
    showLift();
    return {};
}

void LiftsSection::sortLifts(const core::LiftHistory &all, const std::vector<core::Exercise> &exercises)
{
    m_lifts.clear();
    for (const core::Exercise &exercise : exercises)
        if (const auto done = all.find(exercise.id); done != all.end() && !done->second.empty())
            m_lifts.push_back({exercise, core::recordsOf(done->second, exercise), done->second.back().day});
    std::stable_sort(m_lifts.begin(), m_lifts.end(), [](const Lift &a, const Lift &b) { return a.last > b.last; });
}

void LiftsSection::showMuscle(const QString &muscle)
{
    m_muscle = muscle;
    showMuscles();
}

void LiftsSection::showMuscles()
{
    const core::DateRange days = m_scope.days();
    const Qt::DayOfWeek firstDay = m_scope.preferences.firstDay();
    const core::DateRange weeks{core::weekOf(days.first, firstDay).first, core::weekOf(days.last, firstDay).last};
    m_muscleBox->clear();
    m_muscleBox->addItem(tr("All muscles"), QString());
    for (const QString &muscle : core::musclesTrained(m_history, m_exercises, weeks))
        m_muscleBox->addItem(core::muscleText(muscle), muscle);
    m_muscleBox->setCurrentIndex(std::max(0, m_muscleBox->findData(m_muscle)));
    m_muscles->setChart(m_muscleBox->currentIndex() == 0
                            ? core::muscleChart(m_history, m_exercises, days, firstDay, m_scope.today)
                            : core::muscleWeeksChart(m_history, m_exercises, m_muscle, days, firstDay, m_scope.today),
                        m_scope.preferences);
}

void LiftsSection::showRecords()
{
    TextRows rows{{tr("Exercise"), tr("Heaviest set"), tr("Most repetitions"), tr("Estimated maximum, from"), tr("Last done")}, {}};
    const auto lengths = m_scope.preferences.lengths;
    for (const Lift &lift : m_lifts) {
        const auto text = [&](const std::optional<core::RecordSet> &record) {
            return record ? tr("%1 · %2").arg(setText(record->set, lift.exercise, lengths), whenText(*record)) : QStringLiteral("–");
        };
        QString estimate = QStringLiteral("–");
        if (lift.records.estimate) {
            // An estimate is good to some kilograms at best.
            const double shown = shownNumber(lift.records.estimatedKilograms, core::Quantity::Weight, m_scope.preferences);
            const QString value = tr("%1 %2").arg(std::lround(shown)).arg(core::unitText(m_scope.preferences.weights));
            const QString set = setText(lift.records.estimate->set, lift.exercise, lengths);
            estimate = lift.records.roughEstimate ? tr("roughly %1, from %2").arg(value, set) : tr("about %1, from %2").arg(value, set);
        }
        const bool bySets = lift.records.heaviest || lift.records.mostReps;
        rows.rows.push_back({lift.exercise.name, bySets ? text(lift.records.heaviest) : text(lift.records.longest ? lift.records.longest : lift.records.farthest),
                             text(lift.records.mostReps), estimate, core::dateText(lift.last, QStringLiteral("d MMM yyyy"))});
    }
    m_table->setRows(rows);
    // A day is short, and the records need the room.
    m_table->horizontalHeader()->setSectionResizeMode(int(rows.heading.size()) - 1, QHeaderView::ResizeToContents);
}

void LiftsSection::showExercise(core::ExerciseId id)
{
    const bool known = std::any_of(m_lifts.begin(), m_lifts.end(), [&](const Lift &lift) { return lift.exercise.id == id; });
    if (!known || m_current == id)
        return;
    m_current = id;
    fillMeasures();
    showLift();
}

void LiftsSection::fillMeasures()
{
    const QVariant kept = m_measureBox->currentData();
    m_measureBox->clear();
    const auto exercise = std::find_if(m_exercises.begin(), m_exercises.end(), [&](const core::Exercise &one) { return one.id == m_current; });
    if (exercise == m_exercises.end())
        return;
    const auto load = core::usualLoad(m_history[exercise->id]);
    for (const core::LiftMeasure measure : core::liftMeasures(*exercise, massOn(m_scope.today).has_value()))
        m_measureBox->addItem(core::liftMeasureName(measure, *exercise, load), int(measure));
    m_measureBox->setCurrentIndex(std::max(0, m_measureBox->findData(kept)));
}

void LiftsSection::showLift()
{
    const auto exercise = std::find_if(m_exercises.begin(), m_exercises.end(), [&](const core::Exercise &one) { return one.id == m_current; });
    core::Chart chart;
    if (exercise == m_exercises.end()) {
        chart.title = tr("One exercise over time");
        chart.emptyHeadline = tr("No sets yet");
        chart.emptyLine = tr("Log a strength session with its sets, and its curve starts here.");
    } else {
        chart = core::liftChart(m_history[exercise->id], *exercise, core::LiftMeasure(m_measureBox->currentData().toInt()),
                                [this](QDate day) { return massOn(day); }, m_scope.today);
    }
    m_measureBox->setVisible(exercise != m_exercises.end());
    m_lift->setChart(chart, m_scope.preferences);
}

} // namespace ui
