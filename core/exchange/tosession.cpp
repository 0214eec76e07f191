// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tosession.h"

#include "core/exchange/setentries.h"

#include <QCoreApplication>
#include <QDateTime>
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
LocalStart localStart(const Activity &activity, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(*activity.startMs, Qt::UTC);
    const int zoneMinutes = zone.offsetFromUtc(utc) / 60;
    const bool believable = activity.offsetMinutes && std::abs(*activity.offsetMinutes) <= furthestOffsetMinutes;
    LocalStart local;
    local.offsetMinutes = believable ? *activity.offsetMinutes : zoneMinutes;
    local.day = utc.addSecs(qint64(local.offsetMinutes) * 60).date();
    if (local.offsetMinutes == zoneMinutes)
        local.zone = QString::fromLatin1(zone.id());
    return local;
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
    const LocalStart local = localStart(activity, zone);
    Logged logged;
    logged.day = local.day;
    logged.startMs = activity.startMs;
    logged.offsetMinutes = local.offsetMinutes;
    logged.timeZone = local.zone;
    logged.timer = activity.timer;
    logged.elapsed = activity.elapsed;
    logged.moving = activity.moving;
    logged.distance = activity.distance;
    logged.climb = activity.climb;
    logged.avgHr = activity.avgHr;
    logged.maxHr = activity.maxHr;
    logged.kcal = activity.kcal;
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

SessionDraft sessionOf(const Activity &activity, const QTimeZone &zone, const std::vector<Exercise> &library,
                       const std::vector<ExerciseId> &expected)
{
    Q_ASSERT(activity.startMs);
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
    const qint64 end = *activity.startMs + activity.elapsed.value_or(activity.timer.value_or(Milliseconds(0))).count();
    session.entries = entriesOf(activity.sets, end, library, expected, draft.newExercises);
    return draft;
}

SetSums sumsOf(const std::vector<ActivitySet> &sets)
{
    SetSums sums;
    for (const ActivitySet &set : sets) {
        if (!set.active)
            continue;
        ++sums.sets;
        sums.reps += set.reps.value_or(0);
        sums.repKilograms += set.reps.value_or(0) * set.kilograms.value_or(0);
    }
    return sums;
}

} // namespace exchange
