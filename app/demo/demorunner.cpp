// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demorunner.h"

#include "app/demo/demorun.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app {

using namespace core;

namespace {

enum Slot { Lat, Lon, Altitude, Heart, Cadence, Distance, Speed };

constexpr int sampleSeconds = 5;
constexpr double heartLagSeconds = 35;
constexpr double loopMetres = 5200;
constexpr double semicirclesPerDegree = 2147483648.0 / 180;
constexpr double metresPerDegree = 111320;
constexpr double centreLat = 41.5;   // mid-Atlantic
constexpr double centreLon = -38.0;
constexpr double bodyKilograms = 72;

Channel channel(const char *name, const char *unit, double scale = 1, double offset = 0)
{
    return {QLatin1String(name), QLatin1String(unit), scale, offset, {}, {}};
}

double altitudeAt(double metres)
{
    const double angle = 2 * std::numbers::pi * metres / loopMetres;
    return 60 + 14 * std::sin(angle) + 6 * std::sin(3 * angle + 1);
}

// Mean and largest of the heart rates from sample `first` on.
std::pair<int, int> heartOf(const Recording &recording, size_t first)
{
    const std::vector<qint64> &heart = recording.channels[Heart].values;
    qint64 sum = 0, most = 0;
    for (size_t i = first; i < heart.size(); ++i) {
        sum += heart[i];
        most = std::max(most, heart[i]);
    }
    const auto count = qint64(heart.size() - first);
    return {count ? int((sum + count / 2) / count) : 0, int(most)};
}

} // namespace

DemoRunner::DemoRunner(qint64 startMs, bool lapPerKilometre) : m_startMs(startMs), m_lapPerKilometre(lapPerKilometre)
{
    m_recording.channels = {channel("lat", "deg", semicirclesPerDegree), channel("lon", "deg", semicirclesPerDegree),
                            channel("altitude", "m", 5, 500), channel("hr", "bpm"), channel("cadence", "rpm"),
                            channel("distance", "m", 100), channel("speed", "m/s", 1000)};
    addSample(0);
}

void DemoRunner::run(const DemoPart &part, Random &random)
{
    for (int left = part.seconds; left > 0;) {
        const int step = std::min(left, sampleSeconds);
        left -= step;
        const double speed = part.speed * (1 + 0.04 * random.spread());
        // Hearts drift upwards over a long run.
        const double drift = 0.05 * std::min(1.0, m_seconds / 5400.0);
        const double aim = demoRestHr + (part.heartShare + drift) * (demoMaxHr - demoRestHr);
        m_heart += (aim - m_heart) * (1 - std::exp(-step / heartLagSeconds)) + 0.8 * random.spread();
        m_climb += std::max(0.0, altitudeAt(m_metres + speed * step) - altitudeAt(m_metres));
        m_metres += speed * step;
        m_seconds += step;
        addSample(speed);
        if (m_lapPerKilometre && m_metres - m_lapMetres >= 1000)
            closeLap(QStringLiteral("distance"));
    }
    if (!m_lapPerKilometre)
        closeLap(QStringLiteral("time"));
}

void DemoRunner::addSample(double speed)
{
    const double angle = 2 * std::numbers::pi * m_metres / loopMetres;
    const double radius = loopMetres / (2 * std::numbers::pi);
    const double lat = centreLat + radius * std::sin(angle) / metresPerDegree;
    const double lon = centreLon + radius * std::cos(angle) / (metresPerDegree * std::cos(centreLat * std::numbers::pi / 180));
    const double cadence = speed <= 0 ? 0 : speed < 2 ? 56 + 4 * speed : 72 + 4 * speed;
    const double heart = std::clamp(m_heart, 50.0, double(demoMaxHr));
    const double values[] = {lat, lon, altitudeAt(m_metres), heart, cadence, m_metres, speed};
    m_recording.timesMs.push_back(nowMs());
    for (size_t i = 0; i < m_recording.channels.size(); ++i) {
        Channel &c = m_recording.channels[i];
        c.values.push_back(std::llround((values[i] + c.offset) * c.scale));
        c.present.push_back(true);
    }
}

void DemoRunner::closeLap(const QString &trigger)
{
    if (m_seconds == m_lapSeconds)
        return;
    Lap lap;
    lap.startMs = m_startMs + qint64(m_lapSeconds) * 1000;
    lap.timer = lap.elapsed = Milliseconds(qint64(m_seconds - m_lapSeconds) * 1000);
    lap.distance = Metres{std::round((m_metres - m_lapMetres) * 100) / 100};
    const auto [mean, most] = heartOf(m_recording, m_lapSample);
    lap.avgHr = mean;
    lap.maxHr = most;
    lap.trigger = trigger;
    if (!m_lapPerKilometre)
        lap.step = int(m_laps.size());
    m_laps.push_back(lap);
    m_lapSeconds = m_seconds;
    m_lapMetres = m_metres;
    m_lapSample = m_recording.timesMs.size();
}

Logged DemoRunner::finish()
{
    closeLap(QStringLiteral("session_end"));
    Logged logged;
    logged.startMs = m_startMs;
    logged.timer = logged.elapsed = logged.moving = Milliseconds(qint64(m_seconds) * 1000);
    logged.distance = Metres{std::round(m_metres * 100) / 100};
    logged.climb = Metres{std::round(m_climb)};
    const auto [mean, most] = heartOf(m_recording, 1);
    logged.avgHr = mean;
    logged.maxHr = most;
    // About one kilocalorie per kilogram and kilometre (domain.md 3.1).
    logged.kcal = int(std::lround(bodyKilograms * m_metres / 1000));
    logged.laps = std::move(m_laps);
    return logged;
}

} // namespace app
