// SPDX-License-Identifier: GPL-3.0-or-later
// The week tools as a person uses them, on a real database: done, undone to the identical content, and done again.
#include "core/plans/planlibrary.h"
#include "core/rules/weekedits.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/commands/weekcommands.h"

using namespace core;
using tests::day;

namespace {

class WeekTools : public tests::FlowFixture
{
protected:
    void SetUp() override
    {
        FlowFixture::SetUp();
        const auto plan = libraryPlan(QStringLiteral("sample-week"));
        ASSERT_TRUE(plan);
        ASSERT_TRUE(ui::applyPlan(commands(), *plan, day("2026-11-16")));
        const Session monday = on("2026-11-16").front();
        ASSERT_TRUE(ui::logAsPlanned(commands(), monday, QDateTime(day("2026-11-16"), QTime(20, 0))));
        commands().undoStack().clear();
    }

    /// Runs `act`, takes it back and does it again; both times the content must be the very same.
    template <class Act> void everyWay(Act act)
    {
        const std::string before = dump();
        ASSERT_TRUE(act());
        ASSERT_EQ(commands().undoStack().count(), 1) << "one step";
        const std::string after = dump();
        EXPECT_NE(after, before);
        EXPECT_EQ(faults(), "");
        commands().undoStack().undo();
        EXPECT_EQ(dump(), before);
        commands().undoStack().redo();
        EXPECT_EQ(dump(), after);
        EXPECT_TRUE(refusals.isEmpty()) << refusals.join(QLatin1Char('\n')).toStdString();
    }

    bool run(const Result<Change> &change) { return change && ui::runPlaced(commands(), *change); }
    std::vector<Session> from(const char *iso) { return ui::sessionsFrom(store(), day(iso)).value_or(std::vector<Session>()); }

    const DateRange sample{day("2026-11-16"), day("2026-11-22")};
};

} // namespace

TEST_F(WeekTools, CopyAWeekBehindWhatAlreadyStandsThere)
{
    add(tests::plannedSession(Kind::CrossTraining, "2026-12-01", 40));
    commands().undoStack().clear();
    everyWay([this] { return run(ui::weekCopyChange(store(), sample, day("2026-11-30"), 1)); });
    EXPECT_EQ(commands().undoStack().undoText(), QStringLiteral("Copy the week of 16 November to the week of 30 November"));
    const std::vector<Session> tuesday = on("2026-12-01");
    ASSERT_EQ(tuesday.size(), 2U);
    EXPECT_EQ(tuesday[0].kind, Kind::CrossTraining);
    EXPECT_EQ(tuesday[1].kind, Kind::EasyRun);
    EXPECT_FALSE(one(Kind::StrengthLower, "2026-11-30").logged) << "Monday was done, its copy is to do";
}

TEST_F(WeekTools, RepeatAWeekSeveralTimes)
{
    everyWay([this] { return run(ui::weekCopyChange(store(), sample, day("2026-11-23"), 3)); });
    EXPECT_EQ(commands().undoStack().undoText(), QStringLiteral("Copy the week of 16 November 3 times"));
    for (const char *monday : {"2026-11-23", "2026-11-30", "2026-12-07"})
        EXPECT_EQ(on(day(monday), day(monday).addDays(6)).size(), on(sample.first, sample.last).size()) << monday;
    EXPECT_TRUE(on(day("2026-12-14"), day("2026-12-20")).empty());
}

TEST_F(WeekTools, ClearAWeekButNotWhatWasDone)
{
    everyWay([this] { return ui::clearWeek(commands(), sample); });
    const std::vector<Session> left = on(sample.first, sample.last);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_TRUE(left.front().logged);
}

TEST_F(WeekTools, InsertARestDayAndDeleteItAgain)
{
    everyWay([this] {
        return run(insertRestDay(from("2026-11-18"), day("2026-11-18"), Reach::Everything, false));
    });
    EXPECT_EQ(one(Kind::Rest, "2026-11-18").planned->originalDay, day("2026-11-18"));
    EXPECT_EQ(one(Kind::HiitRun, "2026-11-21").planned->originalDay, day("2026-11-20"));
    EXPECT_EQ(on("2026-11-23").front().kind, Kind::Rest) << "Sunday's rest is Monday's now";
    commands().undoStack().undo();
    const std::string before = dump();
    commands().undoStack().redo();
    ASSERT_TRUE(run(deleteRestDay(from("2026-11-18"), day("2026-11-18"), Reach::Everything, false)));
    EXPECT_EQ(dump(), before) << "the reverse leaves no trace";
}

TEST_F(WeekTools, DeleteARestDayUntilTheNextFreeOne)
{
    add(tests::plannedSession(Kind::LongRun, "2026-11-23", 60));
    commands().undoStack().clear();
    everyWay([this] {
        return run(deleteRestDay(from("2026-11-22"), day("2026-11-22"), Reach::NextFreeDay, false));
    });
    EXPECT_EQ(one(Kind::LongRun, "2026-11-22").planned->originalDay, day("2026-11-23"));
    EXPECT_EQ(on("2026-11-23").front().kind, Kind::Rest);
}

TEST_F(WeekTools, PushAndPullEverythingFromADay)
{
    Session evening = tests::plannedSession(Kind::EasyRun, "2026-11-19", 30);
    evening.planned->startMinute = 19 * 60;
    evening = add(evening);
    commands().undoStack().clear();
    everyWay([this] { return run(shiftFrom(from("2026-11-19"), day("2026-11-19"), 4, false)); });
    EXPECT_EQ(stored(evening.id).planned->startMinute, 19 * 60);
    EXPECT_EQ(stored(evening.id).day(), day("2026-11-23"));
    EXPECT_EQ(one(Kind::EasyRun, "2026-11-17").day(), day("2026-11-17"));
    commands().undoStack().clear();
    everyWay([this] { return run(shiftFrom(from("2026-11-23"), day("2026-11-23"), -2, false)); });
    EXPECT_EQ(stored(evening.id).day(), day("2026-11-21"));
    EXPECT_EQ(stored(evening.id).planned->originalDay, day("2026-11-19"));
}
