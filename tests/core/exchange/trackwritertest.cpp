// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/trackwriter.h"

#include "core/exchange/sampleactivities.h"
#include "core/exchange/toactivity.h"
#include "core/exchange/tosession.h"
#include "core/exchange/xml/gpxactivity.h"
#include "core/exchange/xml/tcxactivity.h"
#include "tests/core/exchange/gpsbabel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <cmath>

using namespace core;
using exchange::Activity;

namespace {

const QDate monday(2026, 11, 16);

Activity run()
{
    for (const Activity &activity : exchange::sampleActivities(monday))
        if (activity.recording.channel(QStringLiteral("lat")))
            return activity;
    ADD_FAILURE() << "no sample has positions";
    return {};
}

/// The samples of a channel by their time.
std::map<qint64, double> samples(const Activity &activity, const char *name)
{
    std::map<qint64, double> out;
    const Channel *channel = activity.recording.channel(QLatin1String(name));
    for (size_t i = 0; i < activity.recording.timesMs.size(); ++i)
        if (const auto value = exchange::sampleOf(channel, i))
            out[activity.recording.timesMs[i]] = *value;
    return out;
}

void expectSame(const Activity &written, const Activity &read, const char *channel, double tolerance)
{
    SCOPED_TRACE(channel);
    const auto before = samples(written, channel), after = samples(read, channel);
    ASSERT_FALSE(before.empty());
    ASSERT_EQ(before.size(), after.size());
    for (const auto &[time, value] : before)
        ASSERT_NEAR(after.at(time), value, tolerance);
}

Activity readBack(const Result<exchange::Decoded> &decoded)
{
    EXPECT_TRUE(decoded) << (decoded ? "" : qPrintable(decoded.error().message));
    EXPECT_TRUE(decoded && decoded->activities.size() == 1);
    return decoded && !decoded->activities.empty() ? decoded->activities.front() : Activity();
}

TEST(TrackWriter, WritesTcxThatReadsBackWithLapsAndSamples)
{
    Activity before = run();
    before.note = QStringLiteral("wet & windy <b>");
    const auto bytes = exchange::encodeTcx(before);
    ASSERT_TRUE(bytes);
    const Activity after = readBack(exchange::decodeTcx(*bytes));
    EXPECT_EQ(after.sport, before.sport);
    EXPECT_EQ(after.startMs, before.startMs);
    EXPECT_EQ(after.note, before.note);
    EXPECT_EQ(after.laps.size(), before.laps.size());
    for (size_t i = 0; i < before.laps.size(); ++i) {
        EXPECT_EQ(after.laps[i].startMs, before.laps[i].startMs);
        EXPECT_EQ(after.laps[i].timer, before.laps[i].timer);
        EXPECT_EQ(after.laps[i].distance, before.laps[i].distance);
        EXPECT_EQ(after.laps[i].avgHr, before.laps[i].avgHr);
    }
    EXPECT_EQ(after.kcal, before.kcal);
    expectSame(before, after, "lat", 1e-8);
    expectSame(before, after, "lon", 1e-8);
    expectSame(before, after, "altitude", 1e-6);
    expectSame(before, after, "distance", 1e-6);
    expectSame(before, after, "hr", 0);
}

TEST(TrackWriter, WritesGpxThatReadsBack)
{
    const Activity before = run();
    const auto bytes = exchange::encodeGpx(before);
    ASSERT_TRUE(bytes);
    const Activity after = readBack(exchange::decodeGpx(*bytes));
    EXPECT_EQ(after.sport, before.sport);
    EXPECT_EQ(after.startMs, before.startMs);
    EXPECT_EQ(after.title, before.title);
    expectSame(before, after, "lat", 1e-8);
    expectSame(before, after, "altitude", 1e-6);
    expectSame(before, after, "hr", 0);
}

TEST(TrackWriter, MakesOneLapOfAnActivityWithoutAny)
{
    Activity bare;
    bare.sport = Sport::Cycling;
    bare.startMs = QDateTime(monday, QTime(6, 0), Qt::UTC).toMSecsSinceEpoch();
    bare.timer = Milliseconds(3'600'500);
    bare.distance = Metres{30'000};
    const Activity after = readBack(exchange::decodeTcx(exchange::encodeTcx(bare).value()));
    EXPECT_EQ(after.sport, Sport::Cycling);
    EXPECT_EQ(after.timer, bare.timer);
    EXPECT_EQ(after.distance, bare.distance);
}

TEST(TrackWriter, RefusesAGpxWithoutPositions)
{
    Activity bare = run();
    std::erase_if(bare.recording.channels, [](const Channel &channel) { return channel.name == QLatin1String("lat"); });
    EXPECT_FALSE(exchange::encodeGpx(bare));
    EXPECT_TRUE(exchange::encodeTcx(bare));
}

TEST(TrackWriter, GivesASessionBackAsItCame)
{
    const Activity before = run();
    const exchange::SessionDraft draft = exchange::sessionOf(before, QTimeZone::utc(), {});
    const Activity after = exchange::activityOf(draft.session, before.recording, 0);
    EXPECT_EQ(after.startMs, before.startMs);
    EXPECT_EQ(after.timer, before.timer);
    EXPECT_EQ(after.laps, before.laps);
    Session noStart = draft.session;
    noStart.logged->startMs.reset();
    const Activity guessed = exchange::activityOf(noStart, {}, 60);
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(*guessed.startMs, Qt::UTC), QDateTime(noStart.logged->day, QTime(11, 0), Qt::UTC));
}

TEST(TrackWriter, IsReadByAnotherProgram)
{
    LEGWORK_NEEDS_GPSBABEL();
    const QTemporaryDir folder;
    const Activity before = run();
    for (const auto &[format, bytes] : {std::pair(QStringLiteral("gtrnctr"), exchange::encodeTcx(before).value()),
                                        std::pair(QStringLiteral("gpx"), exchange::encodeGpx(before).value())}) {
        QFile file(folder.filePath(format));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const QByteArray read = tests::readWithGpsbabel(format, file.fileName());
        EXPECT_EQ(read.count("<trkpt"), qsizetype(samples(before, "lat").size())) << qPrintable(format);
    }
}

} // namespace
