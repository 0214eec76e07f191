// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/victim.h"
#include "tests/ui/log/logfixture.h"

using namespace core;

namespace tests {

TEST_F(LogPageTest, LosesAtMostASecondOfTypingAndNoTimerToAKill)
{
    using namespace std::chrono_literals;
    std::mt19937 random = seededRandom();
    for (int kill = 0; kill < killsToMake(4); ++kill) {
        TemporaryDatabase file;
        Session plan = plannedStrength("2026-11-19", {"back-squat"});
        plan.planned->day = plan.planned->originalDay = QDate::currentDate();
        Change change;
        change.add(plan);
        ASSERT_TRUE(file.store().journal().apply(change));
        const Victim victim = killAt(QStringLiteral(LEGWORK_TYPIST), {file.path()}, {true, between(random, 1200ms, 2500ms)});
        ASSERT_TRUE(victim.killed) << "it ended by itself with " << victim.exitCode << ": " << victim.errors.constData();
        ASSERT_FALSE(victim.lines.isEmpty());
        const qint64 killed = victim.lines.back().split(' ').value(2).toLongLong();
        int longAgo = 0, last = 0;
        for (const QByteArray &line : victim.lines) {
            last = line.split(' ').value(1).toInt();
            if (line.split(' ').value(2).toLongLong() <= killed - 1000)
                longAgo = last;
        }
        Store &store = file.reopen();
        const auto drafts = store.journal().drafts(QStringLiteral("log/"));
        ASSERT_TRUE(drafts);
        ASSERT_EQ(drafts->size(), 1U) << "nothing came back after " << last << " keys";
        const QByteArray json = drafts->begin()->second;
        const auto kept = int(json.count('0') + json.count('1') + json.count('2') + json.count('3') + json.count('4')
                              + json.count('5') + json.count('6') + json.count('7') + json.count('8') + json.count('9'));
        EXPECT_GE(kept, longAgo) << "typed more than a second before the kill, and lost";
        EXPECT_LE(kept, last);
        EXPECT_GT(longAgo, 5) << "the kill came too early to show anything";
        const auto found = store.sessions().find(plan.id).value();
        EXPECT_EQ(found->doneSets(), 1);
        ui::WorkoutTimers back(store.journal());
        back.restore();
        EXPECT_TRUE(back.rest());
        EXPECT_TRUE(back.workout());
    }
}

} // namespace tests
