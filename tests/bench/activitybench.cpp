// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/activityseries.h"
#include "core/store/importstore.h"
#include "ui/activity/activitycharts.h"
#include "ui/activity/activityview.h"

#include <benchmark/benchmark.h>
#include <QApplication>
#include <cmath>

using namespace core;

namespace {

constexpr int samples = 100'000; // 28 hours of a sample a second

Channel channel(const char *name, double scale, double (*valueAt)(int))
{
    Channel out;
    out.name = QLatin1String(name);
    out.scale = scale;
    out.present.assign(samples, true);
    for (int i = 0; i < samples; ++i)
        out.values.push_back(qint64(std::llround(valueAt(i) * scale)));
    return out;
}

Recording longRun()
{
    Recording recording;
    for (int i = 0; i < samples; ++i)
        recording.timesMs.push_back(1'795'000'000'000 + qint64(i) * 1000);
    recording.channels = {channel("distance", 100, [](int i) { return i * 2.8; }),
                          channel("hr", 1, [](int i) { return 140.0 + i * 7919 % 30; }),
                          channel("altitude", 5, [](int i) { return 300 + 50 * std::sin(i / 900.0); }),
                          channel("cadence", 1, [](int i) { return 82.0 + i * 31 % 6; }),
                          channel("lat", 1e7, [](int i) { return 48 + i * 1e-5; }),
                          channel("lon", 1e7, [](int i) { return 11 + 0.01 * std::sin(i / 400.0); })};
    return recording;
}

/// What the worker does: unpack and make the series.
void readLongRun(benchmark::State &state)
{
    const PackedRecording packed = packRecording(longRun());
    for (auto _ : state)
        benchmark::DoNotOptimize(activitySeries(*unpackRecording(packed), {}, Sport::Running).size());
}
BENCHMARK(readLongRun)->Unit(benchmark::kMillisecond);

/// What the window does when the series arrives, and with each step of a zoom.
void showLongRun(benchmark::State &state)
{
    ui::ActivityCharts charts;
    charts.resize(860, 600);
    charts.show();
    const ui::Activity activity{std::make_shared<const ActivitySeries>(activitySeries(longRun(), {}, Sport::Running)),
                                Sport::Running, LengthUnit::Kilometres, {}, {}};
    for (auto _ : state) {
        charts.setActivity(activity);
        charts.repaint();
        QCoreApplication::processEvents();
    }
}
BENCHMARK(showLongRun)->Unit(benchmark::kMillisecond);

void zoomLongRun(benchmark::State &state)
{
    ui::ActivityCharts charts;
    charts.resize(860, 600);
    charts.show();
    charts.setActivity({std::make_shared<const ActivitySeries>(activitySeries(longRun(), {}, Sport::Running)), Sport::Running,
                        LengthUnit::Kilometres, {}, {}});
    double share = 0.9;
    for (auto _ : state) {
        share = share < 0.2 ? 0.9 : share * 0.97;
        charts.view().zoomTo({0, samples * share});
        QCoreApplication::processEvents();
    }
}
BENCHMARK(zoomLongRun)->Unit(benchmark::kMillisecond);

void hoverLongRun(benchmark::State &state)
{
    ui::ActivityCharts charts;
    charts.resize(860, 600);
    charts.show();
    charts.setActivity({std::make_shared<const ActivitySeries>(activitySeries(longRun(), {}, Sport::Running)), Sport::Running,
                        LengthUnit::Kilometres, {}, {}});
    size_t at = 0;
    for (auto _ : state) {
        at = (at + 997) % samples;
        charts.view().setCurrent(at);
        QCoreApplication::processEvents();
    }
}
BENCHMARK(hoverLongRun)->Unit(benchmark::kMillisecond);

} // namespace
