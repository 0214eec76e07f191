// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/findingsupport.h"

using namespace core;
using namespace tests;

namespace {

Session at(Session session, int hour)
{
    session.planned->startMinute = hour * 60;
    return session;
}

Session upper(int weekday) { return lifting(weekday, {"push-up"}); }
Session legs(int weekday) { return lifting(weekday, {"goblet-squat"}); }
/// Upper-body lifting that is not hard.
Session gentle(int weekday)
{
    Session session = upper(weekday);
    session.planned->effort = 4;
    return session;
}

} // namespace

TEST(FindingSpacing, R01SpeaksOfStrengthOnTwoDaysInARow)
{
    const WeekFacts facts = weekWith({legs(3), legs(4)});
    ASSERT_TRUE(fires(facts, "R01"));
    EXPECT_EQ(severity(facts, "R01"), Severity::HeadsUp);
    EXPECT_TRUE(finding(facts, "R01")->message.contains(QLatin1String("Thursday")));
    EXPECT_EQ(finding(facts, "R01")->sessions, (std::vector<SessionId>{facts.sessions[0].id, facts.sessions[1].id}));
    EXPECT_FALSE(fires({legs(3), legs(5)}, "R01"));
    EXPECT_FALSE(fires({legs(3), upper(3)}, "R01")) << "one day is not two";
    EXPECT_TRUE(fires({legs(0), legs(1)}, "R01") == false) << "Sunday before was missed";
    EXPECT_TRUE(fires({legs(7), legs(8)}, "R01")) << "across the end of the week";
    EXPECT_FALSE(fires({legs(8), legs(9)}, "R01")) << "next week's own business";
    EXPECT_TRUE(fires({logged(Kind::StrengthUpper, 0), legs(1)}, "R01")) << "across the start, done on Sunday";
}

TEST(FindingSpacing, R01DoesNotAskToMoveWhatIsDone)
{
    WeekFacts facts = emptyWeek();
    facts.today = day("2026-11-30");
    const auto found = finding(weekWith({logged(Kind::StrengthFull, 3), logged(Kind::StrengthFull, 4)}, facts), "R01");
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->message.contains(QLatin1String("move")));
}

TEST(FindingSpacing, R02SpeaksOfStrengthBesideAHardRunUnlessHoursLieBetween)
{
    EXPECT_EQ(severity(weekWith({upper(2), planned(Kind::HiitRun, 2)}), "R02"), Severity::Tip) << "starts unknown";
    EXPECT_EQ(severity(weekWith({at(upper(2), 8), at(planned(Kind::TempoRun, 2), 13)}), "R02"), Severity::Tip);
    EXPECT_FALSE(fires({at(upper(2), 8), at(planned(Kind::TempoRun, 2), 14)}, "R02")) << "six hours are enough";
    EXPECT_EQ(severity(weekWith({at(upper(2), 10), at(planned(Kind::HillRun, 2), 8)}), "R02"), Severity::HeadsUp)
        << "the hard run first and under three hours";
    EXPECT_EQ(severity(weekWith({at(upper(2), 11), at(planned(Kind::HillRun, 2), 8)}), "R02"), Severity::Tip);
    EXPECT_EQ(severity(weekWith({at(upper(2), 8), at(planned(Kind::HillRun, 2), 9)}), "R02"), Severity::Tip)
        << "lifting first";
    EXPECT_FALSE(fires({upper(2), planned(Kind::EasyRun, 2)}, "R02"));
    EXPECT_FALSE(fires({upper(2), planned(Kind::HiitRun, 3)}, "R02"));
}

TEST(FindingSpacing, R08SpeaksOfIntervalRunsUnder48HoursApart)
{
    EXPECT_EQ(severity(weekWith({planned(Kind::HiitRun, 2), planned(Kind::HiitRun, 3)}), "R08"), Severity::HeadsUp);
    EXPECT_TRUE(fires({planned(Kind::HiitRun, 2), planned(Kind::HiitRun, 2)}, "R08"));
    EXPECT_TRUE(fires({at(planned(Kind::HiitRun, 2), 18), at(planned(Kind::HiitRun, 4), 17)}, "R08")) << "47 hours";
    EXPECT_FALSE(fires({at(planned(Kind::HiitRun, 2), 18), at(planned(Kind::HiitRun, 4), 18)}, "R08")) << "48 hours";
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2), planned(Kind::HiitRun, 4)}, "R08")) << "times unknown";
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2), planned(Kind::TempoRun, 3)}, "R08"));
}

TEST(FindingSpacing, R15SpeaksOfAWeekWithoutADayOff)
{
    std::vector<Session> sessions;
    for (int weekday = 1; weekday <= 7; ++weekday)
        sessions.push_back(planned(Kind::EasyRun, weekday));
    EXPECT_EQ(severity(weekWith(sessions), "R15"), Severity::HeadsUp);
    sessions[3].kind = Kind::ActiveRecovery;
    EXPECT_FALSE(fires(sessions, "R15")) << "light recovery is rest";
    sessions[3].kind = Kind::BriskWalk;
    EXPECT_TRUE(fires(sessions, "R15"));
    sessions[3].kind = Kind::Rest;
    EXPECT_FALSE(fires(sessions, "R15"));
    sessions.erase(sessions.begin() + 3);
    EXPECT_FALSE(fires(sessions, "R15"));
    sessions.push_back(planned(Kind::EasyRun, 1));
    EXPECT_FALSE(fires(sessions, "R15")) << "seven sessions on six days";
}

TEST(FindingSpacing, R16SpeaksOfTwoHardDaysInARow)
{
    const WeekFacts facts = weekWith({planned(Kind::TempoRun, 2), planned(Kind::HillRun, 3)});
    EXPECT_EQ(severity(facts, "R16"), Severity::Tip);
    EXPECT_EQ(finding(facts, "R16")->sessions.size(), 2u);
    EXPECT_TRUE(fires({planned(Kind::TimeTrial, 2), upper(3)}, "R16")) << "strength at its default effort is hard";
    EXPECT_FALSE(fires({planned(Kind::TimeTrial, 2), gentle(3)}, "R16"));
    EXPECT_FALSE(fires({planned(Kind::TempoRun, 2), planned(Kind::HillRun, 4)}, "R16"));
    EXPECT_TRUE(fires({planned(Kind::TempoRun, 7), planned(Kind::HillRun, 8)}, "R16")) << "across the end of the week";
    EXPECT_FALSE(fires({planned(Kind::TempoRun, 8), planned(Kind::HillRun, 9)}, "R16"));
    Session light = upper(3);
    light.planned->light = true;
    EXPECT_FALSE(fires({planned(Kind::TimeTrial, 2), light}, "R16"));
    WeekFacts easier = emptyWeek();
    easier.easierMondays = {day("2026-11-23")};
    EXPECT_FALSE(fires(weekWith({planned(Kind::TimeTrial, 2), upper(3)}, easier), "R16"))
        << "strength of an easier week is not hard";
}

TEST(FindingSpacing, R17ReplacesR16ForLegsTheDayBeforeAFastRun)
{
    const WeekFacts facts = weekWith({legs(2), planned(Kind::HiitRun, 3)});
    EXPECT_EQ(severity(facts, "R17"), Severity::Tip);
    EXPECT_FALSE(fires(facts, "R16"));
    EXPECT_TRUE(fires({legs(2), planned(Kind::TempoRun, 3)}, "R17"));
    EXPECT_FALSE(fires({upper(2), planned(Kind::HiitRun, 3)}, "R17"));
    EXPECT_TRUE(fires({upper(2), planned(Kind::HiitRun, 3)}, "R16")) << "then it is two hard days";
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2), legs(3)}, "R17")) << "the other way round";
    EXPECT_FALSE(fires({legs(2), planned(Kind::EasyRun, 3)}, "R17"));
    EXPECT_TRUE(fires({planned(Kind::StrengthFull, 2), planned(Kind::HiitRun, 3)}, "R17"))
        << "full body without exercises is taken to hold legs";
    EXPECT_FALSE(fires({planned(Kind::StrengthUpper, 2), planned(Kind::HiitRun, 3)}, "R17"));
}

TEST(FindingSpacing, R17KnowsEveryLowerPattern)
{
    for (const char *exercise : {"back-squat", "forward-lunge", "romanian-deadlift", "leg-curl", "standing-calf-raise"})
        EXPECT_TRUE(fires({lifting(2, {"push-up", exercise}), planned(Kind::HiitRun, 3)}, "R17")) << exercise;
    for (const char *exercise : {"push-up", "plank", "pull-up", "clamshell", "foam-rolling"})
        EXPECT_FALSE(fires({lifting(2, {exercise}), planned(Kind::HiitRun, 3)}, "R17")) << exercise;
}

TEST(FindingSpacing, R18SpeaksOfThreeHardDaysInARowInsteadOfR16)
{
    const WeekFacts facts =
        weekWith({planned(Kind::TempoRun, 2), planned(Kind::HillRun, 3), planned(Kind::TimeTrial, 4)});
    EXPECT_EQ(severity(facts, "R18"), Severity::HeadsUp);
    EXPECT_EQ(finding(facts, "R18")->sessions.size(), 3u);
    EXPECT_FALSE(fires(facts, "R16"));
    EXPECT_FALSE(fires({planned(Kind::TempoRun, 2), planned(Kind::HillRun, 3), planned(Kind::TimeTrial, 5)}, "R18"));
    EXPECT_TRUE(fires({planned(Kind::TempoRun, 6), planned(Kind::HillRun, 7), planned(Kind::TimeTrial, 8)}, "R18"));
    EXPECT_TRUE(fires({planned(Kind::TempoRun, 7), planned(Kind::HillRun, 8), planned(Kind::TimeTrial, 9)}, "R18"));
    EXPECT_FALSE(fires({planned(Kind::TempoRun, 8), planned(Kind::HillRun, 9), planned(Kind::TimeTrial, 10)}, "R18"));
    EXPECT_TRUE(fires({logged(Kind::TempoRun, -1), logged(Kind::HillRun, 0), planned(Kind::TimeTrial, 1)}, "R18"));
    EXPECT_FALSE(fires({logged(Kind::TempoRun, -2), logged(Kind::HillRun, -1), logged(Kind::TimeTrial, 0)}, "R18"));
}

TEST(FindingSpacing, R18KeepsToTheUsersOwnLimitOfHardDays)
{
    const std::vector<Session> sessions{planned(Kind::TempoRun, 1), planned(Kind::HiitRun, 3), planned(Kind::HillRun, 6)};
    WeekFacts own = emptyWeek();
    EXPECT_FALSE(fires(weekWith(sessions, own), "R18"));
    own.goal.hardDays = 3;
    EXPECT_FALSE(fires(weekWith(sessions, own), "R18"));
    own.goal.hardDays = 2;
    EXPECT_EQ(severity(weekWith(sessions, own), "R18"), Severity::Tip);
    EXPECT_EQ(finding(weekWith(sessions, own), "R18")->sessions.size(), 3u);
}

TEST(FindingSpacing, R29SpeaksOfAMissedSessionPutOnAnotherHardDay)
{
    WeekFacts facts = emptyWeek();
    facts.today = day("2026-11-25");
    Session moved = planned(Kind::TempoRun, 5);
    moved.planned->originalDay = day("2026-11-24");
    EXPECT_EQ(severity(weekWith({moved, planned(Kind::HiitRun, 5)}, facts), "R29"), Severity::Tip);
    EXPECT_FALSE(fires(weekWith({moved, planned(Kind::EasyRun, 5)}, facts), "R29"));
    EXPECT_FALSE(fires(weekWith({moved, planned(Kind::HiitRun, 6)}, facts), "R29"));
    moved.planned->originalDay = day("2026-11-25");
    EXPECT_FALSE(fires(weekWith({moved, planned(Kind::HiitRun, 5)}, facts), "R29")) << "moved ahead of time";
}
