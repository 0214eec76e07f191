// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tosession.h"

#include "core/exchange/setentries.h"
#include "core/rules/steptotals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace exchange {

using namespace core;

namespace {

constexpr int furthestOffsetMinutes = 15 * 60;

struct LocalStart {
    QDate day;
    int offsetMinutes = 0;
    QString zone;
};

// The zone's name is kept only where its clock agrees with the file's, so that the two never contradict each other.
LocalStart localStart(const Activity &activity, qint64 startMs, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC);
    const int zoneMinutes = zone.offsetFromUtc(utc) / 60;
    const bool believable = activity.offsetMinutes && std::abs(*activity.offsetMinutes) <= furthestOffsetMinutes;
    LocalStart local;
    local.offsetMinutes = believable ? *activity.offsetMinutes : zoneMinutes;
    local.day = utc.addSecs(qint64(local.offsetMinutes) * 60).date();
    if (local.offsetMinutes == zoneMinutes)
        local.zone = QString::fromLatin1(zone.id());
    return local;
}

/// The instant of a clock time; in an hour the clocks skipped, the one just as long after midnight.
std::optional<qint64> instantOf(const WallClock &clock, const QTimeZone &zone)
{
    if (!clock.time)
        return std::nullopt;
    return QDateTime(clock.day, *clock.time, zone).toMSecsSinceEpoch();
}

/// Sets of a workout that only has a day were done at noon, for want of anything better.
qint64 endOf(const Activity &activity, const Logged &logged, const QTimeZone &zone)
{
    const qint64 start = logged.startMs.value_or(QDateTime(logged.day, QTime(12, 0), zone).toMSecsSinceEpoch());
    return start + activity.elapsed.value_or(activity.timer.value_or(Milliseconds(0))).count();
}

std::optional<Surface> surfaceOf(const Activity &activity)
{
    const QString word = activity.subSport.toLower();
    if (word.contains(QLatin1String("treadmill")))
        return Surface::Treadmill;
    if (activity.sport != Sport::Running)
        return std::nullopt;
    if (word.contains(QLatin1String("trail")))
        return Surface::Trail;
    if (word.contains(QLatin1String("track")))
        return Surface::Track;
    return std::nullopt;
}

Logged loggedOf(const Activity &activity, const QTimeZone &zone)
{
    Logged logged;
    logged.startMs = activity.startMs ? activity.startMs : instantOf(*activity.local, zone);
    if (logged.startMs) {
        const LocalStart local = localStart(activity, *logged.startMs, zone);
        logged.day = local.day;
        logged.offsetMinutes = local.offsetMinutes;
        logged.timeZone = local.zone;
    }
    // The date somebody wrote stays, whatever the clocks did.
    if (!activity.startMs)
        logged.day = activity.local->day;
    logged.timer = activity.timer;
    logged.elapsed = activity.elapsed;
    logged.moving = activity.moving;
    logged.distance = activity.distance;
    logged.climb = activity.climb;
    logged.avgHr = activity.avgHr;
    logged.maxHr = activity.maxHr;
    logged.kcal = activity.kcal;
    logged.effort = activity.effort;
    logged.surface = surfaceOf(activity);
    logged.laps = activity.laps;
    return logged;
}

bool isPossible(Milliseconds time) { return time.count() >= 0; }
bool isPossible(Metres length) { return std::isfinite(length.value) && length.value >= 0; }
bool isPossible(int count) { return count >= 0; }

template <class T> bool dropImpossible(std::optional<T> &value)
{
    if (!value || isPossible(*value))
        return false;
    value.reset();
    return true;
}

bool dropImpossibleHeartRate(std::optional<int> &value)
{
    constexpr int fastest = 300;
    if (!value || (*value > 0 && *value <= fastest))
        return false;
    value.reset();
    return true;
}

// One impossible number must not keep a whole activity out of the database.
bool dropImpossible(Logged &logged)
{
    bool any = dropImpossible(logged.timer) | dropImpossible(logged.elapsed) | dropImpossible(logged.moving)
        | dropImpossible(logged.distance) | dropImpossible(logged.climb) | dropImpossible(logged.kcal)
        | dropImpossibleHeartRate(logged.avgHr) | dropImpossibleHeartRate(logged.maxHr);
    for (Lap &lap : logged.laps)
        any |= dropImpossible(lap.timer) | dropImpossible(lap.elapsed) | dropImpossible(lap.distance)
            | dropImpossibleHeartRate(lap.avgHr) | dropImpossibleHeartRate(lap.maxHr);
    return any;
}

} // namespace

SessionDraft sessionOf(const Activity &activity, const QTimeZone &zone, ExerciseFinder &finder, const std::vector<ExerciseId> &expected)
{
    Q_ASSERT(activity.startMs || activity.local);
    SessionDraft draft;
    Session &session = draft.session;
    session.id = SessionId::create();
    session.sport = activity.sport;
    session.kind = defaultKind(activity.sport);
    session.title = activity.title;
    session.note = activity.note;
    session.logged = loggedOf(activity, zone);
    if (dropImpossible(*session.logged))
        draft.warnings.append(QCoreApplication::translate("Import", "values that cannot be true were left out"));
    session.entries = entriesOf(activity.sets, endOf(activity, *session.logged, zone), finder, expected);
    return draft;
}

SessionDraft sessionOf(const Activity &activity, const QTimeZone &zone, const std::vector<Exercise> &library,
                       const std::vector<ExerciseId> &expected)
{
    ExerciseFinder finder(library);
    SessionDraft draft = sessionOf(activity, zone, finder, expected);
    draft.newExercises = finder.created();
    return draft;
}

Session plannedSession(const PlannedWorkout &workout, QDate day)
{
    const bool hard = std::any_of(workout.steps.begin(), workout.steps.end(), [](const Step &step) { return step.isBlock(); });
    Session session;
    session.id = SessionId::create();
    session.sport = workout.sport;
    session.kind = workout.sport == Sport::Running && hard ? Kind::HiitRun : defaultKind(workout.sport);
    session.title = workout.title;
    Planned planned;
    planned.day = planned.originalDay = day;
    planned.steps = workout.steps;
    planned.note = workout.note;
    const StepTotals totals = totalsOf(workout.steps);
    planned.duration = totals.exactTime();
    planned.distance = totals.exactDistance();
    session.planned = planned;
    return session;
}

SetSums sumsOf(const std::vector<ActivitySet> &sets)
{
    SetSums sums;
    for (const ActivitySet &set : sets) {
        if (!set.active)
            continue;
        ++sums.sets;
        sums.reps += set.reps.value_or(0);
        const double kilograms = set.weight ? set.weight->kilograms() : set.kilograms.value_or(0);
        sums.repKilograms += set.reps.value_or(0) * kilograms;
    }
    return sums;
}

} // namespace exchange
