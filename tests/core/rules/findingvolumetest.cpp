// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/findingsupport.h"

using namespace core;
using namespace tests;

namespace {

/// Earlier weeks with one easy run each, the newest first, and this week's run; all short runs, for weekly sums only.
WeekFacts growing(std::initializer_list<int> earlierMinutes, int now)
{
    WeekFacts facts = weekWith({planned(Kind::EasyRun, 2, now)});
    facts.earlier.clear();
    int week = 0;
    for (const int minutes : earlierMinutes) {
        EarlierWeek earlier;
        earlier.first = facts.days.first.addDays(-7 * ++week);
        earlier.run = earlier.aerobic = Seconds(minutes * 60);
        earlier.runs = earlier.sessions = minutes > 0 ? 1 : 0;
        earlier.runKinds = {Kind::EasyRun};
        if (minutes > 0)
            earlier.lastSession = earlier.first.addDays(1);
        facts.earlier.push_back(earlier);
    }
    return facts;
}

Session withDistance(Session session, double kilometres)
{
    (session.logged ? session.logged->distance : session.planned->distance) = Metres{kilometres * 1000};
    return session;
}

} // namespace

TEST(FindingVolume, R19CountsWhatIsDoneAndWhatIsStillPlanned)
{
    const auto found = finding(weekWith({logged(Kind::EasyRun, 1, 40), planned(Kind::EasyRun, 3, 60)}), "R19");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->severity, Severity::Tip);
    EXPECT_TRUE(found->message.contains(QLatin1String("100"))) << qPrintable(found->message);
    EXPECT_TRUE(found->message.contains(QLatin1String("50"))) << qPrintable(found->message);
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 2, 75), planned(Kind::EasyRun, 4, 75)}, "R19")) << "exactly 150";
    EXPECT_TRUE(fires({planned(Kind::EasyRun, 2, 75), planned(Kind::EasyRun, 4, 74)}, "R19"));
    WeekFacts byActivity = emptyWeek();
    byActivity.basis = CountingBasis::Activity;
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 75)}, byActivity), "R19")) << "vigorous on the other basis";
    WeekFacts own = emptyWeek();
    own.goal.minutes = 60;
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 75)}, own), "R19")) << "the goal is the user's";
    own.goal.minutes = 0;
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 15)}, own), "R19")) << "no goal, nothing to be under";
    WeekFacts over = emptyWeek();
    over.today = day("2026-11-30");
    EXPECT_FALSE(fires(weekWith({logged(Kind::EasyRun, 1, 40)}, over), "R19")) << "a week that is over is over";
    EXPECT_FALSE(fires({planned(Kind::TimeTrial, 3, 30)}, "R19")) << "a race week";
}

TEST(FindingVolume, R19TakesTheStoredTallyOfALog)
{
    const Session run = logged(Kind::EasyRun, 1, 100);
    WeekFacts facts = weekWith({run});
    EXPECT_TRUE(fires(facts, "R19"));
    Tally tally = talliesOf(run, {}, nullptr).front();
    tally.effortVigorous = tally.effortModerate;
    tally.effortModerate = Milliseconds(0);
    facts.tallies = {tally};
    EXPECT_FALSE(fires(facts, "R19")) << "the recording's heart rates say it was vigorous";
}

TEST(FindingVolume, R20PraisesThreeHundredMinutes)
{
    EXPECT_EQ(severity(weekWith({planned(Kind::EasyRun, 2, 150), planned(Kind::BriskWalk, 4, 150)}), "R20"),
              Severity::Tip);
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 2, 150), planned(Kind::BriskWalk, 4, 149)}, "R20"));
}

TEST(FindingVolume, R21ComparesWithTheBiggestOfFourWeeks)
{
    EXPECT_FALSE(fires(growing({90, 108}, 118), "R21")) << "108, an easier 90, then 118: the base is 108";
    EXPECT_FALSE(fires(growing({90}, 99), "R21")) << "exactly a tenth";
    EXPECT_EQ(severity(growing({90}, 100), "R21"), Severity::Tip);
    EXPECT_EQ(severity(growing({100}, 130), "R21"), Severity::Tip);
    EXPECT_EQ(severity(growing({100}, 131), "R21"), Severity::HeadsUp);
    EXPECT_FALSE(fires(growing({50, 50, 50, 120}, 125), "R21")) << "the fourth week still counts";
    EXPECT_TRUE(fires(growing({50, 50, 50, 50, 120}, 125), "R21")) << "the fifth no longer";
    EXPECT_FALSE(fires(growing({}, 200), "R21")) << "no history";
    EXPECT_FALSE(fires(growing({0, 0, 0, 0}, 200), "R21")) << "nothing to compare with";
}

TEST(FindingVolume, R21CountsMinutesWhereTheBaseIsSmall)
{
    EXPECT_EQ(severity(growing({40}, 52), "R21"), Severity::Tip) << "twelve minutes more";
    EXPECT_FALSE(fires(growing({40}, 50), "R21"));
    EXPECT_FALSE(fires(growing({59}, 69), "R21"));
    EXPECT_TRUE(fires(growing({60}, 67), "R21"));
    EXPECT_EQ(severity(growing({40}, 71), "R21"), Severity::HeadsUp);
    EXPECT_TRUE(finding(growing({40}, 52), "R21")->message.contains(QLatin1String("12 min")));
}

TEST(FindingVolume, R21CountsAllCardioWhileMostRunningIsWalkRun)
{
    WeekFacts facts = weekWith({planned(Kind::WalkRun, 2, 75), planned(Kind::BriskWalk, 3, 20)});
    EarlierWeek before;
    before.run = Seconds(60 * 60);
    before.aerobic = Seconds(90 * 60);
    facts.earlier = {before};
    EXPECT_FALSE(fires(facts, "R21")) << "95 after 90 min of cardio";
    for (Session &session : facts.sessions) {
        if (session.kind == Kind::WalkRun)
            session.kind = Kind::EasyRun;
    }
    EXPECT_TRUE(fires(facts, "R21")) << "75 after 60 min of running";
}

TEST(FindingVolume, R22ComparesARunWithTheLongestOf30Days)
{
    const Session forty = logged(Kind::EasyRun, -5, 40);
    const auto found = finding(weekWith({forty, planned(Kind::LongRun, 3, 45)}), "R22");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->severity, Severity::HeadsUp);
    EXPECT_TRUE(found->message.contains(QLatin1String("12 %"))) << qPrintable(found->message);
    EXPECT_TRUE(found->message.contains(QLatin1String("44 min"))) << qPrintable(found->message);
    EXPECT_FALSE(fires({forty, planned(Kind::LongRun, 3, 44)}, "R22")) << "exactly a tenth";
    EXPECT_FALSE(fires({logged(Kind::EasyRun, -5, 20), planned(Kind::LongRun, 3, 30)}, "R22"))
        << "30 min are no long run";
    EXPECT_TRUE(fires({logged(Kind::EasyRun, -5, 20), planned(Kind::LongRun, 3, 31)}, "R22"));
    EXPECT_TRUE(fires({forty, logged(Kind::LongRun, -28, 60), planned(Kind::LongRun, 3, 60)}, "R22")) << "31 days ago";
    EXPECT_FALSE(fires({forty, logged(Kind::LongRun, -27, 60), planned(Kind::LongRun, 3, 60)}, "R22")) << "30 days ago";
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 1, 40), planned(Kind::LongRun, 3, 60)}, "R22")) << "a first week";
    EXPECT_FALSE(fires({forty, planned(Kind::EasyRun, 1, 44), planned(Kind::LongRun, 3, 48)}, "R22"))
        << "runs of this week count too";
}

TEST(FindingVolume, R22ComparesKilometresWhereTheyAreKnown)
{
    const Session before = withDistance(logged(Kind::EasyRun, -5, 60), 8);
    EXPECT_FALSE(fires({before, withDistance(planned(Kind::EasyRun, 3, 80), 8.8)}, "R22"));
    EXPECT_TRUE(fires({before, withDistance(planned(Kind::EasyRun, 3, 50), 8.9)}, "R22"));
    EXPECT_TRUE(finding(weekWith({before, withDistance(planned(Kind::EasyRun, 3, 50), 10)}), "R22")
                    ->message.contains(QLatin1String("8.8 km")));
    EXPECT_FALSE(fires({before, logged(Kind::EasyRun, -4, 60), withDistance(planned(Kind::EasyRun, 3, 50), 10)}, "R22"))
        << "one of them is known by time only, so time decides";
}

TEST(FindingVolume, R23SpeaksOfOneRunThatHoldsMostOfTheWeek)
{
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 2, 40), planned(Kind::LongRun, 5, 60)}, "R23")) << "60 of 100 %";
    EXPECT_TRUE(fires({planned(Kind::EasyRun, 2, 40), planned(Kind::LongRun, 5, 61)}, "R23"));
    const auto share = [](int runs, int longest, int others) {
        std::vector<Session> sessions{planned(Kind::LongRun, 7, longest)};
        for (int i = 1; i < runs; ++i)
            sessions.push_back(planned(Kind::EasyRun, i, others));
        return fires(sessions, "R23");
    };
    EXPECT_FALSE(share(3, 60, 30)) << "50 %";
    EXPECT_TRUE(share(3, 61, 30));
    EXPECT_FALSE(share(4, 60, 30)) << "40 %";
    EXPECT_TRUE(share(4, 61, 30));
    EXPECT_FALSE(share(5, 59, 30));
    EXPECT_TRUE(share(5, 60, 30)) << "a third and a little";
    EXPECT_FALSE(share(1, 60, 30)) << "one run is all there is";
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 2, 10), planned(Kind::TimeTrial, 5, 60)}, "R23")) << "a race week";
}

TEST(FindingVolume, R24SuggestsAnEasierWeekAfterFourOfGrowth)
{
    EXPECT_TRUE(fires(growing({106, 104, 102, 100}, 108), "R24"));
    EXPECT_FALSE(fires(growing({106, 104, 102}, 108), "R24")) << "too few weeks known";
    EXPECT_FALSE(fires(growing({106, 104, 102, 102}, 108), "R24"));
    EXPECT_FALSE(fires(growing({106, 104, 102, 100}, 106), "R24")) << "this one does not grow";
    WeekFacts facts = growing({106, 104, 102, 100}, 108);
    facts.earlier[1].easier = true;
    EXPECT_FALSE(fires(facts, "R24"));
    facts.earlier[1].easier = false;
    facts.easierMondays = {day("2026-11-23")};
    EXPECT_FALSE(fires(facts, "R24"));
}

TEST(FindingVolume, R25WelcomesBackGentlyAfterABreak)
{
    const auto back = [](int lastDay, int now) {
        return weekWith({logged(Kind::EasyRun, lastDay, 100), planned(Kind::EasyRun, 2, now)});
    };
    EXPECT_EQ(severity(back(-13, 71), "R25"), Severity::HeadsUp) << "fourteen days with nothing";
    EXPECT_FALSE(fires(back(-12, 71), "R25")) << "thirteen";
    EXPECT_FALSE(fires(back(-13, 70), "R25")) << "exactly 70 %";
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 100)}), "R25")) << "a beginning is no return";
    EXPECT_TRUE(finding(back(-13, 90), "R25")->message.contains(QString::fromUtf8("50–66")));
}

TEST(FindingVolume, R28SpeaksOnlyOfWeeksFullByTheUsersOwnMeasure)
{
    std::vector<Session> even;
    for (int weekday = 1; weekday <= 7; ++weekday)
        even.push_back(planned(Kind::EasyRun, weekday, weekday == 7 ? 55 : 60));
    WeekFacts facts = weekWith(even);
    const auto history = [&](int weeks, double load) {
        facts.earlier.clear();
        for (int i = 0; i < weeks; ++i) {
            EarlierWeek earlier;
            earlier.logged = true;
            earlier.load = {load, 0, load, 0, load, 0, 0};
            facts.earlier.push_back(earlier);
        }
    };
    history(12, 100);
    EXPECT_EQ(severity(facts, "R28"), Severity::Tip);
    history(11, 100);
    EXPECT_FALSE(fires(facts, "R28")) << "too little history";
    history(12, 100000);
    EXPECT_FALSE(fires(facts, "R28")) << "they have had fuller weeks";
    history(20, 100);
    facts.earlier[0].load = facts.earlier[1].load = {9e5, 0, 9e5, 0, 9e5, 0, 0};
    EXPECT_FALSE(fires(facts, "R28")) << "18 of 20 are not above the 90th percentile";
    facts.earlier[1].load = {100, 0, 100, 0, 100, 0, 0};
    EXPECT_TRUE(fires(facts, "R28"));
    history(12, 100);
    facts.earlier[3].logged = false;
    EXPECT_FALSE(fires(facts, "R28")) << "plans are no history";
    history(12, 100);
    facts.sessions.resize(2);
    EXPECT_FALSE(fires(facts, "R28")) << "uneven days";
}

TEST(FindingVolume, MonotonyIsTheMeanOverTheSampleDeviation)
{
    // The first week of Beginner 150: 120, 125, 75, 125, 120, 125, 0 (domain.md 3.4 and 7: 2.095).
    const auto value = monotony({120, 125, 75, 125, 120, 125, 0});
    ASSERT_TRUE(value);
    EXPECT_NEAR(*value, 2.095, 0.0005);
    EXPECT_FALSE(monotony({0, 0, 0, 0, 0, 0, 0}));
    EXPECT_FALSE(monotony({1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1})) << "not infinite";
}

TEST(FindingVolume, R43MissesTheOtherHalfAfterTwoWeeks)
{
    EXPECT_EQ(severity(weekWith({logged(Kind::EasyRun, -3), planned(Kind::EasyRun, 2)}), "R43"), Severity::Tip);
    EXPECT_TRUE(fires({logged(Kind::StrengthFull, -3), lifting(2, {"push-up"})}, "R43"));
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 2)}, "R43")) << "one week only";
    EXPECT_FALSE(fires({logged(Kind::EasyRun, -3), planned(Kind::EasyRun, 2), lifting(4, {"push-up"})}, "R43"));
    EXPECT_FALSE(fires({logged(Kind::EasyRun, -3), logged(Kind::StrengthFull, -2), planned(Kind::EasyRun, 2)}, "R43"));
}
