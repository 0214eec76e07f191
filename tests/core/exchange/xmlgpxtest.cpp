// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/gpxactivity.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace exchange;
using core::Error;

namespace {

QByteArray point(const char *lat, const char *lon, const char *time, const QByteArray &inside = {})
{
    QByteArray p = QByteArray("<trkpt lat=\"") + lat + "\" lon=\"" + lon + "\">";
    if (*time)
        p += QByteArray("<time>2026-11-22T") + time + "</time>";
    return p + inside + "</trkpt>";
}

QByteArray segment(const QByteArray &points) { return "<trkseg>" + points + "</trkseg>"; }
QByteArray gpx(const QByteArray &inside, const QByteArray &attributes = " version=\"1.1\" creator=\"Some app\"")
{
    return "<gpx" + attributes + ">" + inside + "</gpx>";
}

QByteArray walk()
{
    return "<trk><name>Round the lake</name><desc>cold</desc><type>walking</type>"
        + segment(point("0", "0", "10:00:00Z") + point("0", "1", "10:01:00Z")) + segment({})
        + segment(point("0", "2", "10:05:00Z") + point("0", "2.5", "10:06:00.5Z")) + "</trk>";
}

Activity only(const QByteArray &bytes)
{
    const auto decoded = decodeGpx(bytes);
    EXPECT_TRUE(decoded) << qPrintable(decoded.error().message);
    if (!decoded)
        return {};
    EXPECT_EQ(decoded->activities.size(), 1u);
    return decoded->activities.front();
}

qint64 at(const char *time)
{
    return QDateTime::fromString(QStringLiteral("2026-11-22T") + QLatin1String(time) + u'Z', Qt::ISODateWithMs).toMSecsSinceEpoch();
}

void refuses(const QByteArray &bytes, const char *word)
{
    const auto decoded = decodeGpx(bytes);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().kind, Error::Kind::Unsupported);
    EXPECT_TRUE(decoded.error().message.contains(QLatin1String(word))) << qPrintable(decoded.error().message);
}

const double degree = 6'371'000 * 3.14159265358979323846 / 180;

} // namespace

TEST(Gpx, AddsUpGreatCirclesWithinSegmentsOnly)
{
    const Activity a = only(gpx(walk()));
    EXPECT_NEAR(a.distance->value, 1.5 * degree, 1e-6);
    EXPECT_EQ(a.startMs, at("10:00:00"));
    EXPECT_EQ(a.elapsed, core::Milliseconds(360'500));
    EXPECT_FALSE(a.timer);
    EXPECT_FALSE(a.kcal);
    EXPECT_TRUE(a.laps.empty());
    EXPECT_EQ(a.sport, core::Sport::Walking);
    EXPECT_EQ(a.title, QStringLiteral("Round the lake"));
    EXPECT_EQ(a.note, QStringLiteral("cold"));
    EXPECT_EQ(a.warnings, QStringList());
    EXPECT_EQ(a.recording.timesMs.size(), 4u);
    EXPECT_EQ(a.recording.channel(QStringLiteral("lon"))->values, (std::vector<qint64>{0, 10, 20, 25}));
    EXPECT_EQ(decodeGpx(gpx(walk()))->device, QStringLiteral("Some app"));
}

TEST(Gpx, ReadsEveryVersionAndNamespace)
{
    const Activity plain = only(gpx(walk()));
    for (const char *attributes : {"", " version='1.0' xmlns='http://www.topografix.com/GPX/1/0'",
                                   " version='1.1' xmlns='http://www.topografix.com/GPX/1/1'", " version='7' xmlns='nothing:'"})
        EXPECT_EQ(only(gpx(walk(), attributes)), plain) << attributes;
    QByteArray prefixed = gpx(walk(), " xmlns:g='x'");
    prefixed.replace("trk", "g:trk");
    EXPECT_EQ(only(prefixed), plain);
}

TEST(Gpx, TakesTheExtensionsOfManyPrograms)
{
    const QByteArray garmin = "<ele>218.399993896484375</ele><extensions><ns3:TrackPointExtension><ns3:atemp>15.0</ns3:atemp>"
                              "<ns3:hr>113</ns3:hr><ns3:cad>80</ns3:cad></ns3:TrackPointExtension></extensions>";
    const QByteArray strava = "<extensions><power>250</power><TrackPointExtension><hr>120</hr></TrackPointExtension></extensions>";
    const QByteArray tracks = "<extensions><opentracks:distance>7.25</opentracks:distance><opentracks:gain>1.5</opentracks:gain>"
                              "<gpxtpx:speed>2.5</gpxtpx:speed></extensions>";
    const QByteArray later = "<speed>3</speed><extensions><opentracks:distance>3</opentracks:distance></extensions>";
    const Activity a = only(gpx("<trk>" + segment(point("1", "1", "10:00:00Z", garmin) + point("1", "1", "10:00:01Z", strava)
                                                  + point("1", "1", "10:00:02Z", tracks) + point("1", "1", "10:00:03Z", later)) + "</trk>"));
    const auto value = [&a](const char *name, std::size_t row) -> std::optional<double> {
        const core::Channel *c = a.recording.channel(QLatin1String(name));
        return c && c->present[row] ? std::optional(double(c->values[row]) / c->scale) : std::nullopt;
    };
    EXPECT_EQ(value("altitude", 0), 218.399993896484375);
    EXPECT_EQ(value("temperature", 0), 15);
    EXPECT_EQ(value("hr", 0), 113);
    EXPECT_EQ(value("hr", 1), 120);
    EXPECT_EQ(value("hr", 2), std::nullopt);
    EXPECT_EQ(value("cadence", 0), 80);
    EXPECT_EQ(value("power", 1), 250);
    EXPECT_EQ(value("speed", 2), 2.5);
    EXPECT_EQ(value("speed", 3), 3);
    EXPECT_EQ(value("gain", 2), 1.5);
    EXPECT_EQ(value("distance_step", 2), 7.25);
    EXPECT_FALSE(a.recording.channel(QStringLiteral("distance")));
    EXPECT_EQ(a.avgHr, 117);
    EXPECT_EQ(a.maxHr, 120);
}

TEST(Gpx, GivesPointsWithoutATimeTheOneBefore)
{
    const Activity a = only(gpx("<trk>" + segment(point("1", "1", "") + point("1", "1", "10:00:00Z") + point("1", "1", "")
                                                  + point("1", "1", "10:00:09Z")) + "</trk>"));
    EXPECT_EQ(a.recording.timesMs, (std::vector<qint64>{at("10:00:00"), at("10:00:00"), at("10:00:00"), at("10:00:09")}));
    ASSERT_EQ(a.warnings.size(), 1);
    EXPECT_TRUE(a.warnings.front().contains(QLatin1String("2 of 4")));
    EXPECT_EQ(a.elapsed, core::Milliseconds(9000));
}

TEST(Gpx, StartsAtTheEarliestTimeAlsoWhenTracksAreOutOfOrder)
{
    const Activity a = only(gpx("<trk>" + segment(point("0", "0", "12:00:00Z")) + "</trk><trk>" + segment(point("0", "1", "11:00:00Z"))
                                + "</trk><trk/>"));
    EXPECT_EQ(a.startMs, at("11:00:00"));
    EXPECT_EQ(a.elapsed, core::Milliseconds(3600'000));
    EXPECT_EQ(a.distance->value, 0);
    EXPECT_EQ(a.recording.timesMs.front(), at("12:00:00"));
    ASSERT_EQ(a.warnings.size(), 1);
    EXPECT_TRUE(a.warnings.front().contains(QLatin1String("2 tracks")));
}

TEST(Gpx, KeepsTheZoneATimeNames)
{
    const Activity a = only(gpx("<trk>" + segment(point("0", "0", "10:00:00+09:00")) + "</trk>"));
    EXPECT_EQ(a.startMs, at("01:00:00"));
    EXPECT_EQ(a.offsetMinutes, 540);
    EXPECT_FALSE(a.elapsed);
    const Activity naive = only(gpx("<trk>" + segment(point("0", "0", "10:00:00")) + "</trk>"));
    EXPECT_EQ(naive.startMs, at("10:00:00"));
    EXPECT_FALSE(naive.offsetMinutes);
    EXPECT_EQ(naive.warnings.size(), 1);
}

TEST(Gpx, UnderstandsStravasNumbersOnlyFromStrava)
{
    const QByteArray track = "<trk><type>9</type>" + segment(point("0", "0", "10:00:00Z")) + "</trk>";
    EXPECT_EQ(only(gpx(track, " creator='StravaGPX iPhone'")).sport, core::Sport::Running);
    EXPECT_EQ(only(gpx(track)).sport, core::Sport::Other);
}

TEST(Gpx, CountsPointsThatAreNowhereButDoesNotMeasureThem)
{
    const Activity a = only(gpx("<trk>" + segment(point("0", "0", "10:00:00Z") + point("91", "0", "10:00:01Z")
                                                  + point("x", "", "10:00:02Z") + point("0", "1", "10:00:03Z")) + "</trk>"));
    EXPECT_EQ(a.recording.timesMs.size(), 4u);
    EXPECT_EQ(a.recording.channel(QStringLiteral("lat"))->present, (std::vector<bool>{true, false, false, true}));
    EXPECT_NEAR(a.distance->value, degree, 1e-6);
    EXPECT_EQ(a.warnings.size(), 1);
}

TEST(Gpx, RefusesWhatCannotBePutOnADay)
{
    refuses(gpx("<rte><rtept lat='1' lon='1'><time>2026-11-22T10:00:00Z</time></rtept></rte>"), "route");
    refuses(gpx("<wpt lat='1' lon='1'/>"), "waypoints");
    refuses(gpx("<metadata><name>x</name></metadata>"), "no track");
    refuses(gpx("<trk>" + segment({}) + "</trk>"), "empty");
    refuses(gpx("<trk>" + segment(point("1", "1", "")) + "</trk>"), "no times");
    refuses(gpx("<trk>" + segment("<trkpt lat='1' lon='1'><time>1901-12-13T20:45:52.207Z</time></trkpt>") + "</trk>"), "cannot be true");
    refuses("<kml/>", "GPX");
}
