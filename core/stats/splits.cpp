// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/splits.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double shortestSplit = 1; // metres
constexpr double longestBeat = 10;  // seconds a heart rate is taken to hold, as in heartRateSeconds()

/// Gathers stretches of even speed into splits.
class Counter
{
public:
    explicit Counter(double length) : m_length(length) {}

    void add(double metres, double seconds, std::optional<double> heartRate)
    {
        m_metres += metres;
        m_seconds += seconds;
        if (heartRate) {
            const double counted = std::min(seconds, longestBeat);
            m_beats += *heartRate * counted;
            m_beatSeconds += counted;
        }
    }
    [[nodiscard]] double room() const { return m_length - m_metres; }
    [[nodiscard]] double metres() const { return m_metres; }
    void close(std::vector<Split> &splits, double metres)
    {
        // From the whole time so far, so that rounding never adds up.
        m_ended += m_seconds;
        const Milliseconds until(std::llround(m_ended * 1000));
        Split split{{metres}, until - m_until, {}};
        if (m_beatSeconds > 0)
            split.heartRate = int(std::lround(m_beats / m_beatSeconds));
        splits.push_back(split);
        m_until = until;
        m_metres = m_seconds = m_beats = m_beatSeconds = 0;
    }

private:
    double m_length;
    double m_metres = 0;
    double m_seconds = 0;
    double m_beats = 0;
    double m_beatSeconds = 0;
    double m_ended = 0;
    Milliseconds m_until{0};
};

} // namespace

std::vector<Split> splitsOf(const RunTrack &track, Metres length)
{
    std::vector<Split> splits;
    if (length.value < shortestSplit)
        return splits;
    Counter counter(length.value);
    for (size_t i = 1; i < track.size(); ++i) {
        double metres = track[i].metres - track[i - 1].metres;
        double seconds = track[i].active - track[i - 1].active;
        while (metres > 0 && metres >= counter.room()) {
            const double share = counter.room() / metres;
            const double part = seconds * share;
            metres -= counter.room();
            seconds -= part;
            counter.add(counter.room(), part, track[i - 1].heartRate);
            counter.close(splits, length.value);
        }
        counter.add(metres, seconds, track[i - 1].heartRate);
    }
    if (counter.metres() >= shortestSplit)
        counter.close(splits, counter.metres());
    return splits;
}

} // namespace core
