// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/away.h"

#include "core/model/datetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TimeAway", text); }

} // namespace

const TimeAway *awayOn(QDate day, const std::vector<TimeAway> &away)
{
    const TimeAway *found = nullptr;
    for (const TimeAway &each : away)
        if (each.fromDay <= day && day <= each.toDay && (!found || found->toDay < each.toDay))
            found = &each;
    return found;
}

bool excused(QDate day, const std::vector<TimeAway> &away) { return awayOn(day, away) != nullptr; }

const TimeAway *excuseOf(const Session &session, const std::vector<TimeAway> &away)
{
    const bool isOpen = session.planned && !session.logged && !session.planned->skipReason && session.kind != Kind::Rest;
    return isOpen ? awayOn(session.planned->day, away) : nullptr;
}

std::vector<Tally> withExcuses(std::vector<Tally> tallies, const std::vector<TimeAway> &away)
{
    for (Tally &tally : tallies)
        if (tally.half == Tally::Half::Planned && tally.state == Tally::State::Open && excused(tally.day, away))
            tally.state = Tally::State::Skipped;
    return tallies;
}

QString awayName(SkipReason reason) { return reason == SkipReason::Life ? tr("Holiday") : skipReasonName(reason); }

QString awayWords(const TimeAway &away)
{
    const QString until = dateText(away.toDay, QStringLiteral("dddd d MMMM"));
    const QString words = tr("%1 until %2").arg(awayName(away.reason), until);
    return away.note.isEmpty() ? words : tr("%1: %2").arg(words, away.note.simplified());
}

std::vector<TimeAway> joined(std::vector<TimeAway> away)
{
    std::sort(away.begin(), away.end(), [](const TimeAway &a, const TimeAway &b) { return a.fromDay < b.fromDay; });
    std::vector<TimeAway> out;
    int longest = 0;
    for (const TimeAway &next : away) {
        if (out.empty() || out.back().toDay.addDays(1) < next.fromDay) {
            out.push_back(next);
            longest = daysAway(next);
            continue;
        }
        TimeAway &one = out.back();
        if (daysAway(next) > longest) {
            longest = daysAway(next);
            one.reason = next.reason;
        }
        if (next.toDay > one.toDay) {
            one.id = next.id;
            one.note = next.note;
            one.toDay = next.toDay;
        }
    }
    return out;
}

int daysAway(const TimeAway &away) { return int(away.fromDay.daysTo(away.toDay)) + 1; }

} // namespace core
