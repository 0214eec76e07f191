// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/findingsupport.h"

using namespace core;
using namespace tests;

namespace {

WeekFacts onAPlan()
{
    WeekFacts facts = emptyWeek();
    facts.followsLibraryPlan = true;
    return facts;
}

Session withWeight(Session session, const char *kilograms)
{
    for (ExerciseSet &set : session.entries.front().sets)
        set.target.weight = Weight::parse(QLatin1String(kilograms), WeightUnit::Kilograms);
    return session;
}

/// The session done with these weights on its own day.
Session doneWith(Session session, const char *kilograms)
{
    session.logged = Logged{};
    session.logged->day = session.planned->day;
    for (ExerciseSet &set : session.entries.front().sets) {
        set.result.weight = Weight::parse(QLatin1String(kilograms), WeightUnit::Kilograms);
        set.result.reps = 12;
        set.result.doneMs = 1;
    }
    return session;
}

Step timed(StepRole role, StepPace pace, double seconds)
{
    return {role, pace, StepEnd::Time, seconds, StepTarget::None, {}, {}, 1, {}};
}

} // namespace

TEST(FindingStrength, R03AsksForASecondStrengthSession)
{
    const WeekFacts one = weekWith({lifting(2, {"push-up"}), planned(Kind::EasyRun, 3)});
    EXPECT_EQ(severity(one, "R03"), Severity::Tip);
    EXPECT_TRUE(fires({planned(Kind::EasyRun, 3)}, "R03"));
    EXPECT_FALSE(fires({lifting(2, {"push-up"}), lifting(4, {"push-up"})}, "R03"));
    WeekFacts easier = emptyWeek();
    easier.easierMondays = {day("2026-11-23")};
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 3)}, easier), "R03")) << "an easier week";
    EXPECT_FALSE(fires({planned(Kind::TimeTrial, 3)}, "R03")) << "a race week";
    Session ill = planned(Kind::EasyRun, 4);
    ill.planned->skipReason = SkipReason::Sick;
    EXPECT_FALSE(fires({planned(Kind::EasyRun, 3), ill}, "R03")) << "a week of illness";
    WeekFacts away = emptyWeek();
    away.away = true;
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 3)}, away), "R03"));
    WeekFacts over = emptyWeek();
    over.today = day("2026-11-30");
    EXPECT_FALSE(fires(weekWith({logged(Kind::EasyRun, 3)}, over), "R03")) << "too late to act on";
}

TEST(FindingStrength, R03FollowsTheUsersOwnGoal)
{
    WeekFacts own = emptyWeek();
    own.goal.strengthDays = 3;
    const std::vector<Session> two{lifting(2, {"push-up"}), lifting(4, {"push-up"})};
    ASSERT_TRUE(fires(weekWith(two, own), "R03"));
    EXPECT_TRUE(finding(weekWith(two, own), "R03")->message.contains(QLatin1String("3 this week")));
    own.goal.strengthDays = 1;
    EXPECT_FALSE(fires(weekWith({lifting(2, {"push-up"})}, own), "R03"));
    own.goal.strengthDays = 0;
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2)}, own), "R03")) << "no goal, no wish";
}

TEST(FindingStrength, R04SpeaksOfMoreThanThree)
{
    std::vector<Session> sessions;
    for (int weekday : {1, 3, 5})
        sessions.push_back(lifting(weekday, {"push-up"}));
    EXPECT_FALSE(fires(sessions, "R04"));
    sessions.push_back(lifting(7, {"push-up"}));
    EXPECT_EQ(severity(weekWith(sessions), "R04"), Severity::Tip);
}

TEST(FindingStrength, R05SpeaksOfStrengthOutside20To30MinutesOfAPlan)
{
    const auto of = [](int minutes, WeekFacts facts) {
        Session session = lifting(2, {"push-up"});
        session.planned->duration = Seconds(minutes * 60);
        return fires(weekWith({session}, std::move(facts)), "R05");
    };
    EXPECT_TRUE(of(19, onAPlan()));
    EXPECT_FALSE(of(20, onAPlan()));
    EXPECT_FALSE(of(30, onAPlan()));
    EXPECT_TRUE(of(31, onAPlan()));
    EXPECT_FALSE(of(45, emptyWeek())) << "no plan, no such rule";
    Session open = lifting(2, {"push-up"});
    open.planned->duration.reset();
    EXPECT_FALSE(fires(weekWith({open}, onAPlan()), "R05")) << "length unknown";
}

TEST(FindingStrength, R06SpeaksOfRepsOutside12To20OfAPlan)
{
    Session session = lifting(2, {"push-up"});
    EXPECT_FALSE(fires(weekWith({session}, onAPlan()), "R06"));
    session.entries[0].sets[1].target.repsLow = 11;
    EXPECT_TRUE(fires(weekWith({session}, onAPlan()), "R06"));
    EXPECT_FALSE(fires(weekWith({session}), "R06"));
    session.entries[0].sets[1].type = SetType::WarmUp;
    EXPECT_FALSE(fires(weekWith({session}, onAPlan()), "R06")) << "warm-ups are free";
    session.entries[0].sets[0].target.repsHigh = 21;
    EXPECT_TRUE(fires(weekWith({session}, onAPlan()), "R06"));
}

TEST(FindingStrength, R30SpeaksOfAColdStart)
{
    Session run = planned(Kind::HiitRun, 2, 25);
    const Step fast = timed(StepRole::Work, StepPace::Hard, 30);
    run.planned->steps = {timed(StepRole::WarmUp, StepPace::Easy, 239), fast};
    EXPECT_EQ(severity(weekWith({run}), "R30"), Severity::Tip);
    run.planned->steps = {timed(StepRole::WarmUp, StepPace::Easy, 240), fast};
    EXPECT_FALSE(fires({run}, "R30"));
    run.planned->steps = {timed(StepRole::Work, StepPace::Walk, 120), timed(StepRole::Work, StepPace::Jog, 120), fast};
    EXPECT_FALSE(fires({run}, "R30")) << "easy minutes count whatever they are called";
    run.planned->steps = {{StepRole::WarmUp, StepPace::Easy, StepEnd::Distance, 600, StepTarget::None, {}, {}, 1, {}},
                          fast};
    EXPECT_TRUE(fires({run}, "R30"));
    run.planned->steps[0].amount = 1000;
    EXPECT_FALSE(fires({run}, "R30"));
    run.planned->steps[0].end = StepEnd::Open;
    EXPECT_FALSE(fires({run}, "R30")) << "open until the lap key may be long enough";
    run.planned->steps.clear();
    EXPECT_FALSE(fires({run}, "R30")) << "nothing is known";
    run.kind = Kind::EasyRun;
    run.planned->steps = {fast};
    EXPECT_FALSE(fires({run}, "R30"));
    Session strength = lifting(4, {"push-up"});
    EXPECT_FALSE(fires({strength}, "R30"));
    strength.planned->steps = {timed(StepRole::WarmUp, StepPace::Jog, 120)};
    EXPECT_TRUE(fires({strength}, "R30"));
    strength.planned->steps = {timed(StepRole::WarmUp, StepPace::Jog, 240)};
    EXPECT_FALSE(fires({strength}, "R30"));
}

TEST(FindingStrength, R44SpeaksOfALoadThatRisesOverATenth)
{
    const Session before = doneWith(lifting(-2, {"back-squat"}), "50");
    EXPECT_TRUE(fires({before, withWeight(lifting(2, {"back-squat"}), "55.5")}, "R44"));
    EXPECT_FALSE(fires({before, withWeight(lifting(2, {"back-squat"}), "55")}, "R44")) << "exactly a tenth";
    EXPECT_FALSE(fires({before, withWeight(lifting(2, {"goblet-squat"}), "80")}, "R44")) << "another exercise";
    EXPECT_FALSE(fires({withWeight(lifting(2, {"back-squat"}), "80")}, "R44")) << "nothing to compare with";
    EXPECT_TRUE(fires({before, doneWith(lifting(1, {"back-squat"}), "60")}, "R44"));
    const auto found = finding(weekWith({before, withWeight(lifting(2, {"back-squat"}), "60")}), "R44");
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->message.contains(QLatin1String("20"))) << qPrintable(found->message);
    WeekFacts facts = emptyWeek();
    facts.lastLoads.insert(libraryExerciseId(QStringLiteral("back-squat")), 50'000'000);
    EXPECT_TRUE(fires(weekWith({withWeight(lifting(2, {"back-squat"}), "60")}, facts), "R44")) << "from long ago";
    EXPECT_FALSE(fires(
        {doneWith(lifting(-2, {"assisted-pull-up"}), "20"), withWeight(lifting(2, {"assisted-pull-up"}), "30")}, "R44"))
        << "more help is no more load";
}

TEST(FindingStrength, R45MissesLegWorkInAPlan)
{
    const Session before = doneWith(lifting(-2, {"push-up"}), "0");
    EXPECT_EQ(severity(weekWith({before, lifting(2, {"push-up"})}, onAPlan()), "R45"), Severity::Tip);
    EXPECT_FALSE(fires(weekWith({before, lifting(2, {"push-up"})}), "R45")) << "no plan";
    EXPECT_FALSE(fires(weekWith({before, lifting(2, {"push-up"}), lifting(4, {"back-squat"})}, onAPlan()), "R45"));
    EXPECT_FALSE(fires(weekWith({lifting(2, {"push-up"})}, onAPlan()), "R45")) << "one week is not every week";
    EXPECT_FALSE(
        fires(weekWith({doneWith(lifting(-2, {"back-squat"}), "50"), lifting(2, {"push-up"})}, onAPlan()), "R45"));
    EXPECT_FALSE(fires(weekWith({before, planned(Kind::EasyRun, 2)}, onAPlan()), "R45")) << "no strength, other rules";
}
