// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/stats/weekly.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

struct Row {
    double run, aerobic, vigorous, byEffort, byActivity;
};

struct Table {
    const char *slug;
    std::vector<Row> weeks;
};

// Oracle: the check tables of domain.md 5.3–5.6 and the sample week of 2.4, computed apart from this program. Columns:
// run min, cardio min, vigorous min (relative), moderate-equivalent relative, moderate-equivalent absolute.
const Table tables[] = {
    {"sample-week", {{95, 95, 10, 105, 190}}},
    {"sample-week-tuned", {{95, 95, 10, 105, 190}}},
    {"beginner-150",
     {{75, 90, 0, 90, 108},
      {84, 99, 0, 99, 126},
      {90, 108, 0, 108, 138},
      {75, 90, 0, 90, 120},
      {99, 118, 0, 118, 163},
      {108, 129, 0, 129, 189},
      {112, 140, 4, 144, 200},
      {124, 152, 5, 157, 227}}},
    {"5k-8-weeks",
     {{84, 114, 12, 126, 198},
      {92, 122, 12, 134, 214},
      {98, 128, 16, 144, 226},
      {80, 100, 0, 100, 180},
      {107, 137, 16, 153, 244},
      {109, 139, 15, 154, 248},
      {119, 149, 20, 169, 268},
      {90, 90, 38, 128, 180}}},
    {"leaner-legs",
     {{95, 95, 10, 105, 190},
      {102, 102, 10, 112, 204},
      {110, 110, 12, 122, 220},
      {60, 85, 0, 85, 145},
      {116, 116, 14, 130, 232},
      {122, 122, 12, 134, 244},
      {126, 126, 16, 142, 252},
      {67, 97, 0, 97, 164},
      {129, 129, 16, 145, 258},
      {135, 135, 16, 151, 270},
      {135, 135, 15, 150, 270},
      {70, 100, 0, 100, 170}}},
    {"maintain",
     {{115, 145, 12, 157, 260}, {122, 152, 16, 168, 274}, {115, 145, 12, 157, 260}, {90, 110, 0, 110, 200}}},
};

std::vector<WeekSummary> weeksOf(const std::vector<Session> &sessions, const Plan &plan, QDate first,
                                 CountingBasis basis)
{
    std::vector<Tally> tallies;
    for (const Session &s : sessions)
        for (const Tally &t : talliesOf(s, {}, nullptr))
            tallies.push_back(t);
    return weeklySummaries(tallies, {first, first.addDays(7 * int(plan.weeks.size()) - 1)}, Qt::Monday, basis, first);
}

class PlanTables : public testing::TestWithParam<Table>
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
        const Row &row = GetParam().weeks[i];
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

INSTANTIATE_TEST_SUITE_P(Library, PlanTables, testing::ValuesIn(tables), [](const auto &row) {
    return QString(QLatin1String(row.param.slug)).remove(QLatin1Char('-')).toStdString();
});
