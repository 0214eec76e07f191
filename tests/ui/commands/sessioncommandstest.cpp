// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planlibrary.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/commands/commands.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace core;

namespace {

class SessionCommands : public testing::Test
{
protected:
    Session add(Session session)
    {
        EXPECT_TRUE(ui::addSession(commands, session));
        return stored(session.id);
    }
    Session stored(SessionId id)
    {
        const auto found = database.store().sessions().find(id);
        return found && *found ? **found : Session();
    }
    std::vector<Session> between(const char *first, const char *last)
    {
        return database.store().sessions().between(tests::day(first), tests::day(last)).value_or(std::vector<Session>());
    }

    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    const QDate today = tests::day("2026-11-19");
};

TEST_F(SessionCommands, PutNewSessionsAtTheEndOfTheirDay)
{
    const Session first = add(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    const Session second = add(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26));
    EXPECT_LT(first.position, second.position);
}

TEST_F(SessionCommands, ReorderBetweenEqualPositionsByCountingTheDayThrough)
{
    std::vector<Session> list;
    for (const Kind kind : {Kind::EasyRun, Kind::HiitRun, Kind::LongRun})
        list.push_back(add(tests::plannedSession(kind, "2026-11-19", 30)));
    for (Session &session : list) {
        Session same = session;
        same.position = 1;
        ASSERT_TRUE(ui::editSession(commands, session, same));
        session = same;
    }
    const auto before = between("2026-11-19", "2026-11-19");
    const int steps = commands.undoStack().count();
    ASSERT_TRUE(ui::reorderSession(commands, before[2], before, 1));
    EXPECT_EQ(commands.undoStack().count(), steps + 1) << "one undo step";
    const auto after = between("2026-11-19", "2026-11-19");
    EXPECT_EQ(after[0].id, before[0].id);
    EXPECT_EQ(after[1].id, before[2].id);
    EXPECT_EQ(after[2].id, before[1].id);
    commands.undoStack().undo();
    EXPECT_EQ(between("2026-11-19", "2026-11-19"), before);
}

TEST_F(SessionCommands, ReorderManyTimesWithoutLosingOrder)
{
    std::vector<SessionId> order;
    for (const Kind kind : {Kind::EasyRun, Kind::HiitRun, Kind::LongRun})
        order.push_back(add(tests::plannedSession(kind, "2026-11-19", 30)).id);
    for (int i = 0; i < 120; ++i) {
        const auto list = between("2026-11-19", "2026-11-19");
        ASSERT_TRUE(ui::reorderSession(commands, list[2], list, 1));
        std::swap(order[1], order[2]);
        const auto now = between("2026-11-19", "2026-11-19");
        for (size_t k = 0; k < 3; ++k)
            ASSERT_EQ(now[k].id, order[k]) << "round " << i;
    }
}

TEST_F(SessionCommands, CopyAnUnplannedSessionAsAPlan)
{
    Session done = tests::loggedSession(Kind::LongRun, "2026-11-15", 70);
    done.logged->distance = Metres{10200};
    done.logged->avgHr = 140;
    done = add(done);
    ASSERT_TRUE(ui::copySessions(commands, {done}, tests::day("2026-11-22"), today));
    const auto copies = between("2026-11-22", "2026-11-22");
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_FALSE(copies[0].logged);
    EXPECT_EQ(copies[0].planned->duration, Seconds(4200));
    EXPECT_EQ(copies[0].planned->distance, Metres{10200});
    EXPECT_EQ(stored(done.id), done);
}

TEST_F(SessionCommands, CopyAStrengthPlanWithoutItsResults)
{
    Session lift = add(tests::plannedStrength("2026-11-16", {"goblet-squat"}));
    ASSERT_TRUE(ui::logAsPlanned(commands, lift, QDateTime(tests::day("2026-11-16"), QTime(19, 0))));
    lift = stored(lift.id);
    ASSERT_TRUE(ui::copySessions(commands, {lift}, tests::day("2026-11-23"), today));
    const auto copies = between("2026-11-23", "2026-11-23");
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_FALSE(copies[0].logged);
    EXPECT_EQ(copies[0].doneSets(), 0);
    EXPECT_EQ(copies[0].workingSets(), 3);
    EXPECT_NE(copies[0].entries[0].id, lift.entries[0].id);
    EXPECT_EQ(copies[0].entries[0].sets[0].target.repsLow, 12);
}

TEST_F(SessionCommands, LogAsPlannedTakesTheWeightOfTheLastTime)
{
    Session earlier = tests::plannedStrength("2026-11-12", {"goblet-squat"});
    earlier.logged = Logged{};
    earlier.logged->day = tests::day("2026-11-12");
    for (ExerciseSet &set : earlier.entries[0].sets) {
        set.result.weight = Weight::parse(QStringLiteral("16"), WeightUnit::Kilograms);
        set.result.reps = 14;
        set.result.doneMs = 1;
    }
    add(earlier);
    const Session plan = add(tests::plannedStrength("2026-11-19", {"goblet-squat"}));
    ASSERT_TRUE(ui::logAsPlanned(commands, plan, QDateTime(today, QTime(12, 0))));
    const Session done = stored(plan.id);
    ASSERT_EQ(done.doneSets(), 3);
    ASSERT_TRUE(done.entries[0].sets[0].result.weight);
    EXPECT_EQ(done.entries[0].sets[0].result.weight->text, QStringLiteral("16"));
    EXPECT_EQ(done.entries[0].sets[0].result.reps, 12);
}

TEST_F(SessionCommands, LogAsPlannedRaisesTheLastWeightByTheStepOfTheEquipment)
{
    Session before = tests::plannedStrength("2026-11-12", {"back-squat"}, 1);
    before.logged = Logged{};
    before.logged->day = tests::day("2026-11-12");
    before.entries[0].sets[0].result = {Weight::of(60, WeightUnit::Kilograms), 12, {}, {}, {}, 1795000000000};
    add(before);
    Session plan = tests::plannedStrength("2026-11-19", {"back-squat"}, 1);
    plan.entries[0].sets[0].target.raise = true;
    plan = add(plan);
    ASSERT_TRUE(ui::logAsPlanned(commands, plan, QDateTime(today, QTime(12, 0))));
    EXPECT_EQ(stored(plan.id).entries[0].sets[0].result.weight, Weight::of(62.5, WeightUnit::Kilograms))
        << "a pair of the smallest plates, as the log would suggest";
}

TEST_F(SessionCommands, LogSeveralAsPlannedInOneStep)
{
    const Session tomorrow = add(tests::plannedSession(Kind::EasyRun, "2026-11-20", 30));
    const Session later = add(tests::plannedSession(Kind::LongRun, "2026-11-21", 60));
    ASSERT_TRUE(ui::logAsPlanned(commands, std::vector{tomorrow, later}, QDateTime(today, QTime(12, 0))));
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Log 2 sessions as planned"));
    EXPECT_EQ(stored(tomorrow.id).day(), today);
    EXPECT_LT(stored(tomorrow.id).position, stored(later.id).position);
    commands.undoStack().undo();
    EXPECT_EQ(stored(tomorrow.id), tomorrow);
    EXPECT_EQ(stored(later.id), later);

    const Session done = add(tests::loggedSession(Kind::EasyRun, "2026-11-18", 40));
    EXPECT_FALSE(ui::logAsPlanned(commands, std::vector{tomorrow, done}, QDateTime(today, QTime(12, 0))));
    EXPECT_EQ(stored(tomorrow.id), tomorrow) << "all or none";
}

TEST_F(SessionCommands, SayWhyAnUnplannedSessionCannotBeLoggedAsPlanned)
{
    const Session done = add(tests::loggedSession(Kind::EasyRun, "2026-11-18", 40));
    QSignalSpy failed(&commands, &ui::Commands::failed);
    EXPECT_FALSE(ui::logAsPlanned(commands, done, QDateTime(today, QTime(12, 0))));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("Cannot log Easy run as planned: it is already logged"));
    EXPECT_EQ(stored(done.id), done);
}

TEST_F(SessionCommands, SkipForAReasonAndTakeItBack)
{
    const Session run = add(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    ASSERT_TRUE(ui::skipSession(commands, run, SkipReason::Sick, QStringLiteral("a cold")));
    EXPECT_EQ(stored(run.id).planned->skipReason, SkipReason::Sick);
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Skip Easy run"));
    ASSERT_TRUE(ui::skipSession(commands, stored(run.id), std::nullopt, QString()));
    EXPECT_EQ(stored(run.id), run);
}

TEST_F(SessionCommands, PutAPlanOnTheCalendarAsOneStepBehindWhatIsThere)
{
    const Session own = add(tests::plannedSession(Kind::BriskWalk, "2026-11-17", 30));
    const auto plan = core::libraryPlan(QStringLiteral("sample-week"));
    ASSERT_TRUE(plan);
    const int steps = commands.undoStack().count();
    ASSERT_TRUE(ui::applyPlan(commands, *plan, tests::day("2026-11-16")));
    EXPECT_EQ(commands.undoStack().count(), steps + 1);
    const auto tuesday = between("2026-11-17", "2026-11-17");
    ASSERT_EQ(tuesday.size(), 2U);
    EXPECT_EQ(tuesday[0].id, own.id);
    EXPECT_EQ(between("2026-11-16", "2026-11-22").size(), 8U);
    commands.undoStack().undo();
    EXPECT_EQ(between("2026-11-16", "2026-11-22"), std::vector{own});
    EXPECT_TRUE(database.store().planRuns().all()->empty());
}

TEST_F(SessionCommands, RefuseAMoveThatWasOvertakenAndLeaveNoUndoStep)
{
    const Session run = add(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    Session changed = run;
    changed.note = QStringLiteral("new shoes");
    ASSERT_TRUE(ui::editSession(commands, run, changed));
    const int steps = commands.undoStack().count();
    QSignalSpy failed(&commands, &ui::Commands::failed);
    EXPECT_FALSE(ui::moveSessions(commands, {run}, tests::day("2026-11-20"), today));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(commands.undoStack().count(), steps);
    EXPECT_EQ(stored(run.id), changed);
}

} // namespace
