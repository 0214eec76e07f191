// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/ownplans.h"
#include "core/plans/planlibrary.h"
#include "core/store/store.h"
#include "tests/core/app/program.h"
#include "tests/core/plans/plantables.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;
using namespace tests;

namespace {

class PlanCommand : public testing::Test
{
protected:
    void SetUp() override { LEGWORK_NEEDS_PROGRAM(); }
    ProgramRun run(const QString &line) const { return m_program.run(line.split(QLatin1Char(' '))); }
    ProgramRun run(const char *line) const { return run(QLatin1String(line)); }
    /// A plan of the user's own in the database.
    void keepOwn(const QString &title)
    {
        const auto store = Store::open(m_program.database(), Database::Mode::Create);
        ASSERT_TRUE(store);
        const Plan plan = *libraryPlan(QStringLiteral("sample-week"));
        ASSERT_TRUE((*store)->journal().apply(savePlan(plan, {title, QStringLiteral("Ann"), {}, {}}, {})));
    }
    Program m_program;
};

} // namespace

// The tables of domain.md 5.3–5.6, through the front door: the command that puts a plan on and the report of its weeks.
TEST_F(PlanCommand, EveryPlanReportsTheWeeklyColumnsOfItsTableExactly)
{
    for (const PlanTable &table : planTables) {
        SCOPED_TRACE(table.slug);
        const Program program;
        const auto tell = [&program](const QString &line) { return program.run(line.split(QLatin1Char(' '))); };
        ASSERT_EQ(tell(QStringLiteral("plan apply %1 --start 2026-11-23").arg(QLatin1String(table.slug))).exitCode, 0);
        EXPECT_EQ(tell(QStringLiteral("session list --json")).array().size(), qsizetype(7 * table.weeks.size()));
        const QJsonArray byEffort = tell(QStringLiteral("report weeks --json --today 2026-11-23")).array();
        const QJsonArray byActivity = tell(QStringLiteral("report weeks --json --basis activity --today 2026-11-23")).array();
        ASSERT_EQ(byEffort.size(), qsizetype(table.weeks.size()));
        ASSERT_EQ(byActivity.size(), qsizetype(table.weeks.size()));
        for (qsizetype i = 0; i < byEffort.size(); ++i) {
            const PlanTableRow &row = table.weeks[size_t(i)];
            const auto value = [i](const QJsonArray &weeks, const char *name) {
                return weeks.at(i).toObject().value(QLatin1String(name)).toDouble(-1);
            };
            EXPECT_EQ(value(byEffort, "planned_run_min"), row.run) << "week " << i + 1;
            EXPECT_EQ(value(byEffort, "planned_moderate_equivalent_min"), row.byEffort) << "week " << i + 1;
            EXPECT_EQ(value(byActivity, "planned_run_min"), row.run) << "week " << i + 1;
            EXPECT_EQ(value(byActivity, "planned_moderate_equivalent_min"), row.byActivity) << "week " << i + 1;
            EXPECT_EQ(value(byEffort, "planned_strength_days"), 2) << "week " << i + 1;
        }
    }
}

TEST_F(PlanCommand, LeanerLegsFillsEightyFourDays)
{
    ASSERT_EQ(run("plan apply leaner-legs --start 2026-11-23").exitCode, 0);
    std::set<QString> days;
    for (const QJsonValue &session : run("session list --json").array())
        days.insert(session[QStringLiteral("planned")][QStringLiteral("day")].toString());
    EXPECT_EQ(days.size(), 84U);
    EXPECT_EQ(*days.begin(), QStringLiteral("2026-11-23"));
    EXPECT_EQ(*days.rbegin(), QStringLiteral("2027-02-14"));
}

TEST_F(PlanCommand, ListsAndAppliesPlansOfOnesOwn)
{
    EXPECT_EQ(run("plan list --json").array().size(), 6) << "the library alone, without a database";
    EXPECT_FALSE(QFile::exists(m_program.database()));
    keepOwn(QStringLiteral("My week"));
    const QJsonArray plans = run("plan list --json").array();
    ASSERT_EQ(plans.size(), 7);
    EXPECT_EQ(plans.last()[QStringLiteral("slug")].toString(), QStringLiteral("my-week"));
    EXPECT_EQ(plans.last()[QStringLiteral("author")].toString(), QStringLiteral("Ann"));
    EXPECT_TRUE(plans.last()[QStringLiteral("own")].toBool());
    EXPECT_FALSE(plans.first()[QStringLiteral("own")].toBool(true));
    EXPECT_TRUE(run("plan list").output.contains("My week"));
    ASSERT_EQ(run("plan apply my-week --start 2026-11-23").exitCode, 0);
    EXPECT_EQ(run("session list --json").array().size(), 7);
    EXPECT_EQ(run("check").exitCode, 0);
}

TEST_F(PlanCommand, EndsOnARaceDayScalesAndMindsWhatStandsThere)
{
    const QJsonObject race = run("plan apply 5k-8-weeks --end 2027-01-17 --json").object();
    EXPECT_EQ(race[QStringLiteral("from")].toString(), QStringLiteral("2026-11-23"));
    EXPECT_EQ(race[QStringLiteral("to")].toString(), QStringLiteral("2027-01-17"));
    const QJsonObject left = run("plan apply sample-week --start 2027-01-11 --taken leave-out --json").object();
    EXPECT_EQ(left[QStringLiteral("sessions")].toInt(), 2) << "the two days of rest before the race";
    EXPECT_EQ(left[QStringLiteral("left_out")].toInt(), 5);
    const QJsonObject replaced = run("plan apply sample-week --start 2026-11-30 --taken replace --scale easier --json").object();
    EXPECT_EQ(replaced[QStringLiteral("replaced")].toInt(), 7);
    const QJsonArray weeks = run("report weeks --json --from 2026-11-30 --to 2026-12-06").array();
    EXPECT_EQ(weeks.at(0)[QStringLiteral("planned_run_min")].toDouble(), 78) << "36 easy, 24 moderate, 18 of intervals";
    EXPECT_EQ(weeks.at(0)[QStringLiteral("planned_moderate_equivalent_min")].toDouble(), 86);
}

TEST_F(PlanCommand, RefusesWhatItCannotMean)
{
    for (const char *line : {"plan apply sample-week --start 2026-11-23 --end 2026-12-06", "plan apply sample-week",
                             "plan apply sample-week --end soon", "plan apply sample-week --start 2026-11-24",
                             "plan apply sample-week --start 2026-11-23 --scale 200",
                             "plan apply sample-week --start 2026-11-23 --taken never", "plan apply my-week --start 2026-11-23"}) {
        const ProgramRun wrong = run(line);
        EXPECT_EQ(wrong.exitCode, 2) << line;
        EXPECT_EQ(wrong.errors.count('\n'), 1) << line << wrong.errors.constData();
    }
    EXPECT_FALSE(QFile::exists(m_program.database()));
    ASSERT_EQ(run("plan apply sample-week --start 2026-11-23").exitCode, 0);
    ASSERT_EQ(run("plan apply sample-week-tuned --start 2026-11-23 --taken leave-out").exitCode, 1) << "nothing to add";
}
