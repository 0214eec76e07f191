// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plandays.h"

#include "ui/look/wording.h"

#include <QHeaderView>
#include <QLocale>
#include <algorithm>

namespace ui {

namespace {

enum Column { Day, Name, Time, Words, ColumnCount };

constexpr int rowPadding = 6;
constexpr double shareOfName = 0.28; ///< of the width; the words have what is left

QString inWords(const core::PlanSession &session)
{
    if (!session.text.isEmpty())
        return session.text;
    return session.kind == core::Kind::Rest ? QString() : session.note.section(QLatin1Char('\n'), 0, 0);
}

} // namespace

PlanDays::PlanDays(QWidget *parent) : QTableWidget(parent)
{
    // First, because the header asks the style sheet as soon as it is laid out.
    setProperty("plain", true);
    setColumnCount(ColumnCount);
    setAccessibleName(tr("Days of the week"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    setHorizontalHeaderLabels({tr("Day"), tr("Session"), tr("Time"), tr("In words")});
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const Column narrow : {Day, Time})
        horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
}

void PlanDays::setWeek(const core::PlanWeek &week)
{
    std::vector<core::PlanSession> sessions = week.sessions;
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const core::PlanSession &a, const core::PlanSession &b) { return a.weekday < b.weekday; });
    setRowCount(int(sessions.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const core::PlanSession &session = sessions[size_t(row)];
        const QStringList cells{QLocale().standaloneDayName(session.weekday, QLocale::ShortFormat),
                                session.title.isEmpty() ? core::kindName(session.kind) : session.title,
                                session.duration ? durationText(*session.duration) : QString(), inWords(session)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == Words ? cells[column].toHtmlEscaped() : QString());
            setItem(row, column, item);
        }
    }
    fitRows();
}

void PlanDays::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    setColumnWidth(Name, int(viewport()->width() * shareOfName));
    fitRows();
}

void PlanDays::fitRows()
{
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, rowHeight(row) + rowPadding);
}

} // namespace ui
