// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/store/store.h"

#include <QObject>
#include <QUndoStack>

namespace ui {

/// Runs changes through the Journal and keeps them for undo. The functions of sessioncommands.h are the menu of
/// what a user can do with it.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(core::Store &store, QObject *parent = nullptr);

    [[nodiscard]] core::Store &store() { return m_store; }
    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

    /// Writes the change and makes it one undo step named by its label. An empty change does nothing and succeeds.
    /// When it is refused nothing is written, `failed` says why and false comes back.
    bool run(const core::Change &change);
    /// Reports something that was refused before it became a change, or a read that failed.
    void report(const QString &message);

signals:
    /// For the notice bar: "Cannot move Leg day to Friday: the disk is full".
    void failed(const QString &message);
    /// After a change was made, undone or redone: its label.
    void done(const QString &label);

private:
    friend class ChangeCommand;
    bool write(const core::Change &change);

    core::Store &m_store;
    QUndoStack m_stack;
    bool m_lastSucceeded = true;
};

} // namespace ui
