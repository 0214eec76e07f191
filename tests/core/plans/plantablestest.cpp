// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/stats/weekly.h"
#include "tests/core/plans/plantables.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::PlanTable;

namespace {

std::vector<WeekSummary> weeksOf(const std::vector<Session> &sessions, const Plan &plan, QDate first,
                                 CountingBasis basis)
{
    std::vector<Tally> tallies;
    for (const Session &s : sessions)
        for (const Tally &t : talliesOf(s, {}, nullptr))
            tallies.push_back(t);
    return weeklySummaries(tallies, {first, first.addDays(7 * int(plan.weeks.size()) - 1)}, Qt::Monday, basis, first);
}

class PlanTables : public testing::TestWithParam<PlanTable>
{
};

} // namespace

TEST_P(PlanTables, EveryWeekCountsAsItsTableSaysOnBothBases)
{
    const Result<Plan> plan = libraryPlan(QLatin1String(GetParam().slug));
    ASSERT_TRUE(plan) << qPrintable(plan.error().message);
    const QDate first = tests::day("2026-11-23");
    const std::vector<Session> sessions = instantiate(*plan, startPlan(*plan, first));
    const auto relative = weeksOf(sessions, *plan, first, CountingBasis::Effort);
    const auto absolute = weeksOf(sessions, *plan, first, CountingBasis::Activity);
    ASSERT_EQ(relative.size(), GetParam().weeks.size());
    for (size_t i = 0; i < relative.size(); ++i) {
        const tests::PlanTableRow &row = GetParam().weeks[i];
        const WeekSums &planned = relative[i].planned;
        EXPECT_EQ(planned.run, row.run) << "week " << i + 1;
        EXPECT_EQ(planned.aerobic, row.aerobic) << "week " << i + 1;
        EXPECT_EQ(planned.vigorous, row.vigorous) << "week " << i + 1;
        EXPECT_EQ(planned.moderateEquivalent, row.byEffort) << "week " << i + 1;
        EXPECT_EQ(absolute[i].planned.moderateEquivalent, row.byActivity) << "week " << i + 1;
        EXPECT_EQ(planned.strengthDays, 2) << "week " << i + 1;
        EXPECT_EQ(relative[i].remaining.moderateEquivalent, row.byEffort) << "week " << i + 1;
    }
}

TEST_P(PlanTables, LoggedAsPlannedTheWeekCountsTheSame)
{
    const Result<Plan> plan = libraryPlan(QLatin1String(GetParam().slug));
    ASSERT_TRUE(plan);
    const QDate first = tests::day("2026-11-23");
    std::vector<Session> sessions = instantiate(*plan, startPlan(*plan, first));
    for (Session &s : sessions) {
        s.logged = Logged{};
        s.logged->day = s.planned->day;
        s.logged->timer = s.planned->time();
    }
    const auto weeks = weeksOf(sessions, *plan, first, CountingBasis::Effort);
    for (size_t i = 0; i < weeks.size(); ++i) {
        EXPECT_EQ(weeks[i].done.moderateEquivalent, GetParam().weeks[i].byEffort) << "week " << i + 1;
        EXPECT_EQ(weeks[i].done.aerobic, GetParam().weeks[i].aerobic) << "week " << i + 1;
        EXPECT_EQ(weeks[i].remaining, WeekSums()) << "week " << i + 1;
    }
}

INSTANTIATE_TEST_SUITE_P(Library, PlanTables, testing::ValuesIn(tests::planTables), [](const auto &row) {
    return QString(QLatin1String(row.param.slug)).remove(QLatin1Char('-')).toStdString();
});
