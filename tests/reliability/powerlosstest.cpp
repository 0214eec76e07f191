// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/reliability/diskwork.h"
#include "tests/reliability/victim.h"
#include "tests/support/simulateddisk.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;

namespace {

/// What was promised, and when.
struct Acknowledged {
    size_t operations = 0; ///< the disk had seen when the promise was made
    std::string state;
    const char *step = "";
};

class ReliabilityPowerLoss : public testing::Test
{
protected:
    static QString path(const QTemporaryDir &in) { return in.filePath(QStringLiteral("legwork.db")); }

    /// Makes a database and does everything there is to do, noting what the disk had seen at each promise.
    void work()
    {
        auto store = Store::open(path(folder), Database::Mode::Create);
        ASSERT_TRUE(store) << qPrintable(store.error().message);
        promises.push_back({disk.operations(), tests::stateOf(**store), "the new database"});
        for (const tests::DiskStep &step : tests::diskSteps()) {
            const auto answer = step.act(**store);
            ASSERT_TRUE(answer) << step.name << ": " << qPrintable(answer.error().message);
            promises.push_back({disk.operations(), tests::stateOf(**store), step.name});
        }
    }

    /// The power fails after so many operations; what is found must be what was promised, or the step under way done whole.
    void expectPromisesKept(size_t operations, std::mt19937 &random)
    {
        const QTemporaryDir found;
        disk.writeImage(operations, folder.path(), found.path(), random);
        size_t next = 0;
        while (next < promises.size() && promises[next].operations <= operations)
            ++next;
        const auto store = Store::open(path(found), Database::Mode::Create);
        ASSERT_TRUE(store) << qPrintable(store.error().message);
        ASSERT_EQ(tests::faultsOf(**store), "");
        const std::string state = tests::stateOf(**store);
        const bool isLast = next > 0 && state == promises[next - 1].state;
        const bool isNext = next < promises.size() && state == promises[next].state;
        ++(isLast ? kept : done);
        ASSERT_TRUE(isLast || isNext) << "neither as before nor as after " << (next < promises.size() ? promises[next].step : "the end");
    }

    QTemporaryDir folder;
    tests::SimulatedDisk disk;
    std::vector<Acknowledged> promises;
    int kept = 0;
    int done = 0;
};

TEST_F(ReliabilityPowerLoss, LosesNothingPromisedAndLeavesNothingHalfDone)
{
    ASSERT_NO_FATAL_FAILURE(work());
    disk.unmount();
    std::mt19937 random = tests::seededRandom();
    const int losses = tests::runsToMake(300, 10000);
    for (int i = 0; i < losses; ++i) {
        const size_t operations = std::uniform_int_distribution<size_t>(0, disk.operations())(random);
        SCOPED_TRACE("power loss " + std::to_string(i) + " after operation " + std::to_string(operations));
        ASSERT_NO_FATAL_FAILURE(expectPromisesKept(operations, random));
    }
    std::printf("%d power losses over %zu operations: %d found as promised, %d with the step under way done whole\n", losses,
                disk.operations(), kept, done);
    EXPECT_GT(kept, losses / 4) << "hardly any loss came in the middle of a step";
}

} // namespace
