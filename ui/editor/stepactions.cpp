// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/stepactions.h"

#include "core/rules/naturalroles.h"
#include "ui/editor/runsteps.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QWidget>

namespace ui {

namespace {

constexpr double freshSeconds = 180;

/// Three easy minutes, or as long as the step it goes behind; its role follows from where it stands.
core::Step freshStep(const core::Step *above)
{
    core::Step step;
    step.amount = freshSeconds;
    step.repeat = core::roleNotChosen;
    if (above && !above->isBlock() && above->end != core::StepEnd::Open) {
        step.end = above->end;
        step.amount = above->amount;
    }
    return step;
}

/// Work and recovery, three rounds.
core::Step freshRepeat()
{
    core::Step work;
    work.pace = core::StepPace::Hard;
    work.repeat = core::roleNotChosen;
    work.amount = freshSeconds;
    core::Step recovery;
    recovery.amount = freshSeconds - 60;
    recovery.repeat = core::roleNotChosen;
    core::Step block;
    block.repeat = 3;
    block.children = {work, recovery};
    return block;
}

} // namespace

StepActions::StepActions(RunSteps &steps, QWidget *list, QWidget *panel) : QObject(list), m_steps(steps), m_list(list)
{
    using K = QKeySequence;
    addStep = make(tr("Add a step"), "plus", {K(Qt::Key_Insert), K(Qt::CTRL | Qt::Key_Return), K(Qt::CTRL | Qt::Key_Enter)});
    addRepeat = make(tr("Add a repeat"), "repeat", {K(Qt::CTRL | Qt::Key_R)});
    duplicate = make(tr("Duplicate"), "duplicate", {K(Qt::CTRL | Qt::Key_D)});
    remove = make(tr("Remove"), "remove", {K(Qt::Key_Delete)});
    moveUp = make(tr("Move up"), "up", {K(Qt::ALT | Qt::Key_Up), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)});
    moveDown = make(tr("Move down"), "down", {K(Qt::ALT | Qt::Key_Down), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)});
    indent = make(tr("Put into a repeat"), "indent", {K(Qt::ALT | Qt::Key_Right), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)});
    outdent = make(tr("Take out of its repeat"), "outdent", {K(Qt::ALT | Qt::Key_Left), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Left)});
    undo = make(tr("Undo"), "undo", QKeySequence::keyBindings(K::Undo));
    redo = make(tr("Redo"), "redo", QKeySequence::keyBindings(K::Redo) + QList{K(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {undo, redo}) {
        list->removeAction(action);
        panel->addAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    connectEdits();
    connect(&m_steps, &RunSteps::currentChanged, this, &StepActions::update);
    update();
}

QList<QAction *> StepActions::all() const
{
    return {addStep, addRepeat, duplicate, remove, nullptr, moveUp, moveDown, indent, outdent, nullptr, undo, redo};
}

QAction *StepActions::make(const QString &text, const char *iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    return action;
}

void StepActions::connectEdits()
{
    const auto does = [this](QAction *action, const RunSteps::Edit &edit) {
        connect(action, &QAction::triggered, this, [this, action, edit] { m_steps.edit(edit, action->text()); });
    };
    using Steps = std::vector<core::Step>;
    using Path = core::StepPath;
    does(addStep, [](Steps steps, const Path &at) {
        const core::Step fresh = freshStep(core::stepAt(steps, at));
        return core::insertStep(std::move(steps), at, fresh);
    });
    does(addRepeat, [](Steps steps, const Path &at) { return core::insertStep(std::move(steps), at, freshRepeat()); });
    does(duplicate, [](Steps steps, const Path &at) { return core::duplicateStep(std::move(steps), at); });
    does(remove, [](Steps steps, const Path &at) { return core::removeStep(std::move(steps), at); });
    does(moveUp, [](Steps steps, const Path &at) { return core::moveStep(std::move(steps), at, -1); });
    does(moveDown, [](Steps steps, const Path &at) { return core::moveStep(std::move(steps), at, 1); });
    does(indent, [](Steps steps, const Path &at) { return core::indentStep(std::move(steps), at); });
    does(outdent, [](Steps steps, const Path &at) { return core::outdentStep(std::move(steps), at); });
    connect(undo, &QAction::triggered, &m_steps.undoStack(), &QUndoStack::undo);
    connect(redo, &QAction::triggered, &m_steps.undoStack(), &QUndoStack::redo);
    connect(&m_steps.undoStack(), &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_steps.undoStack(), &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

void StepActions::update()
{
    const auto &steps = m_steps.steps();
    const core::StepPath &at = m_steps.current();
    const bool chosen = m_steps.currentStep() != nullptr;
    for (QAction *action : {duplicate, remove, indent})
        action->setEnabled(chosen);
    moveUp->setEnabled(chosen && core::moveStep(steps, at, -1));
    moveDown->setEnabled(chosen && core::moveStep(steps, at, 1));
    outdent->setEnabled(chosen && at.size() > 1);
}

} // namespace ui
