// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plansheet.h"

#include "ui/look/theme.h"
#include "ui/plans/plandays.h"
#include "ui/plans/planpicture.h"
#include "ui/plans/planweeks.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int daysHeight = 150; ///< a long list of weeks leaves the days this much
constexpr int leastWeeks = 4;   ///< rows of weeks seen at once, before the list scrolls

} // namespace

PlanSheet::PlanSheet(QWidget *parent) : Card(parent) { build(); }

void PlanSheet::build()
{
    m_title = new QLabel(this);
    m_title->setFont(Theme::numberFont(font()));
    m_author = new QLabel(this);
    m_author->setProperty("role", QStringLiteral("caption"));
    m_description = new QLabel(this);
    for (QLabel *label : {m_title, m_author, m_description}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_picture = new PlanPicture(this);
    m_weeks = new QTableWidget(this);
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
    m_week = new QLabel(this);
    m_week->setFont(Theme::headingFont(font()));
    m_days = new PlanDays(this);
    m_days->setMinimumHeight(daysHeight);
    column().setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_description),
                          static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_weeks), static_cast<QWidget *>(m_week)})
        column().addWidget(part);
    column().addWidget(m_days, 1);
    connect(m_weeks, &QTableWidget::currentCellChanged, this, &PlanSheet::showDays);
    connect(m_picture, &PlanPicture::weekChosen, this, [this](int week) { m_weeks->setCurrentCell(week - 1, 0); });
}

void PlanSheet::setPlan(const core::Plan &plan)
{
    m_plan = plan;
    m_title->setText(plan.title);
    m_author->setText(tr("By %1").arg(plan.author));
    m_author->setVisible(!plan.author.isEmpty());
    m_description->setText(plan.description);
    m_description->setVisible(!plan.description.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_weeks), static_cast<QWidget *>(m_week),
                          static_cast<QWidget *>(m_days)})
        part->show();
    fillWeeks();
}

void PlanSheet::setMessage(const QString &message)
{
    m_plan = {};
    m_title->setText(QString());
    m_author->hide();
    m_description->setText(message);
    m_description->show();
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_weeks), static_cast<QWidget *>(m_week),
                          static_cast<QWidget *>(m_days)})
        part->hide();
}

void PlanSheet::fillWeeks()
{
    const std::vector<PlanWeekRow> rows = planWeeks(m_plan);
    m_picture->setWeeks(rows);
    const QStringList titles{tr("Week"), tr("Days"), tr("Sessions"), tr("Run"),
                             tr("By effort"), tr("By activity"), tr("Strength")};
    m_weeks->setColumnCount(int(titles.size()));
    m_weeks->setHorizontalHeaderLabels(titles);
    for (const int column : {4, 5})
        m_weeks->horizontalHeaderItem(column)->setToolTip(tr("Moderate-equivalent minutes: one vigorous minute counts as two"));
    m_weeks->horizontalHeaderItem(3)->setToolTip(tr("Minutes of running and walk-running"));
    m_weeks->horizontalHeaderItem(6)->setToolTip(tr("Days with strength"));
    m_weeks->setRowCount(int(rows.size()));
    m_weeks->setMinimumHeight((std::min(leastWeeks, int(rows.size())) + 1) * (fontMetrics().lineSpacing() + 12));
    m_picture->setVisible(rows.size() > 1);
    for (int r = 0; r < int(rows.size()); ++r) {
        const PlanWeekRow &row = rows[size_t(r)];
        const QStringList cells{row.easier ? tr("%1, easier").arg(row.week) : QString::number(row.week),
                                QString::number(row.days),
                                QString::number(row.sessions),
                                tr("%1 min").arg(row.runMinutes),
                                tr("%1 min").arg(row.byEffort),
                                tr("%1 min").arg(row.byActivity),
                                QString::number(row.strengthDays)};
        for (int c = 0; c < int(cells.size()); ++c) {
            auto *item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            if (row.easier)
                item->setToolTip(tr("A lighter week, so that the body can catch up. It is part of the plan."));
            m_weeks->setItem(r, c, item);
        }
    }
    for (int c = 0; c < m_weeks->columnCount(); ++c)
        m_weeks->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_weeks->setCurrentCell(-1, -1);
    m_weeks->setCurrentCell(0, 0);
    m_weeks->updateGeometry();
}

void PlanSheet::showDays(int row)
{
    if (row < 0 || row >= int(m_plan.weeks.size()))
        return;
    m_picture->setCurrentWeek(row + 1);
    m_week->setText(tr("Week %1, day by day").arg(row + 1));
    m_days->setWeek(m_plan.weeks[size_t(row)]);
}

} // namespace ui
