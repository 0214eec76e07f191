// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/model/exercise.h"

namespace tests {

using namespace core;

QDate day(const char *iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }

Session plannedSession(Kind kind, const char *iso, int minutes)
{
    Session s;
    s.id = SessionId::create();
    s.kind = kind;
    s.sport = defaultSport(kind);
    s.planned = Planned{};
    s.planned->day = s.planned->originalDay = day(iso);
    s.planned->duration = Seconds(minutes * 60);
    return s;
}

Session loggedSession(Kind kind, const char *iso, int minutes)
{
    Session s;
    s.id = SessionId::create();
    s.kind = kind;
    s.sport = defaultSport(kind);
    s.logged = Logged{};
    s.logged->day = day(iso);
    s.logged->timer = Seconds(minutes * 60);
    return s;
}

Session plannedStrength(const char *iso, std::initializer_list<const char *> exercises, int sets)
{
    Session s = plannedSession(Kind::StrengthFull, iso, 30);
    for (const char *slug : exercises) {
        Entry entry;
        entry.id = EntryId::create();
        entry.plannedExercise = libraryExerciseId(QLatin1String(slug));
        entry.rest = Seconds(45);
        for (int i = 0; i < sets; ++i) {
            ExerciseSet set;
            set.id = SetId::create();
            set.target.repsLow = 12;
            set.target.repsHigh = 15;
            entry.sets.push_back(set);
        }
        s.entries.push_back(entry);
    }
    return s;
}

namespace {

Planned fullPlanned()
{
    Planned p;
    p.day = day("2026-11-24");
    p.originalDay = day("2026-11-23");
    p.startMinute = 18 * 60 + 5;
    p.duration = Seconds(2700);
    p.distance = Metres{7512.25};
    p.effort = 6;
    p.light = true;
    p.basisText = QStringLiteral("45–60 min, easy 'pace' \"quoted\"");
    p.skipReason = SkipReason::Travel;
    p.skipNote = QStringLiteral("on the train");
    p.note = QStringLiteral("keep it relaxed\nwatch the knees");
    Step work{StepRole::Work, StepPace::Hard, StepEnd::Time, 30, StepTarget::Pace, 240.5, 255, 1, {}};
    Step jog{StepRole::Recovery, StepPace::WalkJog, StepEnd::Distance, 200, StepTarget::HeartRate, 120, 140, 1, {}};
    Step inner{StepRole::Work, StepPace::Easy, StepEnd::Time, 0, StepTarget::None, {}, {}, 2, {work, jog}, true};
    Step outer{StepRole::Work, StepPace::Easy, StepEnd::Time, 0, StepTarget::None, {}, {}, 3, {inner, jog}};
    Step open{StepRole::CoolDown, StepPace::Jog, StepEnd::Open, 0, StepTarget::Effort, 2, 3, 1, {}};
    p.steps = {Step{StepRole::WarmUp, StepPace::Easy, StepEnd::Time, 420, StepTarget::None, {}, {}, 1, {}}, outer, open};
    return p;
}

Logged fullLogged()
{
    Logged l;
    l.day = day("2026-11-25");
    l.startMs = 1795600000123;
    l.offsetMinutes = -210;
    l.timeZone = QStringLiteral("America/St_Johns");
    l.timer = Milliseconds(2625140);
    l.elapsed = Milliseconds(2700001);
    l.moving = Milliseconds(2600000);
    l.distance = Metres{4835.38};
    l.climb = Metres{31.5};
    l.avgHr = 147;
    l.maxHr = 171;
    l.kcal = 336;
    l.effort = 5;
    l.surface = Surface::Trail;
    l.incline = 1.5;
    l.gear = GearId::create();
    l.pain = 2;
    l.painPlace = QStringLiteral("left knee");
    l.overrideModerate = Seconds(1800);
    l.overrideVigorous = Seconds(300);
    l.link = Link::Manual;
    Lap lap;
    lap.step = 2;
    lap.iteration = 1;
    lap.startMs = 1795600000123;
    lap.timer = Milliseconds(578730);
    lap.elapsed = Milliseconds(579200);
    lap.distance = Metres{1000};
    lap.avgHr = 146;
    lap.maxHr = 165;
    lap.trigger = QStringLiteral("distance");
    l.laps = {lap, Lap{}};
    return l;
}

Entry fullEntry()
{
    Entry e;
    e.id = EntryId::create();
    e.superset = 1;
    e.plannedExercise = libraryExerciseId(QStringLiteral("goblet-squat"));
    e.loggedExercise = libraryExerciseId(QStringLiteral("back-squat"));
    e.rest = Seconds(45);
    e.note = QStringLiteral("belt");
    ExerciseSet s;
    s.id = SetId::create();
    s.type = SetType::Drop;
    s.side = Side::Left;
    s.target = {12, 15, Weight::parse(QStringLiteral("32.5"), WeightUnit::Kilograms), Seconds(40), Metres{20}, false, SetType::Working};
    s.result = {Weight::parse(QStringLiteral("135"), WeightUnit::Pounds), 13, Seconds(41), Metres{21.5}, 2, 1795600100000};
    ExerciseSet empty;
    empty.id = SetId::create();
    empty.target.raise = true;
    e.sets = {s, empty};
    return e;
}

} // namespace

Session fullSession()
{
    Session s;
    s.id = SessionId::create();
    s.sport = Sport::Hiking;
    s.kind = Kind::HillRun;
    s.title = QStringLiteral("Hügel & Täler");
    s.note = QStringLiteral("first line\nsecond <b>line</b>");
    s.position = 2.5;
    s.group = GroupId::create();
    s.series = SeriesId::create();
    s.planRun = PlanRunId::create();
    s.slot = QStringLiteral("w3-fri-0");
    s.planned = fullPlanned();
    s.logged = fullLogged();
    Entry second;
    second.id = EntryId::create();
    s.entries = {fullEntry(), second};
    return s;
}

} // namespace tests
