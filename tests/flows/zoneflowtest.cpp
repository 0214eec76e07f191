// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/logging.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"

#include <ctime>

using namespace core;
using tests::day;

namespace {

/// Puts the machine into a time zone and takes it back.
class MachineIn
{
public:
    explicit MachineIn(const char *zone) : m_before(qgetenv("TZ")) { set(zone); }
    ~MachineIn() { set(m_before); }
    MachineIn(const MachineIn &) = delete;
    MachineIn &operator=(const MachineIn &) = delete;

private:
    static void set(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        ::tzset();
    }
    QByteArray m_before;
};

class FlowZone : public tests::FlowFixture
{
protected:
    /// Plans a run at a time of day and logs it as planned the evening after, by the machine's own clock.
    Session doneAt(const char *iso, int hour, int minute)
    {
        Session run = tests::plannedSession(Kind::EasyRun, iso, 45);
        run.planned->startMinute = hour * 60 + minute;
        run = add(run);
        const ui::Today clock(day(iso).addDays(1));
        EXPECT_TRUE(clock.now().isValid());
        EXPECT_TRUE(ui::logAsPlanned(commands(), run, clock.now()));
        run = stored(run.id);
        EXPECT_TRUE(run.logged);
        EXPECT_EQ(run.day(), day(iso));
        return run;
    }
};

TEST_F(FlowZone, ALogKeepsItsDayThroughBothNightsAndEveryChangeOfTheMachinesZone)
{
    const qint64 minute = 60000;
    std::vector<Session> logs;
    {
        const MachineIn berlin("Europe/Berlin");
        const Session skipped = doneAt("2026-03-29", 2, 30);
        EXPECT_FALSE(skipped.logged->startMs) << "half past two was on no clock that night";
        const Session summer = doneAt("2026-03-29", 3, 30);
        EXPECT_EQ(summer.logged->startMs, QDateTime(day("2026-03-29"), QTime(1, 30), Qt::UTC).toMSecsSinceEpoch());
        EXPECT_EQ(summer.logged->offsetMinutes, 120);
        EXPECT_EQ(summer.logged->timeZone, QStringLiteral("Europe/Berlin"));
        const Session twice = doneAt("2026-10-25", 2, 30);
        ASSERT_TRUE(twice.logged->startMs);
        EXPECT_EQ(*twice.logged->startMs + *twice.logged->offsetMinutes * minute,
                  QDateTime(day("2026-10-25"), QTime(2, 30), Qt::UTC).toMSecsSinceEpoch());
        EXPECT_EQ(startTime(*twice.logged), QTime(2, 30));
        logs = {skipped, summer, twice};
    }
    for (const char *zone : {"Asia/Tokyo", "Pacific/Honolulu"}) {
        const MachineIn elsewhere(zone);
        restart();
        for (const Session &log : logs)
            EXPECT_EQ(stored(log.id), log) << zone;
        EXPECT_EQ(on("2026-03-29").size(), 2U);
        EXPECT_EQ(on("2026-10-25").size(), 1U);
        // Moved from abroad, the run still began at half past three in Berlin.
        ASSERT_TRUE(ui::moveSessions(commands(), {logs[1]}, day("2026-03-30"), day("2026-03-31")));
        const Session moved = stored(logs[1].id);
        EXPECT_EQ(moved.logged->day, day("2026-03-30"));
        EXPECT_EQ(moved.logged->startMs, *logs[1].logged->startMs + 24 * 60 * minute);
        EXPECT_EQ(moved.logged->offsetMinutes, 120);
        commands().undoStack().undo();
        EXPECT_EQ(stored(logs[1].id), logs[1]);
    }
    EXPECT_EQ(faults(), "");
}

} // namespace
