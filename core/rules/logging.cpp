// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/logging.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr qint64 msPerMinute = 60 * 1000;

bool counts(Tracking tracking, Tracking a, Tracking b, Tracking c)
{
    return tracking == a || tracking == b || tracking == c;
}

/// The set of last time that stands where this one does among sets of its type, else the last of that type.
const ExerciseSet *sameOfLastTime(const Entry &entry, size_t index, const std::vector<ExerciseSet> &lastTime)
{
    const SetType type = entry.sets[index].type;
    const auto ofType = [type](const ExerciseSet &set) { return set.type == type; };
    auto place = std::count_if(entry.sets.begin(), entry.sets.begin() + qsizetype(index), ofType);
    const ExerciseSet *found = nullptr;
    for (const ExerciseSet &set : lastTime) {
        if (!ofType(set))
            continue;
        found = &set;
        if (place-- == 0)
            break;
    }
    return found;
}

/// The field of the nearest set above that is of the same type and has it.
template <class Field> Field above(const Entry &entry, size_t index, Field SetResult::*field)
{
    for (size_t i = index; i-- > 0;)
        if (entry.sets[i].type == entry.sets[index].type && entry.sets[i].result.*field)
            return entry.sets[i].result.*field;
    return std::nullopt;
}

template <class Field> Field firstOf(const Field &a, const Field &b, const Field &c) { return a ? a : b ? b : c; }

/// Last time's weight, raised where the plan says so.
std::optional<Weight> fromLast(const SetTarget &target, const std::optional<Weight> &last, const std::optional<Weight> &step)
{
    return last && target.raise ? std::optional(raised(*last, step)) : last;
}

void logSetAsPlanned(ExerciseSet &set, const std::optional<Weight> &last, const std::optional<Weight> &step, qint64 nowMs)
{
    SetResult suggested;
    suggested.weight = set.target.weight ? set.target.weight : fromLast(set.target, last, step);
    suggested.reps = set.target.repsLow ? set.target.repsLow : set.target.repsHigh;
    suggested.time = set.target.time;
    suggested.distance = set.target.distance;
    set = tickedSet(set, suggested, nowMs);
}

void setStart(Logged &logged, const Instant &start)
{
    logged.startMs = start.utcMs;
    logged.offsetMinutes = start.offsetMinutes;
    logged.timeZone = start.timeZone;
}

} // namespace

Weight raised(const Weight &last, const std::optional<Weight> &step)
{
    if (!step || step->milligrams == 0)
        return last;
    return Weight::of(last.in(last.unit) + step->in(last.unit), last.unit);
}

QDate logDay(const Session &session, QDate today)
{
    return session.planned && session.planned->day < today ? session.planned->day : today;
}

Session startLog(const Session &session, QDate day, const QDateTime &now)
{
    Session out = session;
    const bool fresh = !out.logged;
    if (fresh) {
        out.logged = Logged{};
        out.logged->day = day;
    }
    if (isStrength(out.kind) && !out.logged->startMs && out.logged->day == now.date()) {
        setStart(*out.logged, Instant{now.toMSecsSinceEpoch(), now.offsetFromUtc() / 60,
                                      QString::fromUtf8(now.timeZone().id())});
    }
    return out;
}

Session doneAsPlanned(const Session &planned, const QDateTime &now, const LastWeights &lastWeights,
                      const WeightSteps &steps)
{
    if (!planned.planned || planned.logged)
        return planned;
    Session out = planned;
    const Planned &plan = *planned.planned;
    Logged logged;
    logged.day = logDay(planned, now.date());
    const Seconds stepped = timedTotal(plan.steps);
    if (plan.duration)
        logged.timer = *plan.duration;
    else if (stepped.count() > 0)
        logged.timer = stepped;
    logged.distance = plan.distance;
    logged.effort = plan.effort;
    if (plan.startMinute) {
        const QTime start(*plan.startMinute / 60, *plan.startMinute % 60);
        if (const auto instant = instantAt(logged.day, start, now.timeZone()))
            setStart(logged, *instant);
    }
    out.logged = logged;
    for (Entry &entry : out.entries) {
        const auto exercise = entry.exercise();
        const auto of = [&exercise](const std::map<ExerciseId, Weight> &weights) {
            const auto found = exercise ? weights.find(*exercise) : weights.end();
            return found == weights.end() ? std::nullopt : std::optional(found->second);
        };
        for (ExerciseSet &set : entry.sets)
            logSetAsPlanned(set, of(lastWeights), of(steps), now.toMSecsSinceEpoch());
    }
    return out;
}

Session withoutLog(const Session &session)
{
    Session out = session;
    out.logged.reset();
    std::erase_if(out.entries, [](const Entry &entry) { return !entry.plannedExercise; });
    for (Entry &entry : out.entries) {
        entry.loggedExercise.reset();
        const bool anyPlanned = std::any_of(entry.sets.begin(), entry.sets.end(), isPlannedSet);
        if (anyPlanned)
            std::erase_if(entry.sets, [](const ExerciseSet &set) { return !isPlannedSet(set); });
        for (ExerciseSet &set : entry.sets) {
            set.result = {};
            set.type = set.plannedType();
            set.target.type.reset();
        }
    }
    return out;
}

std::vector<ExerciseId> exercisesOf(const Session &session)
{
    std::vector<ExerciseId> out;
    for (const Entry &entry : session.entries)
        if (const auto id = entry.exercise(); id && std::find(out.begin(), out.end(), *id) == out.end())
            out.push_back(*id);
    return out;
}

std::vector<ExerciseSet> doneSetsOf(const Session &session, ExerciseId exercise)
{
    std::vector<ExerciseSet> out;
    for (const Entry &entry : session.entries) {
        if (entry.exercise() != exercise)
            continue;
        std::copy_if(entry.sets.begin(), entry.sets.end(), std::back_inserter(out),
                     [](const ExerciseSet &set) { return set.isDone(); });
    }
    return out;
}

std::optional<Weight> lastWeight(const std::vector<Session> &newestFirst, ExerciseId exercise)
{
    for (const Session &session : newestFirst) {
        const std::vector<ExerciseSet> sets = doneSetsOf(session, exercise);
        for (auto set = sets.rbegin(); set != sets.rend(); ++set)
            if (set->type != SetType::WarmUp && set->type != SetType::Drop && set->result.weight)
                return set->result.weight;
    }
    return std::nullopt;
}

SetResult suggestedResult(const Entry &entry, size_t index, const std::vector<ExerciseSet> &lastTime, Tracking tracking,
                          const std::optional<Weight> &step)
{
    const bool leftsTarget = isSecondSide(entry.sets, index) && !isPlannedSet(entry.sets[index]);
    const SetTarget &target = entry.sets[leftsTarget ? index - 1 : index].target;
    const ExerciseSet *last = sameOfLastTime(entry, index, lastTime);
    const SetResult then = last ? last->result : SetResult{};
    SetResult out;
    const bool weighted = tracking == Tracking::WeightReps || tracking == Tracking::WeightDistance
        || tracking == Tracking::BodyweightReps || tracking == Tracking::AssistedReps;
    if (weighted)
        out.weight = firstOf(above(entry, index, &SetResult::weight), target.weight,
                             fromLast(target, then.weight, step));
    const bool counted = tracking == Tracking::Reps
        || counts(tracking, Tracking::WeightReps, Tracking::BodyweightReps, Tracking::AssistedReps);
    if (counted)
        out.reps = firstOf(target.repsLow ? target.repsLow : target.repsHigh, above(entry, index, &SetResult::reps),
                           then.reps);
    if (tracking == Tracking::Time || tracking == Tracking::Distance)
        out.time = firstOf(target.time, above(entry, index, &SetResult::time), then.time);
    if (tracking == Tracking::Distance || tracking == Tracking::WeightDistance)
        out.distance = firstOf(target.distance, above(entry, index, &SetResult::distance), then.distance);
    return out;
}

ExerciseSet tickedSet(ExerciseSet set, const SetResult &suggested, qint64 doneMs)
{
    SetResult &result = set.result;
    result.weight = result.weight ? result.weight : suggested.weight;
    result.reps = result.reps ? result.reps : suggested.reps;
    result.time = result.time ? result.time : suggested.time;
    result.distance = result.distance ? result.distance : suggested.distance;
    result.doneMs = doneMs;
    return set;
}

Entry withSidesApart(Entry entry)
{
    std::vector<ExerciseSet> sets;
    for (const ExerciseSet &set : entry.sets) {
        sets.push_back(set);
        if (set.isDone() || set.side != Side::Both)
            continue;
        sets.back().side = Side::Left;
        ExerciseSet right = furtherSet(set);
        right.side = Side::Right;
        sets.push_back(right);
    }
    entry.sets = std::move(sets);
    return entry;
}

ExerciseSet furtherSet(const ExerciseSet &above)
{
    ExerciseSet set;
    set.id = SetId::create();
    set.type = above.type;
    set.side = above.side;
    return set;
}

bool isPlannedSet(const ExerciseSet &set) { return set.target != SetTarget{}; }

std::optional<Instant> instantAt(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime local(day, time, zone);
    // In the hour a spring change skips, Qt either refuses the time or slides it; both mean it never was.
    if (!local.isValid() || local.time() != time)
        return std::nullopt;
    const QDateTime back = QDateTime::fromMSecsSinceEpoch(local.toMSecsSinceEpoch(), zone);
    if (back.time() != time)
        return std::nullopt;
    return Instant{local.toMSecsSinceEpoch(), local.offsetFromUtc() / 60, QString::fromUtf8(zone.id())};
}

std::optional<QTime> startTime(const Logged &logged)
{
    if (!logged.startMs)
        return std::nullopt;
    const qint64 localMs = *logged.startMs + logged.offsetMinutes.value_or(0) * msPerMinute;
    return QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC).time();
}

Logged onDay(Logged logged, QDate day, const QTimeZone &zone)
{
    const auto start = startTime(logged);
    if (start && logged.laps.empty()) {
        const QTimeZone own = logged.timeZone.isEmpty() ? zone : QTimeZone(logged.timeZone.toUtf8());
        if (const auto instant = instantAt(day, *start, own.isValid() ? own : zone))
            setStart(logged, *instant);
        else
            *logged.startMs += logged.day.daysTo(day) * 24 * 60 * msPerMinute;
    }
    logged.day = day;
    return logged;
}

PaceTriple withDerived(PaceTriple triple, PaceField derived)
{
    const auto metres = triple.distance && triple.distance->value > 0 ? std::optional(triple.distance->value) : std::nullopt;
    const auto seconds = triple.duration && triple.duration->count() > 0
        ? std::optional(double(triple.duration->count()) / 1000) : std::nullopt;
    const auto pace = triple.secondsPerKilometre && *triple.secondsPerKilometre > 0 ? triple.secondsPerKilometre : std::nullopt;
    switch (derived) {
    case PaceField::Duration:
        triple.duration = metres && pace ? std::optional(Milliseconds(std::llround(*metres * *pace))) : std::nullopt;
        break;
    case PaceField::Distance:
        triple.distance = seconds && pace ? std::optional(Metres{*seconds / *pace * 1000}) : std::nullopt;
        break;
    case PaceField::Pace:
        triple.secondsPerKilometre = seconds && metres ? std::optional(*seconds / *metres * 1000) : std::nullopt;
        break;
    }
    return triple;
}

PaceField derivedField(const PaceTriple &known, PaceField typed, PaceField derived, std::optional<PaceField> before)
{
    if (typed != derived)
        return derived;
    if (typed != PaceField::Pace)
        return PaceField::Pace;
    if (!known.duration != !known.distance)
        return known.duration ? PaceField::Distance : PaceField::Duration;
    return before == PaceField::Distance ? PaceField::Duration : PaceField::Distance;
}

} // namespace core
