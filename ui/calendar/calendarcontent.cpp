// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarcontent.h"

#include "core/rules/exercisesearch.h"
#include "core/rules/recurrence.h"
#include "core/store/store.h"

namespace ui {

namespace {

core::Result<std::map<core::ExerciseId, QString>> namesIn(const core::Store &store)
{
    const auto exercises = store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    return core::exerciseNames(*exercises);
}

core::Result<std::map<core::SeriesId, QString>> recurrenceNames(const core::Store &store)
{
    const auto all = store.series().all();
    if (!all)
        return tl::unexpected(all.error());
    std::map<core::SeriesId, QString> names;
    for (const core::Series &series : *all)
        names[series.id] = core::recurrenceWords(series);
    return names;
}

} // namespace

const core::Session *CalendarContent::session(core::SessionId id) const
{
    for (const core::Session &session : sessions)
        if (session.id == id)
            return &session;
    return nullptr;
}

std::vector<core::Session> CalendarContent::onDay(QDate day) const
{
    std::vector<core::Session> list;
    for (const core::Session &session : sessions)
        if (session.day() == day)
            list.push_back(session);
    return list;
}

QString CalendarContent::noteOn(QDate day) const
{
    for (const core::DayNote &note : notes)
        if (note.day == day)
            return note.text;
    return {};
}

core::Result<void> readCards(const core::Store &store, CalendarContent &content, QDate today)
{
    auto sessions = store.sessions().between(content.range.first, content.range.last);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto notes = store.dayNotes().between(content.range.first, content.range.last);
    if (!notes)
        return tl::unexpected(notes.error());
    auto names = namesIn(store);
    if (!names)
        return tl::unexpected(names.error());
    auto away = store.timeAway().between(content.range.first, content.range.last);
    if (!away)
        return tl::unexpected(away.error());
    auto recurrences = recurrenceNames(store);
    if (!recurrences)
        return tl::unexpected(recurrences.error());
    content.sessions = std::move(*sessions);
    content.away = std::move(*away);
    content.notes = std::move(*notes);
    const CardContext context{today, content.preferences.lengths, std::move(*names), content.away, std::move(*recurrences)};
    content.cards = calendarCards(content.sessions, content.range, context, content.notes);
    return {};
}

} // namespace ui
