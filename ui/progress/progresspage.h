// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/result.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"
#include "ui/progress/progressreading.h"

#include <QWidget>
#include <array>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class HighlightCard;
class ProgressNotice;
class VolumeChart;
class VolumeLegend;
class WeekTable;

/// Weekly volume against the recommendation: chart, three highlights, and the same numbers as a table. Reads once when
/// it is visible and something it shows was touched.
class ProgressPage : public QWidget
{
    Q_OBJECT
public:
    using Range = ProgressRange;

    ProgressPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// How far back to look; six months at first.
    void setRange(Range range);
    [[nodiscard]] Range range() const { return m_range; }
    /// Stores how minutes are counted, as one undo step. Does nothing when it is counted so already.
    void setBasis(core::CountingBasis basis);
    /// Reads again now if something was touched since the last time.
    void refreshIfStale();
    /// Writes the chart as a picture (.png, .pdf or .svg). Errors name the file and the reason.
    [[nodiscard]] core::Result<void> savePicture(const QString &path) const;

    [[nodiscard]] VolumeChart &chart() const { return *m_chart; }
    [[nodiscard]] VolumeLegend &legend() const { return *m_legend; }
    [[nodiscard]] WeekTable &table() const { return *m_table; }

signals:
    /// The user wants to see the week of a day.
    void weekRequested(QDate day);
    /// Something to say in passing: "Saved Weekly minutes.png".
    void noted(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QBoxLayout *makeHeader();
    QWidget *makeChartCard();
    QWidget *makeTableCard();
    QBoxLayout *makeHighlights();
    void listen();
    void onChanged(const core::Changes &changes);
    void markStale();
    void refresh();
    void showReading(const ProgressReading &reading);
    void showNothing();
    void showError(const core::Error &error);
    void onNoticeAction();
    void askForPicture();

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    Range m_range = Range::SixMonths;
    core::Preferences m_preferences;
    bool m_stale = true;
    bool m_failed = false;

    QComboBox *m_rangeBox = nullptr;
    QComboBox *m_basisBox = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProgressNotice *m_notice = nullptr;
    VolumeLegend *m_legend = nullptr;
    VolumeChart *m_chart = nullptr;
    WeekTable *m_table = nullptr;
    std::array<HighlightCard *, 3> m_cards{};
};

} // namespace ui
