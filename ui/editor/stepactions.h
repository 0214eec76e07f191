// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"

#include <QObject>

class QAction;
class QWidget;

namespace ui {

class RunSteps;

/// What can be done with the steps of a run, by key in the list and by button: each an edit that can be taken back.
class StepActions : public QObject
{
    Q_OBJECT
public:
    /// The keys work in `list`, those of undo and redo in all of `panel`.
    StepActions(RunSteps &steps, QWidget *list, QWidget *panel);

    QAction *addStep;
    QAction *addRepeat;
    QAction *duplicate;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;
    QAction *indent;
    QAction *outdent;
    QAction *undo;
    QAction *redo;

    /// All of them, in the order of the buttons, with nullptr where a gap belongs.
    [[nodiscard]] QList<QAction *> all() const;

private:
    QAction *make(const QString &text, const char *icon, const QList<QKeySequence> &keys);
    void connectEdits();
    void update();

    RunSteps &m_steps;
    QWidget *m_list;
};

} // namespace ui
