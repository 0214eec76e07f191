// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/volumechart.h"
#include "ui/progress/progressreading.h"
#include "ui/progress/progresssection.h"

#include <array>

class QComboBox;

namespace ui {

class HighlightCard;
class WeekTable;

/// Weekly volume against the recommendation: chart, three highlights, and the weeks as a table.
class VolumeSection : public ProgressSection
{
    Q_OBJECT
public:
    explicit VolumeSection(QWidget *parent = nullptr);

    [[nodiscard]] core::Result<void> refresh(const core::Store &store, const ProgressScope &scope) override;
    [[nodiscard]] bool followsBasis() const override { return true; }
    [[nodiscard]] bool hasAnything() const override { return m_reading.series.hasAnything(); }

    /// What the bars count; moderate-equivalent minutes at first.
    void setMeasure(core::VolumeMeasure measure);
    [[nodiscard]] core::VolumeMeasure measure() const { return m_measure; }
    [[nodiscard]] const core::ProgressSeries &series() const { return m_reading.series; }
    [[nodiscard]] ChartCard &card() const { return *m_card; }
    [[nodiscard]] WeekTable &table() const { return *m_table; }

private:
    QWidget *makeTableCard();
    void showChart();
    void showHighlights(QDate today);

    ProgressReading m_reading;
    core::VolumeMeasure m_measure = core::VolumeMeasure::ModerateEquivalent;
    ChartCard *m_card;
    QComboBox *m_measureBox;
    WeekTable *m_table = nullptr;
    std::array<HighlightCard *, 3> m_highlights{};
};

} // namespace ui
