// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/calendartext.h"
#include "core/exchange/ics/plantext.h"
#include "core/model/exercise.h"
#include "core/rules/runtext.h"
#include "tests/support/builders.h"
#include "tests/support/calendarreader.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace core;
using tests::plannedSession;

namespace {

const qint64 changedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 15, 30), Qt::UTC).toMSecsSinceEpoch();

QTimeZone berlin() { return QTimeZone("Europe/Berlin"); }

Session at(Session session, int hour, int minute)
{
    session.planned->startMinute = hour * 60 + minute;
    return session;
}

QByteArray textOf(const std::vector<Session> &sessions, const QTimeZone &zone, const std::map<ExerciseId, QString> &names = {})
{
    std::vector<StampedSession> stamped;
    for (const Session &session : sessions)
        stamped.push_back({session, changedAt});
    return exchange::calendarText(stamped, names, zone);
}

/// The events of a calendar as python3-icalendar reads them.
QJsonArray eventsOf(const std::vector<Session> &sessions, const QTimeZone &zone = berlin(), const std::map<ExerciseId, QString> &names = {})
{
    return tests::readCalendar(textOf(sessions, zone, names)).value(QStringLiteral("events")).toArray();
}

QString field(const QJsonArray &events, int index, const char *name)
{
    return events.at(index).toObject().value(QLatin1String(name)).toString();
}

} // namespace

TEST(CalendarText, AStartIsTheSameClockTimeOnBothSidesOfAClockChange)
{
    // Clocks go forward on 29 March 2026 and back on 25 October 2026.
    const QJsonArray events = eventsOf({at(plannedSession(Kind::EasyRun, "2026-03-28", 45), 18, 30), at(plannedSession(Kind::EasyRun, "2026-03-29", 45), 18, 30),
                                        at(plannedSession(Kind::EasyRun, "2026-10-24", 45), 7, 0), at(plannedSession(Kind::EasyRun, "2026-10-25", 45), 7, 0)});
    ASSERT_EQ(events.size(), 4);
    EXPECT_EQ(field(events, 0, "utc"), QStringLiteral("2026-03-28T17:30:00Z"));
    EXPECT_EQ(field(events, 1, "utc"), QStringLiteral("2026-03-29T16:30:00Z"));
    EXPECT_EQ(field(events, 2, "utc"), QStringLiteral("2026-10-24T05:00:00Z"));
    EXPECT_EQ(field(events, 3, "utc"), QStringLiteral("2026-10-25T06:00:00Z"));
    EXPECT_EQ(field(events, 0, "zone"), QStringLiteral("Europe/Berlin"));
    EXPECT_EQ(events.at(0).toObject().value(QStringLiteral("seconds")).toInt(), 45 * 60);
    EXPECT_FALSE(events.at(0).toObject().value(QStringLiteral("transparent")).toBool());
}

TEST(CalendarText, ADescribedZoneGivesTheInstantsQtGivesOverTenYears)
{
    for (const char *id : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo"}) {
        const QTimeZone zone(id);
        std::vector<Session> sessions;
        for (QDate day(2021, 1, 3); day.year() < 2031; day = day.addDays(29)) {
            Session session = at(plannedSession(Kind::EasyRun, "2021-01-03", 30), 19, 20);
            session.planned->day = day;
            sessions.push_back(session);
        }
        const QJsonArray events = eventsOf(sessions, zone);
        ASSERT_EQ(events.size(), int(sessions.size())) << id;
        for (int i = 0; i < events.size(); ++i)
            EXPECT_EQ(field(events, i, "utc"), QDateTime(sessions[size_t(i)].planned->day, QTime(19, 20), zone).toUTC().toString(Qt::ISODate)) << id;
    }
}

TEST(CalendarText, WithoutAStartItIsAnEntryOfTheWholeDayThatBlocksNoTime)
{
    const QByteArray text = textOf({plannedSession(Kind::LongRun, "2026-03-29", 75)}, berlin());
    EXPECT_TRUE(text.contains("DTSTART;VALUE=DATE:20260329\r\n")) << text.constData();
    EXPECT_FALSE(text.contains("VTIMEZONE"));
    const QJsonArray events = tests::readCalendar(text).value(QStringLiteral("events")).toArray();
    EXPECT_EQ(field(events, 0, "day"), QStringLiteral("2026-03-29"));
    EXPECT_TRUE(events.at(0).toObject().value(QStringLiteral("utc")).isNull());
    EXPECT_TRUE(events.at(0).toObject().value(QStringLiteral("transparent")).toBool());
    EXPECT_EQ(field(events, 0, "description"), QStringLiteral("1 h 15 min"));
}

TEST(CalendarText, InUtcAStartNeedsNoZone)
{
    const QByteArray text = textOf({at(plannedSession(Kind::EasyRun, "2026-03-29", 45), 2, 30)}, QTimeZone::utc());
    EXPECT_TRUE(text.contains("DTSTART:20260329T023000Z\r\n")) << text.constData();
    EXPECT_FALSE(text.contains("TZID"));
}

TEST(CalendarText, KeepsEveryCharacterOfATitleAndANoteAndNoLineIsLongerThan75Bytes)
{
    Session session = plannedSession(Kind::EasyRun, "2026-11-27", 45);
    session.title = QStringLiteral("Lauf; um, den \\ See: \"größer\" 🏃");
    session.planned->basisText = QStringLiteral("Zäh, aber; locker \\ ruhig\nBEGIN:VEVENT\n") + QStringLiteral("Straßenläufer ").repeated(40) + QStringLiteral("Ende");
    const QByteArray text = textOf({session}, berlin());
    for (const QByteArray &line : text.split('\n'))
        EXPECT_LE(line.size(), 76) << line.constData();
    EXPECT_TRUE(text.contains("SUMMARY:Lauf\\; um\\, den \\\\ See: \"")) << text.constData();
    const QJsonArray events = tests::readCalendar(text).value(QStringLiteral("events")).toArray();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(field(events, 0, "summary"), session.title);
    EXPECT_EQ(field(events, 0, "description"), QStringLiteral("45 min\n") + session.planned->basisText);
}

TEST(CalendarText, LeavesOutControlCharactersThatACalendarCannotCarry)
{
    Session session = plannedSession(Kind::EasyRun, "2026-11-27", 45);
    session.title = QStringLiteral("A") + QChar(0x07) + QChar(0x1b) + QStringLiteral("B");
    session.planned->basisText = QStringLiteral("one\r\ntwo") + QChar(0x00) + QStringLiteral("three");
    const QJsonArray events = eventsOf({session});
    EXPECT_EQ(field(events, 0, "summary"), QStringLiteral("AB"));
    EXPECT_EQ(field(events, 0, "description"), QStringLiteral("45 min\none\ntwothree"));
}

TEST(CalendarText, SaysTheStepsAndTheExercisesOfASession)
{
    Session run = plannedSession(Kind::HiitRun, "2026-11-27", 26);
    run.planned->steps = *stepsFromText(QStringLiteral("7min easy, 7x(30s hard, 90s walk), 5min easy"));
    const Session lift = tests::plannedStrength("2026-11-28", {"goblet-squat", "hip-thrust"});
    const QJsonArray events = eventsOf({run, lift}, berlin(), {{libraryExerciseId(QStringLiteral("goblet-squat")), QStringLiteral("Goblet squat")}});
    EXPECT_TRUE(field(events, 0, "description").contains(runText(run.planned->steps))) << qPrintable(field(events, 0, "description"));
    EXPECT_TRUE(field(events, 1, "description").contains(QStringLiteral("Goblet squat · 3 × 12–15"))) << qPrintable(field(events, 1, "description"));
    EXPECT_EQ(events.at(0).toObject().value(QStringLiteral("categories")).toArray(), QJsonArray({QStringLiteral("HIIT run"), QStringLiteral("Running")}));
}

TEST(CalendarText, IsKnownByTheSessionAndGrowsWithItsChanges)
{
    Session session = plannedSession(Kind::EasyRun, "2026-11-27", 45);
    const QByteArray first = textOf({session}, berlin());
    EXPECT_EQ(first, textOf({session}, berlin())) << "the same sessions give the same file";
    session.planned->day = QDate(2026, 11, 29);
    const QByteArray later = exchange::calendarText({{session, changedAt + 60000}}, {}, berlin());
    const QJsonArray before = tests::readCalendar(first).value(QStringLiteral("events")).toArray();
    const QJsonArray after = tests::readCalendar(later).value(QStringLiteral("events")).toArray();
    EXPECT_EQ(field(before, 0, "uid"), session.id.toString() + QStringLiteral("@legwork"));
    EXPECT_EQ(field(before, 0, "uid"), field(after, 0, "uid"));
    EXPECT_EQ(field(before, 0, "stamp"), QStringLiteral("2026-11-20T08:15:30Z"));
    EXPECT_EQ(after.at(0).toObject().value(QStringLiteral("sequence")).toInt() - before.at(0).toObject().value(QStringLiteral("sequence")).toInt(), 60);
}

TEST(CalendarText, ASkippedSessionIsCancelledAndAnUnplannedOneIsNotThere)
{
    Session skipped = plannedSession(Kind::EasyRun, "2026-11-27", 45);
    skipped.planned->skipReason = SkipReason::Sick;
    const QJsonArray events = eventsOf({skipped, plannedSession(Kind::Rest, "2026-11-28", 0), tests::loggedSession(Kind::EasyRun, "2026-11-26", 30)});
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(field(events, 0, "status"), QStringLiteral("CANCELLED"));
    EXPECT_TRUE(field(events, 0, "description").contains(QStringLiteral("Skipped: ")));
    EXPECT_EQ(field(events, 1, "status"), QStringLiteral("CONFIRMED"));
}
