// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/usualgear.h"
#include "core/store/gearmileage.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

class Shoes : public testing::Test
{
protected:
    void add(const Value &value)
    {
        Change change;
        change.add(value);
        ASSERT_TRUE(database.store().journal().apply(change));
    }
    Session ran(const Gear &gear, std::optional<double> metres)
    {
        Session session = tests::loggedSession(Kind::EasyRun, "2026-11-18", 45);
        session.logged->gear = gear.id;
        session.logged->distance = metres ? std::optional(Metres{*metres}) : std::nullopt;
        add(session);
        return session;
    }
    std::vector<GearMileage> mileages()
    {
        const auto found = gearMileages(database.store().database());
        EXPECT_TRUE(found);
        return found.value_or(std::vector<GearMileage>());
    }

    tests::TemporaryDatabase database;
    Gear daily{GearId::create(), QStringLiteral("Daily"), false, {12'000}, Metres{30'000}};
};

} // namespace

TEST_F(Shoes, Have_covered_their_start_and_every_session_that_is_not_in_the_bin)
{
    add(daily);
    EXPECT_EQ(mileages(), (std::vector<GearMileage>{{daily, {12'000}, 0}}));
    ran(daily, 8000);
    ran(daily, std::nullopt);
    const Session deleted = ran(daily, 5000);
    Change away;
    away.remove(deleted);
    ASSERT_TRUE(database.store().journal().apply(away));
    EXPECT_EQ(mileages(), (std::vector<GearMileage>{{daily, {20'000}, 2}}));
    EXPECT_FALSE(mileages()[0].isWorn());
    ran(daily, 10'000);
    EXPECT_TRUE(mileages()[0].isWorn()) << "at the distance itself";
}

TEST_F(Shoes, Come_by_name_and_the_retired_ones_last)
{
    const Gear old{GearId::create(), QStringLiteral("Alpha"), true, {0}, {}};
    const Gear race{GearId::create(), QStringLiteral("race"), false, {0}, {}};
    for (const Gear &gear : {race, old, daily})
        add(gear);
    ASSERT_EQ(mileages().size(), 3u);
    EXPECT_EQ(mileages()[0].gear, daily);
    EXPECT_EQ(mileages()[1].gear, race);
    EXPECT_EQ(mileages()[2].gear, old);
}

TEST_F(Shoes, The_usual_pair_survives_its_setting_and_goes_on_runs_that_name_none)
{
    EXPECT_EQ(usualGearFrom(usualGearSetting(daily.id).json), daily.id);
    EXPECT_EQ(usualGearFrom(usualGearSetting(std::nullopt).json), std::nullopt);
    EXPECT_EQ(usualGearFrom("\"shoe\""), std::nullopt);
    const Session run = tests::loggedSession(Kind::EasyRun, "2026-11-18", 45);
    EXPECT_EQ(withUsualGear(run, daily.id).logged->gear, daily.id);
    EXPECT_EQ(withUsualGear(run, std::nullopt), run);
    Session other = run;
    other.logged->gear = GearId::create();
    EXPECT_EQ(withUsualGear(other, daily.id), other);
    Session ride = run;
    ride.sport = Sport::Cycling;
    EXPECT_EQ(withUsualGear(ride, daily.id), ride);
    const Session plan = tests::plannedSession(Kind::EasyRun, "2026-11-18", 45);
    EXPECT_EQ(withUsualGear(plan, daily.id), plan);
}
