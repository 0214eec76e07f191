// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/logging.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

using namespace core;

namespace tests {

namespace {

QDateTime noon(const char *iso) { return QDateTime(day(iso), QTime(12, 0), Qt::UTC); }
Weight kilograms(const char *text) { return *Weight::parse(QLatin1String(text), WeightUnit::Kilograms); }

} // namespace

TEST(DoneAsPlanned, TakesEverythingThePlanSaysAndNothingElse)
{
    Session plan = plannedSession(Kind::EasyRun, "2026-11-19", 45);
    plan.planned->distance = Metres{7000};
    plan.planned->startMinute = 18 * 60;
    const Session done = doneAsPlanned(plan, noon("2026-11-19"), {});
    ASSERT_TRUE(done.logged);
    EXPECT_EQ(done.logged->timer, Milliseconds(2700 * 1000));
    EXPECT_EQ(done.logged->distance, Metres{7000});
    EXPECT_EQ(done.logged->effort, std::nullopt);
    EXPECT_EQ(startTime(*done.logged), QTime(18, 0));
    EXPECT_EQ(done.planned, plan.planned);
    EXPECT_EQ(doneAsPlanned(done, noon("2026-11-20"), {}), done) << "already logged";
}

TEST(DoneAsPlanned, GivesSetsTheirTargetsAndTheLastWeightWhereThePlanNamesNone)
{
    Session plan = plannedStrength("2026-11-19", {"goblet-squat", "leg-press"}, 2);
    plan.entries[1].sets[0].target.weight = kilograms("80");
    const LastWeights last{{*plan.entries[0].plannedExercise, kilograms("32")}, {*plan.entries[1].plannedExercise, kilograms("60")}};
    const Session done = doneAsPlanned(plan, noon("2026-11-19"), last);
    EXPECT_EQ(done.doneSets(), 4);
    EXPECT_EQ(done.entries[0].sets[1].result.weight, kilograms("32"));
    EXPECT_EQ(done.entries[0].sets[1].result.reps, 12);
    EXPECT_EQ(done.entries[1].sets[0].result.weight, kilograms("80"));
    EXPECT_EQ(done.entries[1].sets[1].result.weight, kilograms("60"));
    EXPECT_EQ(withoutLog(done), plan);
}

TEST(LogDay, IsThePlannedDayOnceItIsOverAndTodayBefore)
{
    EXPECT_EQ(logDay(plannedSession(Kind::EasyRun, "2026-11-17", 45), day("2026-11-19")), day("2026-11-17"));
    EXPECT_EQ(logDay(plannedSession(Kind::EasyRun, "2026-11-21", 45), day("2026-11-19")), day("2026-11-19"));
    EXPECT_EQ(logDay(Session(), day("2026-11-19")), day("2026-11-19"));
}

TEST(SuggestedResult, CarriesTheWeightOfThisWorkoutBeforeTheTargetAndLastTime)
{
    Session plan = plannedStrength("2026-11-19", {"goblet-squat"}, 3);
    Entry &entry = plan.entries[0];
    ExerciseSet before = entry.sets[0];
    before.result = {kilograms("30"), 14, {}, {}, 2, 1};
    EXPECT_EQ(suggestedResult(entry, 0, {before}, Tracking::WeightReps).weight, kilograms("30"));
    EXPECT_EQ(suggestedResult(entry, 0, {before}, Tracking::WeightReps).reps, 12) << "reps come from the target";
    entry.sets[2].target.weight = kilograms("31");
    EXPECT_EQ(suggestedResult(entry, 2, {before}, Tracking::WeightReps).weight, kilograms("31"));
    entry.sets[0].result.weight = kilograms("32");
    EXPECT_EQ(suggestedResult(entry, 2, {before}, Tracking::WeightReps).weight, kilograms("32"));
    EXPECT_EQ(suggestedResult(entry, 2, {before}, Tracking::WeightReps).inReserve, std::nullopt);
    entry.sets[2].type = SetType::WarmUp;
    entry.sets[2].target = {};
    EXPECT_EQ(suggestedResult(entry, 2, {before}, Tracking::WeightReps).weight, std::nullopt) << "a warm-up is no working set";
}

TEST(OnDay, MovesATypedStartAndKeepsARecordedInstant)
{
    Logged logged;
    logged.day = day("2026-03-28");
    const QTimeZone berlin("Europe/Berlin");
    const auto start = instantAt(logged.day, QTime(18, 5), berlin);
    ASSERT_TRUE(start);
    logged.startMs = start->utcMs;
    logged.offsetMinutes = start->offsetMinutes;
    logged.timeZone = start->timeZone;
    const Logged later = onDay(logged, day("2026-03-29"), berlin);
    EXPECT_EQ(startTime(later), QTime(18, 5));
    EXPECT_EQ(*later.startMs - *logged.startMs, 23 * 3600 * 1000) << "the clocks went forward that night";
    logged.laps.emplace_back();
    EXPECT_EQ(onDay(logged, day("2026-03-29"), berlin).startMs, logged.startMs);
}

TEST(InstantAt, KnowsTheHourTheClocksSkip)
{
    EXPECT_EQ(instantAt(day("2024-03-31"), QTime(2, 30), QTimeZone("Europe/Berlin")), std::nullopt);
    EXPECT_TRUE(instantAt(day("2024-03-31"), QTime(3, 30), QTimeZone("Europe/Berlin")));
}

TEST(WithDerived, GivesTheThirdFromAnyTwo)
{
    const PaceTriple full{Milliseconds(3000 * 1000), Metres{8000}, 375.0};
    EXPECT_EQ(withDerived({full.duration, full.distance, {}}, PaceField::Pace), full);
    EXPECT_EQ(withDerived({full.duration, {}, full.secondsPerKilometre}, PaceField::Distance), full);
    EXPECT_EQ(withDerived({{}, full.distance, full.secondsPerKilometre}, PaceField::Duration), full);
    EXPECT_EQ(withDerived({full.duration, Metres{0}, {}}, PaceField::Pace).secondsPerKilometre, std::nullopt);
}

TEST(DerivedField, NeverTakesAwayWhatWasTyped)
{
    using enum PaceField;
    const PaceTriple both{Milliseconds(1), Metres{1}, {}};
    EXPECT_EQ(derivedField(both, Duration, Pace, Distance), Pace);
    EXPECT_EQ(derivedField(both, Distance, Distance, Duration), Pace);
    EXPECT_EQ(derivedField(both, Duration, Distance, Pace), Distance);
    EXPECT_EQ(derivedField({Milliseconds(1), {}, {}}, Pace, Pace, {}), Distance);
    EXPECT_EQ(derivedField({{}, Metres{1}, {}}, Pace, Pace, {}), Duration);
    EXPECT_EQ(derivedField(both, Pace, Pace, Distance), Duration);
}

} // namespace tests
