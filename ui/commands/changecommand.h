// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QUndoCommand>

namespace ui {

class Commands;

/// One undo step: a change and its inverse. A write that is refused makes the step obsolete, so that the stack
/// never offers to undo what did not happen.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(Commands &commands, core::Change change);
    void redo() override;
    void undo() override;

private:
    Commands &m_commands;
    core::Change m_change;
};

} // namespace ui
