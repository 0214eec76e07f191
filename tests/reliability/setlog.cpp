// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/setlog.h"

#include "core/model/exercise.h"

#include <algorithm>

namespace tests {

using namespace core;

namespace {

constexpr int setsPerExercise = 3;
constexpr const char *exercises[] = {"goblet-squat", "forward-lunge", "glute-bridge", "standing-calf-raise"};
constexpr qint64 firstSetMs = 1700000000000;

const QUuid diary(QStringLiteral("{6f0b2c5e-6a7e-4f1b-9a55-0d2c7f3f9a10}"));

SetResult resultOf(int number)
{
    SetResult result;
    result.weight = Weight::fromKilograms(20 + number % 17 * 2.5);
    result.reps = 8 + number % 8;
    result.inReserve = number % 6;
    result.doneMs = firstSetMs + number * 60000LL;
    return result;
}

ExerciseSet setOf(int number, bool done)
{
    ExerciseSet set;
    set.id = SetId::derived(diary, QStringLiteral("set-%1").arg(number));
    set.target.repsLow = 12;
    set.target.repsHigh = 15;
    if (done)
        set.result = resultOf(number);
    return set;
}

} // namespace

QByteArray draftText(int number) { return "{\"typed\":\"set " + QByteArray::number(number) + "\"}"; }

Session setLogSession(int index, int done)
{
    Session session;
    session.id = SessionId::derived(diary, QStringLiteral("session-%1").arg(index));
    session.kind = Kind::StrengthFull;
    session.sport = Sport::Strength;
    session.title = QStringLiteral("Session %1").arg(index);
    session.position = 1;
    session.planned = Planned{};
    session.planned->day = session.planned->originalDay = QDate(2023, 1, 1).addDays(index % 1000);
    session.planned->duration = Seconds(1800);
    if (done > 0) {
        session.logged = Logged{};
        session.logged->day = session.planned->day;
        session.logged->timer = Milliseconds(done * 150000LL);
    }
    for (int e = 0; e < setsPerSession / setsPerExercise; ++e) {
        Entry entry;
        entry.id = EntryId::derived(diary, QStringLiteral("entry-%1-%2").arg(index).arg(e));
        entry.plannedExercise = libraryExerciseId(QLatin1String(exercises[e]));
        for (int s = 0; s < setsPerExercise; ++s) {
            const int place = e * setsPerExercise + s;
            entry.sets.push_back(setOf(index * setsPerSession + place, place < done));
        }
        session.entries.push_back(entry);
    }
    return session;
}

int setsOfSession(int index, int sets) { return std::clamp(sets - index * setsPerSession, 0, setsPerSession); }

} // namespace tests
