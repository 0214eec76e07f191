// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/believableweek.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace tests {

using namespace core;

namespace {

Step step(StepRole role, StepPace pace, double seconds) { return {role, pace, StepEnd::Time, seconds, StepTarget::None, {}, {}, 1, {}}; }

Session liftedMonday()
{
    Session s = plannedStrength("2026-11-16", {"goblet-squat", "forward-lunge", "glute-bridge", "standing-calf-raise"});
    s.kind = Kind::StrengthLower;
    s.logged = Logged{};
    s.logged->day = day("2026-11-16");
    s.logged->timer = Milliseconds(27 * 60000);
    for (Entry &entry : s.entries)
        for (ExerciseSet &set : entry.sets) {
            set.result.weight = Weight::parse(QStringLiteral("16"), WeightUnit::Kilograms);
            set.result.reps = 14;
            set.result.doneMs = 1;
        }
    return s;
}

Session doneRun()
{
    Session s = plannedSession(Kind::EasyRun, "2026-11-17", 53);
    s.logged = loggedSession(Kind::EasyRun, "2026-11-17", 52).logged;
    s.logged->distance = Metres{8100};
    s.logged->effort = 5;
    return s;
}

Session hiit()
{
    Session s = plannedSession(Kind::HiitRun, "2026-11-21", 26);
    s.planned->basisText = QStringLiteral("7 × 30 s fast, 90 s walk");
    Step block = step(StepRole::Work, StepPace::Easy, 0);
    block.repeat = 7;
    block.children = {step(StepRole::Work, StepPace::Hard, 30), step(StepRole::Recovery, StepPace::Walk, 90)};
    s.planned->steps = {step(StepRole::WarmUp, StepPace::Easy, 420), block, step(StepRole::CoolDown, StepPace::Jog, 300)};
    return s;
}

std::vector<Session> sessions()
{
    Session recovery = plannedSession(Kind::ActiveRecovery, "2026-11-18", 25);
    recovery.logged = loggedSession(Kind::ActiveRecovery, "2026-11-18", 14).logged;
    recovery.planned->basisText = QStringLiteral("Walk, foam roll");
    Session full = plannedStrength("2026-11-19", {"romanian-deadlift", "step-up", "leg-press", "one-arm-dumbbell-row", "push-up"});
    Session moderate = plannedSession(Kind::ModerateRun, "2026-11-20", 37);
    moderate.planned->originalDay = day("2026-11-21");
    moderate.planned->startMinute = 18 * 60 + 30;
    Session cross = plannedSession(Kind::CrossTraining, "2026-11-17", 30);
    cross.planned->skipReason = SkipReason::Sick;
    Session missed = plannedSession(Kind::BriskWalk, "2026-11-18", 30);
    Session walk = loggedSession(Kind::LightWalk, "2026-11-16", 20);
    Session rest = plannedSession(Kind::Rest, "2026-11-22", 0);
    rest.planned->duration.reset();
    return {liftedMonday(), walk, doneRun(), cross, recovery, missed, full, moderate, hiit(), rest};
}

} // namespace

void fillBelievableWeek(Store &store)
{
    Change change;
    change.add(Preferences::firstDaySetting(Qt::Monday));
    double position = 0;
    for (Session &session : sessions()) {
        session.position = ++position;
        change.add(session);
    }
    PlanRun run;
    run.id = PlanRunId::create();
    run.plan = PlanId::create();
    run.slug = QStringLiteral("leaner-legs");
    run.title = QStringLiteral("Leaner legs");
    run.weekCount = 12;
    run.firstDay = day("2026-10-19");
    change.add(run);
    const auto applied = store.journal().apply(change);
    ASSERT_TRUE(applied) << qPrintable(applied.error().message);
}

} // namespace tests
