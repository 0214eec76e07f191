// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/placementtree.h"

#include "core/model/datetext.h"
#include "core/rules/week.h"
#include "ui/look/wording.h"
#include "ui/plans/planweeks.h"

#include <QHeaderView>

namespace ui {

namespace {

enum Column { Day, Adds, There, Outcome, ColumnCount };

constexpr int rowPadding = 8;
constexpr double shareOfDay = 0.18;
constexpr double shareOfAdds = 0.30;
constexpr double shareOfThere = 0.24;

QString nameWithTime(const core::Session &session)
{
    const auto time = session.planned ? session.planned->time() : session.logged->time();
    if (!time)
        return session.displayTitle();
    return PlacementTree::tr("%1, %2").arg(session.displayTitle(), durationText(std::chrono::round<core::Seconds>(*time)));
}

QString namesOf(const std::vector<core::Session> &sessions)
{
    QStringList names;
    for (const core::Session &session : sessions)
        names << nameWithTime(session);
    return names.join(QStringLiteral("; "));
}

std::vector<core::Session> wantedOn(const core::PlacedDay &day)
{
    std::vector<core::Session> wanted = day.added;
    wanted.insert(wanted.end(), day.leftOut.begin(), day.leftOut.end());
    return wanted;
}

QString weekTitle(int week, bool easier, QDate monday)
{
    const QString days = core::dateRangeText(monday, monday.addDays(6), QStringLiteral("d MMM"));
    return (easier ? PlacementTree::tr("Week %1, easier: %2") : PlacementTree::tr("Week %1: %2")).arg(week).arg(days);
}

void setTexts(QTreeWidgetItem &item, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        item.setText(column, texts[column]);
        item.setToolTip(column, texts[column].toHtmlEscaped());
    }
}

} // namespace

QString outcomeText(const core::PlacedDay &day)
{
    if (!day.leftOut.empty() && day.added.empty())
        return day.away ? PlacementTree::tr("Left out: you are away") : PlacementTree::tr("Left out: the day is taken");
    if (day.away)
        return PlacementTree::tr("Added, excused: you are away");
    if (!day.replaced.empty())
        return PlacementTree::tr("Takes the place of %1").arg(day.replaced.size() == 1
                                                                  ? day.replaced.front().displayTitle()
                                                                  : PlacementTree::tr("%n sessions", nullptr, int(day.replaced.size())));
    return day.isTaken() ? PlacementTree::tr("Added beside it") : PlacementTree::tr("Added");
}

PlacementTree::PlacementTree(QWidget *parent) : QTreeWidget(parent)
{
    setProperty("plain", true);
    setAccessibleName(tr("What will be added, day by day"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Day"), tr("Will be added"), tr("Stands there"), tr("What happens")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(true);
}

void PlacementTree::setPlacement(const core::Placement &placement, const core::Plan &plan)
{
    clear();
    QTreeWidgetItem *weekItem = nullptr;
    int week = 0;
    std::vector<core::Session> added;
    QDate monday;
    const auto finishWeek = [&] {
        if (weekItem)
            weekItem->setText(Day, weekItem->text(Day) + QStringLiteral(" · ") + figuresText(weekFigures(added, monday)));
        added.clear();
    };
    for (const core::PlacedDay &day : placement.days) {
        if (day.week != week) {
            finishWeek();
            week = day.week;
            monday = core::weekOf(day.day, Qt::Monday).first;
            weekItem = new QTreeWidgetItem(this);
            weekItem->setText(Day, weekTitle(week, plan.weeks[size_t(week) - 1].easier, monday));
            weekItem->setFirstColumnSpanned(true);
            weekItem->setSizeHint(Day, QSize(0, fontMetrics().lineSpacing() + rowPadding));
            weekItem->setExpanded(topLevelItemCount() == 1);
        }
        auto *item = new QTreeWidgetItem(weekItem);
        setTexts(*item, {core::dateText(day.day, QStringLiteral("ddd d MMM")), namesOf(wantedOn(day)), namesOf(day.there),
                         outcomeText(day)});
        if (day.isTaken())
            weekItem->setExpanded(true);
        added.insert(added.end(), day.added.begin(), day.added.end());
    }
    finishWeek();
}

void PlacementTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(Day, int(width * shareOfDay));
    setColumnWidth(Adds, int(width * shareOfAdds));
    setColumnWidth(There, int(width * shareOfThere));
}

} // namespace ui
