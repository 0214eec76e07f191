// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/weekedits.h"

#include "core/model/datetext.h"
#include "core/rules/copies.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("WeekEdits", text, nullptr, n); }

QString dayWords(QDate day) { return dateText(day, QStringLiteral("dddd d MMMM")); }

bool isMovableRest(const Session &session, bool recurringToo)
{
    return session.kind == Kind::Rest && followsPlan(session, recurringToo);
}

Session newRest(QDate day)
{
    Session rest;
    rest.id = SessionId::create();
    rest.sport = defaultSport(Kind::Rest);
    rest.kind = Kind::Rest;
    rest.planned = Planned{};
    rest.planned->day = rest.planned->originalDay = day;
    return rest;
}

void move(Change &change, const Session &session, QDate day)
{
    Session after = session;
    after.planned->day = day;
    change.replace(session, std::move(after));
}

/// Moves what follows the plan on the days from … until (not included) by `days`.
void moveAll(Change &change, const std::vector<Session> &sessions, QDate from, std::optional<QDate> until, int days,
             bool recurringToo)
{
    for (const Session &session : sessions) {
        const QDate day = session.day();
        if (followsPlan(session, recurringToo) && day >= from && (!until || day < *until))
            move(change, session, day.addDays(days));
    }
}

/// The first day from `from` on that nothing but rest of the plan stands on.
QDate nextGap(const std::vector<Session> &sessions, QDate from, bool recurringToo)
{
    const auto isTaken = [&](QDate day) {
        return std::any_of(sessions.begin(), sessions.end(), [&](const Session &session) {
            return session.day() == day && session.kind != Kind::Rest && followsPlan(session, recurringToo);
        });
    };
    QDate day = from;
    while (isTaken(day))
        day = day.addDays(1);
    return day;
}

std::vector<Session> restOn(const std::vector<Session> &sessions, QDate day, bool recurringToo)
{
    std::vector<Session> rest;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(rest),
                 [&](const Session &s) { return s.day() == day && isMovableRest(s, recurringToo); });
    return rest;
}

} // namespace

bool isOnlyPlanned(const Session &session) { return session.planned && !session.logged; }

std::vector<Session> weekCopies(const std::vector<Session> &week, DateRange from, QDate toFirst,
                                const std::vector<Session> &there)
{
    std::vector<Session> copies;
    for (const Session &session : week) {
        const auto isSibling = [&](const Session &other) { return other.series == session.series; };
        if (session.series && std::any_of(there.begin(), there.end(), isSibling))
            continue;
        const bool asMeant = session.planned && from.contains(session.planned->day);
        const QDate day = asMeant ? session.planned->day : session.day();
        Session copy = plannedCopy(session, toFirst.addDays(from.first.daysTo(day)));
        copy.position = session.position;
        copies.push_back(std::move(copy));
    }
    return copies;
}

Change clearWeek(const std::vector<Session> &week, DateRange days)
{
    Change change;
    change.label = tr("Clear the week of %1").arg(dateText(days.first, QStringLiteral("d MMMM")));
    for (const Session &session : week)
        if (isOnlyPlanned(session) && days.contains(session.day()))
            change.remove(session);
    return change;
}

bool followsPlan(const Session &session, bool recurringToo)
{
    return isOnlyPlanned(session) && !session.planned->skipReason && (recurringToo || !session.series);
}

bool isFreeDay(const std::vector<Session> &sessions, QDate day, bool recurringToo)
{
    return std::none_of(sessions.begin(), sessions.end(), [&](const Session &session) {
        return session.day() == day && session.kind != Kind::Rest && (session.logged || followsPlan(session, recurringToo));
    });
}

Change shiftFrom(const std::vector<Session> &sessions, QDate from, int days, bool recurringToo)
{
    Change change;
    if (days != 0)
        moveAll(change, sessions, from, std::nullopt, days, recurringToo);
    const int count = int(change.edits.size());
    const QString what = tr("%n sessions", count);
    const QString by = tr("%n days", std::abs(days));
    change.label = days < 0 ? tr("Pull %1 from %2 on by %3") : tr("Push %1 from %2 on by %3");
    change.label = change.label.arg(what, dayWords(from), by);
    return change;
}

Change insertRestDay(const std::vector<Session> &sessions, QDate day, Reach reach, bool recurringToo)
{
    Change change;
    change.label = tr("Insert a rest day on %1").arg(dayWords(day));
    if (reach == Reach::Everything) {
        moveAll(change, sessions, day, std::nullopt, 1, recurringToo);
        change.add(newRest(day));
        return change;
    }
    const QDate gap = nextGap(sessions, day, recurringToo);
    const std::vector<Session> rest = restOn(sessions, gap, recurringToo);
    moveAll(change, sessions, day, gap, 1, recurringToo);
    if (rest.empty())
        change.add(newRest(day));
    for (const Session &session : rest)
        move(change, session, day);
    return change;
}

Change deleteRestDay(const std::vector<Session> &sessions, QDate day, Reach reach, bool recurringToo)
{
    Change change;
    change.label = tr("Delete the rest day on %1").arg(dayWords(day));
    if (!isFreeDay(sessions, day, recurringToo))
        return change;
    const std::vector<Session> rest = restOn(sessions, day, recurringToo);
    const QDate next = day.addDays(1);
    const QDate gap = nextGap(sessions, next, recurringToo);
    const bool givesRestOn = reach == Reach::NextFreeDay && gap != next;
    for (const Session &session : rest) {
        if (givesRestOn)
            move(change, session, gap.addDays(-1));
        else
            change.remove(session);
    }
    moveAll(change, sessions, next, reach == Reach::Everything ? std::nullopt : std::optional(gap), -1, recurringToo);
    return change;
}

} // namespace core
