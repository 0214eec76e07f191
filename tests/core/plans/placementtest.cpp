// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/placement.h"
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

const QDate monday = day("2026-11-23");

Plan sampleWeek()
{
    const auto plan = libraryPlan(QStringLiteral("sample-week"));
    EXPECT_TRUE(plan);
    return plan.value_or(Plan{});
}

PlacementChoice from(QDate firstMonday, Taken taken = Taken::KeepBoth)
{
    PlacementChoice choice;
    choice.firstMonday = firstMonday;
    choice.taken = taken;
    return choice;
}

std::vector<Session> addedBy(const Change &change)
{
    std::vector<Session> sessions;
    for (const Edit &edit : change.edits)
        if (!edit.before && std::holds_alternative<Session>(*edit.after))
            sessions.push_back(std::get<Session>(*edit.after));
    return sessions;
}

int removedBy(const Change &change)
{
    return int(std::count_if(change.edits.begin(), change.edits.end(), [](const Edit &edit) { return !edit.after; }));
}

/// A calendar with a planned run on Tuesday, a logged walk on Wednesday, and rest planned on Thursday.
CalendarAround busy()
{
    CalendarAround around;
    around.sessions = {tests::plannedSession(Kind::EasyRun, "2026-11-24", 30), tests::loggedSession(Kind::BriskWalk, "2026-11-25", 30),
                       tests::plannedSession(Kind::Rest, "2026-11-26", 0)};
    around.sessions[0].position = 4;
    return around;
}

} // namespace

TEST(Placement, OnAnEmptyCalendarEverythingIsAdded)
{
    const Placement placement = placePlan(sampleWeek(), from(monday), {});
    EXPECT_EQ(placement.days.size(), 7U);
    EXPECT_EQ(placement.addedCount(), 7);
    EXPECT_EQ(placement.takenDays() + placement.awayDays() + placement.leftOutCount() + placement.replacedCount(), 0);
    const Change change = placement.change();
    EXPECT_EQ(change.label, QStringLiteral("Put Sample week on 23 – 29 November"));
    EXPECT_EQ(addedBy(change).size(), 7U);
    EXPECT_EQ(std::get<PlanRun>(*change.edits.front().after), placement.run);
}

TEST(Placement, KeepingBothPutsThePlanBehindWhatStandsThere)
{
    const Placement placement = placePlan(sampleWeek(), from(monday), busy());
    EXPECT_EQ(placement.addedCount(), 7);
    EXPECT_EQ(placement.takenDays(), 2) << "a rest day is free";
    EXPECT_EQ(placement.days[1].there.size(), 1U);
    EXPECT_EQ(placement.days[1].added.front().position, 5);
    EXPECT_EQ(removedBy(placement.change()), 0);
}

TEST(Placement, LeavingOutSparesTheTakenDays)
{
    const Placement placement = placePlan(sampleWeek(), from(monday, Taken::LeaveOut), busy());
    EXPECT_EQ(placement.addedCount(), 5);
    EXPECT_EQ(placement.leftOutCount(), 2);
    for (const Session &session : addedBy(placement.change())) {
        EXPECT_NE(session.day(), day("2026-11-24"));
        EXPECT_NE(session.day(), day("2026-11-25"));
    }
    EXPECT_EQ(placement.days[3].added.size(), 1U) << "rest gives way to strength";
    CalendarAround sunday;
    sunday.sessions = {tests::plannedSession(Kind::Rest, "2026-11-29", 0)};
    EXPECT_EQ(placePlan(sampleWeek(), from(monday, Taken::LeaveOut), sunday).addedCount(), 6) << "no second rest";
}

TEST(Placement, ReplacingTakesAwayWhatIsOnlyPlanned)
{
    const Placement placement = placePlan(sampleWeek(), from(monday, Taken::Replace), busy());
    EXPECT_EQ(placement.addedCount(), 7);
    EXPECT_EQ(placement.replacedCount(), 2);
    const Change change = placement.change();
    EXPECT_EQ(removedBy(change), 2);
    for (const Edit &edit : change.edits)
        if (!edit.after) {
            EXPECT_FALSE(std::get<Session>(*edit.before).logged);
        }
    CalendarAround later = busy();
    later.sessions.push_back(tests::plannedSession(Kind::EasyRun, "2026-11-30", 30));
    EXPECT_EQ(placePlan(sampleWeek(), from(monday, Taken::Replace), later).replacedCount(), 2) << "the week after is not in the way";
}

TEST(Placement, TellsThatTheSamePlanIsThereAndStopsTheOneThatLosesEverything)
{
    CalendarAround around;
    PlanRun earlier = startPlan(sampleWeek(), monday);
    around.runs = {earlier};
    around.sessions = instantiate(sampleWeek(), earlier);
    EXPECT_EQ(placePlan(sampleWeek(), from(monday), around).same, std::vector<PlanRun>{earlier});
    EXPECT_TRUE(placePlan(sampleWeek(), from(monday.addDays(7)), around).same.empty());
    EXPECT_TRUE(placePlan(sampleWeek(), from(monday), around).emptied.empty());
    const Placement placement = placePlan(sampleWeek(), from(monday, Taken::Replace), around);
    ASSERT_EQ(placement.emptied, std::vector<PlanRun>{earlier});
    bool stopped = false;
    for (const Edit &edit : placement.change().edits)
        if (edit.before && edit.after)
            stopped = std::get<PlanRun>(*edit.after).stoppedOn == monday;
    EXPECT_TRUE(stopped);
    around.sessions.push_back(around.sessions.back());
    around.sessions.back().id = SessionId::create();
    around.sessions.back().planned->day = monday.addDays(30);
    EXPECT_TRUE(placePlan(sampleWeek(), from(monday, Taken::Replace), around).emptied.empty()) << "it has something left";
}

TEST(Placement, DaysAwayAreShownOrLeftOut)
{
    CalendarAround around;
    TimeAway trip;
    trip.id = TimeAwayId::create();
    trip.fromDay = day("2026-11-27");
    trip.toDay = day("2026-11-29");
    trip.reason = SkipReason::Travel;
    trip.note = QStringLiteral("Oslo");
    around.away = {trip};
    const Placement placement = placePlan(sampleWeek(), from(monday), around);
    EXPECT_EQ(placement.awayDays(), 3);
    EXPECT_EQ(placement.days[4].away, trip);
    EXPECT_FALSE(placement.days[3].away);
    EXPECT_EQ(placement.addedCount(), 7) << "the time away excuses them, the plan need not";
    EXPECT_FALSE(placement.days[4].added.front().planned->skipReason);
    EXPECT_EQ(placePlan(sampleWeek(), from(monday, Taken::LeaveOut), around).addedCount(), 4);
}

TEST(Placement, BeginsInALaterWeekOrOnALaterDay)
{
    const auto plan = libraryPlan(QStringLiteral("leaner-legs"));
    ASSERT_TRUE(plan);
    PlacementChoice choice = from(monday);
    choice.fromWeek = 11;
    const Placement late = placePlan(*plan, choice, {});
    EXPECT_EQ(late.addedCount(), 14);
    EXPECT_EQ(late.days.front().day, monday.addDays(70));
    EXPECT_EQ(late.days.front().week, 11);
    EXPECT_EQ(late.days.front().added.front().slot, QStringLiteral("w11-mon-0"));
    choice = from(monday);
    choice.notBefore = day("2026-11-25");
    EXPECT_EQ(placePlan(sampleWeek(), choice, {}).addedCount(), 5);
    choice.notBefore = day("2026-12-25");
    EXPECT_TRUE(placePlan(sampleWeek(), choice, {}).change().isEmpty());
}
