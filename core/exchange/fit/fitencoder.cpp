// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitencoder.h"

#include "core/exchange/fit/fitprofile.h"
#include "core/exchange/fit/fitwords.h"
#include "core/exchange/fit/fitwriter.h"

#include <cmath>

namespace exchange {

namespace {

using Number = std::optional<qint64>;

enum Local { FileIdLocal, WorkoutLocal, EventLocal, RecordLocal, LapLocal, SetLocal, SessionLocal, ActivityLocal };
constexpr int development = 255; // the manufacturer number for software without one of its own
constexpr int categoriesPerSet = 3;
constexpr int titleBytes = 200;

struct ChannelField {
    const char *name;
    quint8 number;
    FitType type;
};

constexpr ChannelField channelFields[] = {
    {"lat", 0, FitType::SInt32}, {"lon", 1, FitType::SInt32}, {"altitude", 78, FitType::UInt32},
    {"hr", 3, FitType::UInt8}, {"cadence", 4, FitType::UInt8}, {"distance", 5, FitType::UInt32},
    {"speed", 73, FitType::UInt32}, {"power", 7, FitType::UInt16}, {"temperature", 13, FitType::SInt8},
};

Number fitTime(std::optional<qint64> ms)
{
    const auto seconds = ms ? fitTimeFromMs(*ms) : std::nullopt;
    return seconds ? Number(*seconds) : std::nullopt;
}

Number millis(std::optional<core::Milliseconds> duration) { return duration ? Number(duration->count()) : std::nullopt; }

Number parts(std::optional<core::Metres> metres, double perMetre)
{
    return metres ? Number(std::llround(metres->value * perMetre)) : std::nullopt;
}

Number number(std::optional<int> value) { return value ? Number(*value) : std::nullopt; }

/// A sample's value in the profile's scale.
Number sample(const core::Channel &channel, std::size_t i, const FitChannelFacts &facts)
{
    if (!channel.present[i])
        return std::nullopt;
    if (channel.scale == facts.scale && channel.offset == facts.offset)
        return channel.values[i];
    return std::llround((double(channel.values[i]) / channel.scale - channel.offset + facts.offset) * facts.scale);
}

void writeFileId(FitWriter &writer, const Activity &activity)
{
    writer.define(FileIdLocal, fitmessage::FileId,
                  {{0, FitType::Enum}, {1, FitType::UInt16}, {2, FitType::UInt16}, {4, FitType::UInt32}});
    writer.write(FileIdLocal, {Number(fitFileActivity), Number(development), Number(0), fitTime(activity.startMs)});
    if (activity.title.isEmpty())
        return;
    writer.define(WorkoutLocal, fitmessage::Workout, {{8, FitType::String, titleBytes}});
    writer.write(WorkoutLocal, {FitValue(activity.title.toUtf8())});
}

void writeTimerEvent(FitWriter &writer, Number time, int type)
{
    writer.define(EventLocal, fitmessage::Event, {{253, FitType::UInt32}, {0, FitType::Enum}, {1, FitType::Enum}});
    writer.write(EventLocal, {time, Number(0), Number(type)});
}

void writeRecords(FitWriter &writer, const core::Recording &recording)
{
    std::vector<FitWriter::Field> fields{{253, FitType::UInt32}};
    std::vector<const core::Channel *> channels;
    for (const ChannelField &each : channelFields)
        if (const core::Channel *channel = recording.channel(QLatin1String(each.name))) {
            fields.push_back({each.number, each.type});
            channels.push_back(channel);
        }
    writer.define(RecordLocal, fitmessage::Record, fields);
    for (std::size_t i = 0; i < recording.timesMs.size(); ++i) {
        std::vector<FitValue> values{fitTime(recording.timesMs[i])};
        for (std::size_t c = 0; c < channels.size(); ++c)
            values.emplace_back(sample(*channels[c], i, *fitRecordField(fields[c + 1].number)));
        writer.write(RecordLocal, values);
    }
}

void writeLaps(FitWriter &writer, const Activity &activity, FitSport sport)
{
    writer.define(LapLocal, fitmessage::Lap,
                  {{254, FitType::UInt16}, {253, FitType::UInt32}, {2, FitType::UInt32}, {7, FitType::UInt32},
                   {8, FitType::UInt32}, {9, FitType::UInt32}, {15, FitType::UInt8}, {16, FitType::UInt8},
                   {24, FitType::Enum}, {25, FitType::Enum}});
    for (std::size_t i = 0; i < activity.laps.size(); ++i) {
        const core::Lap &lap = activity.laps[i];
        const auto length = lap.elapsed ? lap.elapsed : lap.timer;
        const auto end = lap.startMs ? std::optional(*lap.startMs + length.value_or(core::Milliseconds(0)).count())
                                     : std::nullopt;
        writer.write(LapLocal, {Number(i), fitTime(end), fitTime(lap.startMs), millis(lap.elapsed), millis(lap.timer),
                                parts(lap.distance, 100), number(lap.avgHr), number(lap.maxHr),
                                number(fitLapTriggerFromName(lap.trigger)), Number(sport.sport)});
    }
}

void writeSets(FitWriter &writer, const std::vector<ActivitySet> &sets)
{
    if (sets.empty())
        return;
    writer.define(SetLocal, fitmessage::Set,
                  {{254, FitType::UInt32}, {10, FitType::UInt16}, {0, FitType::UInt32}, {3, FitType::UInt16},
                   {4, FitType::UInt16}, {5, FitType::UInt8}, {6, FitType::UInt32},
                   {7, FitType::UInt16, categoriesPerSet}});
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const ActivitySet &set = sets[i];
        std::vector<Number> categories;
        for (const QString &guess : set.exerciseGuesses)
            categories.push_back(number(fitExerciseCategoryFromName(guess)));
        const Number weight = set.kilograms ? Number(std::llround(*set.kilograms * 16)) : std::nullopt;
        writer.write(SetLocal, {fitTime(set.startMs), Number(i), millis(set.duration), number(set.reps), weight,
                                Number(set.active ? 1 : 0), fitTime(set.startMs), categories});
    }
}

void writeSession(FitWriter &writer, const Activity &activity, FitSport sport, Number end)
{
    const auto named = fitSubSportFromName(activity.subSport);
    const Number subSport = named ? number(named) : sport.subSport != 0 ? Number(sport.subSport) : std::nullopt;
    writer.define(SessionLocal, fitmessage::Session,
                  {{254, FitType::UInt16}, {253, FitType::UInt32}, {2, FitType::UInt32}, {5, FitType::Enum},
                   {6, FitType::Enum}, {7, FitType::UInt32}, {8, FitType::UInt32}, {59, FitType::UInt32},
                   {9, FitType::UInt32}, {22, FitType::UInt16}, {11, FitType::UInt16}, {16, FitType::UInt8},
                   {17, FitType::UInt8}, {25, FitType::UInt16}, {26, FitType::UInt16}});
    writer.write(SessionLocal, {Number(0), end, fitTime(activity.startMs), Number(sport.sport), subSport,
                                millis(activity.elapsed), millis(activity.timer), millis(activity.moving),
                                parts(activity.distance, 100), parts(activity.climb, 1), number(activity.kcal),
                                number(activity.avgHr), number(activity.maxHr), Number(0), Number(activity.laps.size())});
}

void writeActivity(FitWriter &writer, const Activity &activity, qint64 end)
{
    const Number local = activity.offsetMinutes ? Number(end + *activity.offsetMinutes * 60) : std::nullopt;
    writer.define(ActivityLocal, fitmessage::Activity,
                  {{253, FitType::UInt32}, {0, FitType::UInt32}, {1, FitType::UInt16}, {2, FitType::Enum},
                   {5, FitType::UInt32}});
    writer.write(ActivityLocal, {Number(end), millis(activity.timer), Number(1), Number(0), local});
}

} // namespace

core::Result<QByteArray> encodeFit(const Activity &activity)
{
    const Number start = fitTime(activity.startMs);
    if (!start)
        return core::fail(core::Error::Kind::Usage, FitWords::tr("an activity without a start cannot be written as FIT"));
    const auto length = activity.elapsed ? activity.elapsed : activity.timer;
    const qint64 end = fitTime(*activity.startMs + length.value_or(core::Milliseconds(0)).count()).value_or(*start);
    const FitSport sport = activity.transition ? FitSport{3, 0} : fitFromSport(activity.sport);

    FitWriter writer;
    writeFileId(writer, activity);
    writeTimerEvent(writer, start, 0);
    writeRecords(writer, activity.recording);
    writeTimerEvent(writer, end, 4);
    writeLaps(writer, activity, sport);
    writeSets(writer, activity.sets);
    writeSession(writer, activity, sport, end);
    writeActivity(writer, activity, end);
    return writer.finish();
}

} // namespace exchange
