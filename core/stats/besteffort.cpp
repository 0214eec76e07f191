// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/besteffort.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 latestMs = 32'503'680'000'000; // the year 3000

double secondsAt(const RunTrack &track, size_t i) { return double(track[i].ms - track.front().ms) / 1000; }

/// The moment between point `i` and the next at which a distance was reached.
double timeAt(const RunTrack &track, size_t i, double metres)
{
    const double length = track[i + 1].metres - track[i].metres;
    const double part = length > 0 ? (metres - track[i].metres) / length : 0;
    return secondsAt(track, i) + part * (secondsAt(track, i + 1) - secondsAt(track, i));
}

void keepFaster(std::optional<BestEffort> &best, double metres, double start, double end)
{
    if (end > start && (!best || end - start < best->seconds))
        best = BestEffort{metres, end - start, start};
}

/// Starting on a point: the end is the first moment the distance is reached.
void tryStarts(std::optional<BestEffort> &best, const RunTrack &track, double metres)
{
    for (size_t start = 0, end = 0; start < track.size(); ++start) {
        const double goal = track[start].metres + metres;
        while (end + 1 < track.size() && track[end + 1].metres < goal)
            ++end;
        if (end + 1 >= track.size())
            return;
        keepFaster(best, metres, secondsAt(track, start), timeAt(track, end, goal));
    }
}

/// Ending on a point: the start is the last moment the whole distance was still to go.
void tryEnds(std::optional<BestEffort> &best, const RunTrack &track, double metres)
{
    for (size_t end = 0, start = 0; end < track.size(); ++end) {
        const double from = track[end].metres - metres;
        if (from < track.front().metres)
            continue;
        while (start + 1 < track.size() && track[start + 1].metres <= from)
            ++start;
        keepFaster(best, metres, start + 1 < track.size() ? timeAt(track, start, from) : secondsAt(track, start), secondsAt(track, end));
    }
}

} // namespace

std::optional<BestEffort> fastestStretch(const RunTrack &track, double metres)
{
    if (track.size() < 2 || metres <= 0 || track.back().metres - track.front().metres < metres)
        return std::nullopt;
    std::optional<BestEffort> best;
    tryStarts(best, track, metres);
    tryEnds(best, track, metres);
    return best;
}

std::vector<BestEffort> bestEfforts(const Recording &recording)
{
    std::vector<BestEffort> out;
    // A file may hold any number as a time; what lies outside of every calendar is no run.
    const bool sane = std::all_of(recording.timesMs.begin(), recording.timesMs.end(), [](qint64 ms) { return ms >= 0 && ms < latestMs; });
    if (!sane)
        return out;
    const RunTrack track = trackOf(recording, {});
    for (const double metres : recordDistances)
        if (const auto best = fastestStretch(track, metres))
            out.push_back(*best);
    return out;
}

} // namespace core
