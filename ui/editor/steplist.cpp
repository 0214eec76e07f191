// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/steplist.h"

#include "ui/editor/runsteps.h"
#include "ui/editor/stepwords.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

enum Column { What, Length, Pace, Target, columnCount };

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

StepList::StepList(RunSteps &steps, QWidget *parent) : QTreeView(parent), m_steps(steps)
{
    setModel(&m_model);
    setProperty("plain", true);
    setAccessibleName(tr("Steps"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(22);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setSectionsClickable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&m_steps, &RunSteps::changed, this, &StepList::rebuild);
    connect(&m_steps, &RunSteps::currentChanged, this, &StepList::showCurrent);
    rebuild();
}

core::StepPath StepList::pathOf(const QModelIndex &index) const
{
    core::StepPath path;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        path.insert(path.begin(), at.row());
    return path;
}

QModelIndex StepList::indexOf(const core::StepPath &path) const
{
    QModelIndex index;
    for (const int row : path)
        index = m_model.index(row, 0, index);
    return index;
}

void StepList::rebuild()
{
    m_showing = true;
    m_model.clear();
    m_model.setColumnCount(columnCount);
    m_model.setHorizontalHeaderLabels({tr("Step"), tr("Length"), tr("Pace"), tr("Target")});
    for (const core::Step &step : m_steps.steps())
        add(*m_model.invisibleRootItem(), step);
    expandAll();
    m_showing = false;
    showCurrent();
    viewport()->update();
}

void StepList::add(QStandardItem &parent, const core::Step &step)
{
    auto *first = cell(step.isBlock() ? blockName(step) : stepRoleName(step.role));
    first->setData(stepName(step), Qt::AccessibleTextRole);
    if (step.isBlock()) {
        parent.appendRow({first, cell({}), cell({}), cell({})});
        setFirstColumnSpanned(first->row(), m_model.indexFromItem(first).parent(), true);
        for (const core::Step &child : step.children)
            add(*first, child);
        return;
    }
    parent.appendRow({first, cell(stepLengthName(step)), cell(core::stepPaceName(step.pace)), cell(stepTargetName(step))});
}

void StepList::showCurrent()
{
    m_showing = true;
    setCurrentIndex(indexOf(m_steps.current()));
    if (m_steps.current().empty())
        clearSelection();
    m_showing = false;
}

void StepList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_showing)
        m_steps.setCurrent(pathOf(current.siblingAtColumn(0)));
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit fieldsWanted();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void StepList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        emit fieldsWanted();
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(What, width * 30 / 100);
    setColumnWidth(Length, width * 22 / 100);
    setColumnWidth(Pace, width * 18 / 100);
}

void StepList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).textSoft);
    painter.drawText(viewport()->rect().adjusted(Theme::pad, 0, -Theme::pad, 0), int(Qt::AlignCenter) | Qt::TextWordWrap,
                     tr("No steps yet. Write them in one line above, or add them here one by one."));
}

} // namespace ui
