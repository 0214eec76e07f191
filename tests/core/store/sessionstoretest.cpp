// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

struct StoreTest : testing::Test {
    tests::TemporaryDatabase database;
    Store &store() { return database.store(); }
    Changes apply(const Change &change)
    {
        const auto done = store().journal().apply(change);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().message));
        return done.value_or(Changes{});
    }
    void put(const Session &session)
    {
        Change change;
        change.add(session);
        apply(change);
    }
    std::optional<Session> find(SessionId id)
    {
        auto found = store().sessions().find(id);
        EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().message));
        return found.value_or(std::nullopt);
    }
};

using SessionStoreTest = StoreTest;
using JournalTest = StoreTest;

} // namespace

TEST_F(SessionStoreTest, GivesBackEveryFieldOfASessionAfterARestart)
{
    const Session session = tests::fullSession();
    put(session);
    database.reopen();
    EXPECT_EQ(find(session.id), session);
}

TEST_F(SessionStoreTest, GivesBackASessionThatHasNothingButAPlan)
{
    const Session session = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
    put(session);
    EXPECT_EQ(find(session.id), session);
    EXPECT_FALSE(find(session.id)->logged);
}

TEST_F(SessionStoreTest, KeepsTheTextOfAWeightAsTyped)
{
    Session session = tests::plannedStrength("2026-11-23", {"back-squat"}, 1);
    session.entries[0].sets[0].result.weight = Weight::parse(QStringLiteral("135"), WeightUnit::Pounds);
    put(session);
    EXPECT_EQ(find(session.id)->entries[0].sets[0].result.weight->text, QStringLiteral("135"));
    EXPECT_EQ(find(session.id)->entries[0].sets[0].result.weight->milligrams, 61234970);
}

TEST_F(SessionStoreTest, ShowsADoneSessionOnTheDayItWasDoneAndAnOpenOneOnItsPlannedDay)
{
    Session done = tests::plannedSession(Kind::EasyRun, "2026-11-23", 45);
    done.logged = Logged{};
    done.logged->day = day("2026-11-25");
    const Session open = tests::plannedSession(Kind::TempoRun, "2026-11-24", 30);
    put(done);
    put(open);

    const auto monday = store().sessions().between(day("2026-11-23"), day("2026-11-23"));
    const auto rest = store().sessions().between(day("2026-11-24"), day("2026-11-25"));
    ASSERT_TRUE(monday && rest);
    EXPECT_TRUE(monday->empty());
    ASSERT_EQ(rest->size(), 2u);
    EXPECT_EQ((*rest)[0].id, open.id);
    EXPECT_EQ((*rest)[1].id, done.id);
}

TEST_F(SessionStoreTest, OrdersTheSessionsOfADayByPosition)
{
    Session a = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
    Session b = tests::plannedSession(Kind::TempoRun, "2026-11-24", 45);
    a.position = 2;
    b.position = 1.5;
    put(a);
    put(b);
    const auto found = store().sessions().between(day("2026-11-24"), day("2026-11-24"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->front().id, b.id);
}

TEST_F(SessionStoreTest, FindsTheLastTimesAnExerciseWasDoneNewestFirst)
{
    const auto squat = [&](const char *iso, bool done) {
        Session s = tests::plannedStrength(iso, {"goblet-squat"}, 1);
        s.logged = Logged{};
        s.logged->day = day(iso);
        if (done)
            s.entries[0].sets[0].result.doneMs = 1;
        put(s);
        return s.id;
    };
    squat("2026-11-02", true);
    const SessionId last = squat("2026-11-09", true);
    squat("2026-11-12", false);
    squat("2026-11-16", true);

    const auto found = store().sessions().lastWith(libraryExerciseId(QStringLiteral("goblet-squat")), day("2026-11-16"), 1);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().id, last);
}

TEST_F(JournalTest, UndoneChangesLeaveTheFileAsItWasAndRedoneOnesAsItBecame)
{
    put(tests::fullSession());
    const std::string before = tests::logicalDump(store());

    Change change;
    change.label = QStringLiteral("Everything at once");
    const Session old = *find((*store().sessions().between(day("2026-11-20"), day("2026-11-30")))[0].id);
    Session edited = old;
    edited.planned.reset();
    edited.entries.clear();
    change.replace(old, edited);
    change.add(tests::plannedStrength("2026-11-23", {"goblet-squat", "push-up"}));
    change.add(Goal{day("2026-11-23"), 200, 3, 2});
    change.add(Profile{day("2026-11-23"), 180, 55, 1986, QStringLiteral("f"), Pregnant | Recovering, QStringLiteral("[1]"),
                       Weight::parse(QStringLiteral("62,5"), WeightUnit::Kilograms)});
    change.add(Preferences::basisSetting(CountingBasis::Activity));
    PlanRun run;
    run.id = PlanRunId::create();
    run.plan = PlanId::create();
    run.slug = run.title = QStringLiteral("own");
    run.firstDay = day("2026-11-23");
    run.stoppedOn = day("2026-11-29");
    run.snapshot = "{}";
    change.add(run);
    Exercise exercise;
    exercise.id = ExerciseId::create();
    exercise.name = QStringLiteral("Stone lift");
    exercise.step = Weight::parse(QStringLiteral("2,5"), WeightUnit::Pounds);
    exercise.bar = Weight::parse(QStringLiteral("15"), WeightUnit::Kilograms);
    exercise.rest = Seconds(150);
    exercise.muscles = {{QStringLiteral("glutes"), 1}, {QStringLiteral("lats"), 0.5}};
    change.add(exercise);

    apply(change);
    const std::string after = tests::logicalDump(store());
    EXPECT_NE(before, after);
    apply(change.inverse());
    EXPECT_EQ(tests::logicalDump(store()), before);
    apply(change);
    EXPECT_EQ(tests::logicalDump(store()), after);
    EXPECT_EQ(store().exercises().find(exercise.id).value_or(std::nullopt), exercise);
    EXPECT_EQ(store().planRuns().find(run.id).value_or(std::nullopt), run);
}

TEST_F(JournalTest, RefusesAChangeWhoseBeforeIsNotWhatIsStoredAndWritesNothingOfIt)
{
    const Session session = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
    put(session);
    const std::string before = tests::logicalDump(store());
    Session stale = session;
    stale.note = QStringLiteral("never stored");
    Session wanted = session;
    wanted.note = QStringLiteral("mine");
    Change change;
    change.add(tests::plannedSession(Kind::Rest, "2026-11-25", 0));
    change.replace(stale, wanted);

    int told = 0;
    QObject::connect(&store().journal(), &Journal::changed, &store().journal(), [&] { ++told; });
    const auto refused = store().journal().apply(change);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(told, 0);
    EXPECT_EQ(tests::logicalDump(store()), before);
}

TEST_F(JournalTest, TellsOnceAfterTheCommitWhichDaysAChangeTouched)
{
    Session session = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
    put(session);
    Session moved = session;
    moved.planned->day = day("2026-11-27");
    Change change;
    change.replace(session, moved);
    int told = 0;
    QObject::connect(&store().journal(), &Journal::changed, &store().journal(), [&] { ++told; });
    const Changes changes = apply(change);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(changes.days, (std::set{day("2026-11-24"), day("2026-11-27")}));
    EXPECT_TRUE(changes.touches(day("2026-11-26"), day("2026-12-03")));
    EXPECT_FALSE(changes.touches(day("2026-11-28"), day("2026-12-03")));
}

TEST_F(JournalTest, KeepsTheTalliesTrueThroughEditUndoAndDelete)
{
    const Session planned = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
    put(planned);
    const auto tallies = [&] { return store().tallies().between(day("2026-11-01"), day("2026-11-30")).value(); };
    ASSERT_EQ(tallies().size(), 1u);
    EXPECT_EQ(tallies()[0].state, Tally::State::Open);

    Session done = planned;
    done.logged = Logged{};
    done.logged->day = day("2026-11-25");
    done.logged->timer = Seconds(2700);
    Change log;
    log.replace(planned, done);
    apply(log);
    ASSERT_EQ(tallies().size(), 2u);
    EXPECT_EQ(tallies()[0].state, Tally::State::Done);
    EXPECT_EQ(tallies()[1].aerobic, Seconds(2700));

    Change remove;
    remove.remove(done);
    apply(remove);
    EXPECT_TRUE(tallies().empty());
    apply(remove.inverse());
    EXPECT_EQ(tallies().size(), 2u);
}

TEST_F(JournalTest, CountsHeartRateAnewWhenTheProfileChanges)
{
    Session run = tests::loggedSession(Kind::EasyRun, "2026-11-24", 30);
    run.logged->avgHr = 150;
    put(run);
    const auto vigorous = [&] {
        return store().tallies().between(day("2026-11-24"), day("2026-11-24")).value().at(0).effortVigorous;
    };
    EXPECT_EQ(vigorous(), Seconds(0));
    Change change;
    change.add(Profile{day("2026-01-01"), 180, {}, {}, {}, 0, {}});
    const Changes changes = apply(change);
    EXPECT_TRUE(changes.all);
    EXPECT_EQ(vigorous(), Seconds(1800));
    apply(change.inverse());
    EXPECT_EQ(vigorous(), Seconds(0));
}

TEST_F(JournalTest, KeepsDraftsOverARestartUntilTheyAreCleared)
{
    ASSERT_TRUE(store().journal().saveDraft(QStringLiteral("log/a/weight"), "\"32.\""));
    ASSERT_TRUE(store().journal().saveDraft(QStringLiteral("log/a/weight"), "\"32.5\""));
    ASSERT_TRUE(store().journal().saveDraft(QStringLiteral("log/b/reps"), "1"));
    database.reopen();
    const auto drafts = store().journal().drafts(QStringLiteral("log/a/"));
    ASSERT_TRUE(drafts);
    EXPECT_EQ(*drafts, (std::map<QString, QByteArray>{{QStringLiteral("log/a/weight"), "\"32.5\""}}));
    ASSERT_TRUE(store().journal().clearDraft(QStringLiteral("log/a/weight")));
    EXPECT_TRUE(store().journal().drafts(QStringLiteral("log/a/"))->empty());
}
