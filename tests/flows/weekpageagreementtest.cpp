// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/core/time/yearsofweeks.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/calendar/weekcontent.h"
#include "ui/commands/sessioncommands.h"
#include "ui/progress/progressreading.h"

using namespace core;

namespace {

class FlowWeeks : public tests::FlowFixture
{
};

// Monday weeks: every one of the 30 years; the others: every fifth, as reading a page a thousand times takes its time.
TEST_F(FlowWeeks, TheWeekPageAndTheProgressPageAgreeOnThirtyYears)
{
    const QDate today(2026, 11, 22);
    std::mt19937 random(4);
    Change change;
    for (int i = 0; i < 800; ++i)
        change.add(tests::randomSession(random));
    ASSERT_TRUE(store().journal().apply(change));
    for (const Qt::DayOfWeek firstDay : {Qt::Monday, Qt::Saturday, Qt::Sunday}) {
        ASSERT_TRUE(ui::changeSetting(commands(), Preferences::firstDaySetting(firstDay), QStringLiteral("Change first day of the week")));
        const auto progress = ui::readProgress(store(), ui::ChartRange::All, today);
        ASSERT_TRUE(progress);
        const auto &weeks = progress->series.weeks;
        ASSERT_GT(weeks.size(), 1550U);
        size_t sessions = 0;
        for (size_t i = 0; i < weeks.size(); i += firstDay == Qt::Monday ? 1 : 5) {
            const auto content = ui::readWeek(store(), weeks[i].days.first.addDays(int(i % 7)), today);
            ASSERT_TRUE(content);
            ASSERT_EQ(content->range, weeks[i].days);
            ASSERT_EQ(content->cards.range(), weeks[i].days);
            ASSERT_EQ(content->summary, static_cast<const WeekSummary &>(weeks[i])) << weeks[i].isoWeek.toStdString();
            for (const Session &session : content->sessions)
                ASSERT_TRUE(weeks[i].days.contains(session.day()));
            sessions += content->sessions.size();
        }
        if (firstDay == Qt::Monday) {
            EXPECT_EQ(sessions, 800U);
        }
    }
}

} // namespace
