// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace ui {

/// A row of flat buttons for actions, their keys in the tool tips; nullptr is a gap. Those in `named` show their words.
[[nodiscard]] QWidget *makeToolRow(const QList<QAction *> &actions, const QList<QAction *> &named, QWidget *parent);

/// Lets Ctrl+Z in a text field that has nothing to undo reach the editor's own undo. Watches the fields it is given.
class UndoPassage : public QObject
{
    Q_OBJECT
public:
    explicit UndoPassage(QObject *parent) : QObject(parent) {}
    /// Watches every text field inside `widget`.
    void watch(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
