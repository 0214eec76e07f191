// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "ui/calendar/monthpage.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessionclipboard.h"
#include "ui/look/today.h"

#include <QApplication>
#include <benchmark/benchmark.h>

/// The previous month, from the call a key press makes to the painted page.
static void switchMonth(benchmark::State &state)
{
    ui::Commands commands(bench::store());
    ui::Today today(bench::lastDay());
    ui::MonthPage page(bench::store(), commands, today, std::make_shared<ui::SessionClipboard>(commands));
    page.resize(1188, 800);
    page.show();
    QApplication::processEvents();
    QDate day = bench::lastDay();
    for (auto _ : state) {
        day = day > bench::lastDay().addYears(-2) ? day.addMonths(-1) : day.addYears(2);
        page.showDay(day);
        page.grab();
    }
}
BENCHMARK(switchMonth)->Unit(benchmark::kMillisecond);
