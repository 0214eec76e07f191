// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/logging.h"
#include "core/rules/week.h"
#include "core/stats/weekly.h"
#include "tests/support/builders.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr int minutesADay = 24 * 60;

QTimeZone zone(const char *id)
{
    const QTimeZone found{QByteArray(id)};
    EXPECT_TRUE(found.isValid()) << id << " is not in the time zone database";
    return found;
}

/// A night on which the clocks were changed.
struct Night {
    const char *zone;
    const char *day;
    int skipped;   ///< minutes of the day that were on no clock
};

// Spring and autumn, north and south; half an hour in Lord Howe, at midnight in São Paulo, and a whole day in Apia,
// which went to the other side of the date line.
constexpr Night nights[] = {
    {"Europe/Berlin", "2026-03-29", 60},       {"Europe/Berlin", "2026-10-25", 0},
    {"America/New_York", "2026-03-08", 60},    {"America/New_York", "2026-11-01", 0},
    {"Australia/Lord_Howe", "2025-10-05", 30}, {"Australia/Lord_Howe", "2026-04-05", 0},
    {"America/Sao_Paulo", "2018-11-04", 60},   {"America/Sao_Paulo", "2018-02-17", 0},
    {"Pacific/Apia", "2011-12-30", minutesADay},
};

Session plannedAt(const char *day, int minute)
{
    Session session = tests::plannedSession(Kind::EasyRun, day, 60);
    session.planned->startMinute = minute;
    return session;
}

QDateTime eveningAfter(const Night &night) { return QDateTime(tests::day(night.day).addDays(1), QTime(20, 0), zone(night.zone)); }

TEST(TimeDst, EveryMinuteOfTheNightLogsOnItsDayWithTheTimeOnTheClockOrNone)
{
    for (const Night &night : nights) {
        int without = 0;
        for (int minute = 0; minute < minutesADay; ++minute) {
            SCOPED_TRACE(std::string(night.zone) + ' ' + night.day + " minute " + std::to_string(minute));
            const Session done = doneAsPlanned(plannedAt(night.day, minute), eveningAfter(night), {});
            ASSERT_TRUE(done.logged);
            ASSERT_EQ(done.logged->day, tests::day(night.day));
            ASSERT_EQ(done.logged->timer, Milliseconds(3600 * 1000));
            if (!done.logged->startMs) {
                ++without;
                continue;
            }
            ASSERT_EQ(startTime(*done.logged), QTime(minute / 60, minute % 60));
            // The offset is the one that held there and then, not one guessed from another day.
            const QDateTime there = QDateTime::fromMSecsSinceEpoch(*done.logged->startMs, zone(night.zone));
            ASSERT_EQ(there.date(), tests::day(night.day));
            ASSERT_EQ(there.offsetFromUtc() / 60, done.logged->offsetMinutes);
        }
        EXPECT_EQ(without, night.skipped) << night.zone << ' ' << night.day;
    }
}

TEST(TimeDst, EveryMinuteOfTheNightStartsALogAtItsOwnInstantAndDay)
{
    for (const Night &night : nights) {
        const QTimeZone there = zone(night.zone);
        const qint64 first = QDateTime(tests::day(night.day).addDays(-1), QTime(18, 0), there).toMSecsSinceEpoch();
        for (int minute = 0; minute < 2 * minutesADay; ++minute) {
            const QDateTime now = QDateTime::fromMSecsSinceEpoch(first + minute * 60000LL, there);
            Session lift = tests::plannedStrength(night.day, {"goblet-squat"});
            const Session log = startLog(lift, now.date(), now);
            ASSERT_EQ(log.logged->day, now.date());
            ASSERT_EQ(log.logged->startMs, now.toMSecsSinceEpoch());
            ASSERT_EQ(startTime(*log.logged), QTime(now.time().hour(), now.time().minute(), now.time().second()));
            ASSERT_EQ(log.logged->timeZone, QLatin1String(night.zone));
        }
    }
}

TEST(TimeDst, MovingALogIntoTheSkippedHourAndOutAgainKeepsItsDayAndItsClock)
{
    const QTimeZone berlin = zone("Europe/Berlin");
    Logged before;
    before.day = tests::day("2026-03-28");
    before.startMs = QDateTime(before.day, QTime(2, 30), berlin).toMSecsSinceEpoch();
    before.offsetMinutes = 60;
    before.timeZone = QStringLiteral("Europe/Berlin");
    const Logged skipped = onDay(before, tests::day("2026-03-29"), berlin);
    EXPECT_EQ(skipped.day, tests::day("2026-03-29"));
    EXPECT_EQ(startTime(skipped), QTime(2, 30));
    const Logged summer = onDay(skipped, tests::day("2026-03-30"), berlin);
    EXPECT_EQ(startTime(summer), QTime(2, 30));
    EXPECT_EQ(summer.offsetMinutes, 120);
    EXPECT_EQ(onDay(skipped, before.day, berlin), before);
    EXPECT_EQ(onDay(summer, before.day, berlin), before);
}

TEST(TimeDst, ALogMadeAbroadKeepsItsOwnZoneWhenItIsMovedAtHome)
{
    Logged tokyo;
    tokyo.day = tests::day("2026-03-28");
    tokyo.startMs = QDateTime(tokyo.day, QTime(2, 30), zone("Asia/Tokyo")).toMSecsSinceEpoch();
    tokyo.offsetMinutes = 540;
    tokyo.timeZone = QStringLiteral("Asia/Tokyo");
    const Logged moved = onDay(tokyo, tests::day("2026-03-29"), zone("Europe/Berlin"));
    EXPECT_EQ(moved.startMs, *tokyo.startMs + 24 * 3600 * 1000LL);
    EXPECT_EQ(moved.offsetMinutes, 540);
}

// What was on the watch counts: 60 minutes across the gap are 60 minutes, though the clock on the wall says two hours.
TEST(TimeDst, MinutesAreWhatWasRunNotWhatTheClockOnTheWallSays)
{
    const QTimeZone berlin = zone("Europe/Berlin");
    for (const char *night : {"2026-03-29", "2026-10-25"}) {
        Session run = tests::loggedSession(Kind::EasyRun, night, 60);
        run.logged->startMs = QDateTime(run.logged->day, QTime(1, 45), berlin).toMSecsSinceEpoch();
        const auto weeks = weeklySummaries(talliesOf(run, {}, nullptr), weekOf(run.logged->day, Qt::Monday), Qt::Monday,
                                           CountingBasis::Effort, run.logged->day);
        ASSERT_EQ(weeks.size(), 1U);
        EXPECT_EQ(weeks[0].days.last, run.logged->day) << "both nights end a week";
        EXPECT_EQ(weeks[0].done.run, 60);
    }
}

TEST(TimeDst, ASessionAcrossMidnightCountsWhollyOnTheDayAndInTheWeekItBegan)
{
    Session run = tests::loggedSession(Kind::LongRun, "2026-03-08", 90); // a Sunday
    run.logged->startMs = QDateTime(run.logged->day, QTime(23, 15), zone("Europe/Berlin")).toMSecsSinceEpoch();
    run.logged->offsetMinutes = 60;
    const auto weeks = weeklySummaries(talliesOf(run, {}, nullptr), {tests::day("2026-03-02"), tests::day("2026-03-15")},
                                       Qt::Monday, CountingBasis::Effort, tests::day("2026-03-20"));
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].done.run, 90);
    EXPECT_EQ(weeks[1].done.run, 0);
    EXPECT_EQ(run.day(), tests::day("2026-03-08"));
}

} // namespace
