// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tosession.h"
#include "core/exchange/xml/tcxactivity.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace exchange;
using core::Error;

namespace {

QByteArray tcx(const QByteArray &inside, const QByteArray &attributes = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase" + attributes + "><Activities>" + inside
        + "</Activities></TrainingCenterDatabase>";
}

QByteArray point(const char *time, const QByteArray &inside = {})
{
    return QByteArray("<Trackpoint><Time>2026-11-22T") + time + "Z</Time>" + inside + "</Trackpoint>";
}

QByteArray lap(const char *start, const QByteArray &inside)
{
    return QByteArray("<Lap StartTime=\"2026-11-22T") + start + "Z\">" + inside + "</Lap>";
}

QByteArray hr(int bpm) { return "<HeartRateBpm><Value>" + QByteArray::number(bpm) + "</Value></HeartRateBpm>"; }

/// Two laps with a pause, three track points, everything a device writes.
QByteArray run()
{
    return "<Activity Sport=\"Running\"><Id>2026-11-22T09:59:59Z</Id>"
        + lap("10:00:00.500",
              "<TotalTimeSeconds>300.25</TotalTimeSeconds><DistanceMeters>1000.5</DistanceMeters><Calories>70</Calories>"
              "<AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>"
              "<MaximumHeartRateBpm><Value>151</Value></MaximumHeartRateBpm><TriggerMethod>HeartRate</TriggerMethod><Track>"
                  + point("10:00:00.500", "<Position><LatitudeDegrees>52.123456789012</LatitudeDegrees><LongitudeDegrees>-13.5"
                                          "</LongitudeDegrees></Position><AltitudeMeters>-8.995</AltitudeMeters><DistanceMeters>0"
                                          "</DistanceMeters>" + hr(100)
                                          + "<Extensions><TPX><Speed>3.5</Speed><RunCadence>88</RunCadence><Watts>250</Watts></TPX></Extensions>")
                  + point("10:05:00.500", "<DistanceMeters>1000.5</DistanceMeters>" + hr(150)) + "</Track>")
        + lap("10:10:00", "<TotalTimeSeconds>100</TotalTimeSeconds><DistanceMeters>400</DistanceMeters><Calories>20</Calories>"
                          "<TriggerMethod>Manual</TriggerMethod><Track>" + point("10:11:40.500", hr(0)) + "</Track>")
        + "<Notes>Cold &amp; fine</Notes><Training><Plan><Name>Easy one</Name></Plan></Training>"
          "<Creator><Name>Some watch</Name></Creator></Activity>";
}

Activity only(const QByteArray &bytes)
{
    const auto decoded = decodeTcx(bytes);
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
    const auto decoded = decodeTcx(bytes);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().kind, Error::Kind::Unsupported);
    EXPECT_TRUE(decoded.error().message.contains(QLatin1String(word))) << qPrintable(decoded.error().message);
}

} // namespace

TEST(Tcx, SumsTheLapsAndSpansTheTrackPoints)
{
    const Activity a = only(tcx(run()));
    EXPECT_EQ(a.sport, core::Sport::Running);
    EXPECT_EQ(a.startMs, at("10:00:00.500"));
    EXPECT_EQ(a.timer, core::Milliseconds(400'250));
    EXPECT_EQ(a.elapsed, core::Milliseconds(700'000));
    EXPECT_DOUBLE_EQ(a.distance->value, 1400.5);
    EXPECT_EQ(a.kcal, 90);
    EXPECT_EQ(a.avgHr, 125); // a heart rate of 0 is none
    EXPECT_EQ(a.maxHr, 150);
    EXPECT_EQ(a.title, QStringLiteral("Easy one"));
    EXPECT_EQ(a.note, QStringLiteral("Cold & fine"));
    EXPECT_EQ(a.warnings, QStringList());
    EXPECT_EQ(decodeTcx(tcx(run()))->device, QStringLiteral("Some watch"));
    EXPECT_EQ(sessionOf(a, QTimeZone::utc(), {}).session.note, a.note);
}

TEST(Tcx, KeepsTheLapsAsTheyAre)
{
    const Activity a = only(tcx(run()));
    ASSERT_EQ(a.laps.size(), 2u);
    EXPECT_EQ(a.laps[0].startMs, at("10:00:00.500"));
    EXPECT_EQ(a.laps[0].timer, core::Milliseconds(300'250));
    EXPECT_DOUBLE_EQ(a.laps[0].distance->value, 1000.5);
    EXPECT_EQ(a.laps[0].avgHr, 140);
    EXPECT_EQ(a.laps[0].maxHr, 151);
    EXPECT_EQ(a.laps[0].trigger, QStringLiteral("heart_rate"));
    EXPECT_EQ(a.laps[1].trigger, QStringLiteral("manual"));
    EXPECT_FALSE(a.laps[1].avgHr);
    EXPECT_FALSE(a.laps[1].elapsed);
}

TEST(Tcx, RecordsEveryChannelWithoutLosingADigit)
{
    const core::Recording r = only(tcx(run())).recording;
    EXPECT_EQ(r.timesMs, (std::vector<qint64>{at("10:00:00.500"), at("10:05:00.500"), at("10:11:40.500")}));
    const auto first = [&r](const char *name, qint64 value, double scale) {
        const core::Channel *channel = r.channel(QLatin1String(name));
        ASSERT_TRUE(channel) << name;
        EXPECT_EQ(channel->values.front(), value) << name;
        EXPECT_EQ(channel->scale, scale) << name;
        EXPECT_EQ(channel->present.size(), 3u);
    };
    first("lat", 52123456789012, 1e12);
    first("lon", -135, 10);
    first("altitude", -8995, 1000);
    first("distance", 0, 10);
    first("hr", 100, 1);
    first("speed", 35, 10);
    first("cadence", 88, 1);
    first("power", 250, 1);
    EXPECT_FALSE(r.channel(QStringLiteral("lat"))->present[1]);
    EXPECT_TRUE(r.channel(QStringLiteral("hr"))->present[2]);
}

TEST(Tcx, MatchesLocalNamesWhateverTheNamespaces)
{
    QByteArray odd = tcx(run(), " xmlns=\"http://nothing.example/\"");
    odd.replace("TPX>", "undeclared:TPX>").replace("<Lap ", "<q:Lap ").replace("</Lap>", "</q:Lap>");
    EXPECT_EQ(only(odd), only(tcx(run())));
}

TEST(Tcx, ToleratesWhiteSpaceBeforeTheDeclarationWithAWarning)
{
    Activity a = only("          " + tcx(run()));
    ASSERT_EQ(a.warnings.size(), 1);
    EXPECT_TRUE(a.warnings.front().contains(QLatin1String("white space")));
    a.warnings.clear();
    EXPECT_EQ(a, only(tcx(run())));
}

TEST(Tcx, MakesAPartOfEachSportOfAMultisportSession)
{
    const QByteArray bike = "<Activity Sport=\"Biking\">"
        + lap("11:00:00", "<TotalTimeSeconds>60</TotalTimeSeconds><Track>" + point("11:00:00") + "</Track>") + "</Activity>";
    const QByteArray change = "<Transition StartTime=\"2026-11-22T10:58:00Z\"><TotalTimeSeconds>90</TotalTimeSeconds></Transition>";
    const auto decoded = decodeTcx(tcx("<MultiSportSession><Id>x</Id><FirstSport>" + run() + "</FirstSport><NextSport>" + change
                                       + bike + "</NextSport></MultiSportSession>" + run()));
    ASSERT_TRUE(decoded);
    ASSERT_EQ(decoded->activities.size(), 4u);
    EXPECT_EQ(decoded->activities[1].transition, true);
    EXPECT_EQ(decoded->activities[2].sport, core::Sport::Cycling);
    EXPECT_EQ(decoded->activities[2].part, 3);
    EXPECT_EQ(decoded->activities[2].recording.timesMs.size(), 1u);
    EXPECT_FALSE(decoded->activities[2].kcal);
    EXPECT_EQ(decoded->activities[3].laps.size(), 2u);
}

TEST(Tcx, LivesWithoutTrackPointsAndSaysSo)
{
    const Activity a = only(tcx("<Activity Sport=\"Other\">"
                                + lap("10:00:00", "<TotalTimeSeconds>60</TotalTimeSeconds><AverageHeartRateBpm><Value>100</Value>"
                                                  "</AverageHeartRateBpm><MaximumHeartRateBpm><Value>120</Value></MaximumHeartRateBpm>")
                                + lap("10:01:00", "<TotalTimeSeconds>180</TotalTimeSeconds><AverageHeartRateBpm><Value>140</Value>"
                                                  "</AverageHeartRateBpm>")
                                + "</Activity>"));
    EXPECT_EQ(a.avgHr, 130);
    EXPECT_EQ(a.maxHr, 120);
    EXPECT_FALSE(a.elapsed);
    EXPECT_FALSE(a.distance);
    EXPECT_FALSE(a.kcal);
    EXPECT_EQ(a.warnings.size(), 1);
}

TEST(Tcx, FindsAStartWhereTheLapHasNone)
{
    EXPECT_EQ(only(tcx("<Activity><Id>2026-11-22T08:00:00Z</Id><Lap StartTime=\"soon\"><Track>" + point("08:00:05")
                       + "</Track></Lap></Activity>")).startMs, at("08:00:05"));
    EXPECT_EQ(only(tcx("<Activity><Id>2026-11-22T08:00:00Z</Id></Activity>")).startMs, at("08:00:00"));
}

TEST(Tcx, RefusesWhatIsNoActivity)
{
    refuses("<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>", "course");
    refuses("<TrainingCenterDatabase><Workouts/></TrainingCenterDatabase>", "planned");
    refuses(tcx(""), "no activity");
    refuses(tcx("<Activity Sport=\"Running\"><Lap StartTime=\"1901-12-13T20:45:52Z\"/></Activity>"), "time");
    refuses("<gpx/>", "TCX");
}

TEST(Tcx, TakesNothingFromAFileThatBreaksOff)
{
    const QByteArray whole = tcx(run() + run());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto cut = decodeTcx(whole.left(size));
        ASSERT_FALSE(cut) << size;
        ASSERT_EQ(cut.error().kind, Error::Kind::Format) << size;
    }
    EXPECT_EQ(decodeTcx(whole + "<more/>").error().kind, Error::Kind::Format);
}
