// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisedetail.h"

#include "ui/exercises/exercisechart.h"
#include "ui/exercises/exercisetables.h"
#include "ui/exercises/exercisewords.h"
#include "ui/exercises/recordwords.h"
#include "ui/look/elidedtext.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ExerciseDetail::ExerciseDetail(QWidget *parent)
    : QWidget(parent), m_name(new ElidedText(this)), m_facts(new QLabel(this)), m_buttons(new QHBoxLayout), m_measures(new QComboBox(this)),
      m_readOut(new QLabel(this)), m_empty(new QLabel(this)), m_chart(new ExerciseChart(this)), m_tabs(new QTabWidget(this)),
      m_sessions(new ExerciseTable(tr("Sessions with this exercise; Enter shows one"), this)),
      m_loads(new ExerciseTable(tr("Most repetitions at each load; Enter shows the session"), this)),
      m_weeks(new ExerciseTable(tr("Sets of each week"), this))
{
    build();
    connect(m_measures, &QComboBox::currentIndexChanged, this, &ExerciseDetail::showChart);
    connect(m_chart, &ExerciseChart::readOutChanged, m_readOut, &QLabel::setText);
    for (ExerciseTable *table : {m_sessions, m_loads})
        connect(table, &ExerciseTable::opened, this, &ExerciseDetail::opened);
}

void ExerciseDetail::build()
{
    m_name->setFont(Theme::titleFont(font()));
    m_facts->setProperty("role", QStringLiteral("caption"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    auto *records = new QHBoxLayout;
    records->setSpacing(Theme::gap);
    for (HighlightCard *&card : m_cards) {
        card = new HighlightCard(this);
        records->addWidget(card, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addLayout(records);
    column->addWidget(makeChartCard(), 3);
    column->addWidget(makeTables(), 4);
    column->setSpacing(10);
}

QWidget *ExerciseDetail::makeChartCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_measures->setAccessibleName(tr("What the chart shows"));
    m_readOut->setTextFormat(Qt::PlainText);
    m_readOut->setProperty("role", QStringLiteral("caption"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("role", QStringLiteral("caption"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_measures);
    row->addWidget(m_readOut, 1, Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 4);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_empty, 1);
    return card;
}

QWidget *ExerciseDetail::makeTables()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_tabs->setStyleSheet(QStringLiteral("QTabWidget::pane { border: none; } QTabBar, QTabBar::tab { background: palette(base); } QTabBar { qproperty-drawBase: 0; }"
                                         "QTabBar::tab { border: none; border-bottom: 2px solid transparent; padding: 6px 10px;"
                                         " color: palette(placeholder-text); }"
                                         "QTabBar::tab:selected { color: palette(highlight); border-bottom-color: palette(highlight); }"
                                         "QTabBar::tab:hover, QTabBar:focus::tab:selected { background: palette(window); }"));
    m_tabs->addTab(m_sessions, tr("Sessions"));
    m_tabs->addTab(m_loads, tr("Most repetitions at a load"));
    m_tabs->addTab(m_weeks, tr("Sets a week"));
    m_tabs->setMinimumHeight(110);
    m_tabs->setAccessibleName(tr("Tables of this exercise"));
    m_tabs->tabBar()->setAccessibleName(tr("Tables of this exercise"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(6, 4, 6, 4);
    column->addWidget(m_tabs);
    return card;
}

void ExerciseDetail::setActions(const QList<QAction *> &actions, const QList<QAction *> &more)
{
    for (QAction *action : actions)
        m_buttons->addWidget(buttonFor(action, this));
    auto *button = new QToolButton(this);
    button->setText(tr("More…"));
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    button->setAccessibleName(tr("More to do with this exercise"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addActions(more);
    button->setMenu(menu);
    m_buttons->addWidget(button);
}

void ExerciseDetail::setContent(const Content &content)
{
    m_content = content;
    const core::Exercise &exercise = content.exercise;
    m_name->setText(exercise.name);
    m_facts->setText(exercise.archived ? tr("Archived · %1").arg(factsOf(exercise)) : factsOf(exercise));
    const core::ExerciseRecords records = core::recordsOf(content.history, exercise);
    showRecords(records);
    showMeasures();
    showChart();
    showSessions(*m_sessions, content.history, exercise, content.preferences, content.today);
    showRepsAtLoad(*m_loads, records, exercise, content.preferences, content.today);
    showWeeks(*m_weeks, content.history, exercise, content.preferences);
    m_tabs->setTabVisible(m_tabs->indexOf(m_loads), !records.repsAtLoad.empty());
}

void ExerciseDetail::showRecords(const core::ExerciseRecords &records)
{
    const auto texts = recordTexts(records, m_content.history, m_content.exercise, m_content.preferences);
    for (size_t i = 0; i < texts.size(); ++i)
        m_cards[i]->setText(texts[i]);
}

void ExerciseDetail::showMeasures()
{
    const QSignalBlocker quiet(m_measures);
    const QVariant kept = m_measures->currentData();
    m_measures->clear();
    for (const core::SetMeasure measure : core::measuresOf(m_content.exercise))
        m_measures->addItem(measureName(measure, m_content.exercise), int(measure));
    m_measures->setCurrentIndex(std::max(0, m_measures->findData(kept)));
}

void ExerciseDetail::setMeasure(core::SetMeasure measure)
{
    if (const int index = m_measures->findData(int(measure)); index >= 0)
        m_measures->setCurrentIndex(index);
}

void ExerciseDetail::showChart()
{
    const auto measure = core::SetMeasure(m_measures->currentData().toInt());
    ExercisePlot plot;
    plot.points = core::seriesOf(m_content.history, measure, m_content.exercise, m_content.preferences.firstDay());
    plot.measure = measure;
    plot.name = measureName(measure, m_content.exercise);
    plot.preferences = m_content.preferences;
    m_chart->setVisible(!plot.points.empty());
    m_empty->setVisible(plot.points.empty());
    m_empty->setText(m_content.history.empty() ? tr("Log a set of this exercise, and its curve starts here.")
                                               : tr("Nothing of this was recorded yet."));
    m_chart->setPlot(plot);
}

} // namespace ui
