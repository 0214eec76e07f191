// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/weekadherence.h"

#include "core/rules/adherence.h"

namespace core {

namespace {

void count(WeekAdherence &week, Status status)
{
    switch (status) {
    case Status::DoneOnTarget:
    case Status::Done:
        ++week.onTarget;
        [[fallthrough]];
    case Status::DoneNear:
    case Status::DoneUnder:
    case Status::DoneOver:
        ++week.done;
        [[fallthrough]];
    case Status::Missed:
        ++week.due;
        break;
    case Status::Skipped:
    case Status::Excused:
        ++week.skipped;
        break;
    case Status::Planned:
    case Status::Today:
    case Status::InProgress:
    case Status::Unplanned:
    case Status::Rest:
    case Status::RestKept:
    case Status::RestUsed:
        break;
    }
}

} // namespace

WeekAdherence weekAdherence(const std::vector<Session> &sessions, DateRange days, QDate today,
                            const std::vector<TimeAway> &away)
{
    WeekAdherence week;
    for (const Session &session : sessions)
        if (session.planned && session.kind != Kind::Rest && days.contains(session.planned->day))
            count(week, adherenceOf(session, today, false, away).status);
    return week;
}

} // namespace core
