// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/calendar/weekfixture.h"
#include "ui/calendar/monthpage.h"
#include "ui/calendar/monthview.h"

namespace tests {

/// A month page beside a week page on one database, shown and active, on Thursday 19 November 2026.
class MonthFixture : public WeekFixture
{
protected:
    void SetUp() override
    {
        WeekFixture::SetUp();
        page->hide();
        month = std::make_unique<ui::MonthPage>(database.store(), commands, today, page->clipboard());
        month->resize(1180, 740);
        month->show();
        month->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(month.get()));
        month->view().setFocus();
    }

    ui::CalendarView &calendar() override { return month->view(); }
    ui::CalendarPage &calendarPage() override { return *month; }

    /// The totals of the week a day is in, as one sentence.
    [[nodiscard]] std::string totalsOf(const char *iso)
    {
        const int index = month->view().cards().dayOf(day(iso)).value_or(0);
        return month->content().totals[size_t(index) / 7].words.toStdString();
    }

    std::unique_ptr<ui::MonthPage> month;
};

} // namespace tests
