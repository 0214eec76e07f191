// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpause.h"

#include "core/store/planreading.h"
#include "core/store/store.h"
#include "ui/look/today.h"

#include <QTimer>
#include <algorithm>

namespace ui {

PlanPause::PlanPause(core::Store &store, Today &today, QObject *parent) : QObject(parent), m_store(store), m_today(today)
{
    connect(&store.journal(), &core::Journal::changed, this, [this](const core::Changes &changes) {
        if (changes.all || changes.areas.plans || changes.areas.sessions)
            later();
    });
    connect(&today, &Today::changed, this, &PlanPause::later);
    later();
}

void PlanPause::later()
{
    if (m_waiting)
        return;
    m_waiting = true;
    QTimer::singleShot(0, this, &PlanPause::look);
}

void PlanPause::look()
{
    m_waiting = false;
    int days = 0;
    if (const auto runs = core::runningPlans(m_store, m_today.date()))
        for (const core::RunState &run : *runs)
            if (core::suggestedTakeUp(run))
                days = std::max(days, run.missedDays);
    if (days == m_days)
        return;
    m_days = days;
    emit changed(days);
}

} // namespace ui
