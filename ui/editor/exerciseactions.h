// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace ui {

class PlannedEntries;

/// What can be done with the exercises of a session, by key in the list and by button: each an edit that can be taken
/// back.
class ExerciseActions : public QObject
{
    Q_OBJECT
public:
    /// The keys work in `list`, those of undo and redo in all of `panel`.
    ExerciseActions(PlannedEntries &entries, QWidget *list, QWidget *panel);

    /// All of them, in the order of the buttons, with nullptr where a gap belongs.
    [[nodiscard]] QList<QAction *> all() const;

    QAction *join;
    QAction *leave;
    QAction *duplicate;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;
    QAction *undo;
    QAction *redo;

private:
    QAction *make(const QString &text, const char *icon, const QList<QKeySequence> &keys);
    void connectEdits();
    void update();

    PlannedEntries &m_entries;
    QWidget *m_list;
};

} // namespace ui
