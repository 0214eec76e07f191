// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/weekedits.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <map>

using namespace core;
using tests::day;

namespace {

// Monday 16 November 2026 is the first of the days used here.

Session at(Session session, int minute)
{
    session.planned->startMinute = minute;
    return session;
}

/// Mon lift, Tue run, Wed HIIT, Thu free, Fri run, Sat rest, Sun run.
std::vector<Session> busyWeek()
{
    return {tests::plannedStrength("2026-11-16", {"goblet-squat"}),
            at(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45), 18 * 60 + 5),
            tests::plannedSession(Kind::HiitRun, "2026-11-18", 26),
            tests::plannedSession(Kind::TempoRun, "2026-11-20", 30),
            tests::plannedSession(Kind::Rest, "2026-11-21", 0),
            tests::plannedSession(Kind::LongRun, "2026-11-22", 60)};
}

std::vector<Session> applied(std::vector<Session> sessions, const Change &change)
{
    for (const Edit &edit : change.edits) {
        std::erase_if(sessions, [&](const Session &s) { return Key(s.id) == edit.key; });
        if (edit.after)
            sessions.push_back(std::get<Session>(*edit.after));
    }
    return sessions;
}

/// Kind and day of every session, rest included, in order of days.
std::multimap<QDate, Kind> plan(const std::vector<Session> &sessions)
{
    std::multimap<QDate, Kind> out;
    for (const Session &session : sessions)
        out.emplace(session.day(), session.kind);
    return out;
}

std::vector<QDate> daysOf(const std::vector<Session> &sessions)
{
    std::vector<QDate> days;
    for (const Session &session : sessions)
        days.push_back(session.day());
    return days;
}

const Session &ofKind(const std::vector<Session> &sessions, Kind kind)
{
    return *std::find_if(sessions.begin(), sessions.end(), [kind](const Session &s) { return s.kind == kind; });
}

} // namespace

TEST(CopyWeek, PutsEverySessionOnItsWeekdayWithItsTimeAndNewIds)
{
    const std::vector<Session> week = busyWeek();
    const std::vector<Session> copies = weekCopies(week, {day("2026-11-16"), day("2026-11-22")}, day("2026-12-07"), {});
    EXPECT_EQ(daysOf(copies), (std::vector{day("2026-12-07"), day("2026-12-08"), day("2026-12-09"), day("2026-12-11"),
                                           day("2026-12-12"), day("2026-12-13")}));
    EXPECT_EQ(copies[1].planned->startMinute, 18 * 60 + 5);
    EXPECT_EQ(copies[1].planned->originalDay, day("2026-12-08"));
    for (size_t i = 0; i < week.size(); ++i)
        EXPECT_NE(copies[i].id, week[i].id);
}

TEST(CopyWeek, TakesAPlanFromTheDayItWasMeantForAndALogAsAPlan)
{
    Session late = tests::plannedSession(Kind::EasyRun, "2026-11-17", 45);
    late.logged = Logged{};
    late.logged->day = day("2026-11-19");
    const Session unplanned = tests::loggedSession(Kind::EasyRun, "2026-11-22", 25);
    const auto copies = weekCopies({late, unplanned}, {day("2026-11-16"), day("2026-11-22")}, day("2026-11-23"), {});
    ASSERT_EQ(copies.size(), 2U);
    EXPECT_EQ(copies[0].planned->day, day("2026-11-24"));
    EXPECT_FALSE(copies[0].logged);
    EXPECT_EQ(copies[1].planned->day, day("2026-11-29"));
    EXPECT_EQ(copies[1].planned->duration, Seconds(25 * 60));
}

TEST(CopyWeek, LeavesARecurringSessionToItsSeries)
{
    Session class1 = tests::plannedSession(Kind::CrossTraining, "2026-11-17", 60);
    class1.series = SeriesId::create();
    Session class2 = class1;
    class2.planned->day = day("2026-11-24");
    const DateRange week{day("2026-11-16"), day("2026-11-22")};
    EXPECT_TRUE(weekCopies({class1}, week, day("2026-11-23"), {class2}).empty());
    EXPECT_EQ(weekCopies({class1}, week, day("2026-11-23"), {}).size(), 1U) << "the series does not reach that week";
}

TEST(ClearWeek, KeepsWhatWasLogged)
{
    std::vector<Session> week = busyWeek();
    week[0].logged = Logged{};
    week[0].logged->day = day("2026-11-16");
    week[2].planned->skipReason = SkipReason::Tired;
    const Change change = clearWeek(week, {day("2026-11-16"), day("2026-11-22")});
    EXPECT_EQ(plan(applied(week, change)), (std::multimap<QDate, Kind>{{day("2026-11-16"), week[0].kind}}));
    EXPECT_EQ(change.label, QStringLiteral("Clear the week of 16 November"));
}

TEST(InsertRestDay, MovesTheRestOfThePlanADayLaterWithItsTimes)
{
    const std::vector<Session> week = busyWeek();
    const std::vector<Session> after = applied(week, insertRestDay(week, day("2026-11-17"), Reach::Everything, false));
    EXPECT_EQ(plan(after), (std::multimap<QDate, Kind>{{day("2026-11-16"), week[0].kind},
                                                       {day("2026-11-17"), Kind::Rest},
                                                       {day("2026-11-18"), Kind::EasyRun},
                                                       {day("2026-11-19"), Kind::HiitRun},
                                                       {day("2026-11-21"), Kind::TempoRun},
                                                       {day("2026-11-22"), Kind::Rest},
                                                       {day("2026-11-23"), Kind::LongRun}}));
    EXPECT_EQ(ofKind(after, Kind::EasyRun).planned->startMinute, 18 * 60 + 5) << "start times stay";
    EXPECT_EQ(ofKind(after, Kind::EasyRun).planned->originalDay, day("2026-11-17")) << "the first day stays visible";
}

TEST(InsertRestDay, StopsAtTheFirstFreeDayWhenAskedTo)
{
    const std::vector<Session> week = busyWeek();
    const std::vector<Session> after = applied(week, insertRestDay(week, day("2026-11-17"), Reach::NextFreeDay, false));
    EXPECT_EQ(plan(after), (std::multimap<QDate, Kind>{{day("2026-11-16"), week[0].kind},
                                                       {day("2026-11-17"), Kind::Rest},
                                                       {day("2026-11-18"), Kind::EasyRun},
                                                       {day("2026-11-19"), Kind::HiitRun},
                                                       {day("2026-11-20"), Kind::TempoRun},
                                                       {day("2026-11-21"), Kind::Rest},
                                                       {day("2026-11-22"), Kind::LongRun}}));
}

TEST(InsertRestDay, BringsTheRestOfTheFreeDayForward)
{
    const std::vector<Session> week = busyWeek();
    const std::vector<Session> after = applied(week, insertRestDay(week, day("2026-11-20"), Reach::NextFreeDay, false));
    EXPECT_EQ(ofKind(after, Kind::Rest).id, ofKind(week, Kind::Rest).id);
    EXPECT_EQ(ofKind(after, Kind::Rest).day(), day("2026-11-20"));
    EXPECT_EQ(ofKind(after, Kind::TempoRun).day(), day("2026-11-21"));
    EXPECT_EQ(after.size(), week.size());
}

TEST(InsertRestDay, LeavesLoggedSkippedAndRecurringSessionsWhereTheyAre)
{
    std::vector<Session> week = busyWeek();
    week[1].logged = Logged{};
    week[1].logged->day = day("2026-11-17");
    week[2].planned->skipReason = SkipReason::Sick;
    week[3].series = SeriesId::create();
    const Change change = insertRestDay(week, day("2026-11-17"), Reach::Everything, false);
    const std::vector<Session> after = applied(week, change);
    for (const Kind kind : {Kind::EasyRun, Kind::HiitRun, Kind::TempoRun})
        EXPECT_EQ(ofKind(after, kind).day(), ofKind(week, kind).day());
    EXPECT_EQ(ofKind(after, Kind::LongRun).day(), day("2026-11-23"));
    const std::vector<Session> all = applied(week, insertRestDay(week, day("2026-11-17"), Reach::Everything, true));
    EXPECT_EQ(ofKind(all, Kind::TempoRun).day(), day("2026-11-21")) << "unless they are asked for";
}

TEST(DeleteRestDay, IsTheReverseOfInsertingOne)
{
    for (const char *on : {"2026-11-16", "2026-11-17", "2026-11-18", "2026-11-20", "2026-11-22"}) {
        const std::vector<Session> week = busyWeek();
        const std::vector<Session> inserted = applied(week, insertRestDay(week, day(on), Reach::Everything, false));
        const std::vector<Session> back = applied(inserted, deleteRestDay(inserted, day(on), Reach::Everything, false));
        EXPECT_EQ(plan(back), plan(week)) << on;
        for (const Session &session : week)
            EXPECT_NE(std::find(back.begin(), back.end(), session), back.end()) << on << ": not quite as before";
    }
}

TEST(DeleteRestDay, LetsTheDaysUpToTheNextFreeOneComeForward)
{
    const std::vector<Session> week = busyWeek();
    const std::vector<Session> thursday = applied(week, deleteRestDay(week, day("2026-11-19"), Reach::NextFreeDay, false));
    EXPECT_EQ(ofKind(thursday, Kind::TempoRun).day(), day("2026-11-19"));
    EXPECT_EQ(ofKind(thursday, Kind::LongRun).day(), day("2026-11-22")) << "Saturday is free, so Sunday stays";
    const std::vector<Session> saturday = applied(week, deleteRestDay(week, day("2026-11-21"), Reach::NextFreeDay, false));
    EXPECT_EQ(ofKind(saturday, Kind::LongRun).day(), day("2026-11-21"));
    EXPECT_EQ(ofKind(saturday, Kind::Rest).day(), day("2026-11-22")) << "the rest goes where it is free now";
}

TEST(DeleteRestDay, DoesNothingToADayWithSessions)
{
    std::vector<Session> week = busyWeek();
    EXPECT_TRUE(deleteRestDay(week, day("2026-11-17"), Reach::Everything, false).isEmpty());
    week[4].logged = Logged{};
    week.push_back(tests::loggedSession(Kind::EasyRun, "2026-11-21", 30));
    EXPECT_TRUE(deleteRestDay(week, day("2026-11-21"), Reach::Everything, false).isEmpty()) << "somebody ran on it";
}

TEST(ShiftFrom, PushesAndPullsEverythingFromADay)
{
    const std::vector<Session> week = busyWeek();
    const Change push = shiftFrom(week, day("2026-11-18"), 3, false);
    const std::vector<Session> later = applied(week, push);
    EXPECT_EQ(ofKind(later, Kind::EasyRun).day(), day("2026-11-17"));
    EXPECT_EQ(ofKind(later, Kind::HiitRun).day(), day("2026-11-21"));
    EXPECT_EQ(ofKind(later, Kind::LongRun).day(), day("2026-11-25"));
    EXPECT_EQ(ofKind(later, Kind::LongRun).planned->originalDay, day("2026-11-22"));
    EXPECT_EQ(push.label, QStringLiteral("Push 4 sessions from Wednesday 18 November on by 3 days"));
    EXPECT_EQ(plan(applied(later, shiftFrom(later, day("2026-11-21"), -3, false))), plan(week));
    EXPECT_TRUE(shiftFrom(week, day("2026-11-18"), 0, false).isEmpty());
}
