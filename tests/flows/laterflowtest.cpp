// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/linking.h"
#include "core/rules/logging.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/commands/bincommands.h"
#include "ui/commands/daynotecommands.h"
#include "ui/commands/joincommands.h"
#include "ui/commands/sessioncommands.h"

#include <QSqlQuery>
#include <functional>

using namespace core;
using tests::day;

namespace {

const QDate today = day("2026-11-19"); // a Thursday

/// What can be put right later: each one step there, back, and there again, to the letter.
class FlowLater : public tests::FlowFixture
{
protected:
    /// As expectOneStepThereAndBack(), and leaves it done.
    void expectOneStepThatStays(const char *label, const std::function<bool()> &act)
    {
        expectOneStepThereAndBack(label, act);
        commands().undoStack().redo();
    }
    void expectRefused(const char *why, const std::function<bool()> &act)
    {
        const std::string before = dump();
        refusals.clear();
        EXPECT_FALSE(act());
        ASSERT_EQ(refusals.size(), 1);
        EXPECT_EQ(refusals.front().toStdString(), why);
        EXPECT_EQ(dump(), before);
        refusals.clear();
    }
    /// Seconds of heart rate a session's recording holds.
    double recorded(SessionId id)
    {
        const auto found = store().imports().heartRateOf(id);
        double sum = 0;
        if (found && *found)
            for (const auto &[bpm, seconds] : **found)
                sum += seconds;
        return sum;
    }
    int tombstones()
    {
        QSqlQuery query(QStringLiteral("SELECT count(*) FROM tombstone WHERE key LIKE 'session/%'"), store().database().connection());
        return query.next() ? query.value(0).toInt() : -1;
    }
};

TEST_F(FlowLater, AnImportedRunIsUnlinkedAndLinkedByHandWithItsRecording)
{
    const Session plan = add(tests::plannedSession(Kind::EasyRun, "2026-11-18", 30));
    const Session other = add(tests::plannedSession(Kind::LongRun, "2026-11-17", 60));
    ASSERT_TRUE(importRun("2026-11-18", QTime(18, 0), 30));
    ASSERT_EQ(stored(plan.id).logged->link, Link::Matched);
    const double seconds = recorded(plan.id);
    ASSERT_GT(seconds, 0);
    expectOneStepThatStays("Unlink Easy run", [&] { return ui::unlinkSession(commands(), stored(plan.id)); });
    EXPECT_FALSE(stored(plan.id).logged);
    EXPECT_EQ(recorded(plan.id), 0);
    std::vector<Session> there = on("2026-11-18");
    ASSERT_EQ(there.size(), 2U);
    const Session run = there[0].id == plan.id ? there[1] : there[0];
    EXPECT_EQ(recorded(run.id), seconds);
    EXPECT_FALSE(run.planned);
    expectOneStepThatStays("Link Long run", [&] { return ui::linkSessions(commands(), run, stored(other.id)); });
    EXPECT_EQ(stored(other.id).logged->link, Link::Manual);
    EXPECT_EQ(recorded(other.id), seconds);
    EXPECT_EQ(recorded(run.id), 0);
    ASSERT_TRUE(importRun("2026-11-18", QTime(7, 0), 25)) << "another run of that day joins the plan that is free again";
    EXPECT_EQ(stored(other.id).logged->link, Link::Manual);
    EXPECT_EQ(stored(plan.id).logged->link, Link::Matched);
}

TEST_F(FlowLater, SplitsASessionWithBothHalvesAndMergesItAgain)
{
    Session session = tests::plannedSession(Kind::EasyRun, "2026-11-18", 60);
    session.logged = tests::loggedSession(Kind::EasyRun, "2026-11-18", 50).logged;
    session.logged->distance = Metres{9000};
    session = add(session);
    add(tests::plannedSession(Kind::Circuit, "2026-11-18", 20));
    expectOneStepThatStays("Split Easy run", [&] { return ui::splitSession(commands(), session, std::chrono::minutes(20)); });
    std::vector<Session> there = on("2026-11-18");
    ASSERT_EQ(there.size(), 3U);
    EXPECT_EQ(there[0].id, session.id);
    EXPECT_EQ(there[1].logged->timer, std::chrono::minutes(30)) << "right behind the first part";
    EXPECT_EQ(there[2].kind, Kind::Circuit);
    expectOneStepThatStays("Merge Easy run and Easy run", [&] { return ui::mergeSessions(commands(), there[1], there[0]); });
    EXPECT_EQ(stored(session.id), session);
}

TEST_F(FlowLater, SplitsAWorkoutByItsExercisesAndMergesItAgain)
{
    const Session plan = tests::plannedStrength("2026-11-18", {"goblet-squat", "push-up", "step-up"}, 2);
    const Session workout = add(doneAsPlanned(plan, QDateTime(day("2026-11-18"), QTime(19, 0)), {}));
    const std::string label = "Split " + workout.displayTitle().toStdString();
    expectOneStepThatStays(label.c_str(), [&] { return ui::splitSession(commands(), workout, size_t(1)); });
    const std::vector<Session> there = on("2026-11-18");
    ASSERT_EQ(there.size(), 2U);
    EXPECT_EQ(there[1].doneSets(), 4);
    EXPECT_TRUE(ui::mergeSessions(commands(), there[0], there[1]));
    ASSERT_EQ(on("2026-11-18").size(), 1U);
    EXPECT_EQ(on("2026-11-18").front().doneSets(), 6);
    EXPECT_EQ(faults(), "");
}

TEST_F(FlowLater, TwoRecordedRunsBecomeOneWithBothRecordings)
{
    ASSERT_TRUE(importRun("2026-11-18", QTime(18, 0), 20));
    ASSERT_TRUE(importRun("2026-11-18", QTime(19, 0), 30));
    const std::vector<Session> runs = on("2026-11-18");
    ASSERT_EQ(runs.size(), 2U);
    const double both = recorded(runs[0].id) + recorded(runs[1].id);
    expectOneStepThatStays("Merge Easy run and Easy run", [&] { return ui::mergeSessions(commands(), runs[0], runs[1]); });
    ASSERT_EQ(on("2026-11-18").size(), 1U);
    EXPECT_EQ(recorded(on("2026-11-18").front().id), both);
    commands().undoStack().undo();
    EXPECT_GT(recorded(runs[0].id), 0);
    EXPECT_GT(recorded(runs[1].id), 0);
    expectRefused("Cannot split Easy run: it came from a file, and a recording cannot be cut",
                  [&] { return ui::splitSession(commands(), runs[0], std::chrono::minutes(5)); });
}

TEST_F(FlowLater, ChangesASelectionInOneStep)
{
    const Session ahead = add(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    const Session done = add(tests::loggedSession(Kind::EasyRun, "2026-11-16", 30));
    const GearId shoes = GearId::create();
    ui::BulkEdit edit;
    edit.kind = Kind::BriskWalk;
    edit.title = QStringLiteral("Evening walk");
    edit.gear = shoes;
    edit.days = 2;
    expectOneStepThatStays("Edit 2 sessions", [&] { return ui::editTogether(commands(), {ahead, done}, edit, today); });
    EXPECT_EQ(stored(ahead.id).planned->day, day("2026-11-22"));
    EXPECT_EQ(stored(ahead.id).planned->originalDay, day("2026-11-20"));
    EXPECT_EQ(stored(ahead.id).sport, Sport::Walking);
    EXPECT_EQ(stored(done.id).logged->day, day("2026-11-18"));
    EXPECT_EQ(stored(done.id).logged->gear, shoes);
    EXPECT_EQ(stored(done.id).title, QStringLiteral("Evening walk"));
    edit = {};
    edit.days = 5;
    expectRefused("Cannot edit 2 sessions: Evening walk is already done, and that day is still to come",
                  [&] { return ui::editTogether(commands(), {stored(ahead.id), stored(done.id)}, edit, today); });
}

TEST_F(FlowLater, SkipsASelectionForAReasonWithANote)
{
    const Session a = add(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    const Session b = add(tests::plannedSession(Kind::HiitRun, "2026-11-21", 20));
    expectOneStepThatStays("Skip 2 sessions", [&] {
        return ui::skipSessions(commands(), {a, b}, SkipReason::Travel, QStringLiteral("night train"));
    });
    EXPECT_EQ(stored(b.id).planned->skipReason, SkipReason::Travel);
    EXPECT_EQ(stored(b.id).planned->skipNote, QStringLiteral("night train"));
}

TEST_F(FlowLater, ReopensAFinishedWorkout)
{
    Session workout = tests::plannedStrength("2026-11-19", {"goblet-squat"});
    workout = add(doneAsPlanned(workout, QDateTime(today, QTime(19, 0)), {}));
    EXPECT_FALSE(ui::canReopen(workout, today)) << "it has no start to go on from";
    Session started = workout;
    started.logged->startMs = 1'795'000'000'000;
    ASSERT_TRUE(ui::editSession(commands(), workout, started));
    EXPECT_TRUE(ui::canReopen(started, today));
    EXPECT_FALSE(ui::canReopen(started, today.addDays(1)));
    const std::string label = "Reopen " + workout.displayTitle().toStdString();
    expectOneStepThatStays(label.c_str(), [&] { return ui::reopenSession(commands(), started); });
    EXPECT_FALSE(stored(workout.id).logged->time());
    EXPECT_EQ(stored(workout.id).doneSets(), 3);
}

TEST_F(FlowLater, WritesChangesAndRemovesANote)
{
    expectOneStepThatStays("Write a note on Wednesday", [&] { return ui::setDayNote(commands(), day("2026-11-18"), QStringLiteral(" slept badly\n"), today); });
    expectOneStepThatStays("Change the note on Wednesday", [&] { return ui::setDayNote(commands(), day("2026-11-18"), QStringLiteral("slept well"), today); });
    expectOneStepThatStays("Remove the note on Wednesday", [&] { return ui::setDayNote(commands(), day("2026-11-18"), QStringLiteral(" \n"), today); });
}

TEST_F(FlowLater, WhatWasDeletedComesBackFromTheBinEvenAfterARestart)
{
    const Session run = add(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    const Session full = add(tests::fullSession());
    const std::string before = dump();
    ASSERT_TRUE(ui::deleteSessions(commands(), {run, full}));
    restart();
    const auto bin = store().sessions().bin();
    ASSERT_TRUE(bin);
    ASSERT_EQ(bin->size(), 2U);
    expectOneStepThatStays("Restore 2 sessions", [&] { return ui::restoreSessions(commands(), {run.id, full.id}); });
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(store().sessions().bin()->empty());
    expectRefused("Cannot restore a session: it is no longer among the deleted ones",
                  [&] { return ui::restoreSessions(commands(), {run.id}); });
}

TEST_F(FlowLater, EmptyingTheBinLeavesTombstonesAndNothingElse)
{
    ASSERT_TRUE(importRun("2026-11-18", QTime(18, 0), 20));
    const Session run = on("2026-11-18").front();
    ASSERT_TRUE(ui::deleteSessions(commands(), {run}));
    ASSERT_EQ(store().sessions().bin()->size(), 1U);
    ASSERT_TRUE(ui::emptyBin(commands()));
    EXPECT_TRUE(store().sessions().bin()->empty());
    EXPECT_EQ(commands().undoStack().count(), 0) << "an undo could no longer bring the recording back";
    EXPECT_EQ(tombstones(), 1);
    EXPECT_EQ(faults(), "");
    for (const char *table : {"session", "logged", "recording", "source"}) {
        QSqlQuery rows(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)), store().database().connection());
        ASSERT_TRUE(rows.next());
        EXPECT_EQ(rows.value(0).toInt(), 0) << table;
    }
}

TEST_F(FlowLater, UpkeepPurgesWhatIsOlderThanThirtyDaysOnly)
{
    const Session old = add(tests::plannedSession(Kind::EasyRun, "2026-10-01", 45));
    const Session young = add(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    ASSERT_TRUE(ui::deleteSessions(commands(), {old, young}));
    QSqlQuery age(store().database().connection());
    ASSERT_TRUE(age.prepare(QStringLiteral("UPDATE session SET deleted_at = deleted_at - ? WHERE id = ?")));
    age.addBindValue(qint64(binDays) * 24 * 3600 * 1000 + 1000);
    age.addBindValue(old.id.toBytes());
    ASSERT_TRUE(age.exec());
    const auto purged = store().journal().purgeBin(binLimit(QDateTime::currentDateTimeUtc()));
    ASSERT_TRUE(purged);
    EXPECT_EQ(*purged, 1);
    ASSERT_EQ(store().sessions().bin()->size(), 1U);
    EXPECT_EQ(store().sessions().bin()->front().id, young.id);
    EXPECT_EQ(tombstones(), 1);
}

} // namespace
