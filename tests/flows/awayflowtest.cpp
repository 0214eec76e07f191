// SPDX-License-Identifier: GPL-3.0-or-later
// Time away and the way back, on a real database.
#include "core/plans/planlibrary.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/calendar/weekcontent.h"
#include "ui/commands/awaycommands.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"

using namespace core;
using tests::day;

namespace {

class FlowAway : public tests::FlowFixture
{
protected:
    void SetUp() override
    {
        FlowFixture::SetUp();
        const auto plan = libraryPlan(QStringLiteral("leaner-legs"));
        ASSERT_TRUE(plan);
        ASSERT_TRUE(ui::applyPlan(commands(), *plan, day("2026-10-05")));
        commands().undoStack().clear();
    }

    static TimeAway away(const char *from, const char *to, SkipReason reason = SkipReason::Sick)
    {
        return {TimeAwayId::create(), day(from), day(to), reason, QStringLiteral("flu")};
    }
    WeekSummary sums(const char *iso, const char *today)
    {
        const auto week = ui::readWeek(store(), day(iso), day(today));
        EXPECT_TRUE(week);
        return week ? week->summary : WeekSummary();
    }
    void expectUndoTo(const std::string &before)
    {
        const std::string after = dump();
        ASSERT_NE(after, before);
        EXPECT_EQ(faults(), "");
        commands().undoStack().undo();
        EXPECT_EQ(dump(), before);
        commands().undoStack().redo();
        EXPECT_EQ(dump(), after);
        EXPECT_TRUE(refusals.isEmpty()) << refusals.join(QLatin1Char('\n')).toStdString();
    }
};

} // namespace

TEST_F(FlowAway, ExcusesAWeekAndUndoesIt)
{
    const std::string before = dump();
    const WeekSummary missed = sums("2026-11-09", "2026-11-16");
    ASSERT_GT(missed.sessionsMissed, 0);
    ASSERT_TRUE(ui::setTimeAway(commands(), away("2026-11-09", "2026-11-15")));
    EXPECT_EQ(commands().undoStack().undoText(), QStringLiteral("Be away: sick, 9 – 15 November 2026"));
    const WeekSummary excusedWeek = sums("2026-11-09", "2026-11-16");
    EXPECT_EQ(excusedWeek.sessionsMissed, 0);
    EXPECT_EQ(excusedWeek.sessionsWanted(), 0);
    EXPECT_EQ(excusedWeek.sessionsPlanned, missed.sessionsPlanned) << "what was planned is not forgotten";
    expectUndoTo(before);
}

TEST_F(FlowAway, CanBeChangedEndedAndDeleted)
{
    TimeAway time = away("2026-11-09", "2026-11-20");
    ASSERT_TRUE(ui::setTimeAway(commands(), time));
    std::string before = dump();
    time.reason = SkipReason::Life;
    ASSERT_TRUE(ui::setTimeAway(commands(), time));
    expectUndoTo(before);
    before = dump();
    ASSERT_TRUE(ui::endTimeAway(commands(), time, day("2026-11-14")));
    EXPECT_EQ(store().timeAway().all()->front().toDay, day("2026-11-13"));
    expectUndoTo(before);
    before = dump();
    ASSERT_TRUE(ui::endTimeAway(commands(), store().timeAway().all()->front(), day("2026-11-09")));
    EXPECT_TRUE(store().timeAway().all()->empty()) << "it would have ended before it began";
    expectUndoTo(before);
    commands().undoStack().undo();
    before = dump();
    ASSERT_TRUE(ui::deleteTimeAway(commands(), store().timeAway().all()->front()));
    expectUndoTo(before);
}

TEST_F(FlowAway, AsksHowToGoOnAndDoesEachInOneStep)
{
    std::vector<Session> done = on(day("2026-10-05"), day("2026-11-10"));
    std::erase_if(done, [](const Session &session) { return session.kind == Kind::Rest; });
    ASSERT_TRUE(ui::logAsPlanned(commands(), done, QDateTime(day("2026-11-10"), QTime(20, 0))));
    ASSERT_TRUE(ui::setTimeAway(commands(), away("2026-11-11", "2026-12-12")));
    EXPECT_FALSE(*ui::openReentry(store(), day("2026-12-12"))) << "still away";
    const auto offer = ui::openReentry(store(), day("2026-12-14"));
    ASSERT_TRUE(offer && *offer);
    ASSERT_EQ((*offer)->choices.size(), 3U);
    const std::string before = dump();
    const int weeks[] = {11, 5, 4, 1}; // carry on, repeat, two weeks back, restart
    for (size_t i = 0; i < 4; ++i) {
        SCOPED_TRACE(weeks[i]);
        const auto choice = i == 0 ? std::nullopt : std::optional((*offer)->choices[i - 1]);
        ASSERT_TRUE(ui::answerReentry(commands(), **offer, choice, day("2026-12-14")));
        EXPECT_FALSE(*ui::openReentry(store(), day("2026-12-14"))) << "it was answered";
        const auto week = ui::readWeek(store(), day("2026-12-14"), day("2026-12-14"));
        ASSERT_TRUE(week);
        ASSERT_EQ(week->planWeeks.size(), 1U);
        EXPECT_EQ(week->planWeeks.front().week, weeks[i]);
        expectUndoTo(before);
        commands().undoStack().undo();
        EXPECT_TRUE(*ui::openReentry(store(), day("2026-12-14"))) << "and is asked again after an undo";
    }
}

TEST_F(FlowAway, KeepsASkipWithItsReasonAndALogAsTheyAre)
{
    const std::vector<Session> week = on(day("2026-11-09"), day("2026-11-15"));
    const Session run = *std::find_if(week.begin(), week.end(), [](const Session &s) { return isRun(s.kind); });
    ASSERT_TRUE(ui::skipSession(commands(), run, SkipReason::Weather, QStringLiteral("storm")));
    ASSERT_TRUE(ui::setTimeAway(commands(), away("2026-11-09", "2026-11-15", SkipReason::Travel)));
    EXPECT_EQ(stored(run.id).planned->skipReason, SkipReason::Weather);
    EXPECT_EQ(stored(run.id).planned->skipNote, QStringLiteral("storm"));
}
