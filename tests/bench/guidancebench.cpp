// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guidancereader.h"
#include "tests/bench/benchdatabase.h"
#include "ui/calendar/weekguide.h"

#include <benchmark/benchmark.h>

using namespace core;

namespace {

WeekGuidance lastWeek()
{
    const DateRange week = weekOf(bench::lastDay(), Qt::Monday);
    const auto read = GuidanceReader(bench::store()).read(week, week.first);
    return read ? *read : WeekGuidance();
}

/// A week of ten sessions still to do, two of them on each of its first five days.
WeekGuidance tenSessions()
{
    WeekGuidance week = lastWeek();
    const Kind kinds[] = {Kind::StrengthLower, Kind::HiitRun, Kind::EasyRun, Kind::StrengthFull, Kind::TempoRun};
    std::erase_if(week.facts.sessions, [&](const Session &s) { return week.facts.days.contains(s.day()); });
    for (int i = 0; i < 10; ++i) {
        Session session;
        session.id = SessionId::create();
        session.kind = kinds[i % 5];
        session.planned = Planned{};
        session.planned->day = session.planned->originalDay = week.facts.days.first.addDays(i / 2);
        session.planned->duration = Seconds(1800);
        week.facts.sessions.push_back(session);
    }
    return week;
}

} // namespace

/// Everything the rules look at for the first week shown, read from the file after the week was painted.
static void readGuidance(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(lastWeek());
}
BENCHMARK(readGuidance)->Unit(benchmark::kMillisecond);

/// The same for the week before one that was shown.
static void readNextGuidance(benchmark::State &state)
{
    GuidanceReader reader(bench::store());
    DateRange week = weekOf(bench::lastDay(), Qt::Monday);
    for (auto _ : state) {
        benchmark::DoNotOptimize(reader.read(week, bench::lastDay()));
        week = weekOf(week.first.addDays(week.first > bench::lastDay().addDays(-5000) ? -7 : 4000), Qt::Monday);
    }
}
BENCHMARK(readNextGuidance)->Unit(benchmark::kMillisecond);

/// All findings of a week. Wanted: at most 1 ms.
static void findingsOfWeek(benchmark::State &state)
{
    const WeekGuidance week = lastWeek();
    for (auto _ : state)
        benchmark::DoNotOptimize(week.findings());
}
BENCHMARK(findingsOfWeek)->Unit(benchmark::kMillisecond);

/// What one step of a drag costs: the week as it would be and its findings.
static void findingsWhileDragging(benchmark::State &state)
{
    const WeekGuidance week = tenSessions();
    const std::vector<SessionId> dragged{week.facts.sessions.back().id};
    for (auto _ : state)
        benchmark::DoNotOptimize(findingsOf(ui::shifted(week.facts, dragged, 1, false), week.dismissed));
}
BENCHMARK(findingsWhileDragging)->Unit(benchmark::kMillisecond);

/// A proposal for ten sessions. Wanted: under 50 ms.
static void arrangeTenSessions(benchmark::State &state)
{
    const WeekGuidance week = tenSessions();
    for (auto _ : state)
        benchmark::DoNotOptimize(arrangeWeek(week.facts, week.available));
}
BENCHMARK(arrangeTenSessions)->Unit(benchmark::kMillisecond);
