// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/opencount.h"

#include "core/rules/opensessions.h"
#include "core/store/store.h"
#include "ui/look/today.h"

#include <QTimer>

namespace ui {

OpenCount::OpenCount(core::Store &store, Today &today, QObject *parent) : QObject(parent), m_store(store), m_today(today)
{
    connect(&store.journal(), &core::Journal::changed, this, &OpenCount::onChanged);
    connect(&today, &Today::changed, this, &OpenCount::later);
    later();
}

void OpenCount::later()
{
    if (m_waiting)
        return;
    m_waiting = true;
    QTimer::singleShot(0, this, &OpenCount::recount);
}

void OpenCount::recount()
{
    m_waiting = false;
    const core::DateRange range = core::catchUpRange(m_today.date());
    const auto preferences = m_store.preferences();
    const auto tallies = m_store.tallies().between(range.first, range.last);
    const int count = preferences && tallies ? core::openCount(*tallies, m_today.date(), preferences->firstDay()) : 0;
    if (count == m_count)
        return;
    m_count = count;
    emit changed(count);
}

void OpenCount::onChanged(const core::Changes &changes)
{
    const core::DateRange range = core::catchUpRange(m_today.date());
    if (changes.all || changes.areas.settings || changes.touches(range.first, range.last))
        later();
}

} // namespace ui
