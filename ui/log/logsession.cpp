// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logsession.h"

#include "core/model/usualgear.h"
#include "core/rules/carryover.h"
#include "core/rules/logging.h"
#include "core/rules/plates.h"
#include "core/store/historystore.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/look/today.h"

#include <algorithm>

namespace ui {

namespace {

using namespace std::chrono_literals;
// Beyond this the page was left open, and the clock says nothing about the workout.
constexpr core::Milliseconds longestWorkout = 6h;
constexpr core::Milliseconds shortestWorkout = 1min;

/// A session that is not stored has an id nobody will see again, so its drafts are kept under what it is.
QString draftPrefix(const core::Session &session, bool stored)
{
    if (stored)
        return QStringLiteral("log/%1/").arg(session.id.toString());
    return QStringLiteral("log/new/%1/%2/").arg(session.day().toString(Qt::ISODate), core::slug(session.kind));
}

} // namespace

LogSession::LogSession(core::Store &store, Commands &commands, Today &today, QObject *parent)
    : QObject(parent), m_store(store), m_commands(commands), m_today(today), m_drafts(store.journal(), commands),
      m_readings(store, commands)
{
    connect(&store.journal(), &core::Journal::changed, this, &LogSession::onChanged);
}

void LogSession::open(const core::Session &session)
{
    m_open = true;
    m_session = session;
    m_chosenDay = core::logDay(session, m_today.date());
    m_history.clear();
    const auto found = m_store.sessions().find(session.id);
    if (!found)
        m_commands.report(tr("Cannot read %1: %2").arg(session.displayTitle(), found.error().message));
    // When the read failed the caller's copy is what we know; a write on top of it is checked by the Journal.
    m_stored = !found || found->has_value();
    if (found && *found)
        m_session = **found;
    m_fresh = m_stored ? std::nullopt : std::optional(session);
    m_readings.reset(m_session.id);
    if (m_fresh)
        m_session = *(m_fresh = core::withUsualGear(*m_fresh, m_readings.usualShoes()));
    readSurroundings();
    m_drafts.load(draftPrefix(m_session, m_stored));
    emit changed();
}

void LogSession::close()
{
    m_drafts.close();
    m_open = false;
    m_stored = false;
    m_readings.reset(std::nullopt);
    m_session = {};
    m_fresh.reset();
    m_history.clear();
}

QDate LogSession::day() const { return m_session.logged ? m_session.logged->day : m_chosenDay; }

bool LogSession::setDay(QDate day)
{
    if (!day.isValid() || day == this->day())
        return true;
    m_chosenDay = day;
    if (m_session.logged) {
        core::Session after = m_session;
        after.logged = core::onDay(*after.logged, day, QTimeZone::systemTimeZone());
        if (m_stored)
            return commit(after, tr("Change the day of %1").arg(m_session.displayTitle()));
        m_session = after;
    }
    m_history.clear();
    emit changed();
    return true;
}

core::Session LogSession::begun()
{
    const core::Session started = core::startLog(m_session, day(), m_today.now());
    return m_session.logged ? started : core::withUsualGear(started, m_readings.usualShoes());
}

bool LogSession::commit(const core::Session &after, const QString &label)
{
    if (!m_open)
        return false;
    core::Session placed = after;
    if (!m_stored || after.day() != m_session.day()) {
        const auto end = endOfDay(m_store, after.day());
        if (!end)
            return refuse(m_commands, label, end.error());
        placed.position = *end;
    }
    core::Change change;
    change.label = label;
    if (m_stored)
        change.replace(m_session, placed);
    else
        change.add(placed);
    return m_commands.run(change);
}

bool LogSession::discard()
{
    if (!m_stored) {
        m_drafts.clearAll();
        return true;
    }
    core::Change change;
    change.label = tr("Discard the log of %1").arg(m_session.displayTitle());
    if (m_session.planned)
        change.replace(m_session, core::withoutLog(m_session));
    else
        change.remove(m_session);
    if (!m_commands.run(change))
        return false;
    m_drafts.clearAll();
    return true;
}

bool LogSession::finish()
{
    const bool sets = !m_session.entries.empty() || core::isStrength(m_session.kind);
    if (!sets && m_session.planned && !m_session.logged) {
        core::Session after = core::doneAsPlanned(m_session, m_today.now(), {});
        after.logged = core::onDay(*after.logged, day(), QTimeZone::systemTimeZone());
        after = core::withUsualGear(std::move(after), m_readings.usualShoes());
        return commit(after, tr("Log %1 as planned").arg(m_session.displayTitle()));
    }
    if (!sets || !isStarted() || m_session.logged->timer || !m_session.logged->startMs)
        return true;
    const core::Milliseconds spent(m_today.now().toMSecsSinceEpoch() - *m_session.logged->startMs);
    if (spent < shortestWorkout || spent > longestWorkout)
        return true;
    core::Session after = m_session;
    after.logged->timer = std::chrono::duration_cast<core::Seconds>(spent);
    return commit(after, tr("Finish %1").arg(m_session.displayTitle()));
}

const core::Exercise *LogSession::exercise(std::optional<core::ExerciseId> id) const
{
    if (!id)
        return nullptr;
    const core::Exercise *found = nullptr;
    // One that was merged into another is that one; a circle of them would be a fault of the file and must not hang us.
    for (size_t hops = 0; id && hops <= m_library.size(); ++hops) {
        const auto at = std::find_if(m_library.begin(), m_library.end(), [&](const auto &e) { return e.id == *id; });
        if (at == m_library.end())
            break;
        found = &*at;
        id = at->mergedInto;
    }
    return found;
}

QString LogSession::exerciseName(std::optional<core::ExerciseId> id) const
{
    const core::Exercise *found = exercise(id);
    return found ? found->name : tr("Unknown exercise");
}

core::Tracking LogSession::tracking(const core::Entry &entry) const
{
    const core::Exercise *found = exercise(entry.exercise());
    return found ? found->tracking : core::Tracking::WeightReps;
}

core::Weight LogSession::stepOf(const core::Entry &entry) const
{
    const core::Exercise *found = exercise(entry.exercise());
    return core::stepOf(found ? *found : core::Exercise{}, m_preferences.plates());
}

std::optional<core::Weight> LogSession::barOf(const core::Entry &entry, core::WeightUnit unit) const
{
    const core::Exercise *found = exercise(entry.exercise());
    if (!found || !core::usesBar(*found))
        return std::nullopt;
    return found->bar && found->bar->unit == unit ? found->bar : m_preferences.plates(unit).bar;
}

core::Seconds LogSession::restOf(const core::Entry &entry) const
{
    const core::Exercise *found = exercise(entry.exercise());
    return entry.rest ? *entry.rest : found && found->rest ? *found->rest : m_preferences.rest;
}

std::optional<core::Advice> LogSession::advice(const core::Entry &entry) const
{
    const auto id = entry.exercise();
    return id ? core::adviceFor(entry, history(*id), stepOf(entry), tracking(entry)) : std::nullopt;
}

bool LogSession::setEquipment(const core::Exercise &wanted)
{
    const core::Exercise *stored = exercise(wanted.id);
    if (!stored)
        return false;
    core::Change change;
    change.label = tr("Change rest and bar of %1").arg(wanted.name);
    change.replace(*stored, wanted);
    return m_commands.run(change);
}

core::Change LogSession::planUpdate() const
{
    core::Change none;
    if (!m_session.planRun && !m_session.series)
        return none;
    // A series is made of rows for half a year ahead.
    constexpr int daysAhead = 190;
    const auto coming = m_session.planRun ? m_store.sessions().ofPlanRun(*m_session.planRun, day().addDays(1))
                                          : m_store.sessions().between(day().addDays(1), day().addDays(daysAhead));
    if (!coming) {
        m_commands.report(tr("Cannot read the coming sessions of the plan: %1").arg(coming.error().message));
        return none;
    }
    core::Change change = core::carriedOver(m_session, *coming);
    change.label = tr("Change the coming sessions of %1").arg(m_session.displayTitle());
    return change;
}

const std::vector<core::Session> &LogSession::history(core::ExerciseId id) const
{
    // The last time, and two more to see whether it was too heavy twice in a row.
    constexpr int timesBack = 3;
    if (const auto known = m_history.find(id); known != m_history.end())
        return known->second;
    auto found = m_store.sessions().lastWith(id, day(), timesBack);
    if (!found)
        m_commands.report(tr("Cannot read the last time of %1: %2").arg(exerciseName(id), found.error().message));
    return m_history[id] = found ? std::move(*found) : std::vector<core::Session>();
}

std::optional<LastTime> LogSession::lastTime(std::optional<core::ExerciseId> id) const
{
    if (!id || history(*id).empty())
        return std::nullopt;
    const core::Session &session = history(*id).front();
    LastTime last{session.day(), core::doneSetsOf(session, *id), {}};
    for (const core::Entry &entry : session.entries)
        if (entry.exercise() == id && last.note.isEmpty())
            last.note = entry.note;
    return last;
}

std::optional<core::Tally> LogSession::tally(core::Tally::Half half) const
{
    const bool planned = half == core::Tally::Half::Planned;
    if (!m_stored || (planned ? !m_session.planned : !m_session.logged))
        return std::nullopt;
    const QDate on = planned ? m_session.planned->day : m_session.logged->day;
    const auto tallies = m_store.tallies().between(on, on);
    if (!tallies) {
        m_commands.report(tr("Cannot read the minutes of %1: %2").arg(m_session.displayTitle(), tallies.error().message));
        return std::nullopt;
    }
    for (const core::Tally &tally : *tallies)
        if (tally.session == m_session.id && tally.half == half)
            return tally;
    return std::nullopt;
}

std::vector<QUuid> LogSession::recordingRows() const
{
    if (!m_stored || !m_session.logged)
        return {};
    auto rows = m_store.imports().rowsOf(m_session.id);
    if (!rows)
        m_commands.report(tr("Cannot read the recording: %1").arg(rows.error().message));
    return rows ? std::move(*rows) : std::vector<QUuid>();
}

QString LogSession::databasePath() const { return m_store.database().path(); }

void LogSession::report(const QString &message) { m_commands.report(message); }

const core::RunTrack &LogSession::track()
{
    const auto &logged = m_session.logged;
    return m_readings.track(logged ? core::TrackTimes{logged->startMs, logged->timer, logged->elapsed} : core::TrackTimes());
}

core::CountedTimes LogSession::counted()
{
    const core::Profile profile = m_readings.profileOn(day());
    return core::countedTimes(m_session, profile, m_readings.heartRate(), m_preferences.basis);
}

void LogSession::onChanged(const core::Changes &changes)
{
    if (!m_open)
        return;
    m_readings.follow(changes);
    const core::Key own = m_session.id;
    const bool mine = changes.all || std::find(changes.keys.begin(), changes.keys.end(), own) != changes.keys.end();
    const bool others = changes.all || changes.keys.size() > (mine ? 1U : 0U);
    if (others)
        m_history.clear();
    if (changes.all || changes.areas.exercises || changes.areas.settings)
        readSurroundings();
    if (mine)
        reload();
    else if (others)
        emit changed();
}

void LogSession::reload()
{
    const auto found = m_store.sessions().find(m_session.id);
    if (!found) {
        m_commands.report(tr("Cannot read %1: %2").arg(m_session.displayTitle(), found.error().message));
        return;
    }
    if (!*found && !m_fresh) {
        emit vanished();
        return;
    }
    const QDate before = day();
    m_stored = found->has_value();
    m_session = m_stored ? **found : *m_fresh;
    m_drafts.moveTo(draftPrefix(m_session, m_stored));
    if (day() != before)
        m_history.clear();
    emit changed();
}

void LogSession::readSurroundings()
{
    if (auto exercises = core::HistoryStore(m_store.database()).inChoosingOrder(m_today.date()))
        m_library = std::move(*exercises);
    else
        m_commands.report(tr("Cannot read the exercises: %1").arg(exercises.error().message));
    if (auto preferences = m_store.preferences())
        m_preferences = *preferences;
    else
        m_commands.report(tr("Cannot read the settings: %1").arg(preferences.error().message));
}

} // namespace ui
