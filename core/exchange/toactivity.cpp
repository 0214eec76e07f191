// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/toactivity.h"

#include <QDateTime>
#include <algorithm>

namespace exchange {

using namespace core;

Activity activityOf(const Session &session, Recording recording, int fallbackOffset)
{
    constexpr int secondsAMinute = 60;
    const Logged &logged = *session.logged;
    Activity activity;
    activity.sport = session.sport;
    activity.title = session.displayTitle();
    activity.note = session.note;
    activity.offsetMinutes = logged.offsetMinutes ? logged.offsetMinutes : fallbackOffset;
    activity.startMs = logged.startMs;
    if (!activity.startMs && !recording.timesMs.empty())
        activity.startMs = recording.timesMs.front();
    if (!activity.startMs)
        activity.startMs = QDateTime(logged.day, QTime(12, 0), Qt::OffsetFromUTC, fallbackOffset * secondsAMinute).toMSecsSinceEpoch();
    activity.timer = logged.timer;
    activity.elapsed = logged.elapsed;
    activity.moving = logged.moving;
    activity.distance = logged.distance;
    activity.climb = logged.climb;
    activity.avgHr = logged.avgHr;
    activity.maxHr = logged.maxHr;
    activity.kcal = logged.kcal;
    activity.laps = logged.laps;
    activity.recording = std::move(recording);
    return activity;
}

std::optional<double> sampleOf(const Channel *channel, size_t index)
{
    if (!channel || !channel->present[index])
        return std::nullopt;
    return double(channel->values[index]) / channel->scale - channel->offset;
}

std::vector<Lap> writtenLaps(const Activity &activity)
{
    const auto &laps = activity.laps;
    const bool usable = !laps.empty() && std::all_of(laps.begin(), laps.end(), [](const Lap &lap) { return lap.startMs.has_value(); })
        && std::is_sorted(laps.begin(), laps.end(), [](const Lap &a, const Lap &b) { return *a.startMs < *b.startMs; });
    if (usable)
        return laps;
    Lap whole;
    whole.startMs = activity.startMs;
    whole.timer = activity.timer;
    whole.elapsed = activity.elapsed;
    whole.distance = activity.distance;
    whole.avgHr = activity.avgHr;
    whole.maxHr = activity.maxHr;
    return {whole};
}

} // namespace exchange
