// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/activityseries.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace core {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double longestStep = 30;       // seconds between two samples of one stretch
constexpr double halfWindow = 10;        // seconds to each side
constexpr double standing = 0.5;         // metres a second
constexpr double oneFootOnly = 120;      // steps a minute
constexpr double earthRadius = 6371008.8; // metres, mean radius (IUGG)

bool isOnFoot(Sport sport) { return sport == Sport::Running || sport == Sport::Walking || sport == Sport::Hiking; }

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// Great-circle distance (haversine).
double distanceBetween(double lat1, double lon1, double lat2, double lon2)
{
    const double s = std::sin(radians(lat2 - lat1) / 2);
    const double t = std::sin(radians(lon2 - lon1) / 2);
    const double h = s * s + std::cos(radians(lat1)) * std::cos(radians(lat2)) * t * t;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

/// The samples that go forward in time, and a −1 for the gap in each pause.
std::vector<int> orderOf(const Recording &recording, std::vector<double> &seconds)
{
    std::vector<int> order;
    for (size_t i = 0; i < recording.timesMs.size(); ++i) {
        const double at = double(recording.timesMs[i] - recording.timesMs.front()) / 1000;
        if (!seconds.empty() && at <= seconds.back())
            continue;
        if (!seconds.empty() && at - seconds.back() > longestStep) {
            order.push_back(-1);
            seconds.push_back((seconds.back() + at) / 2);
        }
        order.push_back(int(i));
        seconds.push_back(at);
    }
    return order;
}

std::vector<double> valuesOf(const Recording &recording, const char *name, const std::vector<int> &order)
{
    std::vector<double> out(order.size(), nothing);
    const Channel *channel = recording.channel(QLatin1String(name));
    for (size_t i = 0; channel && i < order.size(); ++i)
        if (order[i] >= 0 && channel->present[size_t(order[i])])
            out[i] = double(channel->values[size_t(order[i])]) / channel->scale - channel->offset;
    return out;
}

/// A distance that never falls and has no holes.
std::vector<double> filled(std::vector<double> metres)
{
    double last = 0;
    for (double &m : metres)
        last = m = std::isnan(m) ? last : std::max(m, last);
    return metres;
}

std::vector<double> alongThePlaces(const ActivitySeries &series)
{
    std::vector<double> out(series.size(), 0);
    double sum = 0;
    std::optional<size_t> last;
    for (size_t i = 0; i < series.size(); ++i) {
        if (!std::isnan(series.latitude[i]) && !std::isnan(series.longitude[i])) {
            if (last)
                sum += distanceBetween(series.latitude[*last], series.longitude[*last], series.latitude[i], series.longitude[i]);
            last = i;
        }
        out[i] = sum;
    }
    return out;
}

/// Speed over the window around each sample, never over a pause.
std::vector<double> smoothedSpeed(const ActivitySeries &series, const std::vector<int> &order)
{
    std::vector<double> out(series.size(), nothing);
    size_t from = 0;
    size_t to = 0;
    size_t stretch = 0; // where the unbroken stretch began
    for (size_t i = 0; i < series.size(); ++i) {
        if (order[i] < 0) {
            stretch = i + 1;
            continue;
        }
        from = std::max(from, stretch);
        while (series.seconds[i] - series.seconds[from] > halfWindow)
            ++from;
        to = std::max(to, i);
        while (to + 1 < series.size() && order[to + 1] >= 0 && series.seconds[to + 1] - series.seconds[i] <= halfWindow)
            ++to;
        const double time = series.seconds[to] - series.seconds[from];
        const double speed = time > 0 ? (series.metres[to] - series.metres[from]) / time : 0;
        if (speed >= standing)
            out[i] = speed;
    }
    return out;
}

void countBothFeet(std::vector<double> &cadence)
{
    std::vector<double> moving;
    for (const double value : cadence)
        if (value > 0)
            moving.push_back(value);
    if (moving.empty())
        return;
    const auto middle = moving.begin() + std::ptrdiff_t(moving.size() / 2);
    std::nth_element(moving.begin(), middle, moving.end());
    if (*middle >= oneFootOnly)
        return;
    for (double &value : cadence)
        value *= 2;
}

std::vector<LapSpan> spansOf(const std::vector<Lap> &laps, qint64 startMs)
{
    std::vector<LapSpan> out;
    double at = 0;
    for (const Lap &lap : laps) {
        const auto length = lap.elapsed ? lap.elapsed : lap.timer;
        if (!length)
            return {};
        const double from = lap.startMs ? double(*lap.startMs - startMs) / 1000 : at;
        at = from + double(length->count()) / 1000;
        out.push_back({from, at});
    }
    return out;
}

/// A mean over time that leaves out what was not recorded.
struct Mean {
    double sum = 0;
    double weight = 0;
    void add(double value, double seconds)
    {
        if (std::isnan(value))
            return;
        sum += value * seconds;
        weight += seconds;
    }
    [[nodiscard]] std::optional<double> value() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

} // namespace

ActivitySeries activitySeries(const Recording &recording, const std::vector<Lap> &laps, Sport sport)
{
    ActivitySeries out;
    if (recording.timesMs.empty())
        return out;
    out.startMs = recording.timesMs.front();
    const std::vector<int> order = orderOf(recording, out.seconds);
    out.latitude = valuesOf(recording, "lat", order);
    out.longitude = valuesOf(recording, "lon", order);
    out.heartRate = valuesOf(recording, "hr", order);
    out.altitude = valuesOf(recording, "altitude", order);
    out.cadence = valuesOf(recording, "cadence", order);
    const std::vector<double> recorded = valuesOf(recording, "distance", order);
    out.metres = hasAny(recorded) ? filled(recorded) : alongThePlaces(out);
    out.speed = smoothedSpeed(out, order);
    if (!out.hasDistance())
        out.speed = valuesOf(recording, "speed", order);
    if (isOnFoot(sport))
        countBothFeet(out.cadence);
    out.laps = spansOf(laps, out.startMs);
    return out;
}

bool hasAny(const std::vector<double> &values)
{
    return std::any_of(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
}

std::optional<size_t> nearestIndex(const std::vector<double> &ascending, double x)
{
    if (ascending.empty())
        return std::nullopt;
    const auto after = std::lower_bound(ascending.begin(), ascending.end(), x);
    if (after == ascending.begin())
        return 0;
    const auto index = size_t(after - ascending.begin());
    if (after == ascending.end() || x - ascending[index - 1] <= *after - x)
        return index - 1;
    return index;
}

double metresAt(const ActivitySeries &series, double seconds)
{
    const auto after = std::lower_bound(series.seconds.begin(), series.seconds.end(), seconds);
    if (series.seconds.empty() || after == series.seconds.begin())
        return 0;
    if (after == series.seconds.end())
        return series.metres.back();
    const auto i = size_t(after - series.seconds.begin());
    const double share = (seconds - series.seconds[i - 1]) / (series.seconds[i] - series.seconds[i - 1]);
    return series.metres[i - 1] + share * (series.metres[i] - series.metres[i - 1]);
}

std::optional<size_t> lapAt(const ActivitySeries &series, double seconds)
{
    for (size_t i = 0; i < series.laps.size(); ++i)
        if (seconds >= series.laps[i].fromSeconds && seconds < series.laps[i].toSeconds)
            return i;
    return std::nullopt;
}

std::vector<ActivityRow> activityRows(const ActivitySeries &series, bool byDistance, double length)
{
    std::vector<ActivityRow> rows;
    const std::vector<double> &along = byDistance ? series.metres : series.seconds;
    if (length <= 0 || along.empty())
        return rows;
    Mean heart, cadence;
    std::optional<double> altitude;
    size_t from = 0;
    const auto close = [&](size_t to) {
        const double time = series.seconds[to] - series.seconds[from];
        const double run = series.metres[to] - series.metres[from];
        rows.push_back({series.seconds[to], series.metres[to],
                        time > 0 && series.hasDistance() ? std::optional(run / time) : std::nullopt, heart.value(), altitude,
                        cadence.value()});
        heart = cadence = {};
        altitude.reset();
        from = to;
    };
    double edge = length;
    for (size_t i = 1; i < along.size(); ++i) {
        const double passed = series.seconds[i] - series.seconds[i - 1];
        heart.add(series.heartRate[i], passed);
        cadence.add(series.cadence[i], passed);
        if (!std::isnan(series.altitude[i]))
            altitude = series.altitude[i];
        if (along[i] < edge)
            continue;
        close(i);
        while (edge <= along[i])
            edge += length;
    }
    if (from + 1 < along.size())
        close(along.size() - 1);
    return rows;
}

} // namespace core
