// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/volumesection.h"

#include <QApplication>
#include <benchmark/benchmark.h>

/// A section of the progress page read, counted and painted; first argument the section in the order of its tabs, second the
/// range: 0 three months … 3 all twenty years. Wanted: under 50 ms a chart.
static void progressSection(benchmark::State &state)
{
    ui::Commands commands(bench::store());
    ui::Today today(bench::lastDay());
    for (auto _ : state) {
        ui::ProgressPage page(bench::store(), commands, today);
        page.setRange(ui::ChartRange(state.range(1)));
        page.showSection(ui::ProgressPage::Section(state.range(0)));
        page.resize(1188, 800);
        // A page that is not shown reads nothing by itself.
        page.refreshIfStale();
        benchmark::DoNotOptimize(page.grab());
    }
}
BENCHMARK(progressSection)->ArgsProduct({{0, 1, 2, 3, 4, 5}, {0, 3}})->ArgNames({"section", "range"})->Unit(benchmark::kMillisecond);

/// The same reading again without building the page, as after a change or another way of counting.
static void progressRefresh(benchmark::State &state)
{
    ui::Commands commands(bench::store());
    ui::Today today(bench::lastDay());
    ui::ProgressPage page(bench::store(), commands, today);
    page.showSection(ui::ProgressPage::Section(state.range(0)));
    page.setRange(ui::ChartRange(state.range(1)));
    page.resize(1188, 800);
    page.show();
    QApplication::processEvents();
    int turn = 0;
    for (auto _ : state) {
        // Another range and back, so that both are read and painted.
        page.setRange(ui::ChartRange(++turn % 2 ? 1 : state.range(1)));
        benchmark::DoNotOptimize(page.grab());
    }
}
BENCHMARK(progressRefresh)->ArgsProduct({{0, 1, 2, 3, 4}, {2, 3}})->ArgNames({"section", "range"})->Unit(benchmark::kMillisecond);
