// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally.h"

#include "core/stats/load.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::loggedSession;
using tests::plannedSession;
using tests::plannedStrength;

namespace {

Tally only(const Session &session)
{
    const std::vector<Tally> tallies = talliesOf(session, {}, nullptr);
    EXPECT_EQ(tallies.size(), 1u);
    return tallies.empty() ? Tally{} : tallies.front();
}

Session logOn(Session s, const char *iso, int minutes)
{
    s.logged = Logged{};
    s.logged->day = tests::day(iso);
    s.logged->timer = Seconds(minutes * 60);
    return s;
}

} // namespace

TEST(Tally, EachHalfHasItsOwnDayAndItsOwnTime)
{
    Session s = logOn(plannedSession(Kind::EasyRun, "2026-11-17", 45), "2026-11-19", 43);
    s.planned->distance = Metres{7000};
    s.logged->distance = Metres{6800};
    const std::vector<Tally> tallies = talliesOf(s, {}, nullptr);
    ASSERT_EQ(tallies.size(), 2u);
    EXPECT_EQ(tallies[0].half, Tally::Half::Planned);
    EXPECT_EQ(tallies[0].day, tests::day("2026-11-17"));
    EXPECT_EQ(tallies[0].state, Tally::State::Done);
    EXPECT_EQ(tallies[0].run, Seconds(45 * 60));
    EXPECT_EQ(tallies[0].distance, Metres{7000});
    EXPECT_EQ(tallies[1].half, Tally::Half::Logged);
    EXPECT_EQ(tallies[1].day, tests::day("2026-11-19"));
    EXPECT_EQ(tallies[1].run, Seconds(43 * 60));
    EXPECT_EQ(tallies[1].aerobic, Seconds(43 * 60));
    EXPECT_EQ(tallies[1].effortModerate, Seconds(43 * 60));
    EXPECT_EQ(tallies[1].activityVigorous, Seconds(43 * 60));
    EXPECT_EQ(tallies[1].distance, Metres{6800});
    EXPECT_EQ(tallies[1].session, s.id);
}

TEST(Tally, APlannedHalfIsOpenUntilDoneOrSkipped)
{
    Session s = plannedSession(Kind::EasyRun, "2026-11-17", 45);
    EXPECT_EQ(only(s).state, Tally::State::Open);
    s.planned->skipReason = SkipReason::Sick;
    EXPECT_EQ(only(s).state, Tally::State::Skipped);
    EXPECT_EQ(talliesOf(logOn(s, "2026-11-17", 10), {}, nullptr).front().state, Tally::State::Done);
}

TEST(Tally, RestHasNone) { EXPECT_TRUE(talliesOf(plannedSession(Kind::Rest, "2026-11-22", 0), {}, nullptr).empty()); }

TEST(Tally, RunTimeIsThatOfRunsAndWalkRunsAsAWhole)
{
    for (const Kind kind : allKinds) {
        if (kind == Kind::Rest)
            continue;
        const bool run = QList<Kind>{Kind::EasyRun, Kind::LongRun, Kind::ModerateRun, Kind::TempoRun,
                                     Kind::HiitRun, Kind::HillRun, Kind::WalkRun,     Kind::TimeTrial}
                             .contains(kind);
        EXPECT_EQ(only(plannedSession(kind, "2026-11-17", 30)).run, Seconds(run ? 1800 : 0)) << qPrintable(slug(kind));
    }
}

TEST(Tally, ActiveRecoveryIsAerobicOnlyAsFarAsItCounts)
{
    Session s = loggedSession(Kind::ActiveRecovery, "2026-11-18", 20);
    EXPECT_EQ(only(s).aerobic, Seconds(0));
    s.sport = Sport::Walking;
    s.logged->distance = Metres{1900};
    EXPECT_EQ(only(s).aerobic, Seconds(20 * 60));
    EXPECT_EQ(only(loggedSession(Kind::LightWalk, "2026-11-18", 20)).aerobic, Seconds(20 * 60))
        << "a stroll is cardio, worth nothing";
}

TEST(Tally, LoadIsEffortTimesMinutes)
{
    Session s = loggedSession(Kind::EasyRun, "2026-11-17", 45);
    EXPECT_DOUBLE_EQ(only(s).load, 5 * 45);
    s.logged->effort = 4;
    EXPECT_DOUBLE_EQ(only(s).load, 4 * 45);
    Session strength = loggedSession(Kind::StrengthLower, "2026-11-16", 40);
    EXPECT_DOUBLE_EQ(only(strength).load, 6 * 40) << "lifting loads too";
    Session planned = plannedSession(Kind::HiitRun, "2026-11-20", 20);
    EXPECT_DOUBLE_EQ(only(planned).load, 8 * 20);
    planned.planned->effort = 7;
    EXPECT_DOUBLE_EQ(only(planned).load, 7 * 20);
}

// domain.md 2.4, column "Default effort for planned load".
TEST(Tally, EveryKindHasTheDefaultEffortOfTheTable)
{
    const std::map<Kind, int> table{{Kind::Rest, 0},          {Kind::ActiveRecovery, 2}, {Kind::LightWalk, 2},
                                    {Kind::BriskWalk, 5},     {Kind::InclineWalk, 5},    {Kind::WalkRun, 5},
                                    {Kind::EasyRun, 5},       {Kind::LongRun, 5},        {Kind::ModerateRun, 6},
                                    {Kind::TempoRun, 7},      {Kind::HiitRun, 8},        {Kind::HillRun, 8},
                                    {Kind::TimeTrial, 9},     {Kind::CrossTraining, 5},  {Kind::StrengthLower, 6},
                                    {Kind::StrengthUpper, 6}, {Kind::StrengthFull, 6},   {Kind::Circuit, 7}};
    EXPECT_EQ(table.size(), allKinds.size());
    for (const auto &[kind, value] : table)
        EXPECT_EQ(defaultEffort(kind), value) << qPrintable(slug(kind));
}

TEST(Tally, AStrengthDayNeedsADoneSetOrALogWithoutSets)
{
    EXPECT_TRUE(only(plannedStrength("2026-11-16", {"goblet-squat"})).strength) << "planned";
    Session s = logOn(plannedStrength("2026-11-16", {"goblet-squat"}), "2026-11-16", 20);
    EXPECT_FALSE(talliesOf(s, {}, nullptr).back().strength) << "nothing ticked";
    s.entries[0].sets[1].result.doneMs = 1;
    EXPECT_TRUE(talliesOf(s, {}, nullptr).back().strength);
    EXPECT_TRUE(only(loggedSession(Kind::StrengthFull, "2026-11-16", 30)).strength) << "no sets written down at all";
    EXPECT_FALSE(only(loggedSession(Kind::EasyRun, "2026-11-16", 30)).strength);
}

TEST(Tally, ACircuitIsAStrengthDayOrAerobicNeverBoth)
{
    Session circuit = loggedSession(Kind::Circuit, "2026-11-16", 30);
    EXPECT_TRUE(only(circuit).strength);
    EXPECT_EQ(only(circuit).aerobic, Seconds(0));
    circuit.logged->overrideVigorous = Seconds(900);
    EXPECT_FALSE(only(circuit).strength);
    EXPECT_EQ(only(circuit).aerobic, Seconds(1800));
    EXPECT_EQ(only(circuit).effortVigorous, Seconds(900));
}
