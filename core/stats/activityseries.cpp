// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/activityseries.h"

#include "core/stats/track.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double longestStep = 30;       // seconds between two samples of one stretch
constexpr double halfWindow = 10;        // seconds to each side
constexpr double standing = 0.5;         // metres a second
constexpr double oneFootOnly = 120;      // steps a minute

bool isOnFoot(Sport sport) { return sport == Sport::Running || sport == Sport::Walking || sport == Sport::Hiking; }

/// The samples that go forward in time, and a −1 for the gap in each pause.
std::vector<int> orderOf(const Recording &recording, std::vector<double> &seconds)
{
    std::vector<int> order;
    for (size_t i = 0; i < recording.timesMs.size(); ++i) {
        const double at = (double(recording.timesMs[i]) - double(recording.timesMs.front())) / 1000;
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
        if (order[i] >= 0 && size_t(order[i]) < channel->values.size() && channel->present[size_t(order[i])])
            out[i] = double(channel->values[size_t(order[i])]) / channel->scale - channel->offset;
    return out;
}

/// Holes between two values at most 30 s apart closed by the line between them: devices write some measures less often.
std::vector<double> bridged(std::vector<double> values, const std::vector<double> &seconds)
{
    std::optional<size_t> last;
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        const double time = last ? seconds[i] - seconds[*last] : 0;
        for (size_t hole = last ? *last + 1 : i; hole < i && time <= longestStep; ++hole)
            values[hole] = values[*last] + (values[i] - values[*last]) * (seconds[hole] - seconds[*last]) / time;
        last = i;
    }
    return values;
}

/// The mean over the window around each sample; gaps stay.
std::vector<double> smoothed(const std::vector<double> &values, const std::vector<double> &seconds)
{
    std::vector<double> out(values.size(), nothing);
    double sum = 0;
    int count = 0;
    size_t from = 0;
    size_t to = 0; // one behind the window
    const auto weigh = [&](size_t i, int sign) {
        if (std::isnan(values[i]))
            return;
        sum += sign * values[i];
        count += sign;
    };
    for (size_t i = 0; i < values.size(); ++i) {
        while (to < values.size() && seconds[to] - seconds[i] <= halfWindow)
            weigh(to++, 1);
        while (seconds[i] - seconds[from] > halfWindow)
            weigh(from++, -1);
        if (!std::isnan(values[i]))
            out[i] = sum / count;
    }
    return out;
}

/// The way at each sample: that of the last point of the track.
std::vector<double> metresAlong(const Recording &recording, const ActivitySeries &series)
{
    const RunTrack track = trackOf(recording, {});
    std::vector<double> out(series.size(), 0);
    size_t at = 0;
    for (size_t i = 0; i < out.size() && !track.empty(); ++i) {
        const double ms = double(series.startMs) + series.seconds[i] * 1000 + 0.5;
        while (at + 1 < track.size() && double(track[at + 1].ms) <= ms)
            ++at;
        out[i] = double(track[at].ms) <= ms ? track[at].metres : 0;
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

/// One column of pixels: which of its samples are worth drawing.
struct Column {
    int at = std::numeric_limits<int>::min();
    std::optional<size_t> lowest, highest, gap;

    void take(size_t index, const std::vector<double> &values)
    {
        if (std::isnan(values[index])) {
            gap = gap.value_or(index);
            return;
        }
        if (!lowest || values[index] < values[*lowest])
            lowest = index;
        if (!highest || values[index] > values[*highest])
            highest = index;
    }
    void flushTo(std::vector<size_t> &out)
    {
        std::vector<size_t> found;
        for (std::optional<size_t> *one : {&lowest, &highest, &gap}) {
            if (*one && (found.empty() || found.back() != **one))
                found.push_back(**one);
            one->reset();
        }
        std::sort(found.begin(), found.end());
        out.insert(out.end(), found.begin(), found.end());
    }
};

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
    const auto read = [&](const char *name) { return bridged(valuesOf(recording, name, order), out.seconds); };
    out.latitude = read("lat");
    out.longitude = read("lon");
    out.heartRate = read("hr");
    out.altitude = read("altitude");
    out.cadence = read("cadence");
    out.metres = metresAlong(recording, out);
    out.speed = out.hasDistance() ? smoothedSpeed(out, order) : read("speed");
    if (isOnFoot(sport))
        countBothFeet(out.cadence);
    out.cadence = smoothed(out.cadence, out.seconds);
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

std::vector<size_t> worthDrawing(const std::vector<double> &ascending, const std::vector<double> &values, double from,
                                 double to, int columns)
{
    const auto lower = std::lower_bound(ascending.begin(), ascending.end(), from);
    const auto upper = std::upper_bound(lower, ascending.end(), to);
    const size_t first = size_t(lower - ascending.begin()) - (lower == ascending.begin() ? 0 : 1);
    const size_t last = std::min(size_t(upper - ascending.begin()) + 1, ascending.size());
    std::vector<size_t> out;
    if (last - first <= size_t(3 * std::max(columns, 1)) || to <= from) {
        out.resize(last - first);
        std::iota(out.begin(), out.end(), first);
        return out;
    }
    Column column;
    for (size_t i = first; i < last; ++i) {
        const int at = int(std::floor((ascending[i] - from) / (to - from) * columns));
        if (at != column.at) {
            column.flushTo(out);
            column.at = at;
        }
        column.take(i, values);
    }
    column.flushTo(out);
    return out;
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
