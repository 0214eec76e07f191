// SPDX-License-Identifier: GPL-3.0-or-later
// Four weeks of a person's use. All figures are worked out by hand, from these:
//   the sample week plans strength (Mon, Thu), an easy run of 45 min (Tue), recovery of 20 min (Wed), intervals of
//   20 min (Fri), a moderate run of 30 min (Sat) and rest (Sun): 6 sessions, 95 min of running.
//   Worth: easy 45; intervals 7 + 3 moderate and 10 vigorous, 10 + 2 × 10 = 30; moderate 30; recovery nothing: 105.
#include "core/plans/planlibrary.h"
#include "core/rules/adherence.h"
#include "core/rules/logging.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/calendar/sessionstatus.h"
#include "ui/calendar/weekcontent.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/progress/progressreading.h"

using namespace core;
using tests::day;

namespace {

/// What the week page says of a week.
struct Week {
    double worth = 0;          ///< moderate-equivalent minutes done
    double run = 0;            ///< minutes of running done
    int strengthDays = 0;
    int planned = 0, done = 0, missed = 0, skipped = 0, remaining = 0;
    double worthPlanned = 0;
    double worthToCome = 0;
    bool operator==(const Week &) const = default;
};

void PrintTo(const Week &week, std::ostream *out)
{
    *out << "worth " << week.worth << ", run " << week.run << ", strength days " << week.strengthDays << ", planned "
         << week.planned << ", done " << week.done << ", missed " << week.missed << ", skipped " << week.skipped
         << ", remaining " << week.remaining << ", worth planned " << week.worthPlanned << ", to come " << week.worthToCome;
}

Week weekOfSummary(const WeekSummary &s)
{
    return {s.done.moderateEquivalent, s.done.run, s.done.strengthDays, s.sessionsPlanned, s.sessionsDone, s.sessionsMissed,
            s.sessionsSkipped, s.sessionsRemaining, s.planned.moderateEquivalent, s.remaining.moderateEquivalent};
}

class FlowDiary : public tests::FlowFixture
{
protected:
    void onDay(const char *iso) { today = day(iso); }
    QDateTime at(int hour, int minute = 0) const { return QDateTime(today, QTime(hour, minute)); }

    // The week page and the progress page must say the same, and what was worked out by hand.
    void expectWeek(const char *monday, const Week &expected)
    {
        SCOPED_TRACE(std::string("week of ") + monday + ", seen on " + today.toString(Qt::ISODate).toStdString());
        const auto content = ui::readWeek(store(), day(monday).addDays(3), today);
        ASSERT_TRUE(content);
        EXPECT_EQ(content->range.first, day(monday));
        EXPECT_EQ(weekOfSummary(content->summary), expected);
        const auto progress = ui::readProgress(store(), ui::ChartRange::ThreeMonths, today);
        ASSERT_TRUE(progress);
        const auto index = progress->series.indexOf(day(monday));
        ASSERT_TRUE(index);
        EXPECT_EQ(static_cast<const WeekSummary &>(progress->series.weeks[size_t(*index)]), content->summary);
        EXPECT_EQ(faults(), "");
        EXPECT_TRUE(refusals.isEmpty()) << refusals.join(QLatin1Char('\n')).toStdString();
    }
    QString statusOf(Kind kind, const char *iso) { return ui::statusOf(one(kind, iso), today).words; }
    void applySampleWeek(const char *monday)
    {
        const auto plan = libraryPlan(QStringLiteral("sample-week"));
        ASSERT_TRUE(plan);
        ASSERT_TRUE(ui::applyPlan(commands(), *plan, day(monday)));
    }
    void logAsPlanned(Kind kind, const char *iso) { ASSERT_TRUE(ui::logAsPlanned(commands(), one(kind, iso), at(20))); }
    void logMinutes(const Session &session, int minutes)
    {
        Session log = startLog(session, logDay(session, today), at(20));
        log.logged->timer = Seconds(minutes * 60);
        ASSERT_TRUE(ui::editSession(commands(), session, log, QStringLiteral("Log %1").arg(session.displayTitle())));
    }
    void undo(int steps = 1)
    {
        for (int i = 0; i < steps; ++i)
            commands().undoStack().undo();
    }
    void redo(int steps = 1)
    {
        for (int i = 0; i < steps; ++i)
            commands().undoStack().redo();
    }

    void firstWeek();
    void secondWeek();
    void thirdWeek();
    void fourthWeek();

    QDate today;
};

// A planned Sunday, a moved run, a sick day, a forgotten Friday and a watch.
void FlowDiary::firstWeek()
{
    const char *week = "2026-10-26";
    onDay("2026-10-25"); // the Sunday on which summer time ends
    applySampleWeek(week);
    expectWeek(week, {0, 0, 0, 6, 0, 0, 0, 6, 105, 105});

    onDay("2026-10-26");
    logAsPlanned(Kind::StrengthLower, "2026-10-26");
    expectWeek(week, {0, 0, 1, 6, 1, 0, 0, 5, 105, 105});
    EXPECT_EQ(statusOf(Kind::StrengthLower, "2026-10-26"), QStringLiteral("On target"));

    onDay("2026-10-27");
    ASSERT_TRUE(ui::moveSessions(commands(), {one(Kind::EasyRun, "2026-10-27")}, day("2026-10-28"), today));
    EXPECT_EQ(on("2026-10-28").size(), 2U);
    undo();
    EXPECT_EQ(on("2026-10-28").size(), 1U);
    redo();
    expectWeek(week, {0, 0, 1, 6, 1, 0, 0, 5, 105, 105});

    onDay("2026-10-28");
    logMinutes(one(Kind::EasyRun, "2026-10-28"), 43);
    EXPECT_EQ(statusOf(Kind::EasyRun, "2026-10-28"), QStringLiteral("On target")); // 43 of 45 are 96 %
    logAsPlanned(Kind::ActiveRecovery, "2026-10-28");
    expectWeek(week, {43, 43, 1, 6, 3, 0, 0, 3, 105, 60});

    onDay("2026-10-29");
    ASSERT_TRUE(ui::skipSession(commands(), one(Kind::StrengthFull, "2026-10-29"), SkipReason::Sick, QStringLiteral("a cold")));
    expectWeek(week, {43, 43, 1, 6, 3, 0, 1, 2, 105, 60});

    onDay("2026-10-31");
    expectWeek(week, {43, 43, 1, 6, 3, 1, 1, 1, 105, 30});
    EXPECT_EQ(statusOf(Kind::HiitRun, "2026-10-30"), QStringLiteral("Missed"));
    logAsPlanned(Kind::HiitRun, "2026-10-30"); // caught up on Saturday, done on Friday
    EXPECT_EQ(one(Kind::HiitRun, "2026-10-30").logged->day, day("2026-10-30"));
    expectWeek(week, {73, 63, 1, 6, 4, 0, 1, 1, 105, 30});

    ASSERT_TRUE(importRun("2026-10-31", QTime(10, 0), 33));
    EXPECT_EQ(one(Kind::ModerateRun, "2026-10-31").logged->link, Link::Matched);
    expectWeek(week, {106, 96, 1, 6, 5, 0, 1, 0, 105, 0});
    undo();
    expectWeek(week, {73, 63, 1, 6, 4, 0, 1, 1, 105, 30});
    redo();
    expectWeek(week, {106, 96, 1, 6, 5, 0, 1, 0, 105, 0});
}

// Everything as planned, and a walk on Sunday that makes it 150.
void FlowDiary::secondWeek()
{
    const char *week = "2026-11-02";
    onDay("2026-11-01");
    applySampleWeek(week);
    expectWeek("2026-10-26", {106, 96, 1, 6, 5, 0, 1, 0, 105, 0});
    const std::pair<Kind, const char *> days[] = {
        {Kind::StrengthLower, "2026-11-02"}, {Kind::EasyRun, "2026-11-03"}, {Kind::ActiveRecovery, "2026-11-04"},
        {Kind::StrengthFull, "2026-11-05"},  {Kind::HiitRun, "2026-11-06"}, {Kind::ModerateRun, "2026-11-07"}};
    const Week after[] = {{0, 0, 1, 6, 1, 0, 0, 5, 105, 105},  {45, 45, 1, 6, 2, 0, 0, 4, 105, 60},
                          {45, 45, 1, 6, 3, 0, 0, 3, 105, 60}, {45, 45, 2, 6, 4, 0, 0, 2, 105, 60},
                          {75, 65, 2, 6, 5, 0, 0, 1, 105, 30}, {105, 95, 2, 6, 6, 0, 0, 0, 105, 0}};
    for (int i = 0; i < 6; ++i) {
        onDay(days[i].second);
        logAsPlanned(days[i].first, days[i].second);
        expectWeek(week, after[i]);
    }
    onDay("2026-11-08");
    ASSERT_TRUE(ui::addSession(commands(), tests::loggedSession(Kind::BriskWalk, "2026-11-08", 45)));
    expectWeek(week, {150, 95, 2, 6, 6, 0, 0, 0, 105, 0});
    const auto content = ui::readWeek(store(), today, today);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->goal.minutes, 150);
    // Strength 25 + 30, runs 95, recovery 20, walk 45.
    EXPECT_EQ(content->timeDone(), Seconds(215 * 60));
    EXPECT_EQ(content->subtitle(), QStringLiteral("Week 45 · Sample week, week 1 of 1"));
}

// A forgotten week, half of it caught up on Sunday, with second thoughts; one run moved on and then done ahead.
void FlowDiary::thirdWeek()
{
    const char *week = "2026-11-09";
    onDay("2026-11-08");
    applySampleWeek(week);
    onDay("2026-11-15");
    expectWeek(week, {0, 0, 0, 6, 0, 6, 0, 0, 105, 0});
    logAsPlanned(Kind::EasyRun, "2026-11-10");
    logAsPlanned(Kind::HiitRun, "2026-11-13");
    expectWeek(week, {75, 65, 0, 6, 2, 4, 0, 0, 105, 0});
    undo();
    expectWeek(week, {45, 45, 0, 6, 1, 5, 0, 0, 105, 0});
    undo();
    expectWeek(week, {0, 0, 0, 6, 0, 6, 0, 0, 105, 0});
    redo(2);
    expectWeek(week, {75, 65, 0, 6, 2, 4, 0, 0, 105, 0});

    // Saturday's run goes to next Monday: the plan of that week, with the memory of its first day.
    ASSERT_TRUE(ui::moveSessions(commands(), {one(Kind::ModerateRun, "2026-11-14")}, day("2026-11-16"), today));
    EXPECT_EQ(one(Kind::ModerateRun, "2026-11-16").planned->originalDay, day("2026-11-14"));
    expectWeek(week, {75, 65, 0, 5, 2, 3, 0, 0, 75, 0});
    expectWeek("2026-11-16", {0, 0, 0, 1, 0, 0, 0, 1, 30, 30});
    // Done on Sunday evening after all: the minutes are this week's, the kept plan is next week's.
    logAsPlanned(Kind::ModerateRun, "2026-11-16");
    EXPECT_EQ(one(Kind::ModerateRun, "2026-11-15").logged->day, day("2026-11-15"));
    expectWeek(week, {105, 95, 0, 5, 2, 3, 0, 0, 75, 0});
    expectWeek("2026-11-16", {0, 0, 0, 1, 1, 0, 0, 0, 30, 0});
}

// Sets one by one, a deleted recovery, a copied run that grew, a trip, and the watch again.
void FlowDiary::fourthWeek()
{
    const char *week = "2026-11-16";
    applySampleWeek(week);
    expectWeek(week, {0, 0, 0, 7, 1, 0, 0, 6, 135, 105});

    onDay("2026-11-16");
    Session lift = one(Kind::StrengthLower, "2026-11-16");
    Session begun = startLog(lift, today, at(19));
    ASSERT_TRUE(ui::editSession(commands(), lift, begun, QStringLiteral("Begin")));
    expectWeek(week, {0, 0, 0, 7, 2, 0, 0, 5, 135, 105}); // begun, but no set is done yet: no strength day
    Session first = begun;
    first.entries[0].sets[0] = tickedSet(first.entries[0].sets[0], {Weight::fromKilograms(16), 12, {}, {}, {}, {}},
                                         at(19, 5).toMSecsSinceEpoch());
    ASSERT_TRUE(ui::editSession(commands(), begun, first, QStringLiteral("Log set 1 of Goblet squat")));
    expectWeek(week, {0, 0, 1, 7, 2, 0, 0, 5, 135, 105});

    onDay("2026-11-17");
    logAsPlanned(Kind::EasyRun, "2026-11-17");
    ASSERT_TRUE(ui::deleteSessions(commands(), {one(Kind::ActiveRecovery, "2026-11-18")}));
    expectWeek(week, {45, 45, 1, 6, 3, 0, 0, 3, 135, 60});
    ASSERT_TRUE(ui::copySessions(commands(), {one(Kind::EasyRun, "2026-11-17")}, day("2026-11-19"), today));
    expectWeek(week, {45, 45, 1, 7, 3, 0, 0, 4, 180, 105});

    onDay("2026-11-19");
    ASSERT_TRUE(ui::skipSession(commands(), one(Kind::StrengthFull, "2026-11-19"), SkipReason::Travel, QString()));
    logMinutes(one(Kind::EasyRun, "2026-11-19"), 60);
    EXPECT_EQ(adherenceOf(one(Kind::EasyRun, "2026-11-19"), today).status, Status::DoneNear); // 60 of 45 are 133 %
    expectWeek(week, {105, 105, 1, 7, 4, 0, 1, 2, 180, 60});

    onDay("2026-11-20");
    logAsPlanned(Kind::HiitRun, "2026-11-20");
    expectWeek(week, {135, 125, 1, 7, 5, 0, 1, 1, 180, 30});
    onDay("2026-11-21");
    ASSERT_TRUE(importRun("2026-11-21", QTime(9, 30), 33));
    expectWeek(week, {168, 158, 1, 7, 6, 0, 1, 0, 180, 0});
}

TEST_F(FlowDiary, FourWeeksSayWhatWasPlannedAndDoneAtEveryStep)
{
    const std::string empty = dump();
    ASSERT_NO_FATAL_FAILURE(firstWeek());
    ASSERT_NO_FATAL_FAILURE(secondWeek());
    ASSERT_NO_FATAL_FAILURE(thirdWeek());
    ASSERT_NO_FATAL_FAILURE(fourthWeek());

    onDay("2026-11-22");
    const auto progress = ui::readProgress(store(), ui::ChartRange::ThreeMonths, today);
    ASSERT_TRUE(progress);
    const int last = progress->series.indexOf(today).value_or(-1);
    ASSERT_GE(last, 3);
    const double worth[] = {106, 150, 105, 168};
    const bool reached[] = {false, true, false, true};
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(progress->series.weeks[size_t(last - 3 + i)].worth(), worth[i]);
        EXPECT_EQ(progress->series.weeks[size_t(last - 3 + i)].reachedGoal(), reached[i]);
    }
    EXPECT_EQ(progress->highlights.finishedWeeks, 3);
    EXPECT_EQ(progress->highlights.reachedWeeks, 1);
    EXPECT_EQ(progress->highlights.lastWeekByNow, 105);
    EXPECT_EQ(progress->highlights.longest->time, Milliseconds(60 * 60000));
    // November: 45 + 20 + 30 + a walk of 45; 45 + 20 + 30; 45 + 60 + 20 + 33.
    EXPECT_EQ(progress->highlights.monthMinutes, 140 + 95 + 158);

    // All of it can be taken back, to the first empty day, and done again.
    const std::string full = dump();
    const int steps = commands().undoStack().count();
    EXPECT_GT(steps, 25);
    commands().undoStack().setIndex(0);
    EXPECT_EQ(dump(), empty);
    EXPECT_EQ(faults(), "");
    commands().undoStack().setIndex(steps);
    EXPECT_EQ(dump(), full);
    restart();
    EXPECT_EQ(dump(), full);
    expectWeek("2026-11-16", {168, 158, 1, 7, 6, 0, 1, 0, 180, 0});
}

} // namespace
