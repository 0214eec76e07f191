// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/mergecommand.h"

#include "ui/commands/commands.h"

#include <QCoreApplication>

namespace ui {

MergeCommand::MergeCommand(Commands &commands, core::ContentChange change)
    : QUndoCommand(QCoreApplication::translate("Merge", "Merge an archive")), m_commands(commands), m_change(std::move(change))
{
}

void MergeCommand::write(const core::ContentChange &change)
{
    if (const auto written = core::applyMerge(m_commands.store(), change); !written) {
        m_commands.report(QCoreApplication::translate("Merge", "Cannot take the merge back or do it again: %1").arg(written.error().message));
        setObsolete(true);
    }
}

void MergeCommand::redo()
{
    if (m_pushed)
        write(m_change);
    m_pushed = true;
}

void MergeCommand::undo() { write(m_change.inverse()); }

} // namespace ui
