// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/comparison.h"
#include "ui/progress/progresssection.h"

#include <array>

class QComboBox;
class QDateEdit;
class QStackedWidget;

namespace ui {

class TextTable;

/// This year against earlier ones to the same date, the last days against those before, and any two ranges side by side.
class CompareSection : public ProgressSection
{
    Q_OBJECT
public:
    explicit CompareSection(QWidget *parent = nullptr);

    [[nodiscard]] core::Result<void> refresh(const core::Store &store, const ProgressScope &scope) override;
    [[nodiscard]] bool followsRange() const override { return false; }
    [[nodiscard]] bool followsBasis() const override { return true; }

    /// What the lines of the years add up.
    void setMeasure(core::VolumeMeasure measure);
    /// Compares two ranges of days.
    void setRanges(core::DateRange first, core::DateRange second);
    [[nodiscard]] ChartCard &card() const { return *m_card; }
    [[nodiscard]] TextTable &years() const { return *m_years; }
    [[nodiscard]] TextTable &rolling() const { return *m_rolling; }
    [[nodiscard]] TextTable &ranges() const { return *m_ranges; }

private:
    QWidget *makeTables();
    QWidget *makeRanges();
    void showChart();
    void showYears();
    void showRolling();
    void showRanges();
    [[nodiscard]] core::DateRange rangeOf(size_t index) const;

    ProgressScope m_scope;
    std::vector<core::Tally> m_tallies;
    core::VolumeMeasure m_measure = core::VolumeMeasure::Minutes;
    bool m_rangesSet = false;
    ChartCard *m_card;
    QComboBox *m_measureBox;
    QComboBox *m_tableBox = nullptr;
    QStackedWidget *m_tables = nullptr;
    TextTable *m_years = nullptr;
    TextTable *m_rolling = nullptr;
    TextTable *m_ranges = nullptr;
    std::array<QDateEdit *, 4> m_ends{}; ///< from and to of the first range, then of the second
};

} // namespace ui
