// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/exerciserecords.h"
#include "core/stats/strengthseries.h"

#include <QWidget>
#include <array>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTabWidget;
class QToolButton;

namespace ui {

class ElidedText;
class ExerciseChart;
class ExerciseTable;
class HighlightCard;

/// Everything about one exercise: what it is, its records, its chart, and the same numbers as tables. Shows what it is given.
class ExerciseDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ExerciseDetail(QWidget *parent = nullptr);

    /// What is shown.
    struct Content {
        core::Exercise exercise;
        core::ExerciseHistory history;
        core::Preferences preferences;
        QDate today;
    };
    void setContent(const Content &content);
    /// Buttons for what can be done with the exercise, at the right of its name.
    void setActions(const QList<QAction *> &actions, const QList<QAction *> &more);
    /// Chooses what the chart shows.
    void setMeasure(core::SetMeasure measure);
    [[nodiscard]] ExerciseChart &chart() const { return *m_chart; }
    [[nodiscard]] QComboBox &measures() const { return *m_measures; }
    [[nodiscard]] ExerciseTable &sessions() const { return *m_sessions; }
    [[nodiscard]] ExerciseTable &loads() const { return *m_loads; }
    [[nodiscard]] ExerciseTable &weeks() const { return *m_weeks; }
    [[nodiscard]] const std::array<HighlightCard *, 3> &cards() const { return m_cards; }

signals:
    /// A session of the history is to be shown.
    void opened(core::SessionId session, QDate day);

private:
    void build();
    QWidget *makeChartCard();
    QWidget *makeTables();
    void showMeasures();
    void showChart();
    void showRecords(const core::ExerciseRecords &records);

    Content m_content;
    ElidedText *m_name;
    QLabel *m_facts;
    QHBoxLayout *m_buttons;
    std::array<HighlightCard *, 3> m_cards{};
    QComboBox *m_measures;
    QLabel *m_readOut;
    QLabel *m_empty;
    ExerciseChart *m_chart;
    QTabWidget *m_tabs;
    ExerciseTable *m_sessions;
    ExerciseTable *m_loads;
    ExerciseTable *m_weeks;
};

} // namespace ui
