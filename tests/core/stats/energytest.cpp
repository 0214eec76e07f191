// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/energy.h"

#include "core/stats/metabolic.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using std::chrono::minutes;

namespace {

LoggedEffort effort(Kind kind, int length, std::optional<double> metres = std::nullopt)
{
    LoggedEffort out;
    out.kind = kind;
    out.sport = defaultSport(kind);
    out.time = minutes(length);
    if (metres)
        out.distance = Metres{*metres};
    return out;
}

} // namespace

// Oracle: domain.md 4.1.
TEST(Energy, IsMetsTimesMassTimesHours)
{
    for (const auto &[met, kg, length, gross, net] :
         {std::tuple(9.3, 70.0, 30, 325.5, 290.5), std::tuple(4.8, 60.0, 45, 216.0, 171.0), std::tuple(3.5, 82.5, 25, 120.3, 85.94),
          std::tuple(7.5, 65.0, 60, 487.5, 422.5)}) {
        EXPECT_NEAR(grossKcal(met, kg, minutes(length)), gross, 0.05);
        EXPECT_NEAR(netKcal(met, kg, minutes(length)), net, 0.05);
    }
    EXPECT_EQ(netKcal(0.5, 70, minutes(60)), 0);
}

// Oracle: domain.md 4.3.
TEST(Energy, GoesByTheOxygenOfTheAcsmUpAKnownGrade)
{
    EXPECT_NEAR(runningOxygen(160.934, 0), 35.69, 0.005);
    EXPECT_NEAR(runningOxygen(166.6667, 0.01), 38.33, 0.005);
    EXPECT_NEAR(runningOxygen(134.112, 0.05), 36.36, 0.005);
    EXPECT_NEAR(walkingOxygen(80, 0), 11.5, 0.005);
    EXPECT_NEAR(walkingOxygen(93.8784, 0.10), 29.79, 0.005);
    EXPECT_NEAR(walkingOxygen(66.6667, 0.05), 16.17, 0.005);
    LoggedEffort treadmill = effort(Kind::EasyRun, 45, 166.6667 * 45);
    treadmill.incline = 1;
    EXPECT_NEAR(metOf(treadmill), 10.95, 0.005);
    LoggedEffort walk = effort(Kind::InclineWalk, 30, 93.8784 * 30);
    walk.incline = 10;
    EXPECT_NEAR(metOf(walk), 8.510, 0.0005);
    walk.distance = Metres{110.0 * 30};
    EXPECT_EQ(metOf(walk), 7.0) << "too fast for the equation: the table's 6–10 % row";
    treadmill.incline = -3;
    EXPECT_NEAR(metOf(treadmill), runningMet(166.6667 / 60), 1e-9) << "never downhill";
}

TEST(Energy, TakesTheTableWhereNoGradeIsKnown)
{
    EXPECT_NEAR(metOf(effort(Kind::EasyRun, 60, 10000)), 9.666, 0.0005);
    EXPECT_EQ(metOf(effort(Kind::EasyRun, 60)), 7.5);
    EXPECT_EQ(metOf(effort(Kind::StrengthLower, 30)), 3.5);
    EXPECT_EQ(metOf(effort(Kind::Circuit, 30)), 5.0);
}

TEST(Energy, OfASessionNeedsItsTimeAndAMassAndKeepsWhatADeviceSaid)
{
    const auto run = energyOf(effort(Kind::EasyRun, 60), 65.0);
    ASSERT_TRUE(run);
    EXPECT_NEAR(run->gross, 487.5, 0.01);
    EXPECT_NEAR(run->net, 422.5, 0.01);
    EXPECT_FALSE(run->recorded);
    LoggedEffort recorded = effort(Kind::EasyRun, 60);
    recorded.kcal = 600;
    EXPECT_EQ(energyOf(recorded, 65.0), (SessionEnergy{600, 535, true})) << "less an hour's rest";
    EXPECT_FALSE(energyOf(effort(Kind::EasyRun, 60), std::nullopt));
    recorded.time.reset();
    EXPECT_FALSE(energyOf(recorded, 65.0));
}

TEST(Energy, LooksAtLoggedHalvesOnly)
{
    const Session run = tests::loggedSession(Kind::EasyRun, "2026-11-23", 40);
    ASSERT_TRUE(effortOf(run));
    EXPECT_EQ(effortOf(run)->time, run.logged->time());
    EXPECT_EQ(effortOf(run)->title, run.displayTitle());
    EXPECT_FALSE(effortOf(tests::plannedSession(Kind::EasyRun, "2026-11-23", 40)));
    EXPECT_FALSE(effortOf(tests::loggedSession(Kind::Rest, "2026-11-23", 40)));
}
