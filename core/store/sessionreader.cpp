// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessionreader.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <algorithm>

namespace core {

namespace {

// As many sessions as one statement reads; fewer leave the rest NULL. A week has about ten.
constexpr size_t batchSize = 16;
#define ANY_OF_THEM "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

constexpr const char *selectHalves = R"(
SELECT s.sport, s.kind, s.title, s.note, s.pos, s.group_id, s.series_id, s.plan_run_id, s.slot,
       p.session_id, p.day, p.original_day, p.start_min, p.duration_s, p.distance_m, p.effort, p.light, p.basis_text,
       p.skip_reason, p.skip_note, p.note,
       l.session_id, l.day, l.start_ms, l.offset_min, l.tz, l.timer_ms, l.elapsed_ms, l.moving_ms, l.distance_m,
       l.climb_m, l.avg_hr, l.max_hr, l.kcal, l.effort, l.surface, l.incline, l.gear_id, l.pain, l.pain_place,
       l.override_m_s, l.override_v_s, l.link, s.id
FROM session s LEFT JOIN planned p ON p.session_id = s.id LEFT JOIN logged l ON l.session_id = s.id
WHERE s.id IN )" ANY_OF_THEM " AND (s.deleted_at IS NOT NULL) = ?";

constexpr const char *selectSteps = R"(
SELECT session_id, parent_pos, repeat, block, role, pace, end_by, amount, target, lo, hi, skip_last
FROM step WHERE session_id IN )" ANY_OF_THEM " ORDER BY session_id, pos";

constexpr const char *selectLaps = R"(
SELECT step_pos, iteration, start_ms, timer_ms, elapsed_ms, distance_m, avg_hr, max_hr, trigger_word, session_id
FROM lap WHERE session_id IN )" ANY_OF_THEM " ORDER BY session_id, pos";

constexpr const char *selectEntries = R"(
SELECT id, superset, planned_exercise, logged_exercise, rest_s, note, session_id
FROM entry WHERE session_id IN )" ANY_OF_THEM " ORDER BY session_id, pos";

constexpr const char *selectSets = R"(
SELECT x.id, x.type, x.side, x.target_lo, x.target_hi, x.target_weight, x.target_unit, x.target_mg, x.target_s, x.target_m,
       x.weight_text, x.unit, x.weight_mg, x.reps, x.seconds, x.metres, x.in_reserve, x.done_ms, x.target_raise, x.target_type,
       e.session_id, x.entry_id
FROM entry e CROSS JOIN entry_set x ON x.entry_id = e.id
WHERE e.session_id IN )" ANY_OF_THEM " ORDER BY e.session_id, e.pos, x.pos";

#undef ANY_OF_THEM

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

/// Binds the ids of a batch and runs.
Result<void> runFor(Query &query, const std::map<SessionId, Session> &batch, std::optional<bool> inBin = std::nullopt)
{
    size_t bound = 0;
    for (auto at = batch.begin(); at != batch.end(); ++at, ++bound)
        query.bind(at->first);
    for (; bound < batchSize; ++bound)
        query.bindNull();
    if (inBin)
        query.bind(*inBin);
    return query.exec();
}

Result<Session> readSession(const Query &q)
{
    Session s;
    s.id = q.id<SessionId>(43);
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
    return s;
}

Result<ExerciseSet> readSet(const Query &q)
{
    ExerciseSet set;
    set.id = q.id<SetId>(0);
    const auto type = setTypeFromSlug(q.text(1));
    if (!type)
        return unknownWord("set type", q.text(1));
    set.type = *type;
    set.side = Side(q.integer(2));
    set.target.repsLow = q.optInteger(3);
    set.target.repsHigh = q.optInteger(4);
    set.target.weight = readWeight(q, 5);
    set.target.time = q.optSeconds(8);
    set.target.distance = q.optMetres(9);
    set.result.weight = readWeight(q, 10);
    set.result.reps = q.optInteger(13);
    set.result.time = q.optSeconds(14);
    set.result.distance = q.optMetres(15);
    set.result.inReserve = q.optInteger(16);
    set.result.doneMs = q.optBigInteger(17);
    set.target.raise = q.boolean(18);
    if (!q.isNull(19)) {
        set.target.type = setTypeFromSlug(q.text(19));
        if (!set.target.type)
            return unknownWord("set type", q.text(19));
    }
    return set;
}

} // namespace

SessionReader::SessionReader(const Database &database, Place place)
    : m_place(place), m_halves(database, selectHalves), m_steps(database, selectSteps), m_laps(database, selectLaps),
      m_entries(database, selectEntries), m_sets(database, selectSets)
{
}

Result<std::optional<Session>> SessionReader::read(SessionId id)
{
    auto found = read(std::vector{id});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<Session>> SessionReader::read(const std::vector<SessionId> &ids)
{
    std::vector<Session> out;
    out.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); at += batchSize) {
        const size_t count = std::min(batchSize, ids.size() - at);
        Batch batch;
        if (const auto done = readBatch(&ids[at], count, batch); !done)
            return tl::unexpected(done.error());
        for (size_t i = at; i < at + count; ++i)
            if (const auto found = batch.find(ids[i]); found != batch.end()) {
                out.push_back(std::move(found->second));
                batch.erase(found);
            }
    }
    return out;
}

Result<void> SessionReader::readBatch(const SessionId *first, size_t count, Batch &batch)
{
    for (size_t i = 0; i < count; ++i)
        batch[first[i]] = {};
    if (const auto done = readHalves(batch); !done || batch.empty())
        return done;
    for (const auto part : {&SessionReader::readSteps, &SessionReader::readLaps, &SessionReader::readEntries, &SessionReader::readSets})
        if (const auto done = (this->*part)(batch); !done)
            return done;
    return {};
}

Result<void> SessionReader::readHalves(Batch &batch)
{
    if (const auto ran = runFor(m_halves, batch, m_place == Place::Bin); !ran)
        return ran;
    Batch found;
    while (m_halves.next()) {
        auto session = readSession(m_halves);
        if (!session)
            return tl::unexpected(session.error());
        const SessionId id = session->id;
        found[id] = std::move(*session);
    }
    batch = std::move(found);
    return m_halves.finished();
}

Result<void> SessionReader::readSteps(Batch &batch)
{
    if (const auto ran = runFor(m_steps, batch); !ran)
        return ran;
    std::map<SessionId, std::vector<FlatStep>> flat;
    while (m_steps.next()) {
        std::vector<FlatStep> &steps = flat[m_steps.id<SessionId>(0)];
        FlatStep f;
        f.parent = m_steps.optInteger(1).value_or(-1);
        f.step.repeat = m_steps.integer(2);
        f.step.role = StepRole(m_steps.integer(4));
        const auto pace = stepPaceFromSlug(m_steps.text(5));
        if (!pace || f.parent >= int(steps.size()))
            return unknownWord("step", m_steps.text(5));
        f.step.pace = *pace;
        f.step.end = StepEnd(m_steps.integer(6));
        f.step.amount = m_steps.real(7);
        f.step.target = StepTarget(m_steps.integer(8));
        f.step.low = m_steps.optReal(9);
        f.step.high = m_steps.optReal(10);
        f.step.skipLast = m_steps.boolean(11);
        steps.push_back(std::move(f));
    }
    for (auto &[id, steps] : flat)
        if (Session &session = batch.at(id); session.planned)
            session.planned->steps = nest(std::move(steps));
    return m_steps.finished();
}

Result<void> SessionReader::readLaps(Batch &batch)
{
    if (const auto ran = runFor(m_laps, batch); !ran)
        return ran;
    while (m_laps.next()) {
        Session &session = batch.at(m_laps.id<SessionId>(9));
        if (!session.logged)
            continue;
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

Result<void> SessionReader::readEntries(Batch &batch)
{
    if (const auto ran = runFor(m_entries, batch); !ran)
        return ran;
    while (m_entries.next()) {
        Entry entry;
        entry.id = m_entries.id<EntryId>(0);
        entry.superset = m_entries.optInteger(1);
        entry.plannedExercise = m_entries.optId<ExerciseId>(2);
        entry.loggedExercise = m_entries.optId<ExerciseId>(3);
        entry.rest = m_entries.optSeconds(4);
        entry.note = m_entries.text(5);
        batch.at(m_entries.id<SessionId>(6)).entries.push_back(std::move(entry));
    }
    return m_entries.finished();
}

Result<void> SessionReader::readSets(Batch &batch)
{
    const bool anyEntries = std::any_of(batch.begin(), batch.end(), [](const auto &one) { return !one.second.entries.empty(); });
    if (!anyEntries)
        return {};
    if (const auto ran = runFor(m_sets, batch); !ran)
        return ran;
    // Sets come in the order of their entries.
    Entry *entry = nullptr;
    while (m_sets.next()) {
        auto set = readSet(m_sets);
        if (!set)
            return tl::unexpected(set.error());
        const auto id = m_sets.id<EntryId>(21);
        if (!entry || entry->id != id) {
            std::vector<Entry> &entries = batch.at(m_sets.id<SessionId>(20)).entries;
            const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &one) { return one.id == id; });
            entry = &*found;
        }
        entry->sets.push_back(std::move(*set));
    }
    return m_sets.finished();
}

} // namespace core
