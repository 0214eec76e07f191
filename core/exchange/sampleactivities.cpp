// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampleactivities.h"

#include "core/exchange/fit/fitencoder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace exchange {

namespace {

struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
};

constexpr double semicirclesPerDegree = 2147483648.0 / 180.0;
constexpr double metresPerDegree = 111195.0;
constexpr double loopLatitude = 47.2, loopLongitude = -31.4; // mid-Atlantic
constexpr double loopMetres = 2400.0;

/// A stretch of a run at one speed.
struct Stretch {
    int seconds;
    double speed;        ///< metres a second
    double heartRate;    ///< where it settles
    double cadence;      ///< steps of one foot a minute
    const char *trigger; ///< of the lap that ends here; null: laps go by the kilometre
};

/// A repeatable wobble between -1 and 1.
double wobble(int second, int salt)
{
    quint32 x = quint32(second) * 2654435761u + quint32(salt) * 40503u;
    x ^= x >> 15;
    x *= 2246822519u;
    x ^= x >> 13;
    return double(x % 2001) / 1000.0 - 1.0;
}

qint64 instant(QDate day, int hour, int minute) { return QDateTime(day, QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch(); }

core::Channel channel(const char *name, const char *unit, double scale = 1, double offset = 0)
{
    return {QLatin1String(name), QLatin1String(unit), scale, offset, {}, {}};
}

enum RunChannel { Lat, Lon, Altitude, HeartRate, Cadence, Distance, Speed };

core::Recording emptyRun()
{
    core::Recording r;
    r.channels = {channel("lat", "deg", semicirclesPerDegree), channel("lon", "deg", semicirclesPerDegree),
                  channel("altitude", "m", 5, 500), channel("hr", "bpm"), channel("cadence", "rpm"),
                  channel("distance", "m", 100), channel("speed", "m/s", 1000)};
    return r;
}

struct Runner {
    double metres = 0;
    double speed = 0;
    double heartRate = 96;
    double cadence = 0;
};

void addSample(core::Recording &recording, qint64 ms, const Runner &runner)
{
    const double angle = 2 * std::numbers::pi * std::fmod(runner.metres, loopMetres) / loopMetres;
    // A loop that is not quite round, so that the map is not a perfect circle.
    const double radius = loopMetres / (2 * std::numbers::pi) * (1 + 0.12 * std::cos(3 * angle));
    const double latitude = loopLatitude + radius * std::sin(angle) / metresPerDegree;
    const double longitude = loopLongitude
        + radius * std::cos(angle) / (metresPerDegree * std::cos(loopLatitude * std::numbers::pi / 180));
    const double altitude = 32 + 6 * std::sin(angle) + 2 * std::sin(2 * angle);
    const std::array<double, 7> values{latitude, longitude, altitude, runner.heartRate, runner.cadence, runner.metres,
                                       runner.speed};
    recording.timesMs.push_back(ms);
    for (std::size_t i = 0; i < values.size(); ++i) {
        core::Channel &c = recording.channels[i];
        c.values.push_back(std::llround((values[i] + c.offset) * c.scale));
        c.present.push_back(true);
    }
}

/// Gathers laps while a run goes on.
class LapCounter
{
public:
    explicit LapCounter(qint64 startMs) : m_startMs(startMs) {}
    void heartbeat(int bpm)
    {
        m_sum += bpm;
        m_most = std::max(m_most, bpm);
        ++m_seconds;
    }
    void close(std::vector<core::Lap> &laps, double metres, const char *trigger)
    {
        if (m_seconds == 0)
            return;
        core::Lap lap;
        lap.startMs = m_startMs;
        lap.timer = lap.elapsed = core::Milliseconds(m_seconds * 1000);
        lap.distance = core::Metres{double(std::llround(metres * 100) - m_centimetres) / 100};
        lap.avgHr = int(std::lround(double(m_sum) / double(m_seconds)));
        lap.maxHr = m_most;
        lap.trigger = QLatin1String(trigger);
        laps.push_back(lap);
        m_startMs += m_seconds * 1000;
        m_centimetres = std::llround(metres * 100);
        m_sum = m_seconds = m_most = 0;
    }

private:
    qint64 m_startMs;
    qint64 m_sum = 0;
    qint64 m_seconds = 0;
    qint64 m_centimetres = 0;
    int m_most = 0;
};

void summarize(Activity &run)
{
    const core::Channel &hr = run.recording.channels[HeartRate];
    double sum = 0;
    for (const qint64 bpm : hr.values)
        sum += double(bpm);
    run.avgHr = int(std::lround(sum / double(hr.values.size())));
    run.maxHr = int(*std::max_element(hr.values.begin(), hr.values.end()));
    const core::Channel &altitude = run.recording.channels[Altitude];
    double climb = 0;
    for (std::size_t i = 1; i < altitude.values.size(); ++i)
        climb += std::max(0.0, double(altitude.values[i] - altitude.values[i - 1]) / altitude.scale);
    run.climb = core::Metres{std::round(climb)};
    const double metres = double(run.recording.channels[Distance].values.back()) / 100;
    run.distance = core::Metres{metres};
    run.kcal = int(std::lround(metres / 1000 * 72)); // about 1 kcal per kilogram and kilometre
}

Activity sampleRun(const QString &title, qint64 startMs, const std::vector<Stretch> &stretches)
{
    Activity run;
    run.sport = core::Sport::Running;
    run.title = title;
    run.startMs = startMs;
    run.offsetMinutes = 0;
    run.recording = emptyRun();
    Runner runner;
    LapCounter lap(startMs);
    int second = 0;
    addSample(run.recording, startMs, runner);
    for (const Stretch &stretch : stretches) {
        for (int i = 0; i < stretch.seconds; ++i) {
            ++second;
            const double wave = 0.06 * std::sin(second / 97.0) + 0.03 * wobble(second, 1);
            const double wanted = stretch.speed * (1 + wave);
            runner.speed += (wanted - runner.speed) * 0.35;
            const double before = runner.metres;
            runner.metres += runner.speed;
            const double drift = second / 600.0;
            runner.heartRate += (stretch.heartRate + drift - runner.heartRate) / 28 + 0.35 * wobble(second, 2);
            runner.cadence = stretch.cadence + wobble(second, 3);
            addSample(run.recording, startMs + second * 1000LL, runner);
            lap.heartbeat(int(run.recording.channels[HeartRate].values.back()));
            if (!stretch.trigger && int(before / 1000) != int(runner.metres / 1000))
                lap.close(run.laps, runner.metres, "distance");
        }
        if (stretch.trigger)
            lap.close(run.laps, runner.metres, stretch.trigger);
    }
    lap.close(run.laps, runner.metres, "session_end");
    run.timer = run.elapsed = core::Milliseconds(second * 1000LL);
    summarize(run);
    return run;
}

Activity intervals(qint64 startMs)
{
    std::vector<Stretch> stretches{{7 * 60, 2.5, 138, 81, "manual"}};
    for (int round = 0; round < 5; ++round) {
        stretches.push_back({30, 4.7, 186, 92, "manual"});
        stretches.push_back({90, 1.7, 140, 62, "manual"});
    }
    stretches.push_back({3 * 60, 2.3, 136, 79, "session_end"});
    return sampleRun(SampleWords::tr("Intervals, 5 × 30 seconds"), startMs, stretches);
}

struct Lift {
    const char *category;
    double kilograms;
    std::array<int, 3> reps;
};

Activity lifts(qint64 startMs)
{
    constexpr std::array<Lift, 4> plan{{{"squat", 16, {12, 12, 12}},
                                         {"lunge", 8, {12, 12, 10}},
                                         {"hip raise", 20, {15, 15, 14}},
                                         {"calf raise", 24, {15, 15, 15}}}};
    constexpr int setSeconds = 45, restSeconds = 75;
    Activity a;
    a.sport = core::Sport::Strength;
    a.subSport = QStringLiteral("strength_training");
    a.title = SampleWords::tr("Lower body");
    a.startMs = startMs;
    a.offsetMinutes = 0;
    core::Channel hr = channel("hr", "bpm");
    double bpm = 88, sum = 0;
    int second = 0;
    const auto pass = [&](int seconds, bool active) {
        for (int i = 0; i < seconds; ++i, ++second) {
            bpm += ((active ? 128.0 : 100.0) - bpm) / 22 + 0.3 * wobble(second, 4);
            hr.values.push_back(std::llround(bpm));
            hr.present.push_back(true);
            a.recording.timesMs.push_back(startMs + second * 1000LL);
            sum += double(hr.values.back());
        }
    };
    for (const Lift &lift : plan)
        for (const int reps : lift.reps) {
            const qint64 setMs = startMs + second * 1000LL;
            a.sets.push_back({true, setMs, core::Milliseconds(setSeconds * 1000), reps, lift.kilograms,
                              {QLatin1String(lift.category)}});
            a.sets.push_back({false, setMs + setSeconds * 1000, core::Milliseconds(restSeconds * 1000), {}, {}, {}});
            pass(setSeconds, true);
            pass(restSeconds, false);
        }
    a.timer = a.elapsed = core::Milliseconds(second * 1000LL);
    a.avgHr = int(std::lround(sum / second));
    a.maxHr = int(*std::max_element(hr.values.begin(), hr.values.end()));
    a.kcal = 118;
    a.recording.channels = {std::move(hr)};
    return a;
}

} // namespace

std::vector<Activity> sampleActivities(QDate monday)
{
    return {lifts(instant(monday, 11, 30)),
            sampleRun(SampleWords::tr("Easy run round the loop"), instant(monday.addDays(1), 12, 5),
                      {{47 * 60, 2.62, 136, 82, nullptr}}),
            intervals(instant(monday.addDays(4), 11, 45))};
}

core::Result<QStringList> writeSampleActivities(const QString &folder, QDate monday)
{
    constexpr std::array names{"strength", "easy-run", "interval-run"};
    const auto failure = [](const QString &path, const QString &why) {
        return core::fail(core::Error::Kind::Io, SampleWords::tr("%1 cannot be written: %2").arg(path, why));
    };
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return failure(folder, SampleWords::tr("the folder cannot be made"));
    QStringList paths;
    const std::vector<Activity> activities = sampleActivities(monday);
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const auto bytes = encodeFit(activities[i]);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const QString path = directory.filePath(QLatin1String(names[i]) + QLatin1String(".fit"));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
            return failure(path, file.errorString());
        paths << path;
    }
    return paths;
}

} // namespace exchange
