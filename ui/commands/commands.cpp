// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commands.h"

#include "ui/commands/changecommand.h"

namespace ui {

Commands::Commands(core::Store &store, QObject *parent) : QObject(parent), m_store(store) {}

bool Commands::run(const core::Change &change)
{
    if (change.isEmpty())
        return true;
    if (change.origin == core::Origin::Upkeep)
        return write(change);
    // push() runs redo() at once and drops a command that could not be written (see ChangeCommand).
    m_stack.push(new ChangeCommand(*this, change));
    return m_lastSucceeded;
}

void Commands::report(const QString &message) { emit failed(message); }

bool Commands::write(const core::Change &change)
{
    const auto applied = m_store.journal().apply(change);
    m_lastSucceeded = applied.has_value();
    if (applied)
        emit done(change.label);
    else
        emit failed(tr("Cannot %1: %2").arg(change.label.left(1).toLower() + change.label.mid(1), applied.error().message));
    return m_lastSucceeded;
}

} // namespace ui
