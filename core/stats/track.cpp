// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/track.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace core {

namespace {

constexpr double earthRadius = 6'371'000;
constexpr double standingSpeed = 0.5;
// A first sample that comes later than this says nothing about where the run began.
constexpr qint64 latestFirstSampleMs = 60'000;

std::optional<double> valueAt(const Channel *channel, size_t sample)
{
    if (!channel || sample >= channel->values.size() || !channel->present[sample])
        return std::nullopt;
    return double(channel->values[sample]) / channel->scale - channel->offset;
}

struct Position {
    double latitude = 0;
    double longitude = 0;
};

double metresBetween(const Position &a, const Position &b)
{
    constexpr double radians = std::numbers::pi / 180;
    const double north = std::sin((b.latitude - a.latitude) * radians / 2);
    const double east = std::sin((b.longitude - a.longitude) * radians / 2);
    const double h = north * north + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * east * east;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

/// Gives the metres covered since the sample before, sample by sample.
class Odometer
{
public:
    explicit Odometer(const Recording &recording)
        : m_distance(recording.channel(QStringLiteral("distance"))), m_latitude(recording.channel(QStringLiteral("lat"))),
          m_longitude(recording.channel(QStringLiteral("lon")))
    {
    }

    /// Nullopt when the sample does not say where it was.
    std::optional<double> advance(size_t sample)
    {
        if (m_distance) {
            const auto distance = valueAt(m_distance, sample);
            if (!distance)
                return std::nullopt;
            const double moved = m_covered ? std::max(0.0, *distance - *m_covered) : std::max(0.0, *distance);
            m_covered = distance;
            return moved;
        }
        const auto latitude = valueAt(m_latitude, sample);
        const auto longitude = valueAt(m_longitude, sample);
        if (!latitude || !longitude)
            return std::nullopt;
        const Position here{*latitude, *longitude};
        const double moved = m_position ? metresBetween(*m_position, here) : 0;
        m_position = here;
        return moved;
    }

private:
    const Channel *m_distance;
    const Channel *m_latitude;
    const Channel *m_longitude;
    std::optional<double> m_covered;
    std::optional<Position> m_position;
};

RunTrack pointsOf(const Recording &recording, std::optional<qint64> startMs)
{
    Odometer odometer(recording);
    const Channel *heartRate = recording.channel(QStringLiteral("hr"));
    RunTrack track;
    double metres = 0;
    for (size_t i = 0; i < recording.timesMs.size(); ++i) {
        const qint64 ms = recording.timesMs[i];
        if (!track.empty() && ms < track.back().ms)
            continue;
        const auto moved = odometer.advance(i);
        if (!moved)
            continue;
        if (track.empty() && *moved > 0 && startMs && *startMs < ms && ms - *startMs <= latestFirstSampleMs)
            track.push_back({*startMs, 0, 0, {}});
        // Without a start before it, the first sample is the start, whatever its distance says.
        metres += track.empty() ? 0 : *moved;
        if (!track.empty() && track.back().ms == ms) {
            track.back().metres = metres;
            continue;
        }
        track.push_back({ms, metres, 0, valueAt(heartRate, i)});
    }
    return track;
}

/// Milliseconds of pause after each point, together at most `total`.
std::vector<double> pausesOf(const RunTrack &track, double total)
{
    std::vector<double> pauses(track.size(), 0);
    if (total <= 0)
        return pauses;
    const auto gap = [&](size_t i) { return double(track[i + 1].ms - track[i].ms); };
    std::vector<size_t> standing;
    for (size_t i = 0; i + 1 < track.size(); ++i)
        if ((track[i + 1].metres - track[i].metres) * 1000 < standingSpeed * gap(i))
            standing.push_back(i);
    std::stable_sort(standing.begin(), standing.end(), [&](size_t a, size_t b) { return gap(a) > gap(b); });
    for (const size_t i : standing) {
        pauses[i] = std::min(gap(i), total);
        total -= pauses[i];
        if (total <= 0)
            break;
    }
    return pauses;
}

} // namespace

RunTrack trackOf(const Recording &recording, const TrackTimes &times)
{
    RunTrack track = pointsOf(recording, times.startMs);
    if (track.size() < 2)
        return {};
    const double span = double(track.back().ms - track.front().ms);
    const double elapsed = times.elapsed ? double(times.elapsed->count()) : span;
    const std::vector<double> pauses = pausesOf(track, times.timer ? elapsed - double(times.timer->count()) : 0);
    for (size_t i = 1; i < track.size(); ++i)
        track[i].active = track[i - 1].active + (double(track[i].ms - track[i - 1].ms) - pauses[i - 1]) / 1000;
    return track;
}

} // namespace core
