// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who types into a cell of a lift without a pause until the program is killed. Says what it has typed, so that
// the one who kills it knows what may be lost: "typed 17 1234567890123" is 17 characters at that time.
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "ui/commands/commands.h"
#include "ui/log/exercisecard.h"
#include "ui/log/logpage.h"
#include "ui/log/strengthlog.h"
#include "ui/look/today.h"
#include "ui/timers/workouttimers.h"

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
    ui::WorkoutTimers timers((*store)->journal());
    ui::LogPage page(**store, commands, today, timers);
    const auto sessions = (*store)->sessions().between(today.date(), today.date());
    if (!sessions || sessions->size() != 1)
        return 2;
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        return 3;
    page.open(sessions->front());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the first set is done, and the rest runs
    for (int typed = 1;; ++typed) {
        QTest::keyClick(QApplication::focusWidget(), char('0' + typed % 10));
        std::printf("typed %d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        QTest::qWait(20);
    }
}
