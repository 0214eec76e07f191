// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/runssection.h"

#include "core/model/datetext.h"
#include "core/store/effortstore.h"
#include "core/store/runhistorystore.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/texttable.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using core::Quantity;

const QDate everBefore(1, 1, 1);

QString dateText(QDate day) { return core::dateText(day, QStringLiteral("d MMM yyyy")); }

std::vector<core::RunRecord> timeTrials(const std::vector<core::RunSummary> &runs, QDate since)
{
    std::vector<core::RunRecord> out;
    for (const core::RunSummary &run : runs) {
        if (run.kind != core::Kind::TimeTrial || run.day < since)
            continue;
        core::RunRecord record;
        record.session = run.session;
        record.day = run.day;
        record.metres = run.distance.value;
        record.seconds = double(run.time.count()) / 1000;
        out.push_back(record);
    }
    return out;
}

QString zoneName(core::PaceZone::Name name)
{
    switch (name) {
    case core::PaceZone::Name::Easy: return RunsSection::tr("Easy pace");
    case core::PaceZone::Name::Steady: return RunsSection::tr("Steady pace");
    case core::PaceZone::Name::Threshold: return RunsSection::tr("Threshold pace");
    case core::PaceZone::Name::Interval: return RunsSection::tr("Interval pace");
    case core::PaceZone::Name::Repetition: return RunsSection::tr("Repetition pace");
    }
    return {};
}

} // namespace

RunsSection::RunsSection(QWidget *parent)
    : ProgressSection(parent), m_volume(new ChartCard(this)), m_trend(new ChartCard(this)), m_measureBox(new QComboBox(this)),
      m_periodBox(new QComboBox(this)), m_trendBox(new QComboBox(this)), m_levelBox(new QComboBox(this)),
      m_records(new TextTable(tr("Records; Enter shows the run"), tr("Half marathon"), this)),
      m_races(new TextTable(tr("What a race might take, and paces to train at"), tr("Repetition pace"), this)),
      m_recordsCaption(new QLabel(tr("Records, found inside your recordings"), this)), m_racesCaption(new QLabel(this))
{
    m_measureBox->addItems({tr("Distance"), tr("Time"), tr("Longest run")});
    m_measureBox->setAccessibleName(tr("What the bars count"));
    m_periodBox->addItems({tr("by week"), tr("by month"), tr("by year")});
    m_periodBox->setAccessibleName(tr("Week, month or year"));
    m_trendBox->addItems({tr("Pace at a heart rate"), tr("Pace at an effort"), tr("Heart rate at a pace")});
    m_trendBox->setAccessibleName(tr("What is compared"));
    m_levelBox->setAccessibleName(tr("At which level"));
    m_volume->addControl(m_measureBox);
    m_volume->addControl(m_periodBox);
    m_trend->addControl(m_trendBox);
    m_trend->addControl(m_levelBox);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(Theme::gap);
    charts->addWidget(m_volume, 1);
    charts->addWidget(m_trend, 1);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(Theme::gap);
    tables->addWidget(makeTable(m_records, m_recordsCaption), 1);
    tables->addWidget(makeTable(m_races, m_racesCaption), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(charts, 5);
    column->addLayout(tables, 4);
    adopt(*m_volume);
    adopt(*m_trend);
    for (QComboBox *box : {m_measureBox, m_periodBox})
        connect(box, &QComboBox::activated, this, &RunsSection::showVolume);
    connect(m_trendBox, &QComboBox::activated, this, [this] {
        fillLevels();
        showTrend();
    });
    connect(m_levelBox, &QComboBox::activated, this, &RunsSection::showTrend);
    connect(m_records, &TextTable::rowActivated, this, [this](int row) { emit sessionRequested(m_recordRows[size_t(row)]); });
}

QWidget *RunsSection::makeTable(TextTable *table, QLabel *caption)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setProperty("role", QStringLiteral("caption"));
    caption->setContentsMargins(10, 4, 10, 0);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addWidget(caption);
    column->addWidget(table, 1);
    return card;
}

QString RunsSection::basis() const { return m_racesCaption->text(); }

core::Result<void> RunsSection::refresh(const core::Store &store, const ProgressScope &scope)
{
    const core::DateRange days = scope.days();
    const QDate halfYear = scope.today.addDays(-core::sameEffortDays);
    // Time trials of half a year are looked for whatever the range.
    auto runs = core::RunHistoryStore(store.database()).between(std::min(days.first, halfYear), days.last);
    const core::EffortStore efforts(store.database());
    const auto ever = efforts.records(everBefore, scope.today);
    const auto lately = efforts.records(halfYear, scope.today);
    for (const core::Error *error : {runs ? nullptr : &std::as_const(runs).error(), ever ? nullptr : &ever.error(), lately ? nullptr : &lately.error()})
        if (error)
            return tl::unexpected(*error);
    m_scope = scope;
    m_ever = *ever;
    m_outlook = core::raceOutlook(timeTrials(*runs, halfYear), *lately);
    m_runs = std::move(*runs);
    std::erase_if(m_runs, [&](const core::RunSummary &run) { return !days.contains(run.day); });
    showVolume();
    fillLevels();
    showTrend();
    showRecords();
    showRaces();
    return {};
}

void RunsSection::showVolume()
{
    m_volume->setChart(core::runVolumeChart(m_runs, core::RunMeasure(m_measureBox->currentIndex()), core::Period(m_periodBox->currentIndex()),
                                            m_scope.days(), m_scope.preferences.firstDay(), m_scope.today),
                       m_scope.preferences);
}

void RunsSection::fillLevels()
{
    const QVariant kept = m_levelBox->currentData();
    const auto trend = Trend(m_trendBox->currentIndex());
    m_levelBox->clear();
    std::optional<int> usual;
    if (trend == Trend::PaceByHeartRate) {
        usual = core::usualLevel(m_runs, core::AlikeBy::HeartRate);
        for (int beats = 100; beats <= 190; beats += 10)
            m_levelBox->addItem(tr("%1–%2 bpm").arg(beats).arg(beats + 9), beats);
    } else if (trend == Trend::PaceByEffort) {
        usual = core::usualLevel(m_runs, core::AlikeBy::Effort);
        for (int effort = 1; effort <= 10; ++effort)
            m_levelBox->addItem(tr("effort %1").arg(effort), effort);
    } else {
        usual = core::usualPace(m_runs);
        for (int pace = 180; pace <= 600; pace += 15)
            m_levelBox->addItem(quantityText(pace / 1000.0, Quantity::Pace, m_scope.preferences), pace);
    }
    const int at = m_levelBox->findData(kept);
    m_levelBox->setCurrentIndex(at >= 0 && kept.isValid() ? at : std::max(0, m_levelBox->findData(usual ? QVariant(*usual) : QVariant())));
}

void RunsSection::showTrend()
{
    const int level = m_levelBox->currentData().toInt();
    const core::DateRange days = m_scope.days();
    core::Chart chart;
    switch (Trend(m_trendBox->currentIndex())) {
    case Trend::PaceByHeartRate: chart = core::paceChart(m_runs, core::AlikeBy::HeartRate, level, days, m_scope.today); break;
    case Trend::PaceByEffort: chart = core::paceChart(m_runs, core::AlikeBy::Effort, level, days, m_scope.today); break;
    case Trend::HeartRateByPace: chart = core::heartRateChart(m_runs, level, days, m_scope.today); break;
    }
    m_trend->setChart(chart, m_scope.preferences);
}

void RunsSection::showRecords()
{
    TextRows rows{{tr("Distance"), tr("Best"), tr("Pace"), tr("Day")}, {}};
    m_recordRows.clear();
    for (size_t i = 0; i < m_ever.fastest.size(); ++i) {
        const auto &record = m_ever.fastest[i];
        if (!record)
            continue;
        rows.rows.push_back({core::recordDistanceName(i), quantityText(record->seconds, Quantity::Clock, m_scope.preferences),
                             quantityText(record->seconds / record->metres, Quantity::Pace, m_scope.preferences),
                             record->wholeRun ? tr("%1, the whole run").arg(dateText(record->day)) : dateText(record->day)});
        m_recordRows.push_back(record->session);
    }
    if (m_ever.longest) {
        rows.rows.push_back({tr("Longest run"), quantityText(m_ever.longest->metres, Quantity::Distance, m_scope.preferences),
                             durationText(core::Seconds(std::llround(m_ever.longest->seconds))), dateText(m_ever.longest->day)});
        m_recordRows.push_back(m_ever.longest->session);
    }
    if (m_ever.climb) {
        rows.rows.push_back({tr("Most climb"), quantityText(m_ever.climb->climb, Quantity::Climb, m_scope.preferences),
                             quantityText(m_ever.climb->metres, Quantity::Distance, m_scope.preferences), dateText(m_ever.climb->day)});
        m_recordRows.push_back(m_ever.climb->session);
    }
    m_records->setRows(rows);
    m_recordsCaption->setText(rows.rows.empty() ? tr("No records yet: log a run with its distance, or import one from your watch.")
                                                : tr("Records, found inside your recordings"));
}

void RunsSection::showRaces()
{
    if (!m_outlook) {
        m_racesCaption->setText(tr("Predictions and paces need a run of at least 1 km in the last half-year, recorded or a time trial. "
                                   "Until then the talk test says more than any number."));
        m_races->setRows({{tr("Race"), tr("About")}, {}});
        return;
    }
    const core::RaceOutlook &outlook = *m_outlook;
    const auto clock = [&](double seconds) { return quantityText(seconds, Quantity::Clock, m_scope.preferences); };
    const QString from = tr("%1 in %2 on %3").arg(quantityText(outlook.from.metres, Quantity::Distance, m_scope.preferences),
                                                  clock(outlook.from.seconds), dateText(outlook.from.day));
    const QString index = QLocale().toString(outlook.index, 'f', 1);
    m_racesCaption->setText(outlook.timeTrial ? tr("From your time trial: %1. Run fitness index %2, an estimate.").arg(from, index)
                                              : tr("From the fastest stretch inside a run: %1. Run fitness index %2, an estimate; a race "
                                                   "would likely be faster.").arg(from, index));
    TextRows rows{{tr("Race or pace"), tr("About")}, {}};
    const QStringList names{tr("1 mile"), tr("5 km"), tr("10 km"), tr("Half marathon")};
    for (size_t i = 0; i < outlook.seconds.size(); ++i)
        rows.rows.push_back({names[qsizetype(i)], clock(outlook.seconds[i])});
    rows.rows.push_back({tr("Marathon"), tr("%1 to %2").arg(clock(outlook.marathon.fastest), clock(outlook.marathon.slowest))});
    if (outlook.hasZones())
        for (const core::PaceZone &zone : core::paceZones(outlook.index)) {
            const QString fast = quantityText(zone.fast / 1000, Quantity::Pace, m_scope.preferences);
            rows.rows.push_back({zoneName(zone.name), zone.slow == zone.fast
                                     ? fast : tr("%1 to %2").arg(quantityNumber(zone.slow / 1000, Quantity::Pace, m_scope.preferences), fast)});
        }
    else
        rows.rows.push_back({tr("Paces to train at"), tr("go by effort for now")});
    m_races->setRows(rows);
}

} // namespace ui
