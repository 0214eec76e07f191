// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printcontent.h"

#include "core/rules/exercisesearch.h"
#include "core/store/store.h"
#include "ui/calendar/weekcontent.h"
#include "ui/look/wording.h"

#include <QLocale>

namespace ui {

namespace {

core::Result<void> readDays(const core::Store &store, PrintContent &content, QDate today)
{
    auto sessions = store.sessions().between(content.range.first, content.range.last);
    if (!sessions)
        return tl::unexpected(sessions.error());
    content.sessions = std::move(*sessions);
    const auto notes = store.dayNotes().between(content.range.first, content.range.last);
    if (!notes)
        return tl::unexpected(notes.error());
    for (const core::DayNote &note : *notes)
        content.notes[note.day] = note.text;
    const auto exercises = store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    const auto names = core::exerciseNames(*exercises);
    for (const core::Exercise &exercise : *exercises) {
        content.exercises[exercise.id] = exercise;
        content.exercises[exercise.id].name = names.at(exercise.id);
    }
    const auto tallies = store.tallies().between(content.range.first, content.range.last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    content.weeks = core::weeklySummaries(*tallies, content.range, content.preferences.firstDay(), content.preferences.basis, today);
    return {};
}

} // namespace

std::vector<const core::Session *> PrintContent::onDay(QDate day) const
{
    std::vector<const core::Session *> out;
    for (const core::Session &session : sessions)
        if (session.day() == day)
            out.push_back(&session);
    return out;
}

core::Result<PrintContent> readPrintedWeek(const core::Store &store, QDate day, QDate today)
{
    const auto week = readWeek(store, day, today);
    if (!week)
        return tl::unexpected(week.error());
    PrintContent content;
    content.range = week->range;
    content.title = rangeText(week->range);
    content.subtitle = week->subtitle();
    content.preferences = week->preferences;
    if (const auto read = readDays(store, content, today); !read)
        return tl::unexpected(read.error());
    return content;
}

core::Result<PrintContent> readPrintedMonth(const core::Store &store, QDate day, QDate today)
{
    const auto preferences = store.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    PrintContent content;
    content.preferences = *preferences;
    content.month = QDate(day.year(), day.month(), 1);
    const QDate last = content.month.addMonths(1).addDays(-1);
    content.range = {core::weekOf(content.month, preferences->firstDay()).first, core::weekOf(last, preferences->firstDay()).last};
    content.title = QLocale().toString(content.month, QStringLiteral("MMMM yyyy"));
    if (const auto read = readDays(store, content, today); !read)
        return tl::unexpected(read.error());
    return content;
}

} // namespace ui
