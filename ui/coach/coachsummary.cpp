// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coachsummary.h"

#include "ui/coach/coachwords.h"
#include "ui/log/logfields.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int columns = 4;

QString endText(core::CoachEnd end)
{
    switch (end) {
    case core::CoachEnd::Time: return CoachSummary::tr("to its end");
    case core::CoachEnd::Reached: return CoachSummary::tr("by key");
    case core::CoachEnd::Skipped: return CoachSummary::tr("skipped");
    case core::CoachEnd::Restarted: return CoachSummary::tr("begun again");
    case core::CoachEnd::Stopped: return CoachSummary::tr("ended here");
    }
    return {};
}

QString exactText(core::Milliseconds time) { return clockText(core::Seconds((time.count() + 500) / 1000)); }

} // namespace

CoachSummary::CoachSummary(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_total(new QLabel(this)), m_table(new QTableWidget(0, columns, this)),
      m_log(new QPushButton(tr("To the log · Enter"), this)), m_goOn(new QPushButton(tr("Go on"), this)),
      m_discard(new QPushButton(tr("Do not log"), this))
{
    m_title->setFont(Theme::titleFont(font()));
    m_total->setProperty("role", QStringLiteral("caption"));
    for (QLabel *label : {m_title, m_total})
        label->setTextFormat(Qt::PlainText);
    m_table->setProperty("plain", true);
    m_table->setAccessibleName(tr("What was run"));
    m_table->setHorizontalHeaderLabels({tr("Step"), tr("Round"), tr("Time"), tr("Ended")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_log->setProperty("primary", true);
    m_log->setAccessibleName(tr("To the log"));
    m_log->setToolTip(tr("Fills the log with these laps, as one step that can be undone; everything can be edited there"));
    m_goOn->setAccessibleName(tr("Go on"));
    m_discard->setAccessibleName(tr("Do not log"));
    m_goOn->setToolTip(tr("Takes the run up where it was ended; the time since is a pause"));
    m_discard->setToolTip(tr("Lets go of this run; it can be brought back until another begins"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_log);
    buttons->addWidget(m_goOn);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_total);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_log, &QPushButton::clicked, this, &CoachSummary::logAsked);
    connect(m_goOn, &QPushButton::clicked, this, &CoachSummary::goOnAsked);
    connect(m_discard, &QPushButton::clicked, this, &CoachSummary::discardAsked);
    // Tab goes through the answers first.
    setTabOrder(m_log, m_goOn);
    setTabOrder(m_goOn, m_discard);
    setTabOrder(m_discard, m_table);
}

void CoachSummary::setRun(const core::CoachRun &run, const core::Preferences &preferences)
{
    const bool early = !run.laps.empty() && run.laps.back().end == core::CoachEnd::Stopped;
    m_title->setText(early ? tr("Ended early") : tr("Done"));
    m_total->setText(tr("%1 in all. The log takes each piece as a lap; distance and effort can be added there.")
                         .arg(exactText(run.total(0))));
    m_goOn->setVisible(early);
    m_table->setRowCount(int(run.laps.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const core::CoachLap &lap = run.laps[size_t(row)];
        const core::CoachStep &step = run.steps[size_t(lap.step)];
        const QString round = step.iteration && step.rounds > 1 ? tr("%1 of %2").arg(*step.iteration + 1).arg(step.rounds) : QString();
        const QStringList cells{stepsText({step.step}, preferences), round, exactText(lap.timer()), endText(lap.end)};
        for (int at = 0; at < columns; ++at)
            m_table->setItem(row, at, new QTableWidgetItem(cells[at]));
    }
}

void CoachSummary::takeFocus() { m_log->setFocus(); }

} // namespace ui
