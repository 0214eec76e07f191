// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "ui/calendar/weekpage.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"

#include <QApplication>
#include <benchmark/benchmark.h>

/// The previous week, from the call a key press makes to the painted page.
static void switchWeek(benchmark::State &state)
{
    ui::Commands commands(bench::store());
    ui::Today today(bench::lastDay());
    ui::WeekPage page(bench::store(), commands, today);
    page.resize(1188, 800);
    page.show();
    QApplication::processEvents();
    QDate day = bench::lastDay();
    for (auto _ : state) {
        day = day.addDays(day > bench::lastDay().addDays(-700) ? -7 : 700);
        page.showWeek(day);
        page.grab();
    }
}
BENCHMARK(switchWeek)->Unit(benchmark::kMillisecond);
