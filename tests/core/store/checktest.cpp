// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair.h"

#include "core/store/query.h"
#include "core/store/restore.h"
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

TEST_F(Check, ARepairWithNothingToMendWritesNothing)
{
    const Backups backups(m_database.path());
    const auto repair = repairDatabase(m_database.store(), backups, QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    ASSERT_TRUE(repair);
    EXPECT_TRUE(repair->found.empty());
    EXPECT_TRUE(backups.list()->empty());
}

TEST_F(Check, ARepairKeepsWhatWasEntered)
{
    const Store &store = m_database.store();
    const auto sessionsOf = [&](const char *day) { return store.sessions().between(tests::day(day), tests::day(day)).value(); };
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const Session run = sessionsOf("2026-11-17").at(0);
    const Session lift = sessionsOf("2026-11-16").at(0);
    damage("DELETE FROM session WHERE kind = 'easy_run'");
    damage("DELETE FROM logged WHERE day = '2026-11-16'");
    damage("DELETE FROM exercise WHERE slug = 'goblet-squat'");
    ASSERT_TRUE(execute(store.database(), "PRAGMA foreign_keys = ON"));
    ASSERT_TRUE(repairDatabase(m_database.store(), Backups(m_database.path()), now));
    ASSERT_EQ(sessionsOf("2026-11-17").size(), 1U) << "the run whose row was lost";
    EXPECT_EQ(sessionsOf("2026-11-17")[0], run);
    ASSERT_EQ(sessionsOf("2026-11-16").size(), 1U);
    EXPECT_TRUE(sessionsOf("2026-11-16")[0].logged) << "its ticked set says that it was done";
    EXPECT_EQ(sessionsOf("2026-11-16")[0].entries, lift.entries);
    const auto exercise = store.exercises().find(*lift.entries[0].exercise());
    ASSERT_TRUE(exercise && *exercise);
    EXPECT_TRUE((*exercise)->name.startsWith(QStringLiteral("Unknown exercise"))) << qPrintable((*exercise)->name);
}

TEST_F(Check, ADayThatIsInNoCalendarIsMovedToOneThatIsAndKeptInTheNote)
{
    damage("UPDATE logged SET day = '2026-05-40' WHERE day = '2026-11-17'");
    const auto repair = repairDatabase(m_database.store(), Backups(m_database.path()), QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    ASSERT_TRUE(repair) << qPrintable(repair.error().message);
    EXPECT_TRUE(repair->left.empty());
    const auto found = m_database.store().sessions().between(tests::day("2026-05-01"), tests::day("2026-05-01")).value();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].note, QStringLiteral("2026-05-40"));
}

TEST_P(CheckFinds, ThisDamage)
{
    damage(GetParam().sql);
    EXPECT_TRUE(faults().contains(QLatin1String(GetParam().word))) << faults().join(QLatin1Char(' ')).toStdString();
}

TEST_P(CheckFinds, AndARepairMendsItAfterABackup)
{
    damage(GetParam().sql);
    ASSERT_TRUE(execute(m_database.store().database(), "PRAGMA foreign_keys = ON"));
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    int told = 0;
    QObject::connect(&m_database.store().journal(), &Journal::changed, &m_database.store().journal(), [&told] { ++told; });
    const auto repair = repairDatabase(m_database.store(), Backups(m_database.path()), now);
    ASSERT_TRUE(repair) << qPrintable(repair.error().message);
    EXPECT_FALSE(repair->found.empty());
    EXPECT_TRUE(repair->left.empty()) << qPrintable(repair->left.front().message);
    EXPECT_EQ(faults(), QStringList()) << "a second look finds nothing";
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(verifyBackup(repair->before));
    EXPECT_TRUE(inspectForRestore(repair->before.path)) << "and the repair can be taken back";
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
