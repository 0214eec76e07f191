// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/fit/fitencoder.h"
#include "core/exchange/sampleactivities.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace exchange;

namespace {

const QDate monday(2026, 11, 16);

Activity readBack(const Activity &activity)
{
    const auto bytes = encodeFit(activity);
    EXPECT_TRUE(bytes);
    auto decoded = decodeFit(bytes.value_or(QByteArray()));
    EXPECT_TRUE(decoded);
    return decoded && decoded->activities.size() == 1 ? decoded->activities.front() : Activity();
}

/// Channels come back in an order of their own.
void sortChannels(Activity &activity)
{
    std::sort(activity.recording.channels.begin(), activity.recording.channels.end(),
              [](const core::Channel &a, const core::Channel &b) { return a.name < b.name; });
}

} // namespace

TEST(FitEncoder, WritesWhatTheDecoderReadsBackAsItWas)
{
    const std::vector<Activity> samples = sampleActivities(monday);
    ASSERT_EQ(samples.size(), 3u);
    for (Activity sample : samples) {
        Activity back = readBack(sample);
        sortChannels(sample);
        sortChannels(back);
        for (std::size_t i = 0; i < sample.recording.channels.size() && i < back.recording.channels.size(); ++i)
            EXPECT_EQ(back.recording.channels[i], sample.recording.channels[i])
                << qPrintable(sample.recording.channels[i].name);
        EXPECT_EQ(back.recording.timesMs, sample.recording.timesMs);
        EXPECT_EQ(back.laps, sample.laps);
        EXPECT_EQ(back.sets, sample.sets);
        EXPECT_EQ(back, sample) << qPrintable(sample.title);
    }
}

TEST(FitEncoder, KeepsMissingValuesMissing)
{
    Activity bare;
    bare.sport = core::Sport::Cycling;
    bare.startMs = QDateTime(monday, QTime(6, 0), Qt::UTC).toMSecsSinceEpoch();
    Activity back = readBack(bare);
    EXPECT_EQ(back.warnings.size(), 1) << "no samples";
    back.warnings.clear();
    EXPECT_EQ(back, bare);
}

TEST(FitEncoder, RefusesAnActivityWithoutAStart)
{
    EXPECT_EQ(encodeFit(Activity()).error().kind, core::Error::Kind::Usage);
}

TEST(SampleActivities, AreBelievableAndStandOnTheirDays)
{
    const std::vector<Activity> samples = sampleActivities(monday);
    const auto dayOf = [](const Activity &a) { return QDateTime::fromMSecsSinceEpoch(*a.startMs, Qt::UTC).date(); };
    const Activity &strength = samples[0], &easy = samples[1], &intervals = samples[2];

    EXPECT_EQ(dayOf(strength), monday);
    EXPECT_EQ(strength.sport, core::Sport::Strength);
    EXPECT_EQ(std::count_if(strength.sets.begin(), strength.sets.end(), [](const ActivitySet &s) { return s.active; }), 12);

    EXPECT_EQ(dayOf(easy), monday.addDays(1));
    EXPECT_EQ(easy.timer, core::Milliseconds(47 * 60'000));
    const double pace = 47 * 60 / (easy.distance->value / 1000);
    EXPECT_GT(pace, 360);
    EXPECT_LT(pace, 410);
    EXPECT_EQ(easy.laps.size(), std::size_t(std::ceil(easy.distance->value / 1000)));
    EXPECT_GT(*easy.avgHr, 125);
    EXPECT_LT(*easy.maxHr, 155);

    EXPECT_EQ(dayOf(intervals), monday.addDays(4));
    EXPECT_EQ(intervals.laps.size(), 12u);
    EXPECT_GT(*intervals.maxHr, 160);
    EXPECT_LT(*intervals.maxHr, 190);

    for (const Activity &a : {easy, intervals}) {
        double metres = 0;
        core::Milliseconds time(0);
        for (const core::Lap &lap : a.laps) {
            metres += lap.distance->value;
            time += *lap.timer;
        }
        EXPECT_NEAR(metres, a.distance->value, 0.01);
        EXPECT_EQ(time, *a.timer);
    }
    EXPECT_EQ(samples, sampleActivities(monday)) << "the same every time";
}

TEST(SampleActivities, AreWrittenAsFilesAndReadAgain)
{
    QTemporaryDir folder;
    const auto paths = writeSampleActivities(folder.filePath(QStringLiteral("new/samples")), monday);
    ASSERT_TRUE(paths) << qPrintable(paths.error().message);
    ASSERT_EQ(paths->size(), 3);
    for (const QString &path : *paths) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto decoded = decodeFit(file.readAll());
        ASSERT_TRUE(decoded);
        EXPECT_EQ(decoded->activities.front().warnings, QStringList());
    }
}

TEST(SampleActivities, SayWhyTheyCannotBeWritten)
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("samples")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto paths = writeSampleActivities(inTheWay.fileName(), monday);
    ASSERT_FALSE(paths);
    EXPECT_EQ(paths.error().kind, core::Error::Kind::Io);
    EXPECT_TRUE(paths.error().message.contains(inTheWay.fileName()));
}
