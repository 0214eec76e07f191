// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/volumesection.h"
#include "ui/progress/weektable.h"
#include "ui/progress/weektablemodel.h"

#include <QSignalSpy>
#include <QtTest/QTest>
#include <gmock/gmock.h>

namespace tests {

/// A progress page on an empty database; today is Thursday 19 November 2026, weeks start on Monday.
class ProgressPageTest : public testing::Test
{
protected:
    ProgressPageTest() : commands(database.store()), today(day("2026-11-19")), page(database.store(), commands, today)
    {
        const auto first = database.store().journal().apply(mondayFirst());
        EXPECT_TRUE(first) << (first ? "" : qPrintable(first.error().message));
        page.resize(1148, 780);
    }

    static core::Change mondayFirst()
    {
        core::Change change;
        change.add(core::Preferences::firstDaySetting(Qt::Monday));
        return change;
    }

    void add(const core::Session &session) { ASSERT_TRUE(ui::addSession(commands, session)); }
    void log(core::Kind kind, const char *iso, int minutes) { add(loggedSession(kind, iso, minutes)); }
    void plan(core::Kind kind, const char *iso, int minutes) { add(plannedSession(kind, iso, minutes)); }

    ui::ChartView &chart() { return page.volume().card().view(); }
    /// The week of a day as the chart paints it.
    const core::ProgressWeek &week(const char *iso)
    {
        const core::ProgressSeries &series = page.volume().series();
        const auto index = series.indexOf(day(iso));
        if (!index) {
            ADD_FAILURE() << iso << " is not in the chart";
            static const core::ProgressWeek none;
            return none;
        }
        return series.weeks[size_t(*index)];
    }
    int indexOf(const char *iso) { return page.volume().series().indexOf(day(iso)).value_or(-1); }

    TemporaryDatabase database;
    ui::Commands commands;
    ui::Today today;
    ui::ProgressPage page;
};

} // namespace tests
