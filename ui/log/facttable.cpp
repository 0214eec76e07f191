// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/facttable.h"

#include "ui/log/logcard.h"

#include <QHeaderView>
#include <QWheelEvent>

namespace ui {

namespace {
constexpr int lineHeight = 28;
}

FactTable::FactTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStyleSheet(headingStyle());
    horizontalHeader()->setFixedHeight(lineHeight);
}

void FactTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FactTable::fit);
    fit();
}

void FactTable::stretch(std::initializer_list<int> columns)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : columns)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void FactTable::wheelEvent(QWheelEvent *event) { event->ignore(); }

void FactTable::fit() { setFixedHeight(lineHeight * (model()->rowCount() + 1) + 2); }

} // namespace ui
