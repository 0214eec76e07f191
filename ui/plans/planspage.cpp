// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"

#include "core/plans/planlibrary.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/card.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/plans/mondayedit.h"
#include "ui/plans/plandays.h"
#include "ui/plans/planweeks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int daysHeight = 160; ///< a long list of weeks leaves the days this much
} // namespace

PlansPage::PlansPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands)
{
    auto *heading = new QLabel(tr("Plans"), this);
    heading->setFont(Theme::titleFont(font()));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(buildList(), 1);
    row->addWidget(buildDetails(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addWidget(heading);
    column->addLayout(row, 1);
    setStart(today.date());
    readPlans();
    setFocusProxy(m_list);
}

QWidget *PlansPage::buildList()
{
    auto *card = new Card(this);
    m_list = new QListWidget(card);
    m_list->setAccessibleName(tr("Plans"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("plain", true);
    m_list->setWordWrap(true);
    card->column().addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlansPage::showPlan);
    return card;
}

QWidget *PlansPage::buildDetails()
{
    auto *card = new Card(this);
    m_title = new QLabel(card);
    m_title->setFont(Theme::numberFont(font()));
    m_description = new QLabel(card);
    for (QLabel *label : {m_title, m_description}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_weeks = new QTableWidget(card);
    m_weeks->setAccessibleName(tr("Weeks of the plan"));
    m_weeks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_weeks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_weeks->setTabKeyNavigation(false);
    m_weeks->setShowGrid(false);
    m_weeks->setProperty("plain", true);
    m_weeks->setFrameShape(QFrame::NoFrame);
    m_weeks->verticalHeader()->hide();
    m_weeks->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_weeks->horizontalHeader()->setHighlightSections(false);
    m_weeks->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_weeks->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_week = new QLabel(card);
    m_week->setFont(Theme::headingFont(font()));
    m_days = new PlanDays(card);
    m_days->setMinimumHeight(daysHeight);
    connect(m_weeks, &QTableWidget::currentCellChanged, this, &PlansPage::showDays);
    m_start = new MondayEdit(card);
    m_start->setAccessibleName(tr("Put it on the week of"));
    m_use = new QPushButton(tr("Use this plan"), card);
    m_use->setProperty("primary", true);
    auto *label = new QLabel(tr("Put it on the &week of"), card);
    label->setBuddy(m_start);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_start);
    line->addStretch(1);
    line->addWidget(m_use);
    card->column().setSpacing(8);
    card->column().addWidget(m_title);
    card->column().addWidget(m_description);
    card->column().addWidget(m_weeks);
    card->column().addWidget(m_week);
    card->column().addWidget(m_days, 1);
    card->column().addLayout(line);
    connect(m_use, &QPushButton::clicked, this, &PlansPage::use);
    return card;
}

void PlansPage::readPlans()
{
    const auto plans = core::libraryPlans();
    if (!plans) {
        m_description->setText(tr("The plans could not be read: %1").arg(plans.error().message));
        m_use->setEnabled(false);
        return;
    }
    m_plans = *plans;
    for (const core::Plan &plan : m_plans) {
        const int weeks = int(plan.weeks.size());
        m_list->addItem(weeks == 1 ? tr("%1 · 1 week").arg(plan.title) : tr("%1 · %2 weeks").arg(plan.title).arg(weeks));
    }
    selectPlan(QStringLiteral("sample-week"));
}

void PlansPage::selectPlan(const QString &slug)
{
    for (size_t i = 0; i < m_plans.size(); ++i)
        if (m_plans[i].slug == slug)
            m_list->setCurrentRow(int(i));
    if (m_list->currentRow() < 0 && !m_plans.empty())
        m_list->setCurrentRow(0);
}

void PlansPage::showPlan(int index)
{
    m_use->setEnabled(index >= 0);
    if (index < 0)
        return;
    const core::Plan &plan = m_plans[size_t(index)];
    m_title->setText(plan.title);
    m_description->setText(plan.description);
    fillWeeks(plan);
}

void PlansPage::fillWeeks(const core::Plan &plan)
{
    const auto preferences = m_store.preferences();
    const core::CountingBasis basis = preferences ? preferences->basis : core::CountingBasis::Effort;
    const std::vector<PlanWeekRow> rows = planWeeks(plan, basis);
    m_weeks->setColumnCount(5);
    m_weeks->setHorizontalHeaderLabels({tr("Week"), tr("Sessions"), tr("Run minutes"),
                                        basis == core::CountingBasis::Effort ? tr("Worth, by effort") : tr("Worth, by activity"),
                                        tr("Strength days")});
    m_weeks->horizontalHeaderItem(3)->setToolTip(tr("Moderate-equivalent minutes: one vigorous minute counts as two"));
    m_weeks->setRowCount(int(rows.size()));
    for (int r = 0; r < int(rows.size()); ++r) {
        const PlanWeekRow &row = rows[size_t(r)];
        const QString week = row.easier ? tr("%1, easier").arg(row.week) : QString::number(row.week);
        const QStringList cells{week, QString::number(row.sessions), tr("%1 min").arg(row.runMinutes),
                                tr("%1 min").arg(row.moderateEquivalent), QString::number(row.strengthDays)};
        for (int c = 0; c < int(cells.size()); ++c) {
            auto *item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            m_weeks->setItem(r, c, item);
        }
    }
    for (int c = 0; c < m_weeks->columnCount(); ++c)
        m_weeks->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_weeks->setCurrentCell(-1, -1);
    m_weeks->setCurrentCell(0, 0);
    m_weeks->updateGeometry();
}

void PlansPage::showDays(int week)
{
    const int plan = m_list->currentRow();
    if (plan < 0 || week < 0 || week >= int(m_plans[size_t(plan)].weeks.size()))
        return;
    m_week->setText(tr("Week %1, day by day").arg(week + 1));
    m_days->setWeek(m_plans[size_t(plan)].weeks[size_t(week)]);
}

void PlansPage::setStart(QDate day) { m_start->setWeekOf(day); }

void PlansPage::use()
{
    const int index = m_list->currentRow();
    if (index < 0)
        return;
    const core::Plan &plan = m_plans[size_t(index)];
    const QDate monday = m_start->monday();
    if (applyPlan(m_commands, plan, monday))
        emit applied(plan.title, monday);
}

void PlansPage::showEvent(QShowEvent *event)
{
    // The counting basis may have been changed on another page.
    showPlan(m_list->currentRow());
    QWidget::showEvent(event);
}

} // namespace ui
