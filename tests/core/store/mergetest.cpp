// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include "core/store/check.h"
#include "core/store/store.h"
#include "tests/core/exchange/archivefixture.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

/// One machine.
struct Machine {
    tests::TemporaryDatabase database;
    Store &store() { return database.store(); }

    void apply(const Change &change)
    {
        const auto done = store().journal().apply(change);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().message));
        // Edits of one millisecond would be told apart by the machines' names only.
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        while (QDateTime::currentMSecsSinceEpoch() == now) {
        }
    }
    void add(const Value &value)
    {
        Change change;
        change.add(value);
        apply(change);
    }
    void note(SessionId id, const char *text)
    {
        const Session before = session(id);
        Session after = before;
        after.note = QLatin1String(text);
        Change change;
        change.replace(before, after);
        apply(change);
    }
    void remove(SessionId id)
    {
        Change change;
        change.remove(session(id));
        apply(change);
    }
    Session session(SessionId id)
    {
        const auto found = store().sessions().find(id);
        EXPECT_TRUE(found && *found);
        return found && *found ? **found : Session();
    }
    bool has(SessionId id)
    {
        const auto found = store().sessions().find(id);
        return found && *found;
    }
    QByteArray archive() { return tests::archiveOf(store()); }
};

class TwoMachines : public testing::Test
{
protected:
    /// Both have the session, from the first one.
    Session shared()
    {
        const Session session = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
        home.add(session);
        tests::mergeArchive(work.store(), home.archive());
        EXPECT_TRUE(work.has(session.id));
        return session;
    }
    /// Merges each into the other, and both must be the same then.
    std::pair<MergeReport, MergeReport> meet()
    {
        const QByteArray ours = home.archive();
        const QByteArray theirs = work.archive();
        auto here = tests::mergeArchive(home.store(), theirs);
        auto there = tests::mergeArchive(work.store(), ours);
        EXPECT_TRUE(home.archive() == work.archive());
        EXPECT_EQ(tests::logicalDump(home.store()), tests::logicalDump(work.store()));
        return {std::move(here), std::move(there)};
    }
    static std::string faults(Machine &machine)
    {
        const auto found = checkDatabase(machine.store(), QDateTime(QDate(2027, 1, 1), QTime(0, 0)));
        std::string text;
        for (const Fault &fault : found.value())
            text += fault.message.toStdString() + '\n';
        return text;
    }

    Machine home, work;
};

TEST_F(TwoMachines, BringEachOtherWhatTheOtherLacks)
{
    const Session ours = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
    const Session theirs = tests::loggedSession(Kind::LongRun, "2026-11-22", 100);
    home.add(ours);
    work.add(theirs);
    tests::addRecording(work.store(), theirs, 300);
    const auto [here, there] = meet();
    EXPECT_TRUE(home.has(theirs.id) && work.has(ours.id));
    EXPECT_EQ(here.added, 1);
    EXPECT_TRUE(here.conflicts.empty() && there.conflicts.empty());
    EXPECT_TRUE(home.store().imports().recordingOf(theirs.id).value().has_value());
    EXPECT_EQ(home.store().imports().recordingOf(theirs.id).value(), work.store().imports().recordingOf(theirs.id).value());
    EXPECT_EQ(faults(home), "");
}

TEST_F(TwoMachines, TakeTheLaterEditWithoutAConflictWhereItKnewTheEarlierOne)
{
    const Session session = shared();
    work.note(session.id, "from work");
    const auto [here, there] = meet();
    EXPECT_EQ(home.session(session.id).note, QStringLiteral("from work"));
    EXPECT_EQ(here.changed, 1);
    EXPECT_TRUE(here.conflicts.empty() && there.conflicts.empty());
}

TEST_F(TwoMachines, ListWhatBothChangedAndKeepTheLaterOne)
{
    const Session session = shared();
    home.note(session.id, "earlier");
    work.note(session.id, "later");
    const auto [here, there] = meet();
    EXPECT_EQ(home.session(session.id).note, QStringLiteral("later"));
    ASSERT_EQ(here.conflicts.size(), 1U);
    EXPECT_FALSE(here.conflicts[0].keptHere);
    EXPECT_TRUE(here.conflicts[0].here->rows.front().line.contains("earlier"));
    ASSERT_EQ(there.conflicts.size(), 1U);
    EXPECT_TRUE(there.conflicts[0].keptHere);
    // Told once: when they meet again there is nothing to tell.
    const auto [again, there2] = meet();
    EXPECT_TRUE(again.conflicts.empty() && there2.conflicts.empty());
    EXPECT_TRUE(again.isEmpty());
}

TEST_F(TwoMachines, LetADeletionTravel)
{
    const Session session = shared();
    home.remove(session.id);
    const auto [here, there] = meet();
    EXPECT_FALSE(work.has(session.id));
    EXPECT_EQ(there.removed, 1);
    EXPECT_TRUE(there.conflicts.empty());
    EXPECT_TRUE(work.store().sessions().fromBin(session.id).value().has_value());
}

TEST_F(TwoMachines, LetADeletionForGoodTravelWithItsRecordings)
{
    const Session run = tests::loggedSession(Kind::LongRun, "2026-11-22", 100);
    home.add(run);
    tests::addRecording(home.store(), run, 300);
    meet();
    home.remove(run.id);
    ASSERT_EQ(home.store().journal().purgeBin(QDateTime::currentMSecsSinceEpoch() + 1).value(), 1);
    const auto there = meet().second;
    EXPECT_FALSE(work.has(run.id));
    EXPECT_FALSE(work.store().sessions().fromBin(run.id).value().has_value());
    EXPECT_TRUE(work.store().imports().rowsOf(run.id).value().empty());
    // And it can be taken back, with its samples.
    ASSERT_TRUE(applyMerge(work.store(), there.change.inverse()));
    EXPECT_TRUE(work.has(run.id));
    EXPECT_TRUE(work.store().imports().recordingOf(run.id).value().has_value());
}

TEST_F(TwoMachines, KeepWhatWasTakenOutOfTheBinBeforeTheOtherEmptiedIts)
{
    const Session session = shared();
    home.remove(session.id);
    meet();
    work.add(session);
    ASSERT_EQ(home.store().journal().purgeBin(QDateTime::currentMSecsSinceEpoch() + 1).value(), 1);
    meet();
    EXPECT_TRUE(home.has(session.id));
    EXPECT_EQ(home.session(session.id).kind, session.kind);
}

TEST_F(TwoMachines, KeepAnEditThatIsLaterThanADeletionAndSaySo)
{
    const Session session = shared();
    home.remove(session.id);
    work.note(session.id, "still mine");
    const auto [here, there] = meet();
    EXPECT_TRUE(home.has(session.id));
    ASSERT_EQ(here.conflicts.size(), 1U);
    EXPECT_TRUE(here.conflicts[0].here->isDeleted());
}

TEST_F(TwoMachines, DoNotQuarrelAboutAFreshLibrary)
{
    const Exercise squat = home.store().exercises().all().value().front();
    Exercise renamed = squat;
    renamed.name = QStringLiteral("My squat");
    Change change;
    change.replace(squat, renamed);
    home.apply(change);
    Machine fresh;
    const auto report = tests::mergeArchive(fresh.store(), home.archive());
    EXPECT_EQ(fresh.store().exercises().find(squat.id).value()->name, QStringLiteral("My squat"));
    EXPECT_TRUE(report.conflicts.empty());
    EXPECT_EQ(report.changed, 1);
}

TEST_F(TwoMachines, TellSetsApartThatMovedToAnotherSessionOnOneSideOnly)
{
    const Session lift = tests::plannedStrength("2026-11-24", {"goblet-squat"}, 2);
    const Session other = tests::loggedSession(Kind::StrengthFull, "2026-11-25", 40);
    home.add(lift);
    home.add(other);
    meet();
    // At home the exercises move to the other session; at work, later, only a note is written to the first one.
    Session from = home.session(lift.id), to = home.session(other.id);
    Session fromAfter = from, toAfter = to;
    toAfter.entries = from.entries;
    fromAfter.entries.clear();
    Change move;
    move.replace(from, fromAfter);
    move.replace(to, toAfter);
    home.apply(move);
    work.note(lift.id, "later");
    meet();
    EXPECT_EQ(home.session(lift.id).entries.size(), 1U);
    EXPECT_EQ(home.session(other.id).entries.size(), 1U);
    EXPECT_EQ(home.session(lift.id).entries[0].sets.size(), 2U);
    EXPECT_EQ(home.session(other.id).entries[0].sets.size(), 2U);
    EXPECT_EQ(home.session(lift.id).entries, lift.entries);
    EXPECT_EQ(faults(home), "");
}

TEST_F(TwoMachines, CanTakeAMergeBackAndDoItAgain)
{
    const Session session = shared();
    tests::fillEverything(work.store());
    home.note(session.id, "mine");
    work.note(session.id, "theirs");
    const QByteArray before = home.archive();
    const auto report = tests::mergeArchive(home.store(), work.archive());
    const QByteArray after = home.archive();
    ASSERT_FALSE(before == after);
    for (int round = 0; round < 2; ++round) {
        const auto undone = applyMerge(home.store(), report.change.inverse());
        ASSERT_TRUE(undone) << (undone ? "" : qPrintable(undone.error().message));
        EXPECT_TRUE(home.archive() == before);
        ASSERT_TRUE(applyMerge(home.store(), report.change));
        EXPECT_TRUE(home.archive() == after);
    }
}

TEST_F(TwoMachines, RefuseToTakeBackWhatWasChangedSince)
{
    const Session session = shared();
    work.note(session.id, "theirs");
    const auto report = tests::mergeArchive(home.store(), work.archive());
    home.note(session.id, "and on");
    const QByteArray before = home.archive();
    const auto undone = applyMerge(home.store(), report.change.inverse());
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(home.archive() == before);
}

TEST_F(TwoMachines, LeaveNothingBehindWhenAMergeIsCancelled)
{
    tests::fillEverything(work.store());
    const QByteArray before = home.archive();
    std::atomic<bool> cancel = true;
    const auto report = mergeInto(home.store().database(), work.store().database(), QDateTime::currentDateTimeUtc(), cancel);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(home.archive() == before);
}

TEST_F(TwoMachines, OnlyLookWhenAskedWhatAMergeWouldDo)
{
    tests::fillEverything(work.store());
    const QByteArray before = home.archive();
    const std::atomic<bool> cancel = false;
    const auto report = previewMerge(home.store().database(), work.store().database(), cancel);
    ASSERT_TRUE(report);
    EXPECT_GT(report->added, 5);
    EXPECT_TRUE(home.archive() == before);
}

} // namespace
