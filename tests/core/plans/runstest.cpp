// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/runs.h"
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/plans/planweek.h"
#include "core/rules/logging.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

const QDate monday = day("2026-11-23");

/// Leaner legs from 23 November on, done as planned up to a day.
class Running : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto plan = libraryPlan(QStringLiteral("leaner-legs"));
        ASSERT_TRUE(plan);
        run = startPlan(*plan, monday);
        sessions = instantiate(*plan, run);
    }
    void doneUntil(QDate last)
    {
        for (Session &session : sessions)
            if (session.planned->day <= last && session.kind != Kind::Rest) {
                session.logged = Logged{};
                session.logged->day = session.planned->day;
            }
    }
    /// The sessions once a change is made.
    std::vector<Session> after(const Change &change) const
    {
        std::vector<Session> now = sessions;
        for (const Edit &edit : change.edits) {
            if (!std::holds_alternative<SessionId>(edit.key))
                continue;
            std::erase_if(now, [&](const Session &s) { return Key(s.id) == edit.key; });
            if (edit.after)
                now.push_back(std::get<Session>(*edit.after));
        }
        return now;
    }
    static std::optional<PlanRun> runIn(const Change &change, bool isNew)
    {
        for (const Edit &edit : change.edits)
            if (edit.after && std::holds_alternative<PlanRun>(*edit.after) && isNew == !edit.before)
                return std::get<PlanRun>(*edit.after);
        return std::nullopt;
    }
    RunState on(QDate today) const { return stateOf(run, sessions, today); }

    PlanRun run;
    std::vector<Session> sessions;
};

} // namespace

TEST_F(Running, KnowsItsWeekItsEndAndWhatIsAhead)
{
    doneUntil(day("2026-12-22")); // Tuesday of week 5
    const RunState state = on(day("2026-12-23"));
    EXPECT_TRUE(state.running);
    EXPECT_EQ(state.week, 5);
    EXPECT_EQ(state.lastDay, day("2027-02-14"));
    EXPECT_EQ(state.lastFinishedWeek, 4);
    EXPECT_EQ(state.missedDays, 0);
    EXPECT_EQ(state.ahead, 4 + 7 * 6) << "rest is nothing to do";
    EXPECT_EQ(suggestedTakeUp(state), std::nullopt);
    EXPECT_FALSE(on(day("2026-11-01")).week) << "before it begins";
}

TEST_F(Running, IsOverWhenItEndsOrIsStopped)
{
    doneUntil(day("2027-02-12"));
    EXPECT_TRUE(on(day("2027-02-13")).running);
    EXPECT_FALSE(on(day("2027-02-15")).running) << "missing its last session is not a pause";
    run.stoppedOn = day("2026-12-01");
    EXPECT_TRUE(on(day("2026-11-30")).running);
    EXPECT_FALSE(on(day("2026-12-01")).running);
}

TEST_F(Running, OffersToGoBackAfterSevenFourteenAndTwentyEightDays)
{
    doneUntil(day("2026-12-20")); // the whole of week 4; the first session missed is on Monday 21 December
    EXPECT_EQ(on(day("2026-12-27")).missedDays, 6);
    EXPECT_EQ(suggestedTakeUp(on(day("2026-12-27"))), std::nullopt);
    EXPECT_EQ(suggestedTakeUp(on(day("2026-12-28"))), TakeUp::RepeatLastWeek) << "7 days";
    EXPECT_EQ(suggestedTakeUp(on(day("2027-01-03"))), TakeUp::RepeatLastWeek) << "13 days";
    EXPECT_EQ(suggestedTakeUp(on(day("2027-01-04"))), TakeUp::TwoWeeksBack) << "14 days";
    EXPECT_EQ(suggestedTakeUp(on(day("2027-01-17"))), TakeUp::TwoWeeksBack) << "27 days";
    EXPECT_EQ(suggestedTakeUp(on(day("2027-01-18"))), TakeUp::Restart) << "28 days";
    const RunState state = on(day("2027-01-04"));
    EXPECT_EQ(firstWeekOf(TakeUp::RepeatLastWeek, state), 4);
    EXPECT_EQ(firstWeekOf(TakeUp::TwoWeeksBack, state), 3);
    EXPECT_EQ(firstWeekOf(TakeUp::Restart, state), 1);
}

TEST_F(Running, APlanThatEndedInAPauseMayStillBeTakenUp)
{
    doneUntil(day("2027-02-07"));
    EXPECT_TRUE(on(day("2027-02-20")).running) << "its last week was missed";
    EXPECT_EQ(suggestedTakeUp(on(day("2027-02-20"))), TakeUp::RepeatLastWeek);
    EXPECT_FALSE(on(day("2027-03-14")).running) << "four weeks after its end";
}

TEST_F(Running, SkippedDaysCountAsMissedAndOneDoneSessionEndsThePause)
{
    doneUntil(day("2026-12-20"));
    for (Session &session : sessions)
        if (session.planned->day > day("2026-12-20") && session.planned->day < day("2026-12-30"))
            session.planned->skipReason = SkipReason::Sick;
    EXPECT_EQ(on(day("2026-12-30")).missedDays, 9);
    for (Session &session : sessions)
        if (session.planned->day == day("2026-12-29")) {
            session.logged = Logged{};
            session.logged->day = day("2026-12-30");
        }
    EXPECT_EQ(on(day("2026-12-30")).missedDays, 0);
}

TEST_F(Running, NothingFinishedMeansTheFirstWeek)
{
    const RunState state = on(day("2026-12-10"));
    EXPECT_EQ(state.lastFinishedWeek, 0);
    EXPECT_EQ(suggestedTakeUp(state), TakeUp::TwoWeeksBack);
    EXPECT_EQ(firstWeekOf(TakeUp::TwoWeeksBack, state), 1);
}

TEST_F(Running, MovesWhatIsLeftAndKeepsTheFirstPlannedDays)
{
    doneUntil(day("2026-12-22"));
    const Change change = shiftRun(run, sessions, day("2026-12-23"), 9);
    EXPECT_EQ(change.label, QStringLiteral("Move Leaner legs 12 weeks 9 days later"));
    EXPECT_FALSE(runIn(change, false)) << "what is done stays, and so does the day it began";
    const std::vector<Session> now = after(change);
    for (const Session &session : now) {
        const bool moved = !session.logged && session.planned->originalDay >= day("2026-12-23");
        EXPECT_EQ(session.planned->day, session.planned->originalDay.addDays(moved ? 9 : 0));
    }
    EXPECT_EQ(stateOf(run, now, day("2027-01-04")).week, 6) << "told by the sessions, not by the calendar";
    EXPECT_EQ(stateOf(run, now, day("2027-01-04")).lastDay, day("2027-02-23"));
}

TEST_F(Running, MovedAsAWholeItStartsLater)
{
    const Change change = shiftRun(run, sessions, monday, -7);
    EXPECT_EQ(change.label, QStringLiteral("Move Leaner legs 12 weeks 7 days earlier"));
    EXPECT_EQ(runIn(change, false)->firstDay, day("2026-11-16"));
    EXPECT_EQ(change.edits.size(), 85U);
    EXPECT_TRUE(shiftRun(run, sessions, monday, 0).isEmpty());
    EXPECT_TRUE(shiftRun(run, sessions, day("2028-01-01"), 7).isEmpty());
}

TEST_F(Running, StopsFromADayOnAndRemembersIt)
{
    doneUntil(day("2026-12-22"));
    sessions[60].logged = Logged{};
    sessions[60].logged->day = day("2026-12-22"); // done ahead of its time
    const Change change = stopRun(run, sessions, day("2026-12-23"));
    EXPECT_EQ(change.label, QStringLiteral("Stop Leaner legs 12 weeks"));
    EXPECT_EQ(runIn(change, false)->stoppedOn, day("2026-12-23"));
    for (const Session &session : after(change))
        EXPECT_TRUE(session.logged || session.planned->day < day("2026-12-23"));
    EXPECT_EQ(after(change).size(), 30U + 1U);
}

TEST_F(Running, TakenUpAgainItGoesOnUnderTheSameWeekNumbers)
{
    doneUntil(day("2026-12-20"));
    run.scale = 0.8;
    const QDate today = day("2027-01-06"); // a Wednesday, week 7 by the calendar
    EXPECT_EQ(takeUpMonday(today), day("2027-01-11"));
    EXPECT_EQ(takeUpMonday(day("2027-01-11")), day("2027-01-11"));
    const auto change = takeUp(run, sessions, 3, takeUpMonday(today), today, {sessions, {run}, {}});
    ASSERT_TRUE(change);
    EXPECT_EQ(change->label, QStringLiteral("Take up Leaner legs 12 weeks from week 3"));
    EXPECT_EQ(runIn(*change, false)->stoppedOn, today);
    const PlanRun next = *runIn(*change, true);
    EXPECT_EQ(next.scale, 0.8);
    EXPECT_EQ(next.weekCount, 12);
    EXPECT_EQ(next.snapshot, run.snapshot);
    std::vector<Session> ofNext;
    for (const Session &session : after(*change)) {
        if (session.planRun == next.id)
            ofNext.push_back(session);
        else
            EXPECT_TRUE(session.logged || session.planned->day < today) << "what was open makes room";
    }
    EXPECT_EQ(ofNext.size(), 70U);
    const auto weeks = runWeeksIn(ofNext, {day("2027-01-11"), day("2027-01-17")}, {next});
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks.front().week, 3);
    EXPECT_EQ(stateOf(next, ofNext, day("2027-01-11")).lastDay, day("2027-03-21"));
    for (const Session &session : ofNext)
        EXPECT_EQ(session.position, 1) << "nothing of the old run is in the way";
}

TEST_F(Running, RefusesAWeekOrADayItCannotBeginOn)
{
    EXPECT_EQ(takeUp(run, sessions, 1, day("2027-01-05"), day("2027-01-04"), {}).error().kind, Error::Kind::Usage);
    EXPECT_EQ(takeUp(run, sessions, 13, monday, monday, {}).error().kind, Error::Kind::Usage);
    EXPECT_EQ(takeUp(run, sessions, 0, monday, monday, {}).error().kind, Error::Kind::Usage);
    run.snapshot = "{}";
    EXPECT_EQ(takeUp(run, sessions, 1, monday, monday, {}).error().kind, Error::Kind::Format);
}

TEST_F(Running, TheWeekShownIsTheOneMostOfItsSessionsBelongTo)
{
    EXPECT_EQ(planWeekOfSlot(QStringLiteral("w12-sun-0")), 12);
    for (const char *other : {"", "2026-12-01", "w-mon-0", "w1-mon", "w1-xyz-0", "w1-mon-0 "})
        EXPECT_EQ(planWeekOfSlot(QLatin1String(other)), std::nullopt) << other;
    const PlanRun twin = startPlan(*libraryPlan(QStringLiteral("maintain")), monday);
    const std::vector<Session> ofTwin = instantiate(*libraryPlan(QStringLiteral("maintain")), twin);
    std::vector<Session> all = after(shiftRun(run, sessions, monday, 3));
    all.insert(all.end(), ofTwin.begin(), ofTwin.end());
    const auto weeks = runWeeksIn(all, {day("2026-11-30"), day("2026-12-06")}, {run, twin});
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].week, 2) << "three days of week 1, four of week 2";
    EXPECT_EQ(weeks[1].week, 2);
    EXPECT_EQ(runWeeksIn(all, {day("2027-01-04"), day("2027-01-10")}, {run, twin}).size(), 1U) << "the shorter one is over";
    EXPECT_EQ(easierMondaysOf(sessions, {run}),
              (std::set<QDate>{day("2026-12-14"), day("2027-01-11"), day("2027-02-08")}));
    EXPECT_EQ(easierMondaysOf(after(shiftRun(run, sessions, monday, 7)), {run}),
              (std::set<QDate>{day("2026-12-21"), day("2027-01-18"), day("2027-02-15")}));
}
