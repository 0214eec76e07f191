// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exerciseactions.h"

#include "ui/editor/plannedentries.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QWidget>

namespace ui {

ExerciseActions::ExerciseActions(PlannedEntries &entries, QWidget *list, QWidget *panel)
    : QObject(list), m_entries(entries), m_list(list)
{
    using K = QKeySequence;
    join = make(tr("Superset with the one above"), "superset", {K(Qt::CTRL | Qt::Key_G)});
    leave = make(tr("Take out of the superset"), "leave", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    duplicate = make(tr("Duplicate"), "duplicate", {K(Qt::CTRL | Qt::Key_D)});
    remove = make(tr("Remove"), "remove", {K(Qt::Key_Delete)});
    moveUp = make(tr("Move up"), "up", {K(Qt::ALT | Qt::Key_Up), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)});
    moveDown = make(tr("Move down"), "down", {K(Qt::ALT | Qt::Key_Down), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)});
    undo = make(tr("Undo"), "undo", K::keyBindings(K::Undo));
    redo = make(tr("Redo"), "redo", K::keyBindings(K::Redo) + QList{K(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {undo, redo}) {
        list->removeAction(action);
        panel->addAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    connectEdits();
    connect(&m_entries, &PlannedEntries::currentChanged, this, &ExerciseActions::update);
    update();
}

QList<QAction *> ExerciseActions::all() const { return {join, leave, nullptr, duplicate, remove, nullptr, moveUp, moveDown, nullptr, undo, redo}; }

QAction *ExerciseActions::make(const QString &text, const char *iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    return action;
}

void ExerciseActions::connectEdits()
{
    const auto does = [this](QAction *action, const PlannedEntries::Edit &edit) {
        connect(action, &QAction::triggered, this, [this, action, edit] { m_entries.edit(edit, action->text()); });
    };
    using Entries = std::vector<core::Entry>;
    does(join, [](Entries entries, int at) { return core::joinSuperset(std::move(entries), at); });
    does(leave, [](Entries entries, int at) { return core::leaveSuperset(std::move(entries), at); });
    does(duplicate, [](Entries entries, int at) { return core::duplicateEntry(std::move(entries), at); });
    does(remove, [](Entries entries, int at) { return core::removeEntry(std::move(entries), at); });
    does(moveUp, [](Entries entries, int at) { return core::moveEntry(std::move(entries), at, -1); });
    does(moveDown, [](Entries entries, int at) { return core::moveEntry(std::move(entries), at, 1); });
    connect(undo, &QAction::triggered, &m_entries.undoStack(), &QUndoStack::undo);
    connect(redo, &QAction::triggered, &m_entries.undoStack(), &QUndoStack::redo);
    connect(&m_entries.undoStack(), &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_entries.undoStack(), &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

void ExerciseActions::update()
{
    const int at = m_entries.current();
    const int count = int(m_entries.entries().size());
    const core::Entry *entry = m_entries.currentEntry();
    for (QAction *action : {duplicate, remove})
        action->setEnabled(entry != nullptr);
    moveUp->setEnabled(entry && at > 0);
    moveDown->setEnabled(entry && at + 1 < count);
    join->setEnabled(entry && core::joinSuperset(m_entries.entries(), at));
    leave->setEnabled(entry && entry->superset);
}

} // namespace ui
