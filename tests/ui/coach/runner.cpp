// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody on a treadmill who skips, pauses and goes back without a pause until the program is killed. Says after each key
// where the run stands, so that the one who kills it knows what must come back: "17 5 2 0 1234567890123" is 17 keys, 5
// pieces over, step 2, not paused, at that time.
#include "core/store/store.h"
#include "ui/coach/coachclock.h"
#include "ui/coach/cueplayer.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTest>
#include <cstdio>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto store = core::Store::open(QString::fromLocal8Bit(argv[1]), core::Database::Mode::Write);
    if (!store)
        return 1;
    ui::Commands commands(**store);
    ui::Today today;
    ui::MainWindow window(**store, commands, today);
    window.coach().setCues(nullptr);
    const auto sessions = (*store)->sessions().between(today.date(), today.date());
    if (!sessions || sessions->size() != 1)
        return 2;
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return 3;
    window.openCoach(sessions->front());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    constexpr Qt::Key keys[] = {Qt::Key_Right, Qt::Key_Space, Qt::Key_Space, Qt::Key_Right, Qt::Key_Left};
    for (int pressed = 1;; ++pressed) {
        const core::CoachRun &run = window.coach().run();
        std::printf("%d %d %d %d %lld\n", pressed, int(run.laps.size()), run.current, int(run.isPaused()),
                    static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QTest::qWait(20);
        QTest::keyClick(QApplication::focusWidget(), keys[size_t(pressed) % std::size(keys)]);
    }
}
