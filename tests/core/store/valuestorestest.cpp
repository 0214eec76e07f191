// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

/// What every kind of value must do in the same way: be written, changed, undone and found again after a restart.
class SmallValues : public testing::Test
{
protected:
    void apply(const Change &change) { ASSERT_TRUE(database.store().journal().apply(change)); }
    std::string dump() { return tests::logicalDump(database.store()); }

    void goThrough(const Value &first, const Value &second)
    {
        const std::string empty = dump();
        Change write;
        write.add(first);
        apply(write);
        const std::string written = dump();
        EXPECT_NE(written, empty);
        Change edit;
        edit.replace(first, second);
        apply(edit);
        const std::string edited = dump();
        EXPECT_NE(edited, written);
        apply(edit.inverse());
        EXPECT_EQ(dump(), written);
        apply(edit);
        EXPECT_EQ(dump(), edited);
        database.reopen();
        Change away;
        away.remove(second);
        apply(away);
        EXPECT_EQ(dump(), empty);
        apply(away.inverse());
        EXPECT_EQ(dump(), edited);
    }

    tests::TemporaryDatabase database;
};

TEST_F(SmallValues, PlansOfOnesOwnComeBackAsWritten)
{
    const OwnPlan plan{PlanId::create(), QStringLiteral("spring"), 1, "{\"title\":\"Fr\u00fchling\"}"};
    OwnPlan later = plan;
    later.version = 2;
    goThrough(plan, later);
    EXPECT_EQ(database.store().ownPlans().all().value(), std::vector{later});
}

TEST_F(SmallValues, SeriesComeBackAsWritten)
{
    const Series series{SeriesId::create(), 0b0010001, 2, tests::day("2026-11-23"), std::nullopt, "{}"};
    Series ended = series;
    ended.until = tests::day("2027-01-31");
    goThrough(series, ended);
    EXPECT_EQ(database.store().series().all().value(), std::vector{ended});
}

TEST_F(SmallValues, ShoesComeBackAsWritten)
{
    const Gear gear{GearId::create(), QStringLiteral("Blue pair"), false, Metres{120500}, Metres{800000}};
    Gear old = gear;
    old.retired = true;
    old.warn.reset();
    goThrough(gear, old);
    EXPECT_EQ(database.store().gear().all().value(), std::vector{old});
}

TEST_F(SmallValues, MeasuresComeBackAsTyped)
{
    const BodyEntry entry{BodyEntryId::create(), tests::day("2026-11-20"), QStringLiteral("weight"), QStringLiteral("72,40"),
                          QStringLiteral("kg"), 72.4};
    BodyEntry corrected = entry;
    corrected.text = QStringLiteral("160 ");
    corrected.unit = QStringLiteral("lb");
    corrected.value = 72.57477920000001;
    goThrough(entry, corrected);
    const BodyStore &body = database.store().body();
    EXPECT_EQ(body.between(QStringLiteral("weight"), tests::day("2026-11-20"), tests::day("2026-11-20")).value(), std::vector{corrected});
    EXPECT_TRUE(body.between(QStringLiteral("sleep"), tests::day("2026-11-20"), tests::day("2026-11-20")).value().empty());
    EXPECT_TRUE(body.between(tests::day("2026-11-21"), tests::day("2026-12-20")).value().empty());
}

TEST_F(SmallValues, TimeAwayIsFoundByAnyOfItsDays)
{
    const TimeAway away{TimeAwayId::create(), tests::day("2026-11-20"), tests::day("2026-11-27"), SkipReason::Sick, QStringLiteral("flu")};
    TimeAway longer = away;
    longer.toDay = tests::day("2026-11-30");
    goThrough(away, longer);
    const TimeAwayStore &store = database.store().timeAway();
    EXPECT_EQ(store.between(tests::day("2026-11-30"), tests::day("2026-12-06")).value(), std::vector{longer});
    EXPECT_TRUE(store.between(tests::day("2026-12-01"), tests::day("2026-12-06")).value().empty());
    Change change;
    change.remove(longer);
    const auto changes = database.store().journal().apply(change);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->areas.timeAway);
    EXPECT_TRUE(changes->touches(tests::day("2026-11-25"), tests::day("2026-11-25")));
}

TEST_F(SmallValues, DismissalsAreKnownByRuleAndWeek)
{
    Change change;
    const Dismissal forGood{QStringLiteral("R13"), {}};
    const Dismissal oneWeek{QStringLiteral("R17"), tests::day("2026-11-23")};
    change.add(forGood);
    change.add(oneWeek);
    const std::string empty = dump();
    apply(change);
    EXPECT_EQ(database.store().guidance().dismissals().value(), (std::vector{forGood, oneWeek}));
    apply(change.inverse());
    EXPECT_EQ(dump(), empty);
    apply(change);
    database.reopen();
    EXPECT_EQ(database.store().guidance().dismissals().value().size(), 2U);
}

TEST_F(SmallValues, FreeDaysHoldFromTheirFirstDay)
{
    Availability weekdays{tests::day("2026-11-23"), {45, 0, std::nullopt, 30, 60, std::nullopt, 120}};
    Availability more = weekdays;
    more.minutes[2] = 20;
    goThrough(weekdays, more);
    const auto all = database.store().guidance().availabilities().value();
    EXPECT_EQ(availabilityOn(all, tests::day("2026-12-24")), more);
    EXPECT_FALSE(availabilityOn(all, tests::day("2026-11-22")));
}

} // namespace
