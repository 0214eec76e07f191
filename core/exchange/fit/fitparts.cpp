// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitparts.h"

#include "core/exchange/fit/fitprofile.h"
#include "core/exchange/fit/fitwords.h"

#include <algorithm>

namespace exchange {

namespace {

/// The time the timer ran, from its start and stop events; nullopt when there are none.
std::optional<core::Milliseconds> runningTime(const std::vector<FitContents::TimerEvent> &events, qint64 endMs)
{
    std::optional<qint64> since;
    qint64 sum = 0;
    for (const auto &event : events) {
        if (event.running && !since)
            since = event.ms;
        if (!event.running && since) {
            sum += std::max<qint64>(0, event.ms - *since);
            since.reset();
        }
    }
    if (since)
        sum += std::max<qint64>(0, endMs - *since);
    return sum > 0 ? std::optional(core::Milliseconds(sum)) : std::nullopt;
}

/// The session a file without one should have had; nullopt when no sample has a time.
std::optional<FitContents::Session> sessionFromSamples(const FitContents &contents)
{
    const FitRecords &records = contents.records;
    if (!records.isTimed())
        return std::nullopt;
    FitContents::Session session;
    Activity &a = session.activity;
    auto sport = contents.sport;
    for (const auto &lap : contents.laps)
        sport = sport ? sport : lap.sport;
    a.sport = sportFromFit(sport, contents.subSport);
    if (contents.subSport)
        a.subSport = fitSubSportName(*contents.subSport);
    a.startMs = records.timesMs().front();
    session.endMs = std::max(records.timesMs().back(), *a.startMs);
    a.elapsed = core::Milliseconds(*session.endMs - *a.startMs);
    a.timer = contents.timer ? contents.timer : runningTime(contents.timerEvents, *session.endMs);
    if (!a.timer)
        a.timer = a.elapsed;
    if (const auto metres = records.maxDistance())
        a.distance = core::Metres{*metres};
    a.avgHr = records.meanHeartRate();
    a.maxHr = records.maxHeartRate();
    a.warnings << FitWords::tr("The file holds no summary: it was worked out from %1 samples.").arg(records.size());
    return session;
}

std::optional<qint64> startOf(const FitContents::Session &session, const FitContents &contents)
{
    const Activity &a = session.activity;
    if (a.startMs)
        return a.startMs;
    if (session.endMs && (a.elapsed || a.timer))
        return *session.endMs - a.elapsed.value_or(a.timer.value_or(core::Milliseconds(0))).count();
    if (contents.records.isTimed())
        return contents.records.timesMs().front();
    return session.endMs;
}

/// Tells which part an instant belongs to: the last one that had begun, else the first.
class PartOfTime
{
public:
    explicit PartOfTime(const std::vector<Activity> &parts)
    {
        for (std::size_t i = 0; i < parts.size(); ++i)
            m_starts.push_back({parts[i].startMs.value_or(0), i});
        std::stable_sort(m_starts.begin(), m_starts.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    }
    [[nodiscard]] std::size_t operator()(std::optional<qint64> ms) const
    {
        if (!ms)
            return m_starts.front().second;
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), *ms,
                                            [](qint64 time, const auto &start) { return time < start.first; });
        return after == m_starts.begin() ? after->second : std::prev(after)->second;
    }

private:
    std::vector<std::pair<qint64, std::size_t>> m_starts;
};

/// The part of one session, as far as the summary goes; its start is empty when nothing tells it.
Activity partOf(const FitContents::Session &session, const FitContents &contents)
{
    Activity a = session.activity;
    a.startMs = startOf(session, contents);
    a.offsetMinutes = contents.offsetMinutes;
    a.title = contents.workoutName;
    if (contents.laps.empty() && session.declaredLaps.value_or(0) > 1)
        a.warnings << FitWords::tr("The summary counts %1 laps, but the file holds none.").arg(*session.declaredLaps);
    return a;
}

/// Samples whose time cannot be right: more than a day before the first part or after the end of the last.
qsizetype samplesAstray(const std::vector<qint64> &times, const std::vector<Activity> &parts)
{
    constexpr qint64 day = 24 * 3600 * 1000;
    qint64 from = *parts.front().startMs, to = from;
    for (const Activity &part : parts) {
        const auto length = std::max(part.elapsed.value_or(core::Milliseconds(0)), part.timer.value_or(core::Milliseconds(0)));
        from = std::min(from, *part.startMs);
        to = std::max(to, *part.startMs + length.count());
    }
    return std::count_if(times.begin(), times.end(), [&](qint64 ms) { return ms < from - day || ms > to + day; });
}

void warnAboutSamples(const FitContents &contents, std::vector<Activity> &parts)
{
    Activity &part = parts.front();
    if (contents.records.size() == 0)
        part.warnings << FitWords::tr("The file holds no samples, only a summary.");
    else if (!contents.records.isTimed())
        part.warnings << FitWords::tr("The samples carry no times and were left out.");
    else if (const auto astray = samplesAstray(contents.records.timesMs(), parts); astray > 0)
        part.warnings << FitWords::tr("Samples whose time is more than a day away from the activity: %1.").arg(astray);
    if (contents.cut || contents.records.isCut())
        part.warnings << FitWords::tr("The file holds more parts, samples or fields than can be kept; the last ones were left out.");
}

} // namespace

std::vector<Activity> fitActivities(FitContents &contents)
{
    if (contents.sessions.empty())
        if (auto session = sessionFromSamples(contents))
            contents.sessions.push_back(std::move(*session));
    std::vector<Activity> parts;
    for (const auto &session : contents.sessions) {
        Activity a = partOf(session, contents);
        if (a.startMs)
            parts.push_back(std::move(a));
    }
    if (parts.empty())
        return parts;

    const PartOfTime indexAt(parts);
    for (auto &found : contents.laps)
        parts[indexAt(found.atMs)].laps.push_back(std::move(found.lap));
    for (auto &found : contents.sets)
        parts[indexAt(found.atMs)].sets.push_back(std::move(found.set));
    const auto &times = contents.records.timesMs();
    std::vector<std::vector<std::size_t>> rows(parts.size());
    for (std::size_t row = 0; contents.records.isTimed() && row < times.size(); ++row)
        rows[indexAt(times[row])].push_back(row);
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].recording = contents.records.recording(rows[i]);
    warnAboutSamples(contents, parts);
    return parts;
}

} // namespace exchange
