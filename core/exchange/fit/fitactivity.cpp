// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitactivity.h"

#include "core/exchange/fit/fitcontents.h"
#include "core/exchange/fit/fitparts.h"
#include "core/exchange/fit/fitprofile.h"
#include "core/exchange/fit/fitreader.h"
#include "core/exchange/fit/fitwords.h"

#include <algorithm>

namespace exchange {

namespace {

/// A chunk with what was read of it.
struct ReadChunk {
    FitReader::Chunk chunk;
    FitContents contents;
};

/// What a chunk that is no activity holds, as the object of "it holds …".
QString contentsName(const FitContents &contents)
{
    if (contents.fileType && *contents.fileType != fitFileActivity && *contents.fileType != fitFileSummary)
        return fitFileTypeName(*contents.fileType);
    return contents.steps.empty() ? QString() : fitFileTypeName(5);
}

core::Error refusal(const std::vector<ReadChunk> &chunks)
{
    for (const ReadChunk &each : chunks)
        if (const QString name = contentsName(each.contents); !name.isEmpty())
            return {core::Error::Kind::Unsupported, FitWords::tr("it holds %1, not an activity").arg(name)};
    for (const ReadChunk &each : chunks)
        if (each.contents.isActivity())
            return {core::Error::Kind::Format, FitWords::tr("nothing in it has a time, so it cannot be put on a day")};
    return {core::Error::Kind::Format, FitWords::tr("it holds neither a summary nor samples of an activity")};
}

/// Reads every chunk but the repeats, for which it leaves a warning.
core::Result<std::vector<ReadChunk>> readChunks(FitReader &reader, std::vector<FitReader::Chunk> chunks,
                                                QStringList &warnings, const std::atomic<bool> *cancel)
{
    std::vector<ReadChunk> read;
    for (FitReader::Chunk &chunk : chunks) {
        const bool repeat = std::any_of(read.begin(), read.end(), [&](const ReadChunk &earlier) {
            return earlier.chunk.data == chunk.data && !chunk.data.isEmpty();
        });
        if (repeat) {
            warnings << FitWords::tr("The file holds the same recording twice; it was taken once.");
            continue;
        }
        ReadChunk next{std::move(chunk), {}};
        const auto done = reader.read(next.chunk, [&](const FitMessage &m) { next.contents.take(m); }, cancel);
        if (!done)
            return tl::unexpected(done.error());
        read.push_back(std::move(next));
    }
    return read;
}

std::vector<FitBeat> allBeats(const std::vector<ReadChunk> &chunks)
{
    std::vector<FitBeat> beats;
    for (const ReadChunk &each : chunks)
        beats.insert(beats.end(), each.contents.strap.beats().begin(), each.contents.strap.beats().end());
    std::stable_sort(beats.begin(), beats.end(), [](const FitBeat &a, const FitBeat &b) { return a.ms < b.ms; });
    return beats;
}

QString leftOut(const ReadChunk &chunk)
{
    const QString name = contentsName(chunk.contents);
    return name.isEmpty() ? FitWords::tr("A further part of the file could not be read and was left out.")
                          : FitWords::tr("A further part of the file holds %1 and was left out.").arg(name);
}

/// The planned workout of a chunk that is no activity; nullopt when it holds none.
std::optional<PlannedWorkout> workoutOf(const ReadChunk &chunk)
{
    const FitContents &contents = chunk.contents;
    constexpr int workoutFile = 5;
    if (contents.steps.empty() || contents.fileType.value_or(workoutFile) != workoutFile)
        return std::nullopt;
    const auto sport = contents.workoutSport ? contents.workoutSport : contents.sport;
    // A workout without a sport is one for runners: it is their watches that make such files.
    PlannedWorkout workout = plannedWorkout(contents.workoutName, sport ? sportFromFit(sport, contents.workoutSubSport) : core::Sport::Running,
                                            contents.steps);
    workout.warnings << chunk.chunk.warnings;
    return workout;
}

} // namespace

core::Result<Decoded> decodeFit(const QByteArray &bytes, const std::atomic<bool> *cancel)
{
    FitReader reader(bytes);
    auto chunks = reader.chunks();
    if (!chunks)
        return tl::unexpected(chunks.error());
    QStringList warnings;
    auto read = readChunks(reader, std::move(*chunks), warnings, cancel);
    if (!read)
        return tl::unexpected(read.error());

    Decoded decoded;
    decoded.format = QStringLiteral("fit");
    const std::vector<FitBeat> beats = allBeats(*read);
    for (ReadChunk &each : *read) {
        if (!each.contents.isActivity()) {
            if (auto workout = workoutOf(each)) {
                decoded.workouts.push_back(std::move(*workout));
                continue;
            }
            warnings << each.chunk.warnings;
            if (!each.contents.isStrapOnly())
                warnings << leftOut(each);
            continue;
        }
        each.contents.records.fillHeartRate(beats);
        for (Activity &activity : fitActivities(each.contents)) {
            activity.part = int(decoded.activities.size()) + 1;
            activity.warnings << each.chunk.warnings;
            decoded.activities.push_back(std::move(activity));
        }
        if (decoded.device.isEmpty())
            decoded.device = each.contents.device;
    }
    if (decoded.activities.empty() && decoded.workouts.empty())
        return tl::unexpected(refusal(*read));
    (decoded.activities.empty() ? decoded.workouts.front().warnings : decoded.activities.front().warnings) << warnings;
    return decoded;
}

} // namespace exchange
