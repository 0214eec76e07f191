// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/exerciserecords.h"
#include "core/stats/strengthseries.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

Exercise lift(Tracking tracking = Tracking::WeightReps, Laterality sides = Laterality::Both)
{
    Exercise exercise;
    exercise.name = QStringLiteral("Lift");
    exercise.tracking = tracking;
    exercise.sides = sides;
    exercise.compound = true;
    return exercise;
}

ExerciseSet set(const char *kilograms, std::optional<int> reps, SetType type = SetType::Working)
{
    ExerciseSet out;
    out.id = SetId::create();
    out.type = type;
    if (*kilograms)
        out.result.weight = Weight::parse(QLatin1String(kilograms), WeightUnit::Kilograms);
    out.result.reps = reps;
    out.result.doneMs = 1;
    return out;
}

ExerciseSet timed(int seconds)
{
    ExerciseSet out = set("", {});
    out.result.time = Seconds(seconds);
    return out;
}

ExerciseDay on(const char *iso, std::vector<ExerciseSet> sets)
{
    ExerciseDay out;
    out.session = SessionId::create();
    out.day = day(iso);
    out.sets = std::move(sets);
    return out;
}

std::vector<double> values(const std::vector<SeriesPoint> &points)
{
    std::vector<double> out;
    for (const SeriesPoint &point : points)
        out.push_back(point.value);
    return out;
}

} // namespace

TEST(EstimatedMaximum, IsEpleysOfTheVectorsAndNoneAboveTwelveRepetitions)
{
    if (tests::domainFolder().isEmpty())
        GTEST_SKIP() << "the shared vectors are absent: Epley's formula was NOT compared with them";
    QFile file(tests::domainFolder() + QStringLiteral("/vectors.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    const QString part = all.section(QStringLiteral("# e1RM\n"), 1).section(QStringLiteral("\ninv"), 0, 0);
    int seen = 0;
    for (const QString &line : part.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(QLatin1Char(' '));
        const int reps = cells[1].toInt();
        const auto estimate = estimatedMaximum(cells[0].toDouble(), reps);
        ASSERT_EQ(estimate.has_value(), reps <= 12) << qPrintable(line);
        EXPECT_EQ(estimate ? QString::number(*estimate, 'g', 4).toDouble() : 0, estimate ? cells[2].toDouble() : 0) << qPrintable(line);
        ++seen;
    }
    EXPECT_EQ(seen, 8);
}

TEST(EstimatedMaximum, NeedsAHardSetOfACompoundLiftWithWeight)
{
    EXPECT_TRUE(estimateOf(set("60", 10), lift()));
    ExerciseSet easy = set("60", 10);
    easy.result.inReserve = 4;
    EXPECT_FALSE(estimateOf(easy, lift()));
    easy.result.inReserve = 3;
    EXPECT_TRUE(estimateOf(easy, lift()));
    EXPECT_FALSE(estimateOf(set("60", 10, SetType::WarmUp), lift()));
    EXPECT_FALSE(estimateOf(set("10", 10), lift(Tracking::BodyweightReps))) << "a belt is not the weight that was lifted";
    EXPECT_FALSE(estimateOf(set("0", 10), lift()));
    Exercise curl = lift();
    curl.compound = false;
    EXPECT_FALSE(estimateOf(set("12", 10), curl));
}

TEST(StrengthSeries, CountsTheVolumeOfTheVectorsAndNeverAWarmUp)
{
    const Exercise squat = lift();
    const auto volume = [&](std::vector<ExerciseSet> sets) { return valueOf(on("2026-11-24", std::move(sets)), SetMeasure::Volume, squat); };
    EXPECT_EQ(volume({set("40", 12), set("40", 12), set("40", 12)}), 1440);
    EXPECT_EQ(volume({set("60", 8), set("60", 8), set("55", 10)}), 1510);
    EXPECT_EQ(volume({set("20", 15), set("20", 15), set("20", 13), set("100", 20, SetType::WarmUp)}), 860);
    EXPECT_EQ(volume({set("", 15)}), std::nullopt) << "not recorded is not zero";
}

TEST(StrengthSeries, CountsBothSidesOfAOneSidedLiftOnce)
{
    const Exercise lunge = lift(Tracking::WeightReps, Laterality::PerSide);
    EXPECT_EQ(valueOf(on("2026-11-24", {set("10", 12)}), SetMeasure::Volume, lunge), 240);
    ExerciseSet left = set("10", 12);
    left.side = Side::Left;
    ExerciseSet right = set("10", 11);
    right.side = Side::Right;
    EXPECT_EQ(valueOf(on("2026-11-24", {left, right}), SetMeasure::Volume, lunge), 230);
}

TEST(StrengthSeries, TakesOfASetThatIsNotDoneNothing)
{
    ExerciseSet open = set("80", 5);
    open.result.doneMs.reset();
    const ExerciseHistory history{on("2026-11-24", {open, set("60", 5)})};
    EXPECT_EQ(values(seriesOf(history, SetMeasure::Heaviest, lift(), Qt::Monday)), std::vector<double>{60});
    EXPECT_EQ(values(seriesOf(history, SetMeasure::SetsAWeek, lift(), Qt::Monday)), std::vector<double>{1});
}

TEST(StrengthSeries, HasEveryWeekBetweenTheFirstAndTheLastEvenEmptyOnes)
{
    const ExerciseHistory history{on("2026-11-01", {set("60", 5), set("60", 5)}), on("2026-11-02", {set("60", 5)}),
                                  on("2026-11-20", {set("40", 5, SetType::WarmUp), set("60", 5)})};
    EXPECT_EQ(values(seriesOf(history, SetMeasure::SetsAWeek, lift(), Qt::Monday)), (std::vector<double>{2, 1, 0, 1}));
    EXPECT_EQ(values(seriesOf(history, SetMeasure::SetsAWeek, lift(), Qt::Sunday)), (std::vector<double>{3, 0, 1}));
}

TEST(StrengthSeries, LessHelpIsBetter)
{
    const Exercise pullUp = lift(Tracking::AssistedReps);
    const ExerciseHistory history{on("2026-11-01", {set("30", 8), set("25", 6)}), on("2026-11-08", {set("20", 5)})};
    EXPECT_EQ(values(seriesOf(history, SetMeasure::Heaviest, pullUp, Qt::Monday)), (std::vector<double>{25, 20}));
    const ExerciseRecords records = recordsOf(history, pullUp);
    EXPECT_EQ(records.heaviest->set.result.weight->text, QStringLiteral("20"));
    EXPECT_EQ(records.repsAtLoad.front().set.result.weight->text, QStringLiteral("20"));
    EXPECT_FALSE(records.estimate);
}

TEST(ExerciseRecords, NameTheSetAndTheDayAndTheFirstOfEqualOnes)
{
    const ExerciseHistory history{on("2026-11-01", {set("100", 20, SetType::WarmUp), set("60", 8), set("50", 12)}),
                                  on("2026-11-08", {set("60", 10), set("60", 10), set("50", 15)}), on("2026-11-15", {set("62.5", 3), set("60", 10)})};
    const ExerciseRecords records = recordsOf(history, lift());
    EXPECT_EQ(records.heaviest->day, day("2026-11-15"));
    EXPECT_EQ(records.heaviest->set.result.reps, 3);
    EXPECT_EQ(records.mostReps->set.result.reps, 15);
    EXPECT_EQ(records.estimate->day, day("2026-11-08"));
    EXPECT_EQ(records.estimate->set, history[1].sets[0]);
    EXPECT_DOUBLE_EQ(records.estimatedKilograms, 80);
    EXPECT_FALSE(records.roughEstimate);
    ASSERT_EQ(records.repsAtLoad.size(), 3u);
    EXPECT_EQ(records.repsAtLoad[0].set.result.reps, 3);
    EXPECT_EQ(records.repsAtLoad[1].set, history[1].sets[0]);
    EXPECT_EQ(records.repsAtLoad[2].set.result.reps, 15);
}

TEST(ExerciseRecords, CallAnEstimateFromElevenOrTwelveRepetitionsRough)
{
    EXPECT_TRUE(recordsOf({on("2026-11-01", {set("40", 12)})}, lift()).roughEstimate);
    EXPECT_FALSE(recordsOf({on("2026-11-01", {set("40", 13)})}, lift()).estimate);
}

TEST(ExerciseRecords, OfBodyWeightCountRepetitionsWithAndWithoutABelt)
{
    const Exercise dip = lift(Tracking::BodyweightReps);
    const ExerciseRecords records = recordsOf({on("2026-11-01", {set("", 14), set("10", 6)})}, dip);
    EXPECT_EQ(records.mostReps->set.result.reps, 14);
    EXPECT_EQ(records.heaviest->set.result.weight->text, QStringLiteral("10"));
    EXPECT_EQ(records.repsAtLoad.size(), 2u);
    EXPECT_FALSE(records.estimate);
}

TEST(ExerciseRecords, OfTimesAndDistancesAreTheLongest)
{
    const ExerciseRecords holds = recordsOf({on("2026-11-01", {timed(40), timed(65), timed(50)})}, lift(Tracking::Time));
    EXPECT_EQ(holds.longest->set.result.time, Seconds(65));
    EXPECT_FALSE(holds.heaviest || holds.mostReps || holds.farthest);
}

TEST(StrengthSeries, APoundIsNotAKilogram)
{
    ExerciseSet pounds = set("", 5);
    pounds.result.weight = Weight::parse(QStringLiteral("135"), WeightUnit::Pounds);
    const ExerciseHistory history{on("2026-11-01", {pounds, set("61", 5)})};
    EXPECT_EQ(recordsOf(history, lift()).heaviest->set.result.weight->text, QStringLiteral("135"));
    EXPECT_NEAR(values(seriesOf(history, SetMeasure::Heaviest, lift(), Qt::Monday)).front(), 61.235, 0.001);
}
