// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/metabolic.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

double fromMph(double speed) { return speed * metresPerMile / 3600; }

} // namespace

// Oracle: the test vectors of domain.md 4.2, made by formulas.py.
TEST(Metabolic, RunningIsInterpolatedBetweenTheRowsOf2024)
{
    EXPECT_NEAR(runningMet(fromMph(4.0)), 6.5, 0.005);
    EXPECT_NEAR(runningMet(fromMph(5.3)), 8.8, 0.005);
    EXPECT_NEAR(runningMet(10 / 3.6), 9.666, 0.0005);
    EXPECT_NEAR(runningMet(fromMph(6.5)), 10.16, 0.005);
    EXPECT_NEAR(runningMet(fromMph(7.2)), 11.32, 0.005);
    EXPECT_NEAR(runningMet(fromMph(8.0)), 12, 0.005);
    EXPECT_NEAR(runningMet(fromMph(9.8)), 14.8, 0.005);
}

TEST(Metabolic, RunningSpeedsOutsideTheTableAreHeldAtItsEnds)
{
    EXPECT_EQ(runningMet(0.1), 6.5);
    EXPECT_EQ(runningMet(fromMph(3.9)), 6.5);
    EXPECT_EQ(runningMet(fromMph(14.0)), 23.0);
    EXPECT_EQ(runningMet(fromMph(40)), 23.0);
}

TEST(Metabolic, WalkingTakesTheRowItsSpeedFallsIn)
{
    EXPECT_EQ(walkingMet(fromMph(1.0)), 2.8);
    EXPECT_EQ(walkingMet(fromMph(2.5)), 3.0);
    EXPECT_EQ(walkingMet(fromMph(3.0)), 3.8);
    EXPECT_EQ(walkingMet(fromMph(3.4)), 3.8);
    EXPECT_EQ(walkingMet(fromMph(3.6)), 4.8);
    EXPECT_EQ(walkingMet(fromMph(4.2)), 5.5) << "interpolation would make this brisk walk vigorous";
    EXPECT_EQ(walkingMet(fromMph(6.0)), 8.5);
}

TEST(Metabolic, AnInclineWalkGoesByItsGrade)
{
    EXPECT_EQ(inclineWalkMet(5), 5.3);
    EXPECT_EQ(inclineWalkMet(6), 7.0);
    EXPECT_EQ(inclineWalkMet(10), 7.0);
    EXPECT_EQ(inclineWalkMet(12), 8.8);
    EXPECT_EQ(metOf(Kind::InclineWalk, Sport::Walking, 1.5, 8.0), 7.0) << "the speed says nothing here";
    EXPECT_EQ(metOf(Kind::InclineWalk, Sport::Walking, 1.5, std::nullopt), 5.3);
}

TEST(Metabolic, WithoutSpeedTheKindDecidesAndCrossTrainingItsSport)
{
    EXPECT_EQ(metOf(Kind::EasyRun, Sport::Running, std::nullopt, std::nullopt), 7.5);
    EXPECT_EQ(metOf(Kind::ModerateRun, Sport::Running, std::nullopt, std::nullopt), 9.0);
    EXPECT_EQ(metOf(Kind::WalkRun, Sport::Running, std::nullopt, std::nullopt), 6.0);
    EXPECT_EQ(metOf(Kind::LightWalk, Sport::Walking, std::nullopt, std::nullopt), 2.8);
    EXPECT_EQ(metOf(Kind::ActiveRecovery, Sport::Mobility, std::nullopt, std::nullopt), 2.3);
    EXPECT_EQ(metOf(Kind::CrossTraining, Sport::Cycling, 9.0, std::nullopt), 7.0) << "cycling never goes by speed";
    EXPECT_EQ(metOf(Kind::CrossTraining, Sport::Swimming, std::nullopt, std::nullopt), 5.8);
    EXPECT_EQ(metOf(Kind::CrossTraining, Sport::Elliptical, std::nullopt, std::nullopt), 5.0);
    EXPECT_EQ(metOf(Kind::CrossTraining, Sport::Other, std::nullopt, std::nullopt), 5.0);
}
