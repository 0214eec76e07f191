// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editortools.h"

#include "ui/look/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

QWidget *makeToolRow(const QList<QAction *> &actions, const QList<QAction *> &named, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QAction *action : actions) {
        if (!action) {
            row->addSpacing(Theme::gap);
            continue;
        }
        auto *button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setToolTip(QObject::tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setProperty("flat", true);
        button->setProperty("compact", !named.contains(action));
        if (named.contains(action))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    row->addStretch(1);
    return box;
}

void UndoPassage::watch(QWidget *widget)
{
    for (QLineEdit *field : widget->findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

bool UndoPassage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool passes = (key->matches(QKeySequence::Undo) && !field->isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && !field->isRedoAvailable());
    if (passes)
        event->ignore();
    return passes;
}

} // namespace ui
