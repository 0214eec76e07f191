// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/sessioncommands.h"

#include "core/model/change.h"
#include "core/rules/copies.h"
#include "core/rules/logging.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/dropsessions.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <map>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("SessionCommands", text, nullptr, n); }

std::vector<core::Session> inCalendarOrder(std::vector<core::Session> sessions)
{
    std::stable_sort(sessions.begin(), sessions.end(), [](const core::Session &a, const core::Session &b) {
        return a.day() != b.day() ? a.day() < b.day() : a.position < b.position;
    });
    return sessions;
}

core::Session onDay(core::Session session, QDate day)
{
    if (session.logged)
        session.logged = core::onDay(*session.logged, day, QTimeZone::systemTimeZone());
    else if (session.planned)
        session.planned->day = day;
    return session;
}

QString namesOf(const std::vector<core::Session> &sessions)
{
    return sessions.size() == 1 ? sessions.front().displayTitle() : tr("%n sessions", int(sessions.size()));
}

QString shiftText(int days)
{
    const bool weeks = days % 7 == 0;
    const int n = std::abs(weeks ? days / 7 : days);
    if (weeks && n == 1)
        return days < 0 ? tr("a week earlier") : tr("a week later");
    if (weeks)
        return days < 0 ? tr("%n weeks earlier", n) : tr("%n weeks later", n);
    if (n == 1)
        return days < 0 ? tr("a day earlier") : tr("a day later");
    return days < 0 ? tr("%n days earlier", n) : tr("%n days later", n);
}

/// Gives each session its place behind those that already stand on its new day.
class DayEnds
{
public:
    explicit DayEnds(const core::Store &store) : m_store(store) {}
    core::Result<double> next(QDate day)
    {
        const auto known = m_next.find(day);
        if (known != m_next.end())
            return known->second++;
        const auto end = endOfDay(m_store, day);
        if (end)
            m_next[day] = *end + 1;
        return end;
    }

private:
    const core::Store &m_store;
    std::map<QDate, double> m_next;
};

/// What is done cannot stand on a day to come; nullopt when nothing stands in the way.
template <class DayOf>
std::optional<core::Error> reasonAgainst(const std::vector<core::Session> &sessions, QDate today, DayOf dayOf)
{
    for (const core::Session &session : sessions)
        if (session.logged && dayOf(session) > std::max(today, session.logged->day))
            return core::Error{core::Error::Kind::Usage, tr("%1 is already done, and that day is still to come").arg(session.displayTitle())};
    return std::nullopt;
}

using Edits = std::vector<std::pair<std::optional<core::Session>, core::Session>>;

/// Gives the arriving sessions of one day positions before the one that stays at `index`, evenly in the gap there; the
/// whole day is counted through again when the gap has no room.
void squeezeIn(const std::vector<core::Session> &staying, size_t index, std::vector<core::Session *> arriving, Edits &edits)
{
    const double high = staying[index].position;
    const double low = index > 0 ? staying[index - 1].position : high - 1 - double(arriving.size());
    const double step = (high - low) / (double(arriving.size()) + 1);
    if (low + step > low && high - step < high) {
        for (size_t i = 0; i < arriving.size(); ++i)
            arriving[i]->position = low + step * double(i + 1);
        return;
    }
    double next = 1;
    for (size_t i = 0; i < staying.size(); ++i) {
        if (i == index)
            for (core::Session *session : arriving)
                session->position = next++;
        core::Session counted = staying[i];
        counted.position = next++;
        edits.emplace_back(staying[i], counted);
    }
}

/// Puts those that arrive on the day of `before` in front of it; where that one is gone they stay behind the others.
core::Result<void> putBefore(const core::Store &store, core::SessionId before, Edits &edits)
{
    const auto target = store.sessions().find(before);
    if (!target)
        return tl::unexpected(target.error());
    if (!*target)
        return {};
    const QDate day = (*target)->day();
    auto staying = store.sessions().between(day, day);
    if (!staying)
        return tl::unexpected(staying.error());
    std::vector<core::Session *> arriving;
    for (auto &[from, to] : edits) {
        if (to.day() == day)
            arriving.push_back(&to);
        if (from)
            std::erase_if(*staying, [id = from->id](const core::Session &s) { return s.id == id; });
    }
    const auto at = std::find_if(staying->begin(), staying->end(), [before](const core::Session &s) { return s.id == before; });
    if (arriving.empty() || at == staying->end())
        return {};
    Edits counted;
    squeezeIn(*staying, size_t(at - staying->begin()), arriving, counted);
    edits.insert(edits.end(), counted.begin(), counted.end());
    return {};
}

/// Builds one change that puts every session on dayOf(session), a copy when `copies`: behind what stands there, or in
/// front of `before`.
template <class DayOf>
bool place(Commands &commands, const std::vector<core::Session> &sessions, const QString &label, bool copies,
           std::optional<core::SessionId> before, DayOf dayOf)
{
    Edits edits;
    DayEnds ends(commands.store());
    for (const core::Session &session : inCalendarOrder(sessions)) {
        const QDate day = dayOf(session);
        if (!copies && session.day() == day)
            continue;
        const auto position = ends.next(day);
        if (!position)
            return refuse(commands, label, position.error());
        core::Session after = copies ? core::plannedCopy(session, day) : onDay(session, day);
        after.position = *position;
        edits.emplace_back(copies ? std::nullopt : std::optional(session), std::move(after));
    }
    if (before)
        if (const auto put = putBefore(commands.store(), *before, edits); !put)
            return refuse(commands, label, put.error());
    core::Change change;
    change.label = label;
    for (auto &[from, to] : edits) {
        if (from)
            change.replace(std::move(*from), std::move(to));
        else
            change.add(std::move(to));
    }
    return commands.run(change);
}

} // namespace

bool moveSessions(Commands &commands, const std::vector<core::Session> &sessions, QDate day, QDate today)
{
    const QString label = tr("Move %1 to %2").arg(namesOf(sessions), dayText(day, today));
    const auto to = [day](const core::Session &) { return day; };
    if (const auto reason = reasonAgainst(sessions, today, to))
        return refuse(commands, label, *reason);
    return place(commands, sessions, label, false, {}, to);
}

bool shiftSessions(Commands &commands, const std::vector<core::Session> &sessions, int days, QDate today)
{
    return dropSessions(commands, sessions, days, false, {}, today);
}

bool copySessions(Commands &commands, const std::vector<core::Session> &sessions, QDate day, QDate today)
{
    const QString label = tr("Copy %1 to %2").arg(namesOf(sessions), dayText(day, today));
    return place(commands, sessions, label, true, {}, [day](const core::Session &) { return day; });
}

bool copySessionsBy(Commands &commands, const std::vector<core::Session> &sessions, int days, QDate today)
{
    return dropSessions(commands, sessions, days, true, {}, today);
}

bool dropSessions(Commands &commands, const std::vector<core::Session> &sessions, int days, bool copies,
                  std::optional<core::SessionId> before, QDate today)
{
    const bool one = sessions.size() == 1;
    const QString where = one ? dayText(sessions.front().day().addDays(days), today) : shiftText(days);
    const QString pattern = copies ? (one ? tr("Copy %1 to %2") : tr("Copy %1 %2")) : (one ? tr("Move %1 to %2") : tr("Move %1 %2"));
    const QString label = pattern.arg(namesOf(sessions), where);
    const auto to = [days](const core::Session &session) { return session.day().addDays(days); };
    if (const auto reason = copies ? std::nullopt : reasonAgainst(sessions, today, to))
        return refuse(commands, label, *reason);
    return place(commands, sessions, label, copies, before, to);
}

bool reorderSession(Commands &commands, const core::Session &session, const std::vector<core::Session> &dayList, int index)
{
    const auto is = [&session](const core::Session &s) { return s.id == session.id; };
    const int from = int(std::find_if(dayList.begin(), dayList.end(), is) - dayList.begin());
    std::vector<core::Session> list = dayList;
    std::erase_if(list, is);
    const int to = std::clamp(index > from ? index - 1 : index, 0, int(list.size()));
    if (to == from)
        return true;
    core::Change change;
    change.label = (to < from ? tr("Move %1 up") : tr("Move %1 down")).arg(session.displayTitle());
    list.insert(list.begin() + to, session);
    const double before = to > 0 ? list[size_t(to) - 1].position : list[size_t(to) + 1].position - 2;
    const double after = size_t(to) + 1 < list.size() ? list[size_t(to) + 1].position : before + 2;
    const double middle = before + (after - before) / 2;
    if (before < middle && middle < after) {
        core::Session moved = session;
        moved.position = middle;
        change.replace(session, moved);
        return commands.run(change);
    }
    // No room between two equal or almost equal positions: the day is counted through again.
    for (size_t i = 0; i < list.size(); ++i) {
        core::Session moved = list[i];
        moved.position = double(i) + 1;
        change.replace(list[i], moved);
    }
    return commands.run(change);
}

} // namespace ui
