// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/findingsupport.h"

using namespace core;
using namespace tests;

namespace {

WeekFacts withBody(const BodyFacts &body = {})
{
    WeekFacts facts = emptyWeek();
    facts.body = body;
    facts.profile.mass = Weight::fromKilograms(70);
    return facts;
}

/// The last days up to today, each with the same entry.
WeekFacts withDays(int count, DayFacts each)
{
    BodyFacts body;
    for (int i = count - 1; i >= 0; --i) {
        each.day = day("2026-11-23").addDays(-i);
        body.days.push_back(each);
    }
    return withBody(body);
}

DayFacts protein(int grams)
{
    DayFacts facts;
    facts.proteinGrams = grams;
    return facts;
}

DayFacts sleep(int minutes)
{
    DayFacts facts;
    facts.sleepMinutes = minutes;
    return facts;
}

DayFacts energy(int intake, int spent)
{
    DayFacts facts;
    facts.intakeKcal = intake;
    facts.exerciseKcal = spent;
    return facts;
}

WeekFacts withDeficit(int kcal)
{
    BodyFacts body;
    body.deficitKcal = kcal;
    return withBody(body);
}

Session painful(int weekday, int pain, const char *place)
{
    Session run = logged(Kind::EasyRun, weekday);
    run.logged->pain = pain;
    run.logged->painPlace = QLatin1String(place);
    return run;
}

} // namespace

TEST(FindingBody, R31SpeaksOfProteinOutsideTheRange)
{
    EXPECT_EQ(severity(withDays(7, protein(111)), "R31"), Severity::Tip);
    EXPECT_FALSE(fires(withDays(7, protein(112)), "R31")) << "1.6 g/kg of 70 kg";
    EXPECT_FALSE(fires(withDays(7, protein(154)), "R31")) << "2.2";
    EXPECT_TRUE(fires(withDays(7, protein(155)), "R31"));
    EXPECT_FALSE(fires(withDays(6, protein(50)), "R31")) << "six days are not seven";
    WeekFacts unknown = withDays(7, protein(50));
    unknown.profile.mass.reset();
    EXPECT_FALSE(fires(unknown, "R31"));
}

TEST(FindingBody, R32SpeaksOfSleepOutsideSevenToNineHours)
{
    EXPECT_TRUE(fires(withDays(7, sleep(419)), "R32"));
    EXPECT_FALSE(fires(withDays(7, sleep(420)), "R32"));
    EXPECT_FALSE(fires(withDays(7, sleep(540)), "R32"));
    EXPECT_TRUE(fires(withDays(7, sleep(541)), "R32"));
    EXPECT_FALSE(fires(withDays(6, sleep(300)), "R32"));
    WeekFacts older = withDays(14, sleep(480));
    for (size_t i = 0; i < 7; ++i)
        older.body->days[i].sleepMinutes = 100;
    EXPECT_FALSE(fires(older, "R32")) << "only the last seven nights speak";
}

TEST(FindingBody, R33SpeaksOfADeficitOutsideTheGentleRange)
{
    EXPECT_EQ(severity(withDeficit(249), "R33"), Severity::Tip);
    EXPECT_FALSE(fires(withDeficit(250), "R33"));
    EXPECT_FALSE(fires(withDeficit(500), "R33"));
    EXPECT_EQ(severity(withDeficit(501), "R33"), Severity::HeadsUp);
    EXPECT_FALSE(fires(withBody(), "R33")) << "none chosen";
}

TEST(FindingBody, R34SetsNoTargetWhereItCouldHarm)
{
    const auto stops = [](WeekFacts facts) {
        const auto found = finding(facts, "R34");
        return found && found->severity == Severity::StopAndThink;
    };
    EXPECT_FALSE(stops(withDeficit(300)));
    WeekFacts low = withDeficit(300);
    low.body->targetKcal = 1399;
    low.body->basalKcal = 1400;
    EXPECT_TRUE(stops(low));
    EXPECT_FALSE(fires(low, "R33")) << "safety speaks instead of tips";
    low.body->targetKcal = 1400;
    EXPECT_FALSE(stops(low));
    WeekFacts thin = withDeficit(300);
    thin.body->bodyMassIndex = 18.4;
    EXPECT_TRUE(stops(thin));
    thin.body->bodyMassIndex = 18.5;
    EXPECT_FALSE(stops(thin));
    WeekFacts young = withDeficit(300);
    young.profile.birthYear = 2008;
    EXPECT_TRUE(stops(young)) << "may still be 17";
    young.profile.birthYear = 2007;
    EXPECT_FALSE(stops(young));
    for (const HealthFlag flag : {Pregnant, EatingDisorder}) {
        WeekFacts ticked = withDeficit(300);
        ticked.profile.flags = flag;
        EXPECT_TRUE(stops(ticked));
        ticked.body->deficitKcal.reset();
        EXPECT_FALSE(stops(ticked)) << "nobody asked for a target";
    }
}

TEST(FindingBody, R35SpeaksOfTwoWeeksOfFastLoss)
{
    const auto falls = [](std::vector<qint64> grams) {
        BodyFacts body;
        body.weeklyTrendGrams = std::move(grams);
        return fires(withBody(body), "R35");
    };
    EXPECT_TRUE(falls({70000, 69200, 68400})) << "over 1 %";
    EXPECT_FALSE(falls({70000, 69300, 68600})) << "exactly 1 %, then a little over it";
    EXPECT_TRUE(falls({120000, 119000, 118000})) << "over 0.9 kg";
    EXPECT_FALSE(falls({120000, 119100, 118200})) << "exactly 0.9 kg";
    EXPECT_FALSE(falls({70000, 69900, 69000})) << "one week only";
    EXPECT_FALSE(falls({70000, 69000})) << "too short a history";
    EXPECT_TRUE(falls({90000, 70000, 69200, 68400}));
}

TEST(FindingBody, R36SpeaksOfLittleEnergyOnlyWhereAllOfItIsLogged)
{
    WeekFacts facts = withDays(7, energy(1999, 500));
    EXPECT_FALSE(fires(facts, "R36")) << "fat-free mass is unknown";
    facts.body->fatFreeGrams = 50000;
    EXPECT_EQ(severity(facts, "R36"), Severity::StopAndThink) << "29.98 kcal/kg";
    WeekFacts enough = withDays(7, energy(2000, 500));
    enough.body->fatFreeGrams = 50000;
    EXPECT_FALSE(fires(enough, "R36")) << "exactly 30";
    facts.body->days[2].exerciseKcal.reset();
    EXPECT_FALSE(fires(facts, "R36")) << "a day is missing";
}

TEST(FindingBody, R41SpeaksOfAimsAtOnePlace)
{
    const auto speaks = [](const char *goal) {
        WeekFacts facts = emptyWeek();
        facts.goalText = QString::fromUtf8(goal);
        return fires(facts, "R41");
    };
    EXPECT_TRUE(speaks("Lose belly fat"));
    EXPECT_TRUE(speaks("SLIMMER thighs by spring"));
    EXPECT_TRUE(speaks("fat off my legs"));
    EXPECT_FALSE(speaks("strong legs"));
    EXPECT_FALSE(speaks("lose some fat"));
    EXPECT_FALSE(speaks("run a fathom of legends")) << "whole words";
    EXPECT_FALSE(speaks(""));
}

TEST(FindingBody, R42AsksForPatienceInTheFirstWeeks)
{
    BodyFacts body;
    body.pageOpens = 7;
    WeekFacts facts = withBody(body);
    facts.startedOn = day("2026-10-27");
    EXPECT_TRUE(fires(facts, "R42")) << "27 days in";
    facts.startedOn = day("2026-10-26");
    EXPECT_FALSE(fires(facts, "R42"));
    facts.startedOn = day("2026-11-20");
    facts.body->pageOpens = 6;
    EXPECT_FALSE(fires(facts, "R42"));
}

TEST(FindingBody, NothingIsSaidOfFoodAndSleepThatNobodyLogs) { EXPECT_EQ(rulesOf(withBody()), ""); }

TEST(FindingHealth, R37SpeaksOfPainInTheSamePlaceTwiceInSevenDays)
{
    EXPECT_EQ(severity(weekWith({painful(-4, 4, "left knee"), painful(1, 5, " Left  Knee")}), "R37"),
              Severity::HeadsUp);
    EXPECT_FALSE(fires({painful(-6, 4, "knee"), painful(1, 4, "knee")}, "R37")) << "seven days apart";
    EXPECT_TRUE(fires({painful(-5, 4, "knee"), painful(1, 4, "knee")}, "R37"));
    EXPECT_FALSE(fires({painful(-4, 3, "knee"), painful(1, 5, "knee")}, "R37"));
    EXPECT_FALSE(fires({painful(-4, 4, "knee"), painful(1, 5, "shin")}, "R37"));
    EXPECT_FALSE(fires({painful(-4, 4, "knee"), painful(-3, 5, "knee")}, "R37")) << "last week's own finding";
    Session lift = painful(1, 5, "knee");
    lift.kind = Kind::StrengthLower;
    EXPECT_FALSE(fires({painful(-4, 4, "knee"), lift}, "R37"));
}

TEST(FindingHealth, R38StopsEverythingForAlarmingSymptoms)
{
    WeekFacts facts = emptyWeek();
    EXPECT_FALSE(fires(facts, "R38"));
    facts.alarmingSymptoms = true;
    EXPECT_EQ(severity(facts, "R38"), Severity::StopAndThink);
}

TEST(FindingHealth, R39SendsToADoctorAtTheStartOrAfterAYes)
{
    WeekFacts facts = emptyWeek();
    EXPECT_FALSE(fires(facts, "R39"));
    facts.firstStart = true;
    EXPECT_FALSE(fires(weekWith({planned(Kind::EasyRun, 2, 30)}, facts), "R39")) << "nothing hard is ahead";
    EXPECT_EQ(severity(weekWith({planned(Kind::HiitRun, 2, 25)}, facts), "R39"), Severity::StopAndThink);
    facts.firstStart = false;
    EXPECT_FALSE(fires(weekWith({planned(Kind::HiitRun, 2, 25)}, facts), "R39"));
    facts.healthCheckYes = true;
    EXPECT_TRUE(fires(facts, "R39"));
}
