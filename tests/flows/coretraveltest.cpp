// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitencoder.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <gtest/gtest.h>

using namespace core;

namespace {

// Where the person and the computer go; the last two are the ends of the earth's clocks.
constexpr const char *zones[] = {"UTC", "Europe/Berlin", "Asia/Tokyo", "Pacific/Honolulu", "Pacific/Kiritimati", "Pacific/Niue"};

/// Runs `legwork` on a machine that stands in a time zone; gives its standard output.
QByteArray legworkIn(const char *zone, const QString &database, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QLatin1String(zone));
    process.setProcessEnvironment(environment);
    process.start(tests::legworkBinary(),
                  QStringList{QStringLiteral("--database"), database, QStringLiteral("--today"), QStringLiteral("2026-03-15")} + arguments);
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return process.readAllStandardOutput();
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

Session runAt(const char *title, const char *zone, const char *day, QTime time)
{
    const QTimeZone there{QByteArray(zone)};
    const QDateTime start(tests::day(day), time, there);
    Session run = tests::loggedSession(Kind::EasyRun, day, 40);
    run.title = QLatin1String(title);
    run.logged->startMs = start.toMSecsSinceEpoch();
    run.logged->offsetMinutes = start.offsetFromUtc() / 60;
    run.logged->timeZone = QLatin1String(zone);
    return run;
}

// A week between three continents. The last evening is over the date line: it is Wednesday there for a second time.
std::vector<Session> journey()
{
    return {runAt("Last evening at home", "Europe/Berlin", "2026-03-09", QTime(23, 40)),
            runAt("First morning", "Asia/Tokyo", "2026-03-11", QTime(6, 30)),
            runAt("Evening", "Asia/Tokyo", "2026-03-11", QTime(22, 0)),
            runAt("Wednesday again", "Pacific/Honolulu", "2026-03-11", QTime(20, 0))};
}

void store(Store &store, std::vector<Session> sessions)
{
    Change change;
    double position = 0;
    for (Session &session : sessions) {
        session.position = ++position;
        change.add(session);
    }
    ASSERT_TRUE(store.journal().apply(change));
}

TEST(FlowTravel, NoDayAndNoOrderMovesWhenTheMachineChangesItsZone)
{
    tests::TemporaryDatabase database;
    ASSERT_NO_FATAL_FAILURE(store(database.store(), journey()));
    const QByteArray atHome = legworkIn("Europe/Berlin", database.path(), words("session list --json"));
    const QJsonArray list = QJsonDocument::fromJson(atHome).array();
    ASSERT_EQ(list.size(), 4);
    const char *days[] = {"2026-03-09", "2026-03-11", "2026-03-11", "2026-03-11"};
    const char *starts[] = {"2026-03-09T22:40:00Z", "2026-03-10T21:30:00Z", "2026-03-11T13:00:00Z", "2026-03-12T06:00:00Z"};
    const char *titles[] = {"Last evening at home", "First morning", "Evening", "Wednesday again"};
    for (int i = 0; i < 4; ++i) {
        const QJsonObject session = list[i].toObject();
        const QJsonObject logged = session[QStringLiteral("logged")].toObject();
        EXPECT_EQ(session[QStringLiteral("title")].toString(), QLatin1String(titles[i]));
        EXPECT_EQ(logged[QStringLiteral("day")].toString(), QLatin1String(days[i]));
        EXPECT_EQ(logged[QStringLiteral("start")].toString(), QLatin1String(starts[i]));
    }
    for (const char *zone : zones)
        for (const char *command : {"session list --json", "session list", "report weeks --json", "report week --from 2026-03-11",
                                    "report weeks --json --first-day sunday"})
            EXPECT_EQ(legworkIn(zone, database.path(), words(command)), legworkIn("Europe/Berlin", database.path(), words(command)))
                << command << " in " << zone;
}

TEST(FlowTravel, APlanStandsOnTheSameDaysWhereverItIsLookedAt)
{
    tests::TemporaryDatabase database;
    legworkIn("Europe/Berlin", database.path(), words("plan apply sample-week --start 2026-03-09"));
    const QByteArray atHome = legworkIn("Europe/Berlin", database.path(), words("session list --json"));
    EXPECT_EQ(QJsonDocument::fromJson(atHome).array().size(), 7);
    for (const char *zone : zones)
        EXPECT_EQ(legworkIn(zone, database.path(), words("session list --json")), atHome) << zone;
}

/// A run of half an hour in Tokyo's early morning, when it is still the day before in most of the world.
QByteArray tokyoRun(std::optional<int> offsetMinutes)
{
    exchange::Activity run;
    run.sport = Sport::Running;
    run.startMs = QDateTime(tests::day("2026-03-10"), QTime(21, 30), Qt::UTC).toMSecsSinceEpoch();
    run.offsetMinutes = offsetMinutes;
    run.timer = run.elapsed = Milliseconds(30 * 60 * 1000);
    run.distance = Metres{5000};
    const auto bytes = exchange::encodeFit(run);
    EXPECT_TRUE(bytes) << qPrintable(bytes ? QString() : bytes.error().message);
    return bytes.value_or(QByteArray());
}

class FlowTravelImport : public testing::Test
{
protected:
    QString fileOf(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("run.fit"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path;
    }
    QString database(const char *zone) const
    {
        return m_folder.filePath(QString::fromLatin1(zone).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".db"));
    }
    /// The one session of a database, looked at from another zone.
    QJsonObject imported(const char *zone, const char *seenFrom)
    {
        const QByteArray json = legworkIn(seenFrom, database(zone), words("session list --json"));
        const QJsonArray list = QJsonDocument::fromJson(json).array();
        EXPECT_EQ(list.size(), 1) << json.constData();
        return list.isEmpty() ? QJsonObject() : list[0].toObject()[QStringLiteral("logged")].toObject();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(FlowTravelImport, AFileThatKnowsItsOffsetHasOneDayOnEveryMachine)
{
    const QString file = fileOf(tokyoRun(540));
    for (const char *zone : zones) {
        legworkIn(zone, database(zone), {QStringLiteral("import"), file});
        for (const char *seenFrom : {"Europe/Berlin", "Asia/Tokyo"}) {
            const QJsonObject logged = imported(zone, seenFrom);
            EXPECT_EQ(logged[QStringLiteral("day")].toString(), QStringLiteral("2026-03-11")) << zone;
            EXPECT_EQ(logged[QStringLiteral("start")].toString(), QStringLiteral("2026-03-10T21:30:00Z")) << zone;
            EXPECT_EQ(logged[QStringLiteral("offset_min")].toInt(), 540) << zone;
        }
        // Only the machine that stands where the run was may name the place.
        const bool there = qstrcmp(zone, "Asia/Tokyo") == 0;
        EXPECT_EQ(imported(zone, "UTC")[QStringLiteral("time_zone")].toString(), there ? QStringLiteral("Asia/Tokyo") : QString()) << zone;
    }
}

TEST_F(FlowTravelImport, AFileThatDoesNotKnowTakesTheMachinesZoneOnceAndKeepsIt)
{
    const QString file = fileOf(tokyoRun(std::nullopt));
    const std::pair<const char *, const char *> days[] = {{"Asia/Tokyo", "2026-03-11"}, {"Europe/Berlin", "2026-03-10"}};
    for (const auto &[zone, day] : days) {
        legworkIn(zone, database(zone), {QStringLiteral("import"), file});
        const QJsonObject atHome = imported(zone, zone);
        EXPECT_EQ(atHome[QStringLiteral("day")].toString(), QLatin1String(day));
        for (const char *seenFrom : zones)
            EXPECT_EQ(imported(zone, seenFrom), atHome) << "imported in " << zone << ", seen from " << seenFrom;
    }
}

} // namespace
