// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessionwriter.h"

#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QSqlError>

namespace core {

namespace {

constexpr const char *upsertSession = R"(
INSERT INTO session (id, sport, kind, title, note, pos, group_id, series_id, plan_run_id, slot, rev, deleted_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
ON CONFLICT (id) DO UPDATE SET sport = excluded.sport, kind = excluded.kind, title = excluded.title,
    note = excluded.note, pos = excluded.pos, group_id = excluded.group_id, series_id = excluded.series_id,
    plan_run_id = excluded.plan_run_id, slot = excluded.slot, rev = excluded.rev, deleted_at = NULL)";

constexpr const char *insertPlanned = R"(
INSERT INTO planned (session_id, day, original_day, start_min, duration_s, distance_m, effort, light, basis_text,
    skip_reason, skip_note, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr const char *insertLogged = R"(
INSERT INTO logged (session_id, day, start_ms, offset_min, tz, timer_ms, elapsed_ms, moving_ms, distance_m, climb_m,
    avg_hr, max_hr, kcal, effort, surface, incline, gear_id, pain, pain_place, override_m_s, override_v_s, link)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr const char *insertStep = R"(
INSERT INTO step (session_id, pos, parent_pos, repeat, block, role, pace, end_by, amount, target, lo, hi, skip_last)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr const char *insertLap = R"(
INSERT INTO lap (session_id, pos, step_pos, iteration, start_ms, timer_ms, elapsed_ms, distance_m, avg_hr, max_hr,
    trigger_word)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr const char *insertEntry = R"(
INSERT INTO entry (id, session_id, pos, superset, planned_exercise, logged_exercise, rest_s, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))";

constexpr const char *insertSet = R"(
INSERT INTO entry_set (id, entry_id, pos, type, side, target_lo, target_hi, target_weight, target_unit, target_mg,
    target_s, target_m, weight_text, unit, weight_mg, reps, seconds, metres, in_reserve, done_ms, target_raise, target_type)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

void bindWeight(Query &query, const std::optional<Weight> &weight)
{
    if (weight)
        query.bind(weight->text).bind(int(weight->unit)).bind(weight->milligrams);
    else
        query.bindNull().bindNull().bindNull();
}

Result<void> writePlanned(const SessionId &id, const Planned &p, const Database &database)
{
    Query query(database, insertPlanned);
    query.bind(id).bind(p.day).bind(p.originalDay).bind(p.startMinute).bind(p.duration).bind(p.distance);
    query.bind(p.effort).bind(p.light).bind(p.basisText);
    query.bind(p.skipReason ? std::optional(slug(*p.skipReason)) : std::nullopt).bind(p.skipNote).bind(p.note);
    return query.exec();
}

Result<void> writeLogged(const SessionId &id, const Logged &l, const Database &database)
{
    Query query(database, insertLogged);
    query.bind(id).bind(l.day).bind(l.startMs).bind(l.offsetMinutes).bind(l.timeZone);
    query.bind(l.timer).bind(l.elapsed).bind(l.moving).bind(l.distance).bind(l.climb);
    query.bind(l.avgHr).bind(l.maxHr).bind(l.kcal).bind(l.effort);
    query.bind(l.surface ? std::optional(slug(*l.surface)) : std::nullopt).bind(l.incline).bind(l.gear);
    query.bind(l.pain).bind(l.painPlace).bind(l.overrideModerate).bind(l.overrideVigorous).bind(int(l.link));
    return query.exec();
}

Result<int> writeSteps(Query &query, const SessionId &id, const std::vector<Step> &steps, std::optional<int> parent, int next)
{
    for (const Step &step : steps) {
        const int position = next++;
        query.bind(id).bind(position).bind(parent).bind(step.repeat).bind(step.isBlock()).bind(int(step.role));
        query.bind(slug(step.pace)).bind(int(step.end)).bind(step.amount).bind(int(step.target));
        query.bind(step.low).bind(step.high).bind(step.skipLast);
        if (const auto done = query.exec(); !done)
            return tl::unexpected(done.error());
        const auto after = writeSteps(query, id, step.children, position, next);
        if (!after)
            return after;
        next = *after;
    }
    return next;
}

Result<void> writeLaps(const SessionId &id, const std::vector<Lap> &laps, const Database &database)
{
    Query query(database, insertLap);
    for (size_t i = 0; i < laps.size(); ++i) {
        const Lap &lap = laps[i];
        query.bind(id).bind(int(i)).bind(lap.step).bind(lap.iteration).bind(lap.startMs).bind(lap.timer);
        query.bind(lap.elapsed).bind(lap.distance).bind(lap.avgHr).bind(lap.maxHr).bind(lap.trigger);
        if (const auto done = query.exec(); !done)
            return done;
    }
    return {};
}

Result<void> writeSets(Query &query, const Entry &entry)
{
    for (size_t i = 0; i < entry.sets.size(); ++i) {
        const ExerciseSet &set = entry.sets[i];
        query.bind(set.id).bind(entry.id).bind(int(i)).bind(slug(set.type)).bind(int(set.side));
        query.bind(set.target.repsLow).bind(set.target.repsHigh);
        bindWeight(query, set.target.weight);
        query.bind(set.target.time).bind(set.target.distance);
        bindWeight(query, set.result.weight);
        query.bind(set.result.reps).bind(set.result.time).bind(set.result.distance).bind(set.result.inReserve);
        query.bind(set.result.doneMs).bind(set.target.raise);
        query.bind(set.target.type ? std::optional(slug(*set.target.type)) : std::nullopt);
        if (const auto done = query.exec(); !done)
            return done;
    }
    return {};
}

Result<void> writeEntries(const Session &session, const Database &database)
{
    Query entries(database, insertEntry);
    Query sets(database, insertSet);
    for (size_t i = 0; i < session.entries.size(); ++i) {
        const Entry &entry = session.entries[i];
        entries.bind(entry.id).bind(session.id).bind(int(i)).bind(entry.superset).bind(entry.plannedExercise);
        entries.bind(entry.loggedExercise).bind(entry.rest).bind(entry.note);
        if (const auto done = entries.exec(); !done)
            return done;
        if (const auto done = writeSets(sets, entry); !done)
            return done;
    }
    return {};
}

Result<void> clearParts(const SessionId &id, const Database &database)
{
    for (const char *sql : {"DELETE FROM planned WHERE session_id = ?", "DELETE FROM logged WHERE session_id = ?",
                            "DELETE FROM step WHERE session_id = ?", "DELETE FROM lap WHERE session_id = ?",
                            "DELETE FROM entry WHERE session_id = ?",
                            // What is written again is not gone for good.
                            "DELETE FROM tombstone WHERE key = 'session/' || lower(hex(?))"}) {
        Query query(database, sql);
        if (const auto done = query.bind(id).exec(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writeSession(const Session &s, const Transaction &transaction)
{
    const Database &database = transaction.database();
    Query session(database, upsertSession);
    session.bind(s.id).bind(slug(s.sport)).bind(slug(s.kind)).bind(s.title).bind(s.note).bind(s.position);
    session.bind(s.group).bind(s.series).bind(s.planRun).bind(s.slot).bind(transaction.revision());
    if (const auto done = session.exec(); !done)
        return done;
    if (const auto cleared = clearParts(s.id, database); !cleared)
        return cleared;
    if (s.planned) {
        if (const auto done = writePlanned(s.id, *s.planned, database); !done)
            return done;
        Query steps(database, insertStep);
        if (const auto done = writeSteps(steps, s.id, s.planned->steps, std::nullopt, 0); !done)
            return tl::unexpected(done.error());
    }
    if (s.logged) {
        if (const auto done = writeLogged(s.id, *s.logged, database); !done)
            return done;
        if (const auto done = writeLaps(s.id, s.logged->laps, database); !done)
            return done;
    }
    return writeEntries(s, database);
}

} // namespace core
