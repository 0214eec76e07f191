// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/exerciselibrary.h"
#include "core/rules/exercisesearch.h"
#include "core/stats/exerciserecords.h"
#include "core/stats/strengthseries.h"
#include "core/store/historystore.h"
#include "tests/bench/benchdatabase.h"

#include <benchmark/benchmark.h>

using namespace core;

/// The history of one exercise of twenty years read, with its records and one series.
static void exerciseHistory(benchmark::State &state)
{
    const Exercise exercise = *bench::store().exercises().find(libraryExerciseId(QStringLiteral("goblet-squat"))).value();
    for (auto _ : state) {
        const auto history = HistoryStore(bench::store().database()).of(exercise.id);
        if (!history || history->empty())
            state.SkipWithError("nothing was read");
        benchmark::DoNotOptimize(recordsOf(*history, exercise));
        benchmark::DoNotOptimize(seriesOf(*history, SetMeasure::Estimate, exercise, Qt::Monday));
    }
}
BENCHMARK(exerciseHistory)->Unit(benchmark::kMillisecond);

/// One key press in the search field, over as many exercises as asked for.
static void exerciseSearch(benchmark::State &state)
{
    std::vector<Exercise> all;
    while (int(all.size()) < state.range(0))
        all.insert(all.end(), libraryExercises().begin(), libraryExercises().end());
    const ExerciseSearch search(all);
    ExerciseFilter filter;
    filter.text = QStringLiteral("row dumb");
    for (auto _ : state)
        benchmark::DoNotOptimize(search.find(filter));
}
BENCHMARK(exerciseSearch)->Arg(81)->Arg(1000)->Unit(benchmark::kMillisecond);
