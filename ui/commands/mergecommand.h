// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge.h"

#include <QUndoCommand>

namespace ui {

class Commands;

/// The undo step of a merge that was made already: pushing it writes nothing.
class MergeCommand : public QUndoCommand
{
public:
    MergeCommand(Commands &commands, core::ContentChange change);
    void redo() override;
    void undo() override;

private:
    void write(const core::ContentChange &change);

    Commands &m_commands;
    core::ContentChange m_change;
    bool m_pushed = false;
};

} // namespace ui
