// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/adherence.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;
using tests::loggedSession;
using tests::plannedSession;
using tests::plannedStrength;

namespace {

const char *const wednesday = "2026-11-18";

Session done(Session s, int minutes)
{
    s.logged = Logged{};
    s.logged->day = s.planned->day;
    s.logged->timer = Seconds(minutes * 60);
    return s;
}

Status statusOf(const Session &s, const char *today = wednesday) { return adherenceOf(s, day(today)).status; }

QString words(const Session &s) { return statusWords(s, adherenceOf(s, day(wednesday))); }
QString amount(const Session &s) { return amountWords(s, adherenceOf(s, day(wednesday))); }

Session tick(Session s, int sets)
{
    for (Entry &entry : s.entries)
        for (ExerciseSet &set : entry.sets)
            if (sets-- > 0)
                set.result.doneMs = 1;
    return s;
}

} // namespace

TEST(Adherence, WhatIsNotLoggedGoesByItsDay)
{
    const Session s = plannedSession(Kind::EasyRun, wednesday, 45);
    EXPECT_EQ(statusOf(s, "2026-11-17"), Status::Planned);
    EXPECT_EQ(statusOf(s, "2026-11-18"), Status::Today) << "not missed before the day is over";
    EXPECT_EQ(statusOf(s, "2026-11-19"), Status::Missed);
}

TEST(Adherence, TheThresholdsHaveNoGaps)
{
    const auto at = [](int minutes) { return statusOf(done(plannedSession(Kind::EasyRun, wednesday, 100), minutes)); };
    EXPECT_EQ(at(0), Status::DoneUnder);
    EXPECT_EQ(at(49), Status::DoneUnder);
    EXPECT_EQ(at(50), Status::DoneNear);
    EXPECT_EQ(at(79), Status::DoneNear);
    EXPECT_EQ(at(80), Status::DoneOnTarget);
    EXPECT_EQ(at(100), Status::DoneOnTarget);
    EXPECT_EQ(at(120), Status::DoneOnTarget);
    EXPECT_EQ(at(121), Status::DoneNear);
    EXPECT_EQ(at(150), Status::DoneNear);
    EXPECT_EQ(at(151), Status::DoneOver);
    EXPECT_EQ(statusOf(done(plannedSession(Kind::EasyRun, wednesday, 45), 36)), Status::DoneOnTarget) << "exactly 80 %";
    EXPECT_EQ(statusOf(done(plannedSession(Kind::EasyRun, wednesday, 45), 54)), Status::DoneOnTarget)
        << "exactly 120 %";
}

TEST(Adherence, ADistanceThatWasPlannedComesBeforeTheDuration)
{
    Session s = done(plannedSession(Kind::EasyRun, wednesday, 45), 45);
    s.planned->distance = Metres{8000};
    EXPECT_EQ(adherenceOf(s, day(wednesday)).basis, AdherenceBasis::Duration) << "the log knows no distance";
    s.logged->distance = Metres{5000};
    const Adherence a = adherenceOf(s, day(wednesday));
    EXPECT_EQ(a.basis, AdherenceBasis::Distance);
    EXPECT_EQ(a.status, Status::DoneNear);
    EXPECT_DOUBLE_EQ(*a.ratio, 0.625);
    EXPECT_EQ(amount(s), QStringLiteral("5.0 of 8.0 km"));
    EXPECT_EQ(amountWords(s, a, true), QStringLiteral("3.1 of 5.0 mi"));
}

TEST(Adherence, StrengthGoesByItsWorkingSets)
{
    Session s = done(plannedStrength(wednesday, {"goblet-squat", "glute-bridge"}), 30);
    s = tick(s, 3);
    ExerciseSet extra; // a warm-up on the day counts nowhere
    extra.type = SetType::WarmUp;
    extra.result.doneMs = 1;
    s.entries[0].sets.insert(s.entries[0].sets.begin(), extra);
    Adherence a = adherenceOf(s, day("2026-11-19"));
    EXPECT_EQ(a.basis, AdherenceBasis::Sets);
    EXPECT_EQ(a.status, Status::DoneNear);
    EXPECT_EQ(amount(s), QStringLiteral("3 of 6 sets"));
    a = adherenceOf(tick(s, 99), day("2026-11-19"));
    EXPECT_EQ(a.status, Status::DoneOnTarget);
    EXPECT_EQ(a.done, 6);
}

TEST(Adherence, StrengthWhoseSetsWereNotWrittenDownGoesByItsTime)
{
    const Session s = done(plannedStrength(wednesday, {"goblet-squat"}), 28);
    EXPECT_EQ(adherenceOf(s, day("2026-11-19")).basis, AdherenceBasis::Duration);
    EXPECT_EQ(statusOf(s, "2026-11-19"), Status::DoneOnTarget);
}

TEST(Adherence, ALiftGoingOnTodayIsInProgressAndJudgedTomorrow)
{
    Session s = tick(done(plannedStrength(wednesday, {"goblet-squat", "glute-bridge"}), 0), 2);
    s.logged->timer.reset();
    EXPECT_EQ(statusOf(s, "2026-11-18"), Status::InProgress);
    EXPECT_EQ(words(s), QStringLiteral("in progress"));
    EXPECT_EQ(statusOf(s, "2026-11-19"), Status::DoneUnder);
    EXPECT_EQ(statusOf(tick(s, 6), "2026-11-18"), Status::DoneOnTarget) << "all sets are done";
    s.logged->timer = Seconds(1500);
    EXPECT_EQ(statusOf(s, "2026-11-18"), Status::DoneUnder) << "finished with a time";
}

TEST(Adherence, SkippedAndUnplannedAndRestHaveStatesOfTheirOwn)
{
    Session s = plannedSession(Kind::EasyRun, wednesday, 45);
    s.planned->skipReason = SkipReason::Travel;
    EXPECT_EQ(statusOf(s, "2026-12-01"), Status::Skipped);
    EXPECT_EQ(words(s), QStringLiteral("skipped: travel"));
    EXPECT_EQ(statusOf(done(s, 45)), Status::DoneOnTarget) << "done after all";
    EXPECT_EQ(statusOf(loggedSession(Kind::EasyRun, wednesday, 45)), Status::Unplanned);
    const Session rest = plannedSession(Kind::Rest, wednesday, 0);
    EXPECT_EQ(statusOf(rest, "2026-11-18"), Status::Rest);
    EXPECT_EQ(statusOf(rest, "2026-11-19"), Status::RestKept);
    EXPECT_EQ(adherenceOf(rest, day("2026-11-19"), true).status, Status::RestUsed);
    EXPECT_EQ(adherenceOf(rest, day("2026-11-18"), true).status, Status::Rest) << "the day is not over";
}

TEST(Adherence, NothingToCompareIsSimplyDone)
{
    Session s = done(plannedSession(Kind::EasyRun, wednesday, 45), 45);
    s.planned->duration.reset();
    const Adherence a = adherenceOf(s, day(wednesday));
    EXPECT_EQ(a.status, Status::Done);
    EXPECT_FALSE(a.ratio);
    EXPECT_EQ(amount(s), QStringLiteral("45 min"));
}

TEST(Adherence, TheWordsSayWhatHappenedWithoutScolding)
{
    const auto run = [](int minutes) { return done(plannedSession(Kind::EasyRun, wednesday, 45), minutes); };
    EXPECT_EQ(amount(run(43)), QStringLiteral("43 of 45 min"));
    EXPECT_EQ(words(run(43)), QStringLiteral("on target"));
    EXPECT_EQ(words(run(30)), QStringLiteral("a little under plan"));
    EXPECT_EQ(words(run(60)), QStringLiteral("a little over plan"));
    EXPECT_EQ(words(run(10)), QStringLiteral("under plan"));
    EXPECT_EQ(words(run(90)), QStringLiteral("over plan"));
    EXPECT_EQ(amount(plannedSession(Kind::EasyRun, wednesday, 45)), QStringLiteral("45 min"));
}

TEST(Adherence, ScreenReadersGetTheWholeSessionInOneLine)
{
    EXPECT_EQ(spokenWords(done(plannedSession(Kind::EasyRun, wednesday, 45), 43), day(wednesday)),
              QStringLiteral("Easy run, planned 45 min, done 43 min, on target"));
    EXPECT_EQ(spokenWords(plannedSession(Kind::EasyRun, "2026-11-20", 45), day(wednesday)),
              QStringLiteral("Easy run, planned 45 min"));
    EXPECT_EQ(spokenWords(plannedSession(Kind::EasyRun, "2026-11-16", 45), day(wednesday)),
              QStringLiteral("Easy run, planned 45 min, missed"));
    EXPECT_EQ(spokenWords(loggedSession(Kind::EasyRun, wednesday, 30), day(wednesday)),
              QStringLiteral("Easy run, done 30 min, unplanned"));
    Session rest = plannedSession(Kind::Rest, "2026-11-16", 0);
    rest.planned->duration.reset();
    EXPECT_EQ(spokenWords(rest, day(wednesday)), QStringLiteral("Rest, rest day kept"));
}
