// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <QStandardItemModel>
#include <QTreeView>
#include <map>

namespace core {
struct Entry;
}

namespace ui {

class PlannedEntries;

/// The exercises of a strength session with their sets and rests; supersets are marked A1, A2, B1 …. Arrows choose an
/// exercise, Enter goes to its fields.
class ExerciseList : public QTreeView
{
    Q_OBJECT
public:
    ExerciseList(PlannedEntries &entries, std::map<core::ExerciseId, QString> names, QWidget *parent = nullptr);

signals:
    /// Enter or a double click on an exercise.
    void fieldsWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void showCurrent();
    void addRow(const core::Entry &entry, const QString &mark);

    PlannedEntries &m_entries;
    std::map<core::ExerciseId, QString> m_names;
    QStandardItemModel m_model;
    bool m_showing = false; ///< the list follows; what it selects is not the user's choice
};

} // namespace ui
