// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

class Check : public testing::Test
{
protected:
    void SetUp() override
    {
        Change change;
        change.add(tests::loggedSession(Kind::EasyRun, "2026-11-17", 44));
        Session lift = tests::plannedStrength("2026-11-16", {"goblet-squat", "glute-bridge"});
        lift.logged = tests::loggedSession(Kind::StrengthLower, "2026-11-16", 30).logged;
        lift.entries[0].sets[0].result.doneMs = 1794000000000;
        change.add(lift);
        ASSERT_TRUE(m_database.store().journal().apply(change));
    }

    QStringList faults()
    {
        const auto found = checkDatabase(m_database.store(), QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
        EXPECT_TRUE(found);
        QStringList wordsFound;
        if (found)
            for (const Fault &fault : *found)
                wordsFound.append(fault.word);
        return wordsFound;
    }
    void damage(const char *sql)
    {
        ASSERT_TRUE(execute(m_database.store().database(), "PRAGMA foreign_keys = OFF"));
        ASSERT_TRUE(execute(m_database.store().database(), sql)) << sql;
    }

    tests::TemporaryDatabase m_database;
};

struct Damage {
    const char *word;
    const char *sql;
};

class CheckFinds : public Check, public testing::WithParamInterface<Damage>
{
};

} // namespace

TEST_F(Check, FindsNothingInASoundDatabase) { EXPECT_EQ(faults(), QStringList()); }

TEST_P(CheckFinds, ThisDamage)
{
    damage(GetParam().sql);
    EXPECT_TRUE(faults().contains(QLatin1String(GetParam().word))) << faults().join(QLatin1Char(' ')).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    OfEveryKind, CheckFinds,
    testing::Values(
        Damage{"session_without_halves", "DELETE FROM logged WHERE day = '2026-11-17'"},
        Damage{"done_set_not_logged", "DELETE FROM logged WHERE day = '2026-11-16'"},
        Damage{"part_without_session", "DELETE FROM session WHERE kind = 'easy_run'"},
        Damage{"foreign_key", "DELETE FROM session WHERE kind = 'easy_run'"},
        Damage{"unknown_exercise", "DELETE FROM exercise WHERE slug = 'goblet-squat'"},
        Damage{"doubled_order", "UPDATE entry_set SET pos = 0"},
        Damage{"impossible_day", "UPDATE logged SET day = '2026-02-31' WHERE day = '2026-11-17'"},
        Damage{"impossible_time", "UPDATE entry_set SET done_ms = 4102444800000 WHERE done_ms IS NOT NULL"},
        Damage{"sums_differ", "UPDATE tally SET load = load + 1"}),
    [](const testing::TestParamInfo<Damage> &one) { return std::string(one.param.word); });
