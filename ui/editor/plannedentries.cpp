// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/plannedentries.h"

#include "ui/editor/copyedit.h"

namespace ui {

PlannedEntries::PlannedEntries(QObject *parent) : QObject(parent) {}

void PlannedEntries::reset(std::vector<core::Entry> entries)
{
    m_stack.clear();
    const int current = entries.empty() ? -1 : 0;
    show({std::move(entries), current}, By::List);
}

const core::Entry *PlannedEntries::currentEntry() const
{
    const int at = m_state.current;
    return at >= 0 && at < int(m_state.entries.size()) ? &m_state.entries[size_t(at)] : nullptr;
}

void PlannedEntries::setCurrent(int at)
{
    if (at == m_state.current || at >= int(m_state.entries.size()))
        return;
    m_state.current = at;
    endTyping();
    emit currentChanged();
}

bool PlannedEntries::edit(const Edit &edit, const QString &label)
{
    const auto after = edit(m_state.entries, m_state.current);
    if (!after)
        return false;
    endTyping();
    push(*after, label, By::List);
    return true;
}

void PlannedEntries::editCurrent(const core::Entry &entry, const QString &label)
{
    if (const auto after = core::replaceEntry(m_state.entries, m_state.current, entry))
        push(*after, label, By::Field);
}

void PlannedEntries::push(const core::EntryEdit &after, const QString &label, By by)
{
    if (after.entries != m_state.entries)
        m_stack.push(new CopyEdit(*this, m_state, after, label, by, by == By::List ? 0 : m_typing));
}

void PlannedEntries::show(const core::EntryEdit &state, By by)
{
    m_state = state;
    emit changed(by);
    emit currentChanged();
}

} // namespace ui
