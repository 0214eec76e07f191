// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consistencystore.h"
#include "ui/progress/progresssection.h"

#include <array>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace ui {

class ChartTable;
class HeatMap;
class HighlightCard;
class TextTable;

/// How steadily it went: every day of a year, the streak of weeks, what was kept of plans, and when sessions are done.
class ConsistencySection : public ProgressSection
{
    Q_OBJECT
public:
    explicit ConsistencySection(QWidget *parent = nullptr);

    [[nodiscard]] core::Result<void> refresh(const core::Store &store, const ProgressScope &scope) override;
    [[nodiscard]] bool followsBasis() const override { return true; }

    [[nodiscard]] HeatMap &heatMap() const { return *m_map; }
    [[nodiscard]] ChartCard &adherence() const { return *m_adherence; }
    [[nodiscard]] ChartCard &weekdays() const { return *m_weekdays; }
    [[nodiscard]] ChartCard &times() const { return *m_times; }
    [[nodiscard]] TextTable &plans() const { return *m_plans; }
    [[nodiscard]] HighlightCard &streak() const { return *m_highlights[0]; }

private:
    QWidget *makeMapCard();
    void showYear(int year);
    [[nodiscard]] core::Result<void> readYear(int year);
    void showPlans(const std::vector<core::PlanAdherence> &plans);
    void showHighlights(const core::WeekStreak &streak, const core::ProgressSeries &series, const std::vector<core::DoneSession> &done);

    const core::Store *m_store = nullptr; ///< of the last refresh
    ProgressScope m_scope;
    int m_year = 0;
    HeatMap *m_map;
    ChartTable *m_days = nullptr;
    QStackedWidget *m_mapStack = nullptr;
    QLabel *m_yearName = nullptr;
    QLabel *m_readOut = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QWidget *m_plansCard = nullptr;
    ChartCard *m_adherence;
    ChartCard *m_weekdays;
    ChartCard *m_times;
    TextTable *m_plans;
    std::array<HighlightCard *, 3> m_highlights{};
};

} // namespace ui
