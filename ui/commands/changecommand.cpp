// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/changecommand.h"

#include "ui/commands/commands.h"

namespace ui {

ChangeCommand::ChangeCommand(Commands &commands, core::Change change)
    : QUndoCommand(change.label), m_commands(commands), m_change(std::move(change))
{
}

void ChangeCommand::redo()
{
    if (!m_commands.write(m_change))
        setObsolete(true);
}

void ChangeCommand::undo()
{
    if (!m_commands.write(m_change.inverse()))
        setObsolete(true);
}

} // namespace ui
