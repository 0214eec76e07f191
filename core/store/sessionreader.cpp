// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessionreader.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QSqlError>

namespace core {

namespace {

constexpr const char *selectHalves = R"(
SELECT s.sport, s.kind, s.title, s.note, s.pos, s.group_id, s.series_id, s.plan_run_id, s.slot,
       p.session_id, p.day, p.original_day, p.start_min, p.duration_s, p.distance_m, p.effort, p.light, p.basis_text,
       p.skip_reason, p.skip_note, p.note,
       l.session_id, l.day, l.start_ms, l.offset_min, l.tz, l.timer_ms, l.elapsed_ms, l.moving_ms, l.distance_m,
       l.climb_m, l.avg_hr, l.max_hr, l.kcal, l.effort, l.surface, l.incline, l.gear_id, l.pain, l.pain_place,
       l.override_m_s, l.override_v_s, l.link
FROM session s LEFT JOIN planned p ON p.session_id = s.id LEFT JOIN logged l ON l.session_id = s.id
WHERE s.id = ? AND (s.deleted_at IS NOT NULL) = ?)";

constexpr const char *selectSteps = R"(
SELECT pos, parent_pos, repeat, block, role, pace, end_by, amount, target, lo, hi, skip_last
FROM step WHERE session_id = ? ORDER BY pos)";

constexpr const char *selectLaps = R"(
SELECT step_pos, iteration, start_ms, timer_ms, elapsed_ms, distance_m, avg_hr, max_hr, trigger_word
FROM lap WHERE session_id = ? ORDER BY pos)";

constexpr const char *selectEntries = R"(
SELECT id, superset, planned_exercise, logged_exercise, rest_s, note FROM entry WHERE session_id = ? ORDER BY pos)";

constexpr const char *selectSets = R"(
SELECT id, type, side, target_lo, target_hi, target_weight, target_unit, target_mg, target_s, target_m,
       weight_text, unit, weight_mg, reps, seconds, metres, in_reserve, done_ms, target_raise, target_type
FROM entry_set WHERE entry_id = ? ORDER BY pos)";

tl::unexpected<Error> unknownWord(const char *column, const QString &word)
{
    return fail(Error::Kind::Corrupt,
                QCoreApplication::translate("Database", "the database holds an unknown %1: \"%2\"")
                    .arg(QLatin1String(column), word));
}

std::optional<Weight> readWeight(const Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return Weight{query.text(column), WeightUnit(query.integer(column + 1)), query.bigInteger(column + 2)};
}

Planned readPlanned(const Query &q)
{
    Planned p;
    p.day = q.day(10);
    p.originalDay = q.day(11);
    p.startMinute = q.optInteger(12);
    p.duration = q.optSeconds(13);
    p.distance = q.optMetres(14);
    p.effort = q.optInteger(15);
    p.light = q.boolean(16);
    p.basisText = q.text(17);
    if (!q.isNull(18))
        p.skipReason = skipReasonFromSlug(q.text(18)).value_or(SkipReason::Other);
    p.skipNote = q.text(19);
    p.note = q.text(20);
    return p;
}

Logged readLogged(const Query &q)
{
    Logged l;
    l.day = q.day(22);
    l.startMs = q.optBigInteger(23);
    l.offsetMinutes = q.optInteger(24);
    l.timeZone = q.text(25);
    l.timer = q.optMilliseconds(26);
    l.elapsed = q.optMilliseconds(27);
    l.moving = q.optMilliseconds(28);
    l.distance = q.optMetres(29);
    l.climb = q.optMetres(30);
    l.avgHr = q.optInteger(31);
    l.maxHr = q.optInteger(32);
    l.kcal = q.optInteger(33);
    l.effort = q.optInteger(34);
    if (!q.isNull(35))
        l.surface = surfaceFromSlug(q.text(35));
    l.incline = q.optReal(36);
    l.gear = q.optId<GearId>(37);
    l.pain = q.optInteger(38);
    l.painPlace = q.text(39);
    l.overrideModerate = q.optSeconds(40);
    l.overrideVigorous = q.optSeconds(41);
    l.link = Link(q.integer(42));
    return l;
}

struct FlatStep {
    Step step;
    int parent = -1;
};

/// Children follow their parent in file order, so building from the back keeps every vector final before it moves.
std::vector<Step> nest(std::vector<FlatStep> flat)
{
    std::vector<Step> roots;
    for (size_t i = flat.size(); i-- > 0;) {
        Step step = std::move(flat[i].step);
        std::reverse(step.children.begin(), step.children.end());
        auto &siblings = flat[i].parent < 0 ? roots : flat[size_t(flat[i].parent)].step.children;
        siblings.push_back(std::move(step));
    }
    std::reverse(roots.begin(), roots.end());
    return roots;
}

} // namespace

SessionReader::SessionReader(const Database &database, Place place)
    : m_place(place), m_halves(database, selectHalves), m_steps(database, selectSteps), m_laps(database, selectLaps),
      m_entries(database, selectEntries), m_sets(database, selectSets)
{
}

Result<std::optional<Session>> SessionReader::read(SessionId id)
{
    if (const auto ran = m_halves.bind(id).bind(m_place == Place::Bin).exec(); !ran)
        return tl::unexpected(ran.error());
    if (!m_halves.next()) {
        if (const auto end = m_halves.finished(); !end)
            return tl::unexpected(end.error());
        return std::nullopt;
    }
    const Query &q = m_halves;
    Session s;
    s.id = id;
    const auto sport = sportFromSlug(q.text(0));
    const auto kind = kindFromSlug(q.text(1));
    if (!sport || !kind)
        return sport ? unknownWord("kind", q.text(1)) : unknownWord("sport", q.text(0));
    s.sport = *sport;
    s.kind = *kind;
    s.title = q.text(2);
    s.note = q.text(3);
    s.position = q.real(4);
    s.group = q.optId<GroupId>(5);
    s.series = q.optId<SeriesId>(6);
    s.planRun = q.optId<PlanRunId>(7);
    s.slot = q.text(8);
    if (!q.isNull(9))
        s.planned = readPlanned(q);
    if (!q.isNull(21))
        s.logged = readLogged(q);
    if (const auto end = m_halves.finished(); !end)
        return tl::unexpected(end.error());
    for (const auto part : {&SessionReader::readSteps, &SessionReader::readLaps, &SessionReader::readEntries})
        if (const auto done = (this->*part)(s); !done)
            return tl::unexpected(done.error());
    return s;
}

Result<void> SessionReader::readSteps(Session &session)
{
    if (!session.planned)
        return {};
    if (const auto ran = m_steps.bind(session.id).exec(); !ran)
        return ran;
    std::vector<FlatStep> flat;
    while (m_steps.next()) {
        FlatStep f;
        f.parent = m_steps.optInteger(1).value_or(-1);
        f.step.repeat = m_steps.integer(2);
        f.step.role = StepRole(m_steps.integer(4));
        const auto pace = stepPaceFromSlug(m_steps.text(5));
        if (!pace || f.parent >= int(flat.size()))
            return unknownWord("step", m_steps.text(5));
        f.step.pace = *pace;
        f.step.end = StepEnd(m_steps.integer(6));
        f.step.amount = m_steps.real(7);
        f.step.target = StepTarget(m_steps.integer(8));
        f.step.low = m_steps.optReal(9);
        f.step.high = m_steps.optReal(10);
        f.step.skipLast = m_steps.boolean(11);
        flat.push_back(std::move(f));
    }
    session.planned->steps = nest(std::move(flat));
    return m_steps.finished();
}

Result<void> SessionReader::readLaps(Session &session)
{
    if (!session.logged)
        return {};
    if (const auto ran = m_laps.bind(session.id).exec(); !ran)
        return ran;
    while (m_laps.next()) {
        Lap lap;
        lap.step = m_laps.optInteger(0);
        lap.iteration = m_laps.optInteger(1);
        lap.startMs = m_laps.optBigInteger(2);
        lap.timer = m_laps.optMilliseconds(3);
        lap.elapsed = m_laps.optMilliseconds(4);
        lap.distance = m_laps.optMetres(5);
        lap.avgHr = m_laps.optInteger(6);
        lap.maxHr = m_laps.optInteger(7);
        lap.trigger = m_laps.text(8);
        session.logged->laps.push_back(lap);
    }
    return m_laps.finished();
}

Result<void> SessionReader::readEntries(Session &session)
{
    if (const auto ran = m_entries.bind(session.id).exec(); !ran)
        return ran;
    while (m_entries.next()) {
        Entry entry;
        entry.id = m_entries.id<EntryId>(0);
        entry.superset = m_entries.optInteger(1);
        entry.plannedExercise = m_entries.optId<ExerciseId>(2);
        entry.loggedExercise = m_entries.optId<ExerciseId>(3);
        entry.rest = m_entries.optSeconds(4);
        entry.note = m_entries.text(5);
        session.entries.push_back(std::move(entry));
    }
    if (const auto end = m_entries.finished(); !end)
        return end;
    for (Entry &entry : session.entries)
        if (const auto done = readSets(entry); !done)
            return done;
    return {};
}

Result<void> SessionReader::readSets(Entry &entry)
{
    if (const auto ran = m_sets.bind(entry.id).exec(); !ran)
        return ran;
    while (m_sets.next()) {
        ExerciseSet set;
        set.id = m_sets.id<SetId>(0);
        const auto type = setTypeFromSlug(m_sets.text(1));
        if (!type)
            return unknownWord("set type", m_sets.text(1));
        set.type = *type;
        set.side = Side(m_sets.integer(2));
        set.target.repsLow = m_sets.optInteger(3);
        set.target.repsHigh = m_sets.optInteger(4);
        set.target.weight = readWeight(m_sets, 5);
        set.target.time = m_sets.optSeconds(8);
        set.target.distance = m_sets.optMetres(9);
        set.result.weight = readWeight(m_sets, 10);
        set.result.reps = m_sets.optInteger(13);
        set.result.time = m_sets.optSeconds(14);
        set.result.distance = m_sets.optMetres(15);
        set.result.inReserve = m_sets.optInteger(16);
        set.result.doneMs = m_sets.optBigInteger(17);
        set.target.raise = m_sets.boolean(18);
        if (!m_sets.isNull(19)) {
            set.target.type = setTypeFromSlug(m_sets.text(19));
            if (!set.target.type)
                return unknownWord("set type", m_sets.text(19));
        }
        entry.sets.push_back(std::move(set));
    }
    return m_sets.finished();
}

} // namespace core
