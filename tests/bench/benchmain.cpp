// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"

#include <QApplication>
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

namespace bench {

core::Store &store()
{
    static const std::unique_ptr<core::Store> opened = [] {
        auto result = core::Store::open(qEnvironmentVariable("LEGWORK_BENCH_DB"), core::Database::Mode::Write);
        if (!result) {
            std::fprintf(stderr, "LEGWORK_BENCH_DB: %s\n", qPrintable(result.error().message));
            std::exit(2);
        }
        return std::move(*result);
    }();
    return *opened;
}

QDate lastDay()
{
    const auto span = store().tallies().span();
    return span && *span ? (*span)->second : QDate(2026, 11, 22);
}

} // namespace bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
