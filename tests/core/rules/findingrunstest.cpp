// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/findingsupport.h"

using namespace core;
using namespace tests;

namespace {

Session intervals(double fast, double slow)
{
    const auto step = [](StepRole role, StepPace pace, double seconds) {
        return Step{role, pace, StepEnd::Time, seconds, StepTarget::None, {}, {}, 1, {}};
    };
    Session run = planned(Kind::HiitRun, 2, 25);
    Step block;
    block.repeat = 6;
    block.children = {step(StepRole::Work, StepPace::Hard, fast), step(StepRole::Recovery, StepPace::WalkJog, slow)};
    run.planned->steps = {step(StepRole::WarmUp, StepPace::Easy, 420), block,
                          step(StepRole::CoolDown, StepPace::Easy, 180)};
    return run;
}

/// These kinds in this week and in as many weeks before it, on Tuesdays onwards.
std::vector<Session> weeksOf(const std::vector<Kind> &kinds, int weeksBefore)
{
    std::vector<Session> sessions;
    for (int week = 0; week <= weeksBefore; ++week) {
        for (size_t i = 0; i < kinds.size(); ++i)
            sessions.push_back(week == 0 ? planned(kinds[i], int(i) + 2) : logged(kinds[i], int(i) + 2 - 7 * week));
    }
    return sessions;
}

} // namespace

TEST(FindingRuns, R07SpeaksOfAThirdIntervalRun)
{
    std::vector<Session> runs{planned(Kind::HiitRun, 1), planned(Kind::HiitRun, 4)};
    EXPECT_FALSE(fires(runs, "R07"));
    runs.push_back(planned(Kind::HiitRun, 7));
    EXPECT_EQ(severity(weekWith(runs), "R07"), Severity::HeadsUp);
    EXPECT_FALSE(fires(runs, "R08")) << "far enough apart";
    runs.back().planned->day = runs.back().planned->originalDay = day("2026-11-27");
    EXPECT_TRUE(fires(runs, "R08")) << "and close as well";
}

TEST(FindingRuns, R09SpeaksOfIntervalRunsOutside20To30Minutes)
{
    EXPECT_TRUE(fires({planned(Kind::HiitRun, 2, 19)}, "R09"));
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2, 20)}, "R09"));
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2, 30)}, "R09"));
    EXPECT_TRUE(fires({planned(Kind::HiitRun, 2, 31)}, "R09"));
    Session recorded = logged(Kind::HiitRun, 2, 30);
    recorded.logged->timer = Seconds(30 * 60 + 20);
    EXPECT_FALSE(fires({recorded}, "R09")) << "a watch stopped twenty seconds late";
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 2, 50)}, "R09"));
}

TEST(FindingRuns, R10SpeaksOfUnusualIntervals)
{
    EXPECT_FALSE(fires({intervals(30, 60)}, "R10"));
    EXPECT_FALSE(fires({intervals(60, 120)}, "R10"));
    EXPECT_TRUE(fires({intervals(29, 90)}, "R10"));
    EXPECT_TRUE(fires({intervals(61, 90)}, "R10"));
    EXPECT_TRUE(fires({intervals(45, 59)}, "R10"));
    EXPECT_TRUE(fires({intervals(45, 121)}, "R10"));
    Session tempo = intervals(300, 30);
    tempo.kind = Kind::TempoRun;
    EXPECT_FALSE(fires({tempo}, "R10"));
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2, 25)}, "R10")) << "no steps";
}

TEST(FindingRuns, R11SpeaksOfASecondTempoRun)
{
    EXPECT_FALSE(fires({planned(Kind::TempoRun, 2)}, "R11"));
    EXPECT_TRUE(fires({planned(Kind::TempoRun, 2), planned(Kind::TempoRun, 5)}, "R11"));
}

TEST(FindingRuns, R12SpeaksOfTempoRunsOutside20To40Minutes)
{
    EXPECT_TRUE(fires({planned(Kind::TempoRun, 2, 19)}, "R12"));
    EXPECT_FALSE(fires({planned(Kind::TempoRun, 2, 20)}, "R12"));
    EXPECT_FALSE(fires({planned(Kind::TempoRun, 2, 40)}, "R12"));
    EXPECT_TRUE(fires({planned(Kind::TempoRun, 2, 41)}, "R12"));
}

TEST(FindingRuns, R13SpeaksOfEasyRunsOutside30To60MinutesOfAPlan)
{
    WeekFacts plan = emptyWeek();
    plan.followsLibraryPlan = true;
    EXPECT_TRUE(fires(weekWith({planned(Kind::EasyRun, 2, 29)}, plan), "R13"));
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 30)}, plan), "R13"));
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 60)}, plan), "R13"));
    EXPECT_TRUE(fires(weekWith({planned(Kind::EasyRun, 2, 61)}, plan), "R13"));
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 2, 90)}, "R13")) << "no plan";
    plan.easierMondays = {day("2026-11-23")};
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 20)}, plan), "R13")) << "an easier week";
}

TEST(FindingRuns, R14MissesARelaxedRun)
{
    EXPECT_TRUE(fires({planned(Kind::HiitRun, 2), planned(Kind::TempoRun, 5)}, "R14"));
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2)}, "R14")) << "one run alone";
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2), planned(Kind::EasyRun, 5)}, "R14"));
    EXPECT_FALSE(fires({planned(Kind::HiitRun, 2), planned(Kind::LongRun, 5)}, "R14"));
}

TEST(FindingRuns, R26SuggestsVarietyAfterThreeWeeksOfOneKind)
{
    EXPECT_TRUE(fires(weeksOf({Kind::EasyRun, Kind::EasyRun}, 2), "R26"));
    EXPECT_TRUE(fires(weeksOf({Kind::EasyRun, Kind::LongRun}, 2), "R26")) << "a long easy run is an easy run";
    EXPECT_FALSE(fires(weeksOf({Kind::EasyRun, Kind::EasyRun}, 1), "R26"));
    EXPECT_FALSE(fires(weeksOf({Kind::EasyRun, Kind::TempoRun}, 2), "R26"));
    EXPECT_FALSE(fires(weeksOf({Kind::WalkRun, Kind::WalkRun}, 2), "R26")) << "a beginner is not sent up the hills";
    EXPECT_FALSE(fires(weeksOf({Kind::BriskWalk}, 2), "R26"));
}

TEST(FindingRuns, R27SuggestsCrossTrainingToThoseWhoRunALot)
{
    const std::vector<Kind> four(4, Kind::EasyRun);
    EXPECT_TRUE(fires(weeksOf(four, 3), "R27"));
    EXPECT_FALSE(fires(weeksOf(four, 2), "R27"));
    EXPECT_FALSE(fires(weeksOf(std::vector<Kind>(3, Kind::EasyRun), 3), "R27"));
    std::vector<Session> varied = weeksOf(four, 3);
    varied.push_back(logged(Kind::CrossTraining, -14));
    EXPECT_FALSE(fires(varied, "R27"));
    varied.back() = planned(Kind::CrossTraining, 7);
    EXPECT_FALSE(fires(varied, "R27"));
}

TEST(FindingRuns, R40SpeaksOfAnEasyRunThatFeltHard)
{
    Session run = logged(Kind::EasyRun, 1);
    run.logged->effort = 7;
    EXPECT_EQ(severity(weekWith({run}), "R40"), Severity::Tip);
    run.logged->effort = 6;
    EXPECT_FALSE(fires({run}, "R40"));
    run.logged->effort.reset();
    EXPECT_FALSE(fires({run}, "R40"));
    run.logged->effort = 9;
    run.kind = Kind::TempoRun;
    EXPECT_FALSE(fires({run}, "R40"));
}
