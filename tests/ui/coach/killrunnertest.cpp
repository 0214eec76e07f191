// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runtext.h"
#include "core/store/store.h"
#include "tests/reliability/victim.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/coach/coachclock.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace core;

namespace tests {

TEST(KilledInTheMiddleOfARun, AtMostTheKeyUnderWayIsLostAndTheClockGoesOn)
{
    using namespace std::chrono_literals;
    std::mt19937 random = seededRandom();
    for (int kill = 0; kill < killsToMake(4); ++kill) {
        TemporaryDatabase file;
        Session plan = plannedSession(Kind::HiitRun, "2026-11-19", 30);
        plan.planned->day = plan.planned->originalDay = QDate::currentDate();
        plan.planned->steps = *stepsFromText(QStringLiteral("900x(1min jog, 1min walk)"));
        Change change;
        change.add(plan);
        ASSERT_TRUE(file.store().journal().apply(change));
        const Victim victim = killAt(QStringLiteral(LEGWORK_RUNNER), {file.path()}, {true, between(random, 400ms, 2000ms)});
        ASSERT_TRUE(victim.killed) << "it ended by itself with " << victim.exitCode << ": " << victim.errors.constData();
        ASSERT_FALSE(victim.lines.isEmpty()) << "the kill came too early to show anything";
        const QByteArrayList last = victim.lines.back().split(' ');
        const auto said = [&last](int field) { return last.value(field).toLongLong(); };

        ui::Commands commands(file.reopen());
        ui::Today today;
        ui::CoachClock back(file.store(), commands, today);
        const QSignalSpy taken(&back, &ui::CoachClock::takenUp);
        back.restore();
        ASSERT_EQ(taken.count(), 1);
        const CoachRun &run = back.run();
        EXPECT_EQ(back.session(), plan);
        // A key after the last line may have been kept as well: at most one piece more or less.
        EXPECT_LE(std::abs(int(run.laps.size()) - int(said(1))), 1);
        EXPECT_LE(std::abs(run.current - int(said(2))), 1);
        if (!run.isPaused()) {
            EXPECT_EQ(run.inStep(back.now() + 7000) - run.inStep(back.now()), Milliseconds(7000));
            EXPECT_GE(run.total(back.now()), run.total(said(4)));
        }
        if (run.isPaused())
            back.togglePause();
        back.setClock([later = back.now() + 5000] { return later; });
        back.stop();
        ASSERT_TRUE(back.log());
        const auto logged = file.store().sessions().find(plan.id).value()->logged;
        ASSERT_TRUE(logged);
        EXPECT_EQ(faultsOf(file.store()), std::string());
        EXPECT_TRUE(file.store().journal().drafts(QStringLiteral("coach/"))->empty());
    }
}

} // namespace tests
