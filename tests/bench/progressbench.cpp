// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/volumesection.h"

#include <QApplication>
#include <benchmark/benchmark.h>

/// The progress page read, counted and painted over one range: 0 three months … 3 all twenty years.
static void progressPage(benchmark::State &state)
{
    ui::Commands commands(bench::store());
    ui::Today today(bench::lastDay());
    for (auto _ : state) {
        ui::ProgressPage page(bench::store(), commands, today);
        page.setRange(ui::ChartRange(state.range(0)));
        page.resize(1188, 800);
        // A page that is not shown reads nothing by itself.
        page.refreshIfStale();
        if (page.volume().series().weeks.empty())
            state.SkipWithError("nothing was read");
        benchmark::DoNotOptimize(page.grab());
    }
}
BENCHMARK(progressPage)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
