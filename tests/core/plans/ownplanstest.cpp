// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/ownplans.h"
#include "core/plans/exerciselibrary.h"
#include "core/plans/instantiate.h"
#include "core/plans/planjson.h"
#include "core/plans/planlibrary.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

const DateRange twoWeeks{day("2026-11-23"), day("2026-12-06")};

std::vector<Plan> library() { return libraryPlans().value_or(std::vector<Plan>()); }

Plan planOfSlug(const char *slug) { return libraryPlan(QLatin1String(slug)).value_or(Plan{}); }

Plan saved(const Change &change) { return planOf(std::get<OwnPlan>(*change.edits.back().after)).value_or(Plan{}); }

/// A week with something of everything a plan can hold.
std::vector<Session> richWeeks()
{
    Session run = tests::plannedSession(Kind::HiitRun, "2026-11-24", 20);
    run.title = QStringLiteral("Hill “repeats”");
    run.planned->steps = planOfSlug("sample-week").weeks[0].sessions[4].steps;
    run.planned->startMinute = 6 * 60 + 30;
    run.planned->distance = Metres{4200.5};
    run.planned->effort = 8;
    run.planned->note = QStringLiteral("on the soft path");
    run.planned->basisText = QStringLiteral("5 × 30 s");
    Session lift = tests::plannedStrength("2026-11-26", {"goblet-squat", "push-up"});
    lift.planned->light = true;
    lift.entries[0].superset = lift.entries[1].superset = 1;
    lift.entries[0].rest = Seconds(45);
    lift.entries[0].sets[0].type = SetType::WarmUp;
    lift.entries[0].sets[1].target.weight = Weight::parse(QStringLiteral("24.50"), WeightUnit::Pounds);
    lift.entries[0].sets[2].target.raise = true;
    lift.entries[0].sets[2].side = Side::Left;
    Entry sled = lift.entries[0];
    sled.id = EntryId::create();
    sled.superset.reset();
    sled.plannedExercise = ExerciseId::create();
    sled.sets = {{SetId::create(), SetType::Working, Side::Both, {{}, {}, {}, {}, Metres{20}, false}, {}}};
    lift.entries.push_back(sled);
    Session ride = tests::plannedSession(Kind::CrossTraining, "2026-12-01", 40);
    ride.sport = Sport::Cycling;
    return {run, lift, ride};
}

std::vector<Exercise> exercisesOf(const std::vector<Session> &sessions)
{
    std::vector<Exercise> exercises = libraryExercises();
    Exercise own;
    own.id = *sessions[1].entries[2].plannedExercise;
    own.name = QStringLiteral("Sled push");
    own.tracking = Tracking::WeightDistance;
    exercises.push_back(own);
    return exercises;
}

/// What a plan must give back: the planned half and the prescription, without ids and days.
Session withoutTies(Session session)
{
    session.id = {};
    session.planRun.reset();
    session.slot.clear();
    session.position = 0;
    session.planned->originalDay = session.planned->day;
    for (Entry &entry : session.entries) {
        entry.id = {};
        for (ExerciseSet &set : entry.sets)
            set.id = {};
    }
    return session;
}

} // namespace

TEST(OwnPlan, WeeksOfTheCalendarComeBackAsTheyWerePlanned)
{
    const std::vector<Session> sessions = richWeeks();
    const Plan plan = planFromWeeks(sessions, twoWeeks, exercisesOf(sessions));
    ASSERT_EQ(plan.weeks.size(), 2U);
    EXPECT_EQ(plan.weeks[0].sessions[0].weekday, 2);
    EXPECT_EQ(plan.weeks[1].sessions[0].sport, Sport::Cycling);
    const Plan read = saved(savePlan(plan, {QStringLiteral("Spring"), {}, {}, {}}, {}));
    EXPECT_EQ(read.weeks, plan.weeks) << "the file keeps everything";
    std::vector<Session> again = instantiate(read, startPlan(read, twoWeeks.first));
    ASSERT_EQ(again.size(), 3U);
    for (size_t i = 0; i < 3; ++i)
        EXPECT_EQ(withoutTies(again[i]), withoutTies(sessions[i])) << i;
}

TEST(OwnPlan, EveryLibraryPlanSavedFromTheCalendarIsThatPlan)
{
    for (const Plan &plan : library()) {
        const QDate monday = day("2026-11-23");
        const DateRange weeks{monday, monday.addDays(7 * qint64(plan.weeks.size()) - 1)};
        const PlanDetails details = detailsOf(plan);
        const Plan again = withDetails(planFromWeeks(instantiate(plan, startPlan(plan, monday)), weeks, libraryExercises()), details);
        EXPECT_EQ(again.weeks, plan.weeks) << qPrintable(plan.slug);
    }
}

TEST(OwnPlan, LeavesOutResultsSkipsAndWhatWasPlannedElsewhere)
{
    Session skipped = tests::plannedSession(Kind::EasyRun, "2026-11-24", 30);
    skipped.planned->skipReason = SkipReason::Sick;
    Session done = tests::plannedSession(Kind::TempoRun, "2026-11-25", 40);
    done.logged = Logged{};
    done.logged->day = day("2026-11-26");
    done.logged->timer = Milliseconds(50 * 60000);
    done.note = QStringLiteral("windy");
    const Session unplanned = tests::loggedSession(Kind::BriskWalk, "2026-11-27", 25);
    Session elsewhere = tests::plannedSession(Kind::LongRun, "2026-12-08", 60);
    elsewhere.logged = Logged{};
    elsewhere.logged->day = day("2026-12-05");
    const Plan plan = planFromWeeks({unplanned, done, skipped, elsewhere}, twoWeeks, libraryExercises());
    ASSERT_EQ(plan.weeks[0].sessions.size(), 3U);
    EXPECT_TRUE(plan.weeks[1].sessions.empty());
    EXPECT_EQ(plan.weeks[0].sessions[1].weekday, 3) << "on the day it was planned for";
    EXPECT_EQ(plan.weeks[0].sessions[1].duration, Seconds(40 * 60)) << "as planned, not as done";
    EXPECT_EQ(plan.weeks[0].sessions[1].note, QString());
    EXPECT_EQ(plan.weeks[0].sessions[2].duration, Seconds(25 * 60)) << "what was only done, as a plan";
}

TEST(OwnPlan, GetsANameForTheCommandLine)
{
    EXPECT_EQ(slugFor(QStringLiteral("5K für den  Frühling!"), {}), QStringLiteral("5k-fur-den-fruhling"));
    EXPECT_EQ(slugFor(QStringLiteral("Spring"), {QStringLiteral("spring"), QStringLiteral("spring-2")}), QStringLiteral("spring-3"));
    EXPECT_EQ(slugFor(QStringLiteral("計画"), {}), QStringLiteral("plan"));
    EXPECT_EQ(slugFor(QString(200, QLatin1Char('x')), {}).size(), 60);
    const Change change = savePlan(planOfSlug("sample-week"), {QStringLiteral(" Maintain "), QStringLiteral("Ann"), {}, {}},
                                   {QStringLiteral("maintain")});
    EXPECT_EQ(change.label, QStringLiteral("Save Maintain as a plan"));
    EXPECT_EQ(saved(change).slug, QStringLiteral("maintain-2"));
    EXPECT_EQ(saved(change).author, QStringLiteral("Ann"));
    EXPECT_EQ(std::get<OwnPlan>(*change.edits.front().after).id, planIdOf(QStringLiteral("maintain-2")));
}

TEST(OwnPlan, SaysWhichDetailIsWrong)
{
    EXPECT_TRUE(problemsWith({QStringLiteral("Spring"), {}, {}, {4}}, 4).empty());
    EXPECT_EQ(problemsWith({QStringLiteral("  "), {}, {}, {}}, 4).front().field, QStringLiteral("title"));
    EXPECT_EQ(problemsWith({QStringLiteral("x"), {}, {}, {5}}, 4).front(),
              (Problem{QStringLiteral("easier weeks"), QStringLiteral("the plan has the weeks 1 to 4")}));
    EXPECT_EQ(problemsWith({QStringLiteral("x"), {}, {}, {0}}, 1).size(), 1U);
    EXPECT_EQ(weekNumbersFrom(QStringLiteral(" 4, 8;12 ")), (std::set<int>{4, 8, 12}));
    EXPECT_EQ(weekNumbersFrom(QString()), std::set<int>());
    EXPECT_EQ(weekNumbersFrom(QStringLiteral("4, x")), std::nullopt);
    EXPECT_EQ(weekNumbersText({12, 4}), QStringLiteral("4, 12"));
}

TEST(OwnPlan, AnEditIsItsNextVersionUnderTheSameName)
{
    const OwnPlan before = ownPlanOf(planOfSlug("maintain"));
    const PlanDetails details{QStringLiteral("Over the winter"), QStringLiteral("Ann"), QStringLiteral("quiet"), {2}};
    const auto change = editPlan(before, details);
    ASSERT_TRUE(change);
    const Plan after = saved(*change);
    EXPECT_EQ(after.slug, QStringLiteral("maintain"));
    EXPECT_EQ(after.version, planOfSlug("maintain").version + 1);
    EXPECT_EQ(detailsOf(after), details);
    EXPECT_TRUE(editPlan(before, detailsOf(planOfSlug("maintain")))->isEmpty()) << "nothing changed";
    EXPECT_FALSE(editPlan({before.id, before.slug, 1, "{"}, details));
    EXPECT_EQ(deletePlan({before.id, before.slug, 1, "{"}).label, QStringLiteral("Delete plan maintain"));
}

TEST(OwnPlan, AFileComesInWithTheExercisesItsAuthorMade)
{
    const std::vector<Session> sessions = richWeeks();
    const Plan plan = saved(savePlan(planFromWeeks(sessions, twoWeeks, exercisesOf(sessions)), {QStringLiteral("Spring"), {}, {}, {}}, {}));
    const auto change = importPlan(plan, {}, library(), libraryExercises());
    ASSERT_TRUE(change);
    EXPECT_EQ(change->label, QStringLiteral("Import plan Spring"));
    ASSERT_EQ(change->edits.size(), 2U);
    const auto &sled = std::get<Exercise>(*change->edits.front().after);
    EXPECT_EQ(sled.id, *sessions[1].entries[2].plannedExercise);
    EXPECT_EQ(sled.name, QStringLiteral("Sled push"));
    EXPECT_EQ(sled.tracking, Tracking::WeightDistance);
    EXPECT_EQ(importPlan(plan, {}, library(), exercisesOf(sessions))->edits.size(), 1U) << "known already";
}

TEST(OwnPlan, TheSamePlanIsNotTakenTwiceAndANewerOneReplacesTheOlder)
{
    Plan plan = planOfSlug("maintain");
    EXPECT_EQ(importPlan(plan, {}, library(), {}).error().message, QStringLiteral("Maintain (4-week cycle) comes with Legwork"));
    plan.title = QStringLiteral("Mine");
    plan.slug = QStringLiteral("mine");
    const OwnPlan stored = ownPlanOf(planOf(ownPlanOf(plan)).value_or(Plan{}));
    EXPECT_EQ(importPlan(plan, {stored}, library(), {}).error().kind, Error::Kind::Conflict);
    Plan newer = plan;
    newer.version = 3;
    newer.description = QStringLiteral("better");
    const auto update = importPlan(newer, {stored}, library(), {});
    ASSERT_TRUE(update);
    EXPECT_EQ(update->label, QStringLiteral("Update plan Mine"));
    EXPECT_EQ(update->edits.front().before, std::optional<Value>(stored));
    EXPECT_EQ(importPlan(plan, {ownPlanOf(newer)}, library(), {}).error().kind, Error::Kind::Conflict) << "the newer one is there";
    Plan other = plan;
    other.description = QStringLiteral("another plan of the same name");
    EXPECT_EQ(saved(*importPlan(other, {stored}, library(), {})).slug, QStringLiteral("mine-2"));
    other.slug = QStringLiteral("leaner-legs");
    EXPECT_EQ(saved(*importPlan(other, {}, library(), {})).slug, QStringLiteral("leaner-legs-2"));
}

TEST(OwnPlan, AFaultInAFileNamesItsField)
{
    const std::vector<Session> sessions = richWeeks();
    const Plan plan = saved(savePlan(planFromWeeks(sessions, twoWeeks, exercisesOf(sessions)), {QStringLiteral("Spring"), QStringLiteral("Ann"), {}, {}}, {}));
    const QByteArray good = planToJson(plan);
    const auto fault = [&](const char *from, const char *to) {
        QByteArray bad = good;
        EXPECT_TRUE(bad.contains(from)) << from << good.constData();
        bad.replace(bad.indexOf(from), qsizetype(strlen(from)), to);
        const auto read = planFromJson(bad);
        EXPECT_FALSE(read) << to;
        return (read ? QString() : read.error().message).section(QStringLiteral(": "), 0, 0).toStdString();
    };
    EXPECT_EQ(fault("\"author\":\"Ann\"", "\"author\":7"), "author");
    EXPECT_EQ(fault("\"start\":390", "\"start\":1440"), "weeks[0].sessions[0].start");
    EXPECT_EQ(fault("\"effort\":8", "\"effort\":11"), "weeks[0].sessions[0].effort");
    EXPECT_EQ(fault("\"sport\":\"cycling\"", "\"sport\":\"chess\""), "weeks[1].sessions[0].sport");
    EXPECT_EQ(fault("\"unit\":\"lb\"", "\"unit\":\"st\""), "weeks[0].sessions[1].exercises[0].each[1].unit");
    EXPECT_EQ(fault("\"weight\":\"24.50\"", "\"weight\":\"some\""), "weeks[0].sessions[1].exercises[0].each[1].weight");
    EXPECT_EQ(fault("\"type\":\"warm-up\"", "\"type\":\"cold\""), "weeks[0].sessions[1].exercises[0].each[0].type");
    EXPECT_EQ(fault("\"side\":\"left\"", "\"side\":\"up\""), "weeks[0].sessions[1].exercises[0].each[2].side");
    EXPECT_EQ(fault("\"name\":\"Sled push\"", "\"name\":\"\""), "weeks[0].sessions[1].exercises[2].name");
    EXPECT_EQ(fault("\"exercise\":\"push-up\"", "\"exercise\":\"push-up\",\"name\":\"Mine\""),
              "weeks[0].sessions[1].exercises[1].name");
    EXPECT_EQ(fault("\"raise\":true", "\"raise\":true,\"unit\":\"kg\""), "weeks[0].sessions[1].exercises[0].each[2].unit");
    EXPECT_EQ(fault("\"own\":\"", "\"own\":\"no"), "weeks[0].sessions[1].exercises[2].own");
    EXPECT_EQ(fault("\"tracking\":\"", "\"tracking\":\"by "), "weeks[0].sessions[1].exercises[2].tracking");
}
