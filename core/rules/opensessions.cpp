// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/opensessions.h"

#include "core/rules/away.h"

#include <algorithm>

namespace core {

namespace {

void noteLog(std::optional<QDate> &last, QDate day, QDate today)
{
    if (day <= today && (!last || *last < day))
        last = day;
}

} // namespace

DateRange catchUpRange(QDate today) { return {today.addDays(-catchUpDays), today}; }

bool isOpen(const Session &session, QDate today)
{
    return session.planned && !session.logged && !session.planned->skipReason && session.kind != Kind::Rest
        && session.planned->day < today;
}

QDate openSince(std::optional<QDate> lastLog, QDate today, Qt::DayOfWeek firstDay)
{
    const QDate earliest = catchUpRange(today).first;
    const QDate wanted = lastLog ? std::min(*lastLog, weekOf(today, firstDay).first) : earliest;
    return std::max(wanted, earliest);
}

std::vector<Session> openSessions(const std::vector<Session> &sessions, QDate today, Qt::DayOfWeek firstDay,
                                  const std::vector<TimeAway> &away)
{
    std::optional<QDate> last;
    for (const Session &session : sessions)
        if (session.logged)
            noteLog(last, session.logged->day, today);
    const QDate since = openSince(last, today, firstDay);
    std::vector<Session> open;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(open),
                 [&](const Session &session) {
                     return isOpen(session, today) && session.planned->day >= since && !excuseOf(session, away);
                 });
    return open;
}

int openCount(const std::vector<Tally> &tallies, QDate today, Qt::DayOfWeek firstDay)
{
    std::optional<QDate> last;
    for (const Tally &tally : tallies)
        if (tally.half == Tally::Half::Logged)
            noteLog(last, tally.day, today);
    const QDate since = openSince(last, today, firstDay);
    return int(std::count_if(tallies.begin(), tallies.end(), [&](const Tally &tally) {
        return tally.half == Tally::Half::Planned && tally.state == Tally::State::Open && tally.day >= since && tally.day < today;
    }));
}

} // namespace core
