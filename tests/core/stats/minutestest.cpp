// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/minutes.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::loggedSession;
using tests::plannedSession;

namespace {

struct Count {
    double moderate;
    double vigorous;
    double equivalent;
    bool operator==(const Count &) const = default;
};

std::ostream &operator<<(std::ostream &out, const Count &c)
{
    return out << c.moderate << ", " << c.vigorous << " -> " << c.equivalent;
}

Count countOf(const IntensityTimes &t)
{
    return {double(t.moderate.count()) / 60000, double(t.vigorous.count()) / 60000,
            moderateEquivalentMinutes(t.moderate, t.vigorous)};
}

Count effort(const Session &s, const Profile &profile = {}, const HeartRateSeconds *hr = nullptr)
{
    return countOf(s.logged ? loggedTimes(s, profile, hr, CountingBasis::Effort)
                            : plannedTimes(s, CountingBasis::Effort));
}

Count activity(const Session &s)
{
    return countOf(s.logged ? loggedTimes(s, {}, nullptr, CountingBasis::Activity)
                            : plannedTimes(s, CountingBasis::Activity));
}

Step timed(StepRole role, StepPace pace, int seconds)
{
    Step step;
    step.role = role;
    step.pace = pace;
    step.amount = seconds;
    return step;
}

Step block(int repeat, std::vector<Step> children)
{
    Step step;
    step.repeat = repeat;
    step.children = std::move(children);
    return step;
}

std::vector<Step> hiit20()
{
    return {timed(StepRole::WarmUp, StepPace::Easy, 420),
            block(5, {timed(StepRole::Work, StepPace::Hard, 30), timed(StepRole::Recovery, StepPace::WalkJog, 90)}),
            timed(StepRole::CoolDown, StepPace::Easy, 180)};
}

Session structured(Kind kind, std::vector<Step> steps)
{
    Session s = plannedSession(kind, "2026-11-20", 0);
    s.planned->steps = std::move(steps);
    s.planned->duration = timedTotal(s.planned->steps);
    return s;
}

Session logAs(Session s, int minutes)
{
    s.logged = Logged{};
    s.logged->day = s.planned->day;
    s.logged->timer = Seconds(minutes * 60);
    return s;
}

Profile bornIn(int year)
{
    Profile p;
    p.birthYear = year;
    return p;
}

} // namespace

// The ten cases at the end of domain.md 2.4.

TEST(TenCases, AnEasyRunOf45MinutesAtNineKilometresAnHourAndEffort4)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 45);
    s.logged->distance = Metres{6750};
    s.logged->effort = 4;
    EXPECT_EQ(effort(s), (Count{45, 0, 45}));
    EXPECT_EQ(activity(s), (Count{0, 45, 90}));
}

TEST(TenCases, AHiitRunOf20WithItsBlockOf10)
{
    const Session s = structured(Kind::HiitRun, hiit20());
    EXPECT_EQ(effort(s), (Count{10, 10, 30}));
    EXPECT_EQ(activity(s), (Count{0, 20, 40}));
    EXPECT_EQ(effort(plannedSession(Kind::HiitRun, "2026-11-20", 20)), (Count{10, 10, 30})) << "without steps";
    EXPECT_EQ(effort(plannedSession(Kind::HiitRun, "2026-11-20", 8)), (Count{8, 0, 8})) << "shorter than its warm-up";
}

TEST(TenCases, ATempoRunOf32WithItsMiddleOf16)
{
    const Session s = structured(Kind::TempoRun, {timed(StepRole::WarmUp, StepPace::Easy, 480),
                                                  timed(StepRole::Work, StepPace::Tempo, 960),
                                                  timed(StepRole::CoolDown, StepPace::Easy, 480)});
    EXPECT_EQ(effort(s), (Count{16, 16, 48}));
    EXPECT_EQ(activity(s), (Count{0, 32, 64}));
}

TEST(TenCases, ABriskWalkOf30At5point8KilometresAnHour)
{
    Session s = loggedSession(Kind::BriskWalk, "2026-11-17", 30);
    s.logged->distance = Metres{2900};
    EXPECT_EQ(effort(s), (Count{30, 0, 30}));
    EXPECT_EQ(activity(s), (Count{30, 0, 30}));
}

TEST(TenCases, AStrollOf20At3point5KilometresAnHourIsLightWhateverItIsCalled)
{
    for (const Kind kind : {Kind::LightWalk, Kind::BriskWalk}) {
        Session s = loggedSession(kind, "2026-11-17", 20);
        s.logged->distance = Metres{3500.0 / 3};
        EXPECT_EQ(effort(s), (Count{0, 0, 0})) << qPrintable(slug(kind));
        EXPECT_EQ(activity(s), (Count{0, 0, 0})) << qPrintable(slug(kind));
    }
}

TEST(TenCases, ARunAtAMeanOf138BeatsByAFortyYearOldIsModerate)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 30);
    s.logged->avgHr = 138;
    EXPECT_EQ(effort(s, bornIn(1986)), (Count{30, 0, 30}));
    EXPECT_EQ(activity(s), (Count{0, 30, 60}));
}

TEST(TenCases, TheSameAt139BeatsIsVigorous)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 30);
    s.logged->avgHr = 139;
    EXPECT_EQ(effort(s, bornIn(1986)), (Count{0, 30, 60}));
    EXPECT_EQ(activity(s), (Count{0, 30, 60}));
}

TEST(TenCases, FiveRoundsOfThreeTwoOneBetweenWalks)
{
    const Session s =
        structured(Kind::WalkRun,
                   {timed(StepRole::WarmUp, StepPace::Walk, 300),
                    block(5, {timed(StepRole::Recovery, StepPace::Walk, 180), timed(StepRole::Work, StepPace::Jog, 120),
                              timed(StepRole::Work, StepPace::Fast, 60)}),
                    timed(StepRole::CoolDown, StepPace::Walk, 300)});
    EXPECT_EQ(effort(s), (Count{35, 5, 45}));
    EXPECT_EQ(activity(s), (Count{25, 15, 55}));
}

namespace {

Count weekOfRuns(int easy, int hiit, int moderate, Count (*count)(const Session &))
{
    Count sum{0, 0, 0};
    for (const Session &s :
         {plannedSession(Kind::EasyRun, "2026-11-17", easy), plannedSession(Kind::ActiveRecovery, "2026-11-18", 20),
          plannedSession(Kind::HiitRun, "2026-11-20", hiit),
          plannedSession(Kind::ModerateRun, "2026-11-21", moderate)}) {
        const Count c = count(s);
        sum = {sum.moderate + c.moderate, sum.vigorous + c.vigorous, sum.equivalent + c.equivalent};
    }
    return sum;
}

Count byEffort(const Session &s) { return effort(s); }

} // namespace

TEST(TenCases, TheSampleWeekAtItsLowEnd)
{
    EXPECT_EQ(weekOfRuns(45, 20, 30, byEffort), (Count{85, 10, 105}));
    EXPECT_EQ(weekOfRuns(45, 20, 30, activity), (Count{0, 95, 190}));
}

TEST(TenCases, TheSampleWeekAtItsHighEnd)
{
    EXPECT_EQ(weekOfRuns(60, 30, 45, byEffort), (Count{115, 20, 155}));
    EXPECT_EQ(weekOfRuns(60, 30, 45, activity), (Count{0, 135, 270}));
}

// Vectors "equiv" of vectors.txt.
TEST(Minutes, AVigorousMinuteIsWorthTwo)
{
    const auto equivalent = [](int m, int v) { return moderateEquivalentMinutes(Seconds(60 * m), Seconds(60 * v)); };
    EXPECT_EQ(equivalent(90, 30), 150);
    EXPECT_EQ(equivalent(60, 20), 100);
    EXPECT_EQ(equivalent(0, 75), 150);
    EXPECT_EQ(equivalent(45, 52), 149);
}

TEST(Minutes, TheBoundsHaveNoGaps)
{
    EXPECT_EQ(intensityOfHeartRate(127, 200), Intensity::Light);
    EXPECT_EQ(intensityOfHeartRate(128, 200), Intensity::Moderate);
    EXPECT_EQ(intensityOfHeartRate(153.9, 200), Intensity::Moderate);
    EXPECT_EQ(intensityOfHeartRate(154, 200), Intensity::Vigorous);
    EXPECT_EQ(intensityOfEffort(4), Intensity::Light);
    EXPECT_EQ(intensityOfEffort(5), Intensity::Moderate);
    EXPECT_EQ(intensityOfEffort(6), Intensity::Moderate);
    EXPECT_EQ(intensityOfEffort(7), Intensity::Vigorous);
    EXPECT_EQ(intensityOfMet(2.99), Intensity::Light);
    EXPECT_EQ(intensityOfMet(3.0), Intensity::Moderate);
    EXPECT_EQ(intensityOfMet(6.0), Intensity::Vigorous);
}

TEST(Minutes, ARecordingsSecondsPerBeatDecideEachSecond)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 30);
    s.logged->avgHr = 150; // would make all of it vigorous
    s.logged->effort = 9;
    const HeartRateSeconds hr{{100, 300}, {130, 900}, {160, 600}};
    EXPECT_EQ(effort(s, bornIn(1986), &hr), (Count{20, 10, 40})) << "the slow five minutes are still running";

    s.sport = Sport::Mobility;
    s.kind = Kind::ActiveRecovery;
    EXPECT_EQ(effort(s, bornIn(1986), &hr), (Count{15, 10, 35})) << "off the road they are light";
}

TEST(Minutes, HeartRateThatCoversFourFifthsIsStretchedToTheWhole)
{
    const Session s = loggedSession(Kind::EasyRun, "2026-11-17", 30);
    const HeartRateSeconds enough{{130, 720}, {160, 720}};
    EXPECT_EQ(effort(s, bornIn(1986), &enough), (Count{15, 15, 45}));
    const HeartRateSeconds tooMuch{{130, 1800}, {160, 1800}}; // the recording ran on through the pauses
    EXPECT_EQ(effort(s, bornIn(1986), &tooMuch), (Count{15, 15, 45}));
}

TEST(Minutes, HeartRateThatCoversLessSpeaksNeitherBySecondsNorByItsMean)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 30);
    s.logged->avgHr = 170;
    s.logged->effort = 5;
    const HeartRateSeconds little{{170, 1439}};
    EXPECT_EQ(effort(s, bornIn(1986), &little), (Count{30, 0, 30}));
    const HeartRateSeconds none;
    EXPECT_EQ(effort(s, bornIn(1986), &none), (Count{0, 30, 60}))
        << "a recording without heart rate leaves the file's mean";
}

TEST(Minutes, WithoutAMaximumHeartRateTheEffortDecides)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 30);
    s.logged->avgHr = 170;
    s.logged->effort = 6;
    EXPECT_EQ(effort(s), (Count{30, 0, 30}));
    Profile own;
    own.hrMax = 200;
    EXPECT_EQ(effort(s, own), (Count{0, 30, 60}));
}

TEST(Minutes, TheMaximumIsThatOfTheYearItWasRunIn)
{
    Session s = loggedSession(Kind::EasyRun, "2006-11-17", 30);
    s.logged->avgHr = 145; // of 194 at twenty: 75 %; of 180 at forty: 81 %
    EXPECT_EQ(effort(s, bornIn(1986)), (Count{30, 0, 30}));
    s.logged->day = tests::day("2026-11-17");
    EXPECT_EQ(effort(s, bornIn(1986)), (Count{0, 30, 60}));
}

TEST(Minutes, ASessionsEffortIsNotSpreadOverItsWarmUp)
{
    Session s = logAs(structured(Kind::HiitRun, hiit20()), 20);
    s.logged->effort = 9;
    EXPECT_EQ(effort(s), (Count{10, 10, 30}));
    s.logged->effort = 5;
    EXPECT_EQ(effort(s), (Count{20, 0, 20})) << "a block that felt moderate counts as moderate";

    Session loose = loggedSession(Kind::HiitRun, "2026-11-20", 25);
    loose.logged->effort = 8;
    EXPECT_EQ(effort(loose), (Count{10, 15, 40})) << "ten minutes of warm-up and cool-down are taken for granted";
}

TEST(Minutes, ALoggedRunWithNothingMeasuredHasThePlansStructureInItsOwnLength)
{
    EXPECT_EQ(effort(logAs(structured(Kind::HiitRun, hiit20()), 20)), (Count{10, 10, 30}));
    EXPECT_EQ(effort(logAs(structured(Kind::HiitRun, hiit20()), 30)), (Count{15, 15, 45}));
}

TEST(Minutes, RecoveriesBetweenTempoPartsStayModerateWhateverTheEffort)
{
    Session s = structured(Kind::TempoRun,
                           {timed(StepRole::WarmUp, StepPace::Easy, 480), timed(StepRole::Work, StepPace::Tempo, 360),
                            timed(StepRole::Recovery, StepPace::Easy, 120), timed(StepRole::Work, StepPace::Tempo, 360),
                            timed(StepRole::CoolDown, StepPace::Easy, 480)});
    EXPECT_EQ(effort(s), (Count{18, 12, 42}));
    s = logAs(s, 30);
    s.logged->effort = 8;
    EXPECT_EQ(effort(s), (Count{18, 12, 42}));
}

TEST(Minutes, StepsByDistanceShareTheTimeTheOthersLeave)
{
    Step far = timed(StepRole::Work, StepPace::Tempo, 0);
    far.end = StepEnd::Distance;
    far.amount = 3000;
    Step back = timed(StepRole::CoolDown, StepPace::Easy, 0);
    back.end = StepEnd::Distance;
    back.amount = 1000;
    Session s = structured(Kind::TempoRun, {timed(StepRole::WarmUp, StepPace::Easy, 600), far, back});
    s.planned->duration = Seconds(30 * 60);
    EXPECT_EQ(effort(s), (Count{15, 15, 45})) << "20 minutes left, three quarters of them at tempo";
}

TEST(Minutes, RunningIsNeverLessThanModerateAndAGentleRecoveryNeverCounts)
{
    Session run = loggedSession(Kind::EasyRun, "2026-11-17", 30);
    run.logged->effort = 1;
    EXPECT_EQ(effort(run), (Count{30, 0, 30}));
    Session ride = loggedSession(Kind::CrossTraining, "2026-11-17", 30);
    ride.logged->effort = 2;
    EXPECT_EQ(effort(ride), (Count{30, 0, 30})) << "cycling is over 3 METs";
    EXPECT_EQ(activity(ride), (Count{0, 30, 60}));
    Session yoga = loggedSession(Kind::ActiveRecovery, "2026-11-17", 30);
    yoga.logged->effort = 2;
    EXPECT_EQ(effort(yoga), (Count{0, 0, 0}));
}

TEST(Minutes, ARecoveryWalkedBrisklyCounts)
{
    Session s = loggedSession(Kind::ActiveRecovery, "2026-11-18", 20);
    s.sport = Sport::Walking;
    s.logged->distance = Metres{1900};
    EXPECT_EQ(effort(s), (Count{20, 0, 20}));
    EXPECT_EQ(activity(s), (Count{20, 0, 20}));
}

TEST(Minutes, TheUsersOwnSplitWinsOverEverything)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 45);
    s.logged->avgHr = 175;
    s.logged->overrideVigorous = Seconds(600);
    EXPECT_EQ(effort(s, bornIn(1986)), (Count{0, 10, 20}));
    EXPECT_EQ(activity(s), (Count{0, 10, 20}));
    s.logged->overrideModerate = Seconds(1800);
    EXPECT_EQ(effort(s, bornIn(1986)), (Count{30, 10, 50}));
}

TEST(Minutes, TheTimeIsTheTimersElseElapsedElseMoving)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 0);
    s.logged->timer.reset();
    EXPECT_EQ(effort(s), (Count{0, 0, 0})) << "no time known, none counted";
    s.logged->moving = Seconds(600);
    EXPECT_EQ(effort(s), (Count{10, 0, 10}));
    s.logged->elapsed = Seconds(1200);
    EXPECT_EQ(effort(s), (Count{20, 0, 20}));
    s.logged->timer = Seconds(900);
    EXPECT_EQ(effort(s), (Count{15, 0, 15}));
}

TEST(Minutes, StrengthIsNotAerobicAndACircuitOnlyOnceItsUserSaysSo)
{
    EXPECT_EQ(effort(plannedSession(Kind::StrengthFull, "2026-11-16", 30)), (Count{0, 0, 0}));
    Session strength = loggedSession(Kind::StrengthFull, "2026-11-16", 30);
    strength.logged->effort = 9;
    EXPECT_EQ(effort(strength), (Count{0, 0, 0}));
    Session circuit = loggedSession(Kind::Circuit, "2026-11-16", 30);
    EXPECT_EQ(effort(circuit), (Count{0, 0, 0}));
    circuit.logged->overrideModerate = Seconds(1200);
    EXPECT_EQ(effort(circuit), (Count{20, 0, 20}));
}

TEST(Minutes, ThePartsSumToTheWholeToTheMillisecond)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 0);
    s.logged->timer = Milliseconds(1000001);
    const HeartRateSeconds hr{{100, 333}, {130, 333}, {160, 333}};
    s.kind = Kind::ActiveRecovery;
    s.sport = Sport::Mobility;
    const IntensityTimes t = loggedTimes(s, bornIn(1986), &hr, CountingBasis::Effort);
    EXPECT_EQ(t.light + t.moderate + t.vigorous, Milliseconds(1000001));
    EXPECT_GT(t.light.count(), 0);
}
