// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/zones.h"

#include "core/stats/runfitness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr std::array heartRatePercents{50, 60, 70, 80, 90};
constexpr std::array paceShares{0.59, 0.745, 0.835, 0.915, 1.025};
constexpr double halfWindow = 5; // seconds

/// Bounds of the person's own; nullopt unless there are five, each further than the one before.
std::optional<std::vector<double>> ownBounds(const Profile &profile, const char *name, bool falling)
{
    const QJsonArray given = QJsonDocument::fromJson(profile.zones.toUtf8()).object().value(QLatin1String(name)).toArray();
    std::vector<double> bounds;
    for (const QJsonValue &value : given)
        bounds.push_back(value.toDouble());
    const auto outOfOrder = [falling](double a, double b) { return falling ? b >= a : b <= a; };
    const bool usable = bounds.size() == heartRatePercents.size() && *std::min_element(bounds.begin(), bounds.end()) > 0
        && std::adjacent_find(bounds.begin(), bounds.end(), outOfOrder) == bounds.end();
    return usable ? std::optional(bounds) : std::nullopt;
}

/// Seconds by zone, rounded to milliseconds at the end.
class Sums
{
public:
    explicit Sums(const Zones &zones) : m_zones(zones), m_seconds(zones.from.size() + 1, 0) {}
    void add(double value, double seconds)
    {
        const auto zone = m_zones.zoneOf(value);
        m_seconds[zone ? *zone + 1 : 0] += seconds;
    }
    [[nodiscard]] ZoneTimes times() const
    {
        const auto ms = [](double seconds) { return Milliseconds(std::llround(seconds * 1000)); };
        ZoneTimes times;
        times.below = ms(m_seconds.front());
        std::transform(m_seconds.begin() + 1, m_seconds.end(), std::back_inserter(times.in), ms);
        return times;
    }

private:
    const Zones &m_zones;
    std::vector<double> m_seconds; ///< below the first zone, then each zone
};

} // namespace

std::optional<size_t> Zones::zoneOf(double value) const
{
    const auto above = std::upper_bound(from.begin(), from.end(), value);
    return above == from.begin() ? std::nullopt : std::optional(size_t(above - from.begin() - 1));
}

Milliseconds ZoneTimes::total() const { return std::accumulate(in.begin(), in.end(), below); }

std::optional<Zones> heartRateZones(const Profile &profile, int year)
{
    if (auto own = ownBounds(profile, "heart_rate", false))
        return Zones{std::move(*own), true};
    const auto maximum = profile.maximumHeartRate(year);
    if (!maximum || *maximum <= 0)
        return std::nullopt;
    Zones zones;
    for (const int percent : heartRatePercents)
        zones.from.push_back(*maximum * percent / 100);
    return zones;
}

std::optional<Zones> paceZones(const Profile &profile, std::optional<double> index)
{
    Zones zones;
    if (const auto own = ownBounds(profile, "pace", true)) {
        zones.own = true;
        for (const double secondsPerKilometre : *own)
            zones.from.push_back(1000 / secondsPerKilometre);
        return zones;
    }
    if (!index || *index < lowestPacedIndex)
        return std::nullopt;
    for (const double share : paceShares)
        zones.from.push_back(1000 / paceAtShare(*index, share));
    return zones;
}

ZoneTimes timesIn(const Zones &zones, const HeartRateSeconds &seconds)
{
    Sums sums(zones);
    for (const auto &[beats, time] : seconds)
        sums.add(beats, time);
    return sums.times();
}

ZoneTimes timesIn(const Zones &zones, const RunTrack &track)
{
    Sums sums(zones);
    size_t first = 0;
    size_t last = 0;
    for (size_t i = 1; i < track.size(); ++i) {
        const double middle = (track[i - 1].active + track[i].active) / 2;
        while (first + 1 < i && track[first + 1].active <= middle - halfWindow)
            ++first;
        last = std::max(last, i);
        while (last + 1 < track.size() && track[last].active < middle + halfWindow)
            ++last;
        const double seconds = track[last].active - track[first].active;
        if (seconds > 0)
            sums.add((track[last].metres - track[first].metres) / seconds, track[i].active - track[i - 1].active);
    }
    return sums.times();
}

} // namespace core
