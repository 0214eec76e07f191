// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weekly.h"
#include "tests/bench/benchdatabase.h"

#include <benchmark/benchmark.h>

using namespace core;

/// The tallies of so many weeks and the week sums made of them.
static void weeklySums(benchmark::State &state)
{
    const QDate last = bench::lastDay();
    const DateRange range{last.addDays(-7 * state.range(0)), last};
    for (auto _ : state) {
        const auto tallies = bench::store().tallies().between(weekOf(range.first, Qt::Monday).first, weekOf(last, Qt::Monday).last);
        benchmark::DoNotOptimize(weeklySummaries(*tallies, range, Qt::Monday, CountingBasis::Effort, last));
    }
}
BENCHMARK(weeklySums)->Arg(1)->Arg(52)->Arg(1040)->Unit(benchmark::kMillisecond);

/// All sessions of one week, read whole.
static void readWeek(benchmark::State &state)
{
    const DateRange week = weekOf(bench::lastDay(), Qt::Monday);
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::store().sessions().between(week.first, week.last));
}
BENCHMARK(readWeek)->Unit(benchmark::kMillisecond);

/// One set logged: the whole session rewritten, counted and committed to disk.
static void logSet(benchmark::State &state)
{
    const QDate last = bench::lastDay();
    const auto sessions = bench::store().sessions().between(last.addDays(-60), last);
    const auto found = std::find_if(sessions->begin(), sessions->end(), [](const Session &s) { return s.doneSets() > 5; });
    if (found == sessions->end()) {
        state.SkipWithError("no strength session in the last 60 days");
        return;
    }
    Session before = *found;
    for (auto _ : state) {
        Session after = before;
        after.entries[0].sets[0].result.reps = after.entries[0].sets[0].result.reps.value_or(0) % 20 + 1;
        Change change;
        change.replace(before, after);
        if (!bench::store().journal().apply(change))
            state.SkipWithError("not written");
        before = after;
    }
}
BENCHMARK(logSet)->Unit(benchmark::kMillisecond);
