// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done with plans, on a real database: one step each, there and back.
#include "core/plans/instantiate.h"
#include "core/plans/planjson.h"
#include "core/plans/planlibrary.h"
#include "core/plans/raceday.h"
#include "core/plans/scale.h"
#include "core/store/planreading.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/calendar/weekcontent.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"

#include <QFile>

using namespace core;
using tests::day;

namespace {

const QDate monday = day("2026-11-23");

class FlowPlan : public tests::FlowFixture
{
protected:
    static Plan library(const char *slug)
    {
        const auto plan = libraryPlan(QLatin1String(slug));
        EXPECT_TRUE(plan) << slug;
        return plan.value_or(Plan{});
    }
    Placement placed(const Plan &plan, QDate firstMonday, Taken taken = Taken::KeepBoth, int percent = 100)
    {
        const auto around = calendarFrom(store(), firstMonday);
        EXPECT_TRUE(around);
        PlacementChoice choice;
        choice.firstMonday = firstMonday;
        choice.taken = taken;
        choice.percent = percent;
        return placePlan(scaled(plan, percent), choice, around.value_or(CalendarAround{}));
    }
    /// Puts the plan on the calendar and does everything planned before a day.
    PlanRun follow(const char *slug, QDate until)
    {
        EXPECT_TRUE(ui::applyPlacement(commands(), placed(library(slug), monday)));
        for (const Session &session : on(monday, until))
            if (session.kind != Kind::Rest) {
                EXPECT_TRUE(ui::logAsPlanned(commands(), session, QDateTime(session.planned->day, QTime(20, 0))));
            }
        commands().undoStack().clear();
        return store().planRuns().all()->front();
    }
    std::vector<OwnPlan> own() { return store().ownPlans().all().value(); }
    std::string header(const char *iso)
    {
        const auto week = ui::readWeek(store(), day(iso), day("2026-11-23"));
        EXPECT_TRUE(week);
        return week ? week->subtitle().toStdString() : std::string();
    }
    QString fileOf(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(FlowPlan, PutsEveryPlanOfTheLibraryOnTheCalendar)
{
    const auto plans = libraryPlans();
    ASSERT_TRUE(plans);
    ASSERT_GE(plans->size(), 5U);
    add(tests::plannedSession(Kind::EasyRun, "2026-11-24", 30));
    for (const Plan &plan : *plans) {
        const std::string label = placed(plan, monday).change().label.toStdString();
        EXPECT_NE(label.find(plan.title.toStdString()), std::string::npos);
        for (const Taken taken : {Taken::KeepBoth, Taken::LeaveOut, Taken::Replace})
            expectOneStepThereAndBack(label.c_str(), [&] { return ui::applyPlacement(commands(), placed(plan, monday, taken)); });
    }
}

TEST_F(FlowPlan, EndsOnARaceDayAndScales)
{
    const PlanToRace race = endingOn(library("5k-8-weeks"), day("2027-01-17"));
    expectOneStepThereAndBack("Put 5K in 8 weeks with strength on 23 November 2026 – 17 January 2027", [&] {
        return ui::applyPlacement(commands(), placed(race.plan, race.firstMonday));
    });
    commands().undoStack().redo();
    EXPECT_EQ(on("2027-01-17").front().kind, Kind::TimeTrial);
    commands().undoStack().undo();
    expectOneStepThereAndBack("Put Sample week on 23 – 29 November", [&] {
        return ui::applyPlacement(commands(), placed(library("sample-week"), monday, Taken::KeepBoth, easierScale));
    });
    commands().undoStack().redo();
    EXPECT_EQ(one(Kind::EasyRun, "2026-11-24").planned->duration, Seconds(36 * 60));
    EXPECT_EQ(store().planRuns().all()->front().scale, 0.8);
}

TEST_F(FlowPlan, NothingIsWrittenWhenNothingWouldBeAdded)
{
    for (int weekday = 0; weekday < 7; ++weekday) {
        Session busy = tests::plannedSession(Kind::EasyRun, "2026-11-23", 30);
        busy.planned->day = busy.planned->originalDay = monday.addDays(weekday);
        add(busy);
    }
    expectNothing([&] { return ui::applyPlacement(commands(), placed(library("sample-week"), monday, Taken::LeaveOut)); }, false);
    expectNothing([&] { return ui::applyPlan(commands(), library("sample-week"), day("2026-11-24")); }, false);
}

TEST_F(FlowPlan, MovesWhatIsLeftOfAPlan)
{
    const PlanRun run = follow("leaner-legs", day("2026-12-22"));
    EXPECT_EQ(header("2026-12-23"), "Week 52 · Leaner legs 12 weeks, week 5 of 12");
    expectOneStepThereAndBack("Move Leaner legs 12 weeks 7 days later",
                              [&] { return ui::shiftPlan(commands(), run, day("2026-12-23"), 7); });
    commands().undoStack().redo();
    EXPECT_EQ(header("2026-12-30"), "Week 53 · Leaner legs 12 weeks, week 5 of 12");
    EXPECT_EQ(header("2027-01-06"), "Week 1 · Leaner legs 12 weeks, week 6 of 12");
    const auto around = runningPlans(store(), day("2027-01-06"));
    ASSERT_TRUE(around && around->size() == 1);
    EXPECT_EQ(around->front().week, 6);
    expectNothing([&] { return ui::shiftPlan(commands(), run, day("2028-01-01"), 7); }, true);
}

TEST_F(FlowPlan, StopsAPlanAndKeepsWhatWasDone)
{
    const PlanRun run = follow("leaner-legs", day("2026-12-22"));
    expectOneStepThereAndBack("Stop Leaner legs 12 weeks", [&] { return ui::stopPlan(commands(), run, day("2026-12-24")); });
    commands().undoStack().redo();
    EXPECT_EQ(store().planRuns().find(run.id).value()->stoppedOn, day("2026-12-24"));
    EXPECT_TRUE(on(day("2026-12-24"), day("2027-02-14")).empty());
    EXPECT_TRUE(runningPlans(store(), day("2026-12-24"))->empty());
    EXPECT_EQ(header("2026-12-23"), "Week 52 · Leaner legs 12 weeks, week 5 of 12") << "the week it was stopped in";
    EXPECT_EQ(header("2026-12-28"), "Week 53");
    EXPECT_EQ(sessionsOf(store(), run)->size(), 31U);
}

TEST_F(FlowPlan, TakesAPlanUpAgainAfterAPause)
{
    const PlanRun run = follow("leaner-legs", day("2026-12-20"));
    const QDate today = day("2027-01-06");
    expectOneStepThereAndBack("Take up Leaner legs 12 weeks from week 3", [&] {
        return ui::takeUpPlan(commands(), run, 3, day("2027-01-11"), today);
    });
    commands().undoStack().redo();
    EXPECT_EQ(header("2027-01-11"), "Week 2 · Leaner legs 12 weeks, week 3 of 12");
    EXPECT_EQ(on("2027-01-11").size(), 1U);
    const auto running = runningPlans(store(), day("2027-01-11"));
    ASSERT_TRUE(running && running->size() == 1);
    EXPECT_NE(running->front().run.id, run.id);
    expectNothing([&] { return ui::takeUpPlan(commands(), run, 3, day("2027-01-12"), today); }, false);
}

TEST_F(FlowPlan, ShowsTheWeekOfEveryPlanInTheHeader)
{
    follow("leaner-legs", monday.addDays(-1));
    ASSERT_TRUE(ui::applyPlacement(commands(), placed(library("maintain"), day("2026-11-30"))));
    EXPECT_EQ(header("2026-11-23"), "Week 48 · Leaner legs 12 weeks, week 1 of 12");
    EXPECT_EQ(header("2026-12-07"), "Week 50 · Leaner legs 12 weeks, week 3 of 12 · Maintain (4-week cycle), week 2 of 4");
    EXPECT_EQ(header("2026-12-28"), "Week 53 · Leaner legs 12 weeks, week 6 of 12");
}

TEST_F(FlowPlan, KeepsWeeksAsAPlanEditsItAndDeletesIt)
{
    follow("leaner-legs", day("2026-12-22"));
    const DateRange weeks{monday, monday.addDays(27)};
    const PlanDetails details{QStringLiteral("My four weeks"), QStringLiteral("Ann"), QStringLiteral("in the park"), {4}};
    expectOneStepThereAndBack("Save My four weeks as a plan",
                              [&] { return ui::saveWeeksAsPlan(commands(), weeks, details).has_value(); });
    commands().undoStack().redo();
    ASSERT_EQ(own().size(), 1U);
    const Plan kept = planOf(own().front()).value();
    const Plan original = library("leaner-legs");
    for (size_t week = 0; week < 4; ++week)
        EXPECT_EQ(kept.weeks[week], original.weeks[week]) << "as planned, though three of them were done";
    PlanDetails better = details;
    better.title = QStringLiteral("Park weeks");
    expectOneStepThereAndBack("Edit plan Park weeks", [&] { return ui::editOwnPlan(commands(), own().front(), better); });
    expectNothing([&] { return ui::editOwnPlan(commands(), own().front(), details); }, true);
    expectOneStepThereAndBack("Delete plan My four weeks", [&] { return ui::deleteOwnPlan(commands(), own().front()); });
    expectOneStepThereAndBack("Save My four weeks as a plan",
                              [&] { return ui::saveWeeksAsPlan(commands(), weeks, details).has_value(); });
    EXPECT_EQ(ui::saveWeeksAsPlan(commands(), weeks, details), QStringLiteral("my-four-weeks-2"));
}

TEST_F(FlowPlan, AFileBringsThePlanToAnotherMachine)
{
    follow("sample-week", monday);
    ASSERT_TRUE(ui::saveWeeksAsPlan(commands(), {monday, monday.addDays(6)}, {QStringLiteral("Mine"), QStringLiteral("Ann"), {}, {}}));
    const Plan mine = planOf(own().front()).value();
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    ASSERT_TRUE(ui::exportPlanFile(commands(), mine, path));
    EXPECT_EQ(readPlanFile(path), mine);
    ASSERT_TRUE(ui::deleteOwnPlan(commands(), own().front()));
    expectOneStepThereAndBack("Import plan Mine", [&] { return ui::importPlanFile(commands(), path).has_value(); });
    commands().undoStack().redo();
    EXPECT_EQ(planOf(own().front()).value(), mine);
    expectNothing([&] { return ui::importPlanFile(commands(), path).has_value(); }, false);
    EXPECT_EQ(refusals.takeLast().section(QStringLiteral(": "), 1), QStringLiteral("Mine is among your plans already"));
    expectOneStepThereAndBack("Put Mine on 7 – 13 December",
                              [&] { return ui::applyPlacement(commands(), placed(mine, day("2026-12-07"))); });
}

TEST_F(FlowPlan, AFaultyFileIsRefusedByTheNameOfItsField)
{
    QByteArray json = planToJson(library("sample-week"));
    json.replace("\"weekday\":3", "\"weekday\":9");
    const QString bad = fileOf("bad.json", json);
    expectNothing([&] { return ui::importPlanFile(commands(), bad).has_value(); }, false);
    EXPECT_TRUE(refusals.last().contains(QStringLiteral("weeks[0].sessions[2].weekday: "))) << qPrintable(refusals.last());
    const QString none = folder.filePath(QStringLiteral("none.json"));
    expectNothing([&] { return ui::importPlanFile(commands(), none).has_value(); }, false);
    expectNothing([&] { return ui::exportPlanFile(commands(), library("maintain"), folder.filePath(QStringLiteral("no/such.json"))); },
                  false);
}

TEST_F(FlowPlan, TheSamePlanTwiceIsToldAndMayTakeThePlaceOfTheFirst)
{
    const PlanRun first = follow("sample-week", monday);
    const Placement again = placed(library("sample-week"), monday, Taken::Replace);
    ASSERT_EQ(again.same.size(), 1U);
    EXPECT_EQ(again.replacedCount(), 6) << "Monday is done and stays";
    expectOneStepThereAndBack("Put Sample week on 23 – 29 November", [&] { return ui::applyPlacement(commands(), again); });
    commands().undoStack().redo();
    EXPECT_EQ(store().planRuns().find(first.id).value()->stoppedOn, monday);
    EXPECT_EQ(on("2026-11-23").size(), 2U);
    EXPECT_EQ(on("2026-11-24").size(), 1U);
}
