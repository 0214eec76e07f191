// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exerciselist.h"

#include "ui/editor/plannedentries.h"
#include "ui/editor/targettext.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

enum Column { Mark, Name, Sets, Rest, columnCount };

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

} // namespace

ExerciseList::ExerciseList(PlannedEntries &entries, std::map<core::ExerciseId, QString> names, QWidget *parent)
    : QTreeView(parent), m_entries(entries), m_names(std::move(names))
{
    setModel(&m_model);
    setProperty("plain", true);
    setAccessibleName(tr("Exercises"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&m_entries, &PlannedEntries::changed, this, &ExerciseList::rebuild);
    connect(&m_entries, &PlannedEntries::currentChanged, this, &ExerciseList::showCurrent);
    rebuild();
}

void ExerciseList::rebuild()
{
    m_showing = true;
    m_model.removeRows(0, m_model.rowCount());
    m_model.setColumnCount(columnCount);
    m_model.setHorizontalHeaderLabels({QString(), tr("Exercise"), tr("Sets"), tr("Rest")});
    const std::vector<QString> marks = core::supersetMarks(m_entries.entries());
    for (size_t i = 0; i < marks.size(); ++i)
        addRow(m_entries.entries()[i], marks[i]);
    m_showing = false;
    showCurrent();
    viewport()->update();
}

void ExerciseList::addRow(const core::Entry &entry, const QString &mark)
{
    const auto known = entry.exercise() ? m_names.find(*entry.exercise()) : m_names.end();
    const QString name = known != m_names.end() ? known->second : tr("Exercise");
    const QString sets = prescriptionText(entry.sets);
    const QString rest = entry.rest ? clockText(*entry.rest) : QString();
    auto *first = cell(mark);
    QStringList words{name, sets};
    if (entry.rest)
        words << tr("rest %1").arg(rest);
    if (!mark.isEmpty())
        words << tr("superset %1").arg(mark);
    first->setData(words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_model.appendRow({first, cell(name), cell(sets), cell(rest)});
}

void ExerciseList::showCurrent()
{
    m_showing = true;
    setCurrentIndex(m_model.index(m_entries.current(), 0));
    if (m_entries.current() < 0)
        clearSelection();
    m_showing = false;
}

void ExerciseList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_showing)
        m_entries.setCurrent(current.row());
}

void ExerciseList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit fieldsWanted();
    else
        QTreeView::keyPressEvent(event);
}

void ExerciseList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        emit fieldsWanted();
}

void ExerciseList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(Mark, fontMetrics().horizontalAdvance(QStringLiteral("A10")) + 16);
    setColumnWidth(Name, width * 36 / 100);
    setColumnWidth(Sets, width * 42 / 100);
}

void ExerciseList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).textSoft);
    painter.drawText(viewport()->rect().adjusted(Theme::pad, 0, -Theme::pad, 0), int(Qt::AlignCenter) | Qt::TextWordWrap,
                     tr("No exercises yet. Type part of a name above and press Enter."));
}

} // namespace ui
