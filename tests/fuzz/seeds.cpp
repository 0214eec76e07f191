// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz_seeds FOLDER writes what the fuzz targets start from to FOLDER/TARGET/NAME. Everything is of our own making.
#include "core/exchange/archive/archiveformat.h"
#include "core/exchange/archive/zipwriter.h"
#include "core/exchange/sampleactivities.h"
#include "core/exchange/sessionjson.h"
#include "core/exchange/tosession.h"
#include "core/plans/instantiate.h"
#include "core/plans/planjson.h"
#include "core/plans/planlibrary.h"
#include "core/store/contenttables.h"
#include "core/store/importstore.h"
#include "core/store/migrations.h"
#include "tests/fuzz/fitseeds.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

namespace {

using Seeds = std::map<std::string, QByteArray>;

bool write(const QString &folder, const Seeds &seeds)
{
    for (const auto &[name, bytes] : seeds) {
        QFile file(folder + QLatin1Char('/') + QString::fromStdString(name));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return false;
        }
    }
    return true;
}

/// The sample activities with few enough samples for a fuzzer to turn over quickly.
std::vector<exchange::Activity> shortActivities()
{
    constexpr size_t samples = 12;
    std::vector<exchange::Activity> activities = exchange::sampleActivities(QDate(2026, 11, 23));
    for (exchange::Activity &activity : activities) {
        activity.laps.resize(std::min<size_t>(activity.laps.size(), 2));
        activity.sets.resize(std::min<size_t>(activity.sets.size(), 3));
        activity.recording.timesMs.resize(std::min(activity.recording.timesMs.size(), samples));
        for (core::Channel &channel : activity.recording.channels) {
            channel.values.resize(activity.recording.timesMs.size());
            channel.present.resize(activity.recording.timesMs.size());
        }
    }
    return activities;
}

Seeds tcxSeeds()
{
    const QByteArray point = "<Trackpoint><Time>2026-11-22T10:00:00.5Z</Time><Position><LatitudeDegrees>52.25"
                             "</LatitudeDegrees><LongitudeDegrees>-13.5</LongitudeDegrees></Position><AltitudeMeters>-8.99"
                             "</AltitudeMeters><DistanceMeters>3.5</DistanceMeters><HeartRateBpm><Value>120</Value>"
                             "</HeartRateBpm><Extensions><TPX><Speed>3.5</Speed><RunCadence>88</RunCadence><Watts>250</Watts>"
                             "</TPX></Extensions></Trackpoint>";
    const QByteArray lap = "<Lap StartTime=\"2026-11-22T10:00:00Z\"><TotalTimeSeconds>300.25</TotalTimeSeconds>"
                           "<DistanceMeters>1000.5</DistanceMeters><Calories>70</Calories><AverageHeartRateBpm><Value>140"
                           "</Value></AverageHeartRateBpm><TriggerMethod>Manual</TriggerMethod><Track>" + point + point
                           + "</Track></Lap>";
    const QByteArray activity = "<Activity Sport=\"Running\"><Id>2026-11-22T10:00:00Z</Id>" + lap + "<Notes>a &amp; b</Notes>"
                                "<Training><Plan><Name>Easy</Name></Plan></Training><Creator><Name>w</Name></Creator></Activity>";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase>";
    const QByteArray tail = "</TrainingCenterDatabase>";
    return {{"run", head + "<Activities>" + activity + "</Activities>" + tail},
            {"multisport", head + "<Activities><MultiSportSession><FirstSport>" + activity + "</FirstSport><NextSport><Transition "
                               + lap.mid(5).chopped(6) + "</Transition>" + activity + "</NextSport></MultiSportSession></Activities>" + tail},
            {"course", head + "<Courses><Course><Name>c</Name></Course></Courses>" + tail},
            {"doctype", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + head + tail}};
}

Seeds gpxSeeds()
{
    const QByteArray point = "<trkpt lat=\"52.25\" lon=\"-13.5\"><ele>-8.995</ele><time>2026-11-22T11:00:00+01:00</time>"
                             "<speed>3.5</speed><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>120</gpxtpx:hr><gpxtpx:cad>"
                             "80</gpxtpx:cad><gpxtpx:atemp>-3</gpxtpx:atemp></gpxtpx:TrackPointExtension><power>250</power>"
                             "</extensions></trkpt>";
    const QByteArray head = "<gpx version=\"1.1\" creator=\"w\" xmlns=\"http://www.topografix.com/GPX/1/1\" xmlns:gpxtpx="
                            "\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\">";
    return {{"run", head + "<metadata><name>m</name><time>2026-11-22T10:00:00Z</time></metadata><trk><name>n</name><desc>d"
                           "</desc><type>running</type><trkseg>" + point + point + "</trkseg><trkseg>" + point
                        + "</trkseg></trk></gpx>"},
            {"route", head + "<rte><rtept lat=\"1\" lon=\"2\"/></rte><wpt lat=\"1\" lon=\"2\"/></gpx>"}};
}

Seeds csvSeeds()
{
    return {{"strong", "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes\n"
                       "2026-05-04 18:00:00;\"Legs, A\";\"Leg Press\";W;20,5;kg;5;8.5;;;0;\"a\nb\";\n"
                       "2026-05-04 18:00:00;\"Legs, A\";\"Leg Press\";Rest Timer;;;;;;;90;;\n"},
            {"hevy", "\"title\",\"start_time\",\"end_time\",\"exercise_title\",\"set_index\",\"set_type\",\"weight_lbs\",\"reps\",\"distance_miles\",\"duration_seconds\",\"rpe\"\n"
                     "\"A\",\"9 Apr 2026, 17:18\",\"9 Apr 2026, 18:05\",\"Row\",0,\"warmup\",95,8,1.5,60,7\n"},
            {"fitnotes", "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n2026-04-29,Press (a, b),S,8.0,kgs,5,2,km,0:05:00\n"},
            {"stronglifts", "Date (yyyy/mm/dd),Workout,Exercise,Duration (hours),Start Time (h:mm),Set 1 (Reps),Set 1 (KG)\n2026/08/11,1,Squat,0.5,10:56 PM,5,60\n"},
            {"strava", "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance\n"
                       "7,\"Jan 4, 2020, 2:57:37 PM\",a,Run,60,1.00,activities/7.fit.gz,60.0,59.0,1000.5\n"},
            {"garmin", "Activity Type,Date,Title,Distance,Time,Avg HR\nRunning,2026-02-02 07:10:21,a,\"1,007.25\",00:35:00.5,--\n"},
            {"other", "When;Lift;Load (lb);Wdh;Rest\n03/04/2026 7:05 am;x;62,5;5;\n"}};
}

/// gzip around stored bytes; readers that mind the checksum refuse it, which is a path too.
QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9); // 4 bytes of length, 2 of header, the data, 4 of checksum
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10) + zlib.mid(6).chopped(4) + QByteArray(8, '\0');
}

/// A zip archive of one entry that is stored as it is; readers that mind the checksum refuse it, which is a path too.
QByteArray storedZip(const QByteArray &name, const QByteArray &bytes)
{
    const auto number = [](quint32 value, int size) {
        QByteArray out;
        for (; size > 0; --size, value >>= 8)
            out += char(value & 0xff);
        return out;
    };
    const QByteArray sizes = number(0, 4) + number(quint32(bytes.size()), 4) + number(quint32(bytes.size()), 4) + number(quint32(name.size()), 2);
    const QByteArray local = QByteArray("PK\3\4", 4) + number(20, 2) + QByteArray(8, '\0') + sizes + number(0, 2) + name + bytes;
    const QByteArray central = QByteArray("PK\1\2", 4) + number(20, 2) + number(20, 2) + QByteArray(8, '\0') + sizes + QByteArray(10, '\0')
        + number(0100644U << 16, 4) + number(0, 4) + name;
    return local + central + QByteArray("PK\5\6", 4) + QByteArray(4, '\0') + number(1, 2) + number(1, 2) + number(quint32(central.size()), 4)
        + number(quint32(local.size()), 4) + number(0, 2);
}

Seeds recordingSeeds(const std::vector<exchange::Activity> &activities)
{
    Seeds seeds{{"numbers", QByteArray(1, 3) + QByteArray("\xe8\3\0\0\0\0\0\0\x78\0\0\0\0\0\0\0\1", 17).repeated(3)}};
    for (const exchange::Activity &activity : activities) {
        const core::PackedRecording packed = core::packRecording(activity.recording);
        const QByteArray head = QByteArray(1, char(packed.samples)) + '\0' + packed.channels + '\0';
        const std::string number = std::to_string(seeds.size());
        seeds["blob-" + number] = QByteArray(1, 0) + head + packed.data;
        seeds["raw-" + number] = QByteArray(1, 1) + head + qUncompress(packed.data.mid(2));
        seeds["sealed-" + number] = QByteArray(1, 2) + head + packed.data.mid(2);
    }
    return seeds;
}

Seeds planSeeds()
{
    Seeds seeds;
    const std::vector<core::Plan> plans = core::libraryPlans().value();
    for (core::Plan plan : plans) {
        plan.weeks.resize(1);
        seeds[plan.slug.toStdString()] = core::planToJson(plan);
    }
    seeds["every-field"] = R"({"format":"legwork-plan","slug":"a-1","version":2,"title":"t","description":"d","weeks":[
{"easier":true,"sessions":[{"weekday":1,"kind":"easy-run","title":"e","minutes":30,"text":"t","note":"n","light":true,"steps":[
{"role":"warm-up","pace":"easy","seconds":60},{"repeat":3,"steps":[{"role":"work","pace":"hard","metres":400,"target":"pace",
"low":240,"high":270},{"role":"recovery","pace":"walk","target":"heart rate","low":100,"high":120}]}],"exercises":[
{"exercise":"goblet-squat","sets":3,"reps":[8,12],"rest":45},{"exercise":"plank","sets":2,"hold":30}]}]}]})";
    return seeds;
}

Seeds runTextSeeds()
{
    return {{"intervals", "10min easy, 5x(3min hard, 2min easy), 10min easy"}, {"recovery", "7 x 30s / 90s (hard / walk-jog)"},
            {"targets", "400m @ 4:50-5:10/km, 1h 30min @ effort 6-7; 2,5km @ from 140 bpm + open cool-down @ up to 150 bpm"},
            {"nested", "2x(3x(100m stride, 50 metres walk), 2:30 jog) , 1:05:00 tempo @ 8:00/mi"}};
}

Seeds sessionSeeds(const std::vector<exchange::Activity> &activities)
{
    Seeds seeds;
    for (const exchange::Activity &activity : activities) {
        const exchange::SessionDraft draft = exchange::sessionOf(activity, QTimeZone::utc(), {});
        const QJsonDocument session(exchange::toJson(draft.session));
        seeds["session-" + std::to_string(seeds.size())] = session.toJson(QJsonDocument::Compact);
        for (const core::Exercise &exercise : draft.newExercises)
            seeds["exercise-" + std::to_string(seeds.size())] =
                QJsonDocument(exchange::toJson(exercise)).toJson(QJsonDocument::Compact);
    }
    const core::Plan plan = core::libraryPlan(QStringLiteral("sample-week")).value();
    for (const core::Session &session : core::instantiate(plan, core::startPlan(plan, QDate(2026, 11, 23))))
        seeds["planned-" + std::to_string(seeds.size())] =
            QJsonDocument(exchange::toJson(session)).toJson(QJsonDocument::Compact);
    return seeds;
}

Seeds sessionTextSeeds()
{
    return {{"run", "Mon 16 Nov 2026 · Easy run \"Round the lake\" · 45 min · 8 km · effort 4 · at 18:30 · light\n"
                    "    Plan: 45–60 min, easy pace\n    Steps: 7min easy, 7x(30s hard, 90s walk)\n"},
            {"strength", "Tue 17 Nov 2026 · Strength\n    Exercise: Goblet squat · 1 × 10 @ 8 kg warm-up, 3 × 12–15 @ 16 kg · "
                         "rest 45 s · superset 1\n    Exercise: Plank · 3 × 30 s\n"}};
}

/// An archive of a few rows and one recording, and the same in the other two ways the target takes it.
Seeds archiveSeeds()
{
    const QByteArray id(16, '\1');
    const QByteArray session = R"({"id":"01010101-0101-0101-0101-010101010101","sport":"running","kind":"easy_run","title":"t","note":"","pos":2.5,"slot":"",)"
                               R"("rev":"01700000000000-0000-0a0b0c0d","deleted_at":5})" "\n";
    const QByteArray recording = R"({"id":"01010101-0101-0101-0101-010101010101","session_id":"01010101-0101-0101-0101-010101010101",)"
                                 R"("batch_id":"01010101-0101-0101-0101-010101010101","codec":1,"n":0,"channels":{"base64":"/w=="}})" "\n";
    std::map<QByteArray, QByteArray> entries{{exchange::samplesName(id), "samples"}};
    for (const core::ContentTable &table : core::contentTables())
        entries[exchange::rowsName(table.name())] = table.name() == "session" ? session : table.name() == "recording" ? recording : QByteArray();
    exchange::ArchiveManifest manifest;
    manifest.schema = core::newestSchema();
    manifest.seen[QStringLiteral("0a0b0c0d")] = QStringLiteral("01700000000000-0000-0a0b0c0d");
    for (const auto &[name, bytes] : entries)
        manifest.entries.push_back({name, name.startsWith("rows/") ? bytes.count('\n') : 0, bytes.size(),
                                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
    const QByteArray list = exchange::manifestToJson(manifest);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    if (const auto zip = exchange::ZipWriter::create(path)) {
        bool written = (*zip)->begin(exchange::manifestName, list.size(), exchange::ZipWriter::Packing::Deflate) && (*zip)->write(list);
        for (const auto &[name, bytes] : entries)
            written = written && (*zip)->begin(name, bytes.size(), exchange::ZipWriter::Packing::Store) && (*zip)->write(bytes);
        if (!written || !(*zip)->close())
            return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto numberOf = [](const char *name) {
        const auto &tables = core::contentTables();
        return char(std::find_if(tables.begin(), tables.end(), [&](const core::ContentTable &one) { return one.name() == name; }) - tables.begin());
    };
    return {{"zip", QByteArray(1, 0) + file.readAll()}, {"list", QByteArray(1, 1) + list},
            {"session", QByteArray(1, 2) + numberOf("session") + session}, {"recording", QByteArray(1, 2) + numberOf("recording") + recording}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: fuzz_seeds FOLDER\n");
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    const std::vector<exchange::Activity> activities = shortActivities();
    const Seeds fit = tests::fitSeeds(activities);
    const std::map<const char *, Seeds> all{
        {"csv", csvSeeds()}, {"zip", {{"table", storedZip("activities.csv", csvSeeds().at("strava"))}, {"fit", storedZip("a/b.fit", fit.at("cut"))}}},
        {"archive", archiveSeeds()}, {"fit", fit}, {"tcx", tcxSeeds()}, {"gpx", gpxSeeds()},
        {"inflate", {{"tcx", gzip(tcxSeeds().at("run"))}, {"fit", gzip(fit.at("developer"))}, {"plain", fit.at("cut")}}},
        {"recording", recordingSeeds(activities)}, {"plan", planSeeds()}, {"runtext", runTextSeeds()},
        {"sessionjson", sessionSeeds(activities)}, {"sessiontext", sessionTextSeeds()}};
    for (const auto &[target, seeds] : all)
        if (!write(folder + QLatin1Char('/') + QLatin1String(target), seeds))
            return 1;
    return 0;
}
