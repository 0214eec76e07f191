// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/daysessions.h"

#include <algorithm>

namespace exchange {

using namespace core;

namespace {

// Days further apart than this are not worth reading everything between them.
constexpr int widestGap = 31;

} // namespace

Result<void> DaySessions::prefetch(const std::set<QDate> &days)
{
    for (auto it = days.begin(); it != days.end();) {
        const QDate first = *it;
        QDate last = first;
        while (it != days.end() && last.daysTo(*it) <= widestGap)
            last = *it++;
        for (QDate day = first; day <= last; day = day.addDays(1))
            m_days.try_emplace(day);
        if (!m_store)
            continue;
        Result<std::vector<Session>> sessions = m_store->sessions().between(first, last);
        if (!sessions)
            return tl::unexpected(sessions.error());
        for (Session &session : *sessions)
            m_days[session.day()].push_back(std::move(session));
    }
    return {};
}

Result<std::vector<Session> *> DaySessions::on(QDate day)
{
    if (const auto it = m_days.find(day); it != m_days.end())
        return &it->second;
    if (!m_store)
        return &m_days[day];
    Result<std::vector<Session>> sessions = m_store->sessions().between(day, day);
    if (!sessions)
        return tl::unexpected(sessions.error());
    return &(m_days[day] = std::move(*sessions));
}

void DaySessions::forget(const Session &session)
{
    if (const auto it = m_days.find(session.day()); it != m_days.end())
        std::erase_if(it->second, [&](const Session &each) { return each.id == session.id; });
}

void DaySessions::put(const Session &session)
{
    std::vector<Session> &there = m_days[session.day()];
    const auto it = std::find_if(there.begin(), there.end(), [&](const Session &each) { return each.id == session.id; });
    if (it != there.end())
        *it = session;
    else
        there.push_back(session);
}

} // namespace exchange
