// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/coach.h"

#include "core/plans/readyworkouts.h"
#include "core/rules/runtext.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <random>

using namespace core;
using testing::ElementsAre;

namespace tests {

namespace {

constexpr qint64 start = 1'795'000'000'000;
constexpr qint64 at(double seconds) { return start + qint64(seconds * 1000); }

std::vector<Step> steps(const char *line)
{
    const auto parsed = stepsFromText(QString::fromUtf8(line));
    EXPECT_TRUE(parsed) << line;
    return parsed ? *parsed : std::vector<Step>();
}

CoachRun running(const char *line) { return begun(readyToRun(steps(line)), start); }

std::vector<double> lapSeconds(const CoachRun &run)
{
    std::vector<double> out;
    for (const CoachLap &lap : run.laps)
        out.push_back(double(lap.timer().count()) / 1000);
    return out;
}

std::vector<int> lapSteps(const CoachRun &run)
{
    std::vector<int> out;
    for (const CoachLap &lap : run.laps)
        out.push_back(lap.step);
    return out;
}

Session planned(const char *line)
{
    Session session = plannedSession(Kind::HiitRun, "2026-11-27", 30);
    session.planned->steps = steps(line);
    return session;
}

Session logOf(const Session &session, const CoachRun &run)
{
    return withCoachedLog(session, run, day("2026-11-27"), QTimeZone("Europe/Berlin"));
}

} // namespace

TEST(Coach, PlaysTheUnrolledStepsAndKnowsTheRoundOfEach)
{
    const auto plan = steps("5min easy, 3x(1min hard, 2min walk) skip last, 5min easy");
    const auto played = coachSteps(plan);
    const auto flat = unrolled(plan);
    ASSERT_EQ(played.size(), flat.size());
    std::vector<int> rounds;
    for (size_t i = 0; i < flat.size(); ++i) {
        EXPECT_EQ(played[i].step, flat[i]);
        rounds.push_back(played[i].iteration.value_or(-1));
    }
    EXPECT_THAT(rounds, ElementsAre(-1, 0, 0, 1, 1, 2, -1));
    EXPECT_EQ(played[1].rounds, 3);
}

TEST(Coach, EndsEachStepByTimeAtItsOwnInstantHoweverLateItLooks)
{
    const CoachRun run = advanced(running("5x(3min walk, 2min jog, 1min fast)"), at(6 * 60 + 200));
    EXPECT_EQ(run.current, 4);
    EXPECT_THAT(lapSeconds(run), ElementsAre(180, 120, 60, 180));
    EXPECT_EQ(run.laps[3].endMs, at(540));
    EXPECT_EQ(run.inStep(at(560)), Milliseconds(20'000));
    EXPECT_EQ(run.left(at(560)), Milliseconds(100'000));
    EXPECT_EQ(advanced(running("5x(3min walk, 2min jog, 1min fast)"), at(3600)).over, true);
}

TEST(Coach, LooksSeldomOrOftenAndComesToTheSame)
{
    std::mt19937 random(5);
    CoachRun often = running("2min easy, 6x(30s hard, 90s walk), 2min easy");
    for (qint64 now = start; now < at(900); now += std::uniform_int_distribution<>(1, 4000)(random))
        often = advanced(often, now);
    EXPECT_EQ(advanced(often, at(900)), advanced(running("2min easy, 6x(30s hard, 90s walk), 2min easy"), at(900)));
}

TEST(Coach, HasNoClockBeforeItBegins)
{
    const CoachRun ready = readyToRun(steps("1min jog"));
    EXPECT_EQ(advanced(ready, at(500)), ready);
    EXPECT_EQ(ready.left(at(500)), Milliseconds(60'000));
    EXPECT_EQ(ready.total(at(500)), Milliseconds(0));
}

TEST(Coach, StandsStillWhilePausedAndCountsThePauseApart)
{
    CoachRun run = paused(running("1min jog, 1min walk"), at(20));
    EXPECT_EQ(advanced(run, at(500)).current, 0);
    EXPECT_EQ(run.left(at(500)), Milliseconds(40'000));
    run = resumed(run, at(120));
    EXPECT_EQ(run.left(at(130)), Milliseconds(30'000));
    run = advanced(run, at(160));
    ASSERT_THAT(lapSeconds(run), ElementsAre(60));
    EXPECT_EQ(run.laps[0].pausedMs, 100'000);
    EXPECT_EQ(run.laps[0].endMs, at(160));
}

TEST(Coach, WaitsForAKeyWhereADistanceOrNothingEndsAStep)
{
    CoachRun run = advanced(running("400m hard, open walk, 1min easy"), at(3000));
    EXPECT_EQ(run.current, 0);
    EXPECT_EQ(run.left(at(3000)), std::nullopt);
    run = reached(run, at(95));
    EXPECT_EQ(run.current, 1);
    run = reached(run, at(150));
    EXPECT_THAT(lapSeconds(run), ElementsAre(95, 55));
    EXPECT_EQ(run.laps[0].end, CoachEnd::Reached);
}

TEST(Coach, ExpectsTheTimeOfADistanceFromItsTargetPace)
{
    EXPECT_EQ(expectedTime(steps("400m hard @4:00/km").front()), Seconds(96));
    EXPECT_EQ(expectedTime(steps("1km tempo @4:50-5:10/km").front()), Seconds(300));
    EXPECT_EQ(expectedTime(steps("1km tempo").front()), std::nullopt);
    EXPECT_EQ(expectedTime(steps("90s walk").front()), Seconds(90));
}

TEST(Coach, KnowsHowLongTheWholeRunStillTakesWhereEveryStepSaysSo)
{
    const CoachRun run = advanced(running("1min walk, 2x(1min jog, 400m hard @4:00/km)"), at(80));
    EXPECT_EQ(run.toGo(at(80)), Milliseconds((40 + 96 + 60 + 96) * 1000));
    EXPECT_EQ(running("1min walk, open jog").toGo(at(10)), std::nullopt);
    EXPECT_EQ(stopped(run, at(80)).toGo(at(80)), Milliseconds(0));
}

TEST(Coach, SkipsToTheNextStepAndKeepsWhatWasRun)
{
    const CoachRun run = skipped(running("1min jog, 1min walk"), at(12));
    EXPECT_EQ(run.current, 1);
    EXPECT_THAT(lapSeconds(run), ElementsAre(12));
    EXPECT_TRUE(skipped(run, at(20)).over);
}

TEST(Coach, StaysPausedOverASkip)
{
    CoachRun run = skipped(paused(running("1min jog, 1min walk"), at(10)), at(40));
    EXPECT_TRUE(run.isPaused());
    EXPECT_THAT(lapSeconds(run), ElementsAre(10));
    run = resumed(run, at(70));
    EXPECT_EQ(run.left(at(80)), Milliseconds(50'000));
}

TEST(Coach, BeginsAStepAgainAndKeepsBothPieces)
{
    CoachRun run = advanced(running("1min jog, 1min walk"), at(80));
    run = wentBack(run, at(80));
    EXPECT_EQ(run.current, 1);
    EXPECT_EQ(run.left(at(80)), Milliseconds(60'000));
    EXPECT_THAT(lapSteps(advanced(run, at(140))), ElementsAre(0, 1, 1));
    EXPECT_THAT(lapSeconds(advanced(run, at(140))), ElementsAre(60, 20, 60));
}

TEST(Coach, TakesBackASkipWithinThreeSeconds)
{
    const CoachRun before = running("1min jog, 1min walk");
    const CoachRun after = wentBack(skipped(before, at(20)), at(22));
    EXPECT_EQ(after, before);
    EXPECT_EQ(after.left(at(22)), Milliseconds(38'000));
}

TEST(Coach, BeginsTheStepBeforeAgainWhenThatHadRunItsTime)
{
    CoachRun run = wentBack(advanced(running("1min jog, 1min walk"), at(61)), at(62));
    EXPECT_EQ(run.current, 0);
    EXPECT_EQ(run.left(at(62)), Milliseconds(58'000));
    EXPECT_THAT(lapSteps(advanced(run, at(200))), ElementsAre(0, 0, 1));
}

TEST(Coach, EndsEarlyAndCanBeTakenUpAgainAsAfterAPause)
{
    const CoachRun run = stopped(advanced(running("1min jog, 5min walk"), at(90)), at(90));
    EXPECT_TRUE(run.over);
    EXPECT_THAT(lapSeconds(run), ElementsAre(60, 30));
    EXPECT_EQ(run.total(at(5000)), Milliseconds(90'000));
    const CoachRun again = takenUp(run, at(190));
    EXPECT_FALSE(again.over);
    EXPECT_EQ(again.inStep(at(200)), Milliseconds(40'000));
    const CoachRun done = advanced(running("1min jog"), at(100));
    EXPECT_EQ(takenUp(done, at(200)), done) << "it had come to its end";
}

TEST(Coach, NeverRunsBackwardsWhenTheClockIsSetBack)
{
    const CoachRun run = running("1min jog");
    EXPECT_EQ(run.inStep(at(-3600)), Milliseconds(0));
    EXPECT_GE(skipped(run, at(-3600)).laps[0].timer(), Milliseconds(0));
    EXPECT_GE(stopped(resumed(paused(run, at(-50)), at(-90)), at(-3600)).laps[0].timer(), Milliseconds(0));
}

TEST(Coach, CuesThreeSecondsAheadOnceAndAtEveryChange)
{
    CoachRun run = readyToRun(steps("5min easy, 1min hard, 1min walk"));
    std::vector<std::pair<double, Cue>> heard;
    CoachRun before = run;
    qint64 beforeMs = start;
    const auto look = [&](qint64 now) {
        if (const auto cue = cueBetween(before, beforeMs, run, now))
            heard.emplace_back(double(now - start) / 1000, *cue);
        before = run;
        beforeMs = now;
    };
    run = begun(run, start);
    look(start);
    for (qint64 now = start; now <= at(430); now += 500) {
        run = advanced(run, now);
        look(now);
    }
    EXPECT_THAT(heard, ElementsAre(std::pair(0.0, Cue::Go), std::pair(297.0, Cue::GetReady), std::pair(300.0, Cue::Go),
                                   std::pair(357.0, Cue::GetReady), std::pair(360.0, Cue::EaseOff), std::pair(420.0, Cue::Done)));
}

TEST(Coach, SaysNothingAtAnEarlyEnd)
{
    const CoachRun run = running("1min jog");
    EXPECT_EQ(cueBetween(run, start, stopped(run, at(5)), at(5)), std::nullopt);
}

TEST(CoachedLog, HoldsALapForEachPieceWithStepAndRound)
{
    CoachRun run = advanced(running("1min walk, 2x(30s hard, 30s walk)"), at(130));
    run = stopped(run, at(140));
    const Session done = logOf(planned("1min walk, 2x(30s hard, 30s walk)"), run);
    ASSERT_TRUE(done.logged);
    const auto &laps = done.logged->laps;
    ASSERT_EQ(laps.size(), 4U);
    EXPECT_EQ(laps[0].step, 0);
    EXPECT_EQ(laps[0].iteration, std::nullopt);
    EXPECT_EQ(laps[3].step, 3);
    EXPECT_EQ(laps[3].iteration, 1);
    EXPECT_EQ(laps[3].timer, Milliseconds(20'000));
    EXPECT_EQ(laps[3].trigger, QLatin1String("session_end"));
    EXPECT_EQ(laps[1].startMs, at(60));
    EXPECT_EQ(done.logged->timer, Milliseconds(140'000));
    EXPECT_EQ(done.logged->elapsed, Milliseconds(140'000));
    EXPECT_EQ(done.logged->startMs, start);
    EXPECT_EQ(done.logged->offsetMinutes, 60);
    EXPECT_EQ(done.logged->day, day("2026-11-27"));
    EXPECT_EQ(done.logged->distance, std::nullopt);
    EXPECT_EQ(done.planned, planned("1min walk, 2x(30s hard, 30s walk)").planned);
}

TEST(CoachedLog, KnowsADistanceOnlyWhereItWasReached)
{
    const CoachRun all = reached(reached(running("400m hard, 200m walk"), at(90)), at(200));
    EXPECT_EQ(logOf(planned("400m hard, 200m walk"), all).logged->distance, Metres{600});
    const CoachRun some = skipped(reached(running("400m hard, 200m walk"), at(90)), at(200));
    const Session done = logOf(planned("400m hard, 200m walk"), some);
    EXPECT_EQ(done.logged->distance, std::nullopt);
    EXPECT_EQ(done.logged->laps[0].distance, Metres{400});
    EXPECT_EQ(done.logged->laps[1].distance, std::nullopt);
}

TEST(CoachedLog, CountsAPauseAsElapsedAndNotAsTime)
{
    CoachRun run = resumed(paused(running("1min jog"), at(30)), at(90));
    run = advanced(run, at(500));
    const Session done = logOf(planned("1min jog"), run);
    EXPECT_EQ(done.logged->timer, Milliseconds(60'000));
    EXPECT_EQ(done.logged->elapsed, Milliseconds(120'000));
}

TEST(CoachedLog, LeavesOutPiecesUnderASecond)
{
    const CoachRun run = stopped(skipped(running("1min jog, 1min walk"), at(0.4)), at(10));
    EXPECT_EQ(logOf(planned("1min jog, 1min walk"), run).logged->laps.size(), 1U);
    const Session untouched = planned("1min jog");
    EXPECT_EQ(logOf(untouched, stopped(running("1min jog"), at(0.5))), untouched) << "nothing was run";
}

TEST(CoachedLog, KeepsWhatTheLogHoldsAndNeverOverwritesARun)
{
    Session begun = planned("1min jog");
    begun.logged = Logged{};
    begun.logged->day = day("2026-11-26");
    begun.logged->surface = Surface::Treadmill;
    begun.logged->distance = Metres{900};
    const CoachRun run = advanced(running("1min jog"), at(60));
    const Session done = logOf(begun, run);
    EXPECT_EQ(done.logged->day, day("2026-11-26"));
    EXPECT_EQ(done.logged->surface, Surface::Treadmill);
    EXPECT_EQ(done.logged->distance, Metres{900});
    EXPECT_EQ(done.logged->laps.size(), 1U);
    EXPECT_FALSE(takesCoachedLaps(done));
    EXPECT_EQ(logOf(done, run), done);
    Session imported = begun;
    imported.logged->timer = Seconds(1800);
    EXPECT_EQ(logOf(imported, run), imported);
}

TEST(CoachedLog, TakesEveryReadyRunToItsEnd)
{
    const auto ready = readyWorkouts();
    ASSERT_TRUE(ready);
    int runs = 0;
    bool pattern = false;
    for (const ReadyWorkout &workout : *ready) {
        if (workout.session.planned->steps.empty())
            continue;
        ++runs;
        CoachRun run = begun(readyToRun(workout.session.planned->steps), start);
        qint64 now = start;
        for (int guard = 0; !run.over && guard < 200; ++guard) {
            now += 600'000;
            run = reached(advanced(run, now), now);
        }
        EXPECT_TRUE(run.over) << qPrintable(workout.name);
        pattern = pattern || workout.slug == QLatin1String("walk-jog-sprint");
    }
    EXPECT_GE(runs, 9);
    EXPECT_TRUE(pattern) << "the 3/2/1 pattern ships";
}

} // namespace tests
