// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/raceoutlook.h"
#include "core/stats/runseries.h"
#include "ui/progress/progresssection.h"

class QComboBox;
class QLabel;

namespace ui {

class TextTable;

/// Running: distance and time, pace at the same effort, records found inside recordings, and what they hint at for races.
class RunsSection : public ProgressSection
{
    Q_OBJECT
public:
    explicit RunsSection(QWidget *parent = nullptr);

    [[nodiscard]] core::Result<void> refresh(const core::Store &store, const ProgressScope &scope) override;

    [[nodiscard]] ChartCard &volume() const { return *m_volume; }
    [[nodiscard]] ChartCard &trend() const { return *m_trend; }
    [[nodiscard]] TextTable &records() const { return *m_records; }
    [[nodiscard]] TextTable &races() const { return *m_races; }
    /// The line above the predictions: where they come from.
    [[nodiscard]] QString basis() const;

private:
    enum class Trend { PaceByHeartRate, PaceByEffort, HeartRateByPace };
    QWidget *makeTable(TextTable *table, QLabel *caption);
    void showVolume();
    void fillLevels();
    void showTrend();
    void showRecords();
    void showRaces();

    ProgressScope m_scope;
    std::vector<core::RunSummary> m_runs;        ///< of the range
    core::RunRecords m_ever;
    std::optional<core::RaceOutlook> m_outlook;
    std::vector<core::SessionId> m_recordRows;
    ChartCard *m_volume;
    ChartCard *m_trend;
    QComboBox *m_measureBox;
    QComboBox *m_periodBox;
    QComboBox *m_trendBox;
    QComboBox *m_levelBox;
    TextTable *m_records;
    TextTable *m_races;
    QLabel *m_recordsCaption;
    QLabel *m_racesCaption;
};

} // namespace ui
