// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleimport.h"

#include "core/exchange/sampleactivities.h"
#include "core/exchange/stageimport.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace tests {

void importSampleRun(ui::Commands &commands, QDate monday, int which)
{
    const QTemporaryDir folder;
    const auto files = exchange::writeSampleActivities(folder.path(), monday);
    ASSERT_TRUE(files) << qPrintable(files.error().message);
    const std::atomic<bool> cancel = false;
    core::Store &store = commands.store();
    exchange::ImportOptions options;
    options.zone = QTimeZone::utc();
    options.shoesFrom = monday;
    auto plan = exchange::planImport(&store, exchange::parseFiles({{files->at(which), true}}, cancel), options);
    ASSERT_TRUE(plan) << qPrintable(plan.error().message);
    ASSERT_EQ(plan->count(exchange::ImportStatus::Imported), 1);
    ASSERT_TRUE(plan->results.front().joined) << "the run did not join its plan";
    const auto staged = exchange::stageImport(store.database(), *plan, QDateTime(monday, QTime(12, 0), Qt::UTC), cancel);
    ASSERT_TRUE(staged) << qPrintable(staged.error().message);
    ASSERT_TRUE(commands.run(plan->change));
}

} // namespace tests
