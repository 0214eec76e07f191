// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/editor/planform.h"
#include "ui/look/wording.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr LengthUnit km = LengthUnit::Kilometres;

QString problemOf(const ui::PlanFormResult &result, const char *field)
{
    for (const Problem &problem : result.problems)
        if (problem.field == QLatin1String(field))
            return problem.message;
    return {};
}

TEST(PlanForm, GivesBackExactlyTheSessionItWasMadeOf)
{
    Session run = tests::fullSession();
    run.logged.reset();
    run.entries.clear();
    run.kind = Kind::HillRun;
    run.planned->distance = Metres{7512.25};
    run.planned->duration = Seconds(2714);
    const auto result = ui::readForm(ui::formOf(run, km), run, km);
    EXPECT_TRUE(result.problems.empty());
    EXPECT_EQ(result.session, run);
    const auto miles = ui::readForm(ui::formOf(run, LengthUnit::Miles), run, LengthUnit::Miles);
    EXPECT_NEAR(miles.session.planned->distance->value, 7512.25, 1e-9);
}

TEST(PlanForm, ReadsHoursAndMinutesWhereAWatchWouldReadMinutesAndSeconds)
{
    const Session run = tests::plannedSession(Kind::LongRun, "2026-11-19", 45);
    ui::PlanForm form = ui::formOf(run, km);
    const auto read = [&](const char *typed) {
        form.duration = QString::fromLatin1(typed);
        return ui::readForm(form, run, km).session.planned->duration;
    };
    EXPECT_EQ(read("1:10"), Seconds(70 * 60));
    EXPECT_EQ(read(" 0:45 "), Seconds(45 * 60));
    EXPECT_EQ(read("1:10:00"), Seconds(70 * 60));
    for (const char *typed : {"1h10", "1 h 10", "1h10m", "1h 10 min", "1 hour 10 minutes"})
        EXPECT_EQ(read(typed), Seconds(70 * 60)) << typed;
    EXPECT_EQ(read("45:00"), Seconds(45 * 60)) << "nobody plans 45 hours";
    EXPECT_EQ(read("70"), Seconds(70 * 60));
    EXPECT_EQ(ui::parseDuration(QStringLiteral("1:10")), Seconds(70)) << "a log is kept to the second";
}

TEST(PlanForm, WritesEveryDurationSoThatItReadsBackTheSame)
{
    for (const int seconds : {60, 61, 90, 330, 599, 600, 2714, 3600, 3601, 3660, 4200, 5025, 35999, 36000, 86400}) {
        Session run = tests::plannedSession(Kind::EasyRun, "2026-11-19", 45);
        run.planned->duration = Seconds(seconds);
        EXPECT_EQ(ui::readForm(ui::formOf(run, km), run, km).session, run) << seconds;
    }
}

TEST(PlanForm, GivesBackAStrengthSessionWithItsIdsAndTargetWeights)
{
    Session lift = tests::plannedStrength("2026-11-19", {"goblet-squat", "step-up"});
    lift.entries[0].sets[1].target.weight = Weight::parse(QStringLiteral("32.5"), WeightUnit::Kilograms);
    lift.entries[0].sets[2].target.repsLow = 8;
    const auto result = ui::readForm(ui::formOf(lift, km), lift, km);
    EXPECT_EQ(result.session, lift);
}

TEST(PlanForm, AsksForSomethingToDo)
{
    Session run = tests::plannedSession(Kind::EasyRun, "2026-11-19", 45);
    ui::PlanForm form = ui::formOf(run, km);
    form.duration.clear();
    EXPECT_FALSE(problemOf(ui::readForm(form, run, km), "duration").isEmpty());
    form.distance = QStringLiteral("8,1");
    EXPECT_TRUE(ui::readForm(form, run, km).problems.empty());
    form.distance.clear();
    form.kind = Kind::Rest;
    EXPECT_TRUE(ui::readForm(form, run, km).problems.empty());
}

TEST(PlanForm, RefusesWhatCannotBeReadOrMeant)
{
    const Session run = tests::plannedSession(Kind::EasyRun, "2026-11-19", 45);
    ui::PlanForm form = ui::formOf(run, km);
    form.duration = QStringLiteral("soon");
    EXPECT_FALSE(problemOf(ui::readForm(form, run, km), "duration").isEmpty());
    form.duration = QStringLiteral("30:00:00");
    EXPECT_FALSE(problemOf(ui::readForm(form, run, km), "duration").isEmpty());
    form.duration = QStringLiteral("0");
    EXPECT_FALSE(problemOf(ui::readForm(form, run, km), "duration").isEmpty());
    form.duration = QStringLiteral("45");
    form.distance = QStringLiteral("far");
    EXPECT_FALSE(problemOf(ui::readForm(form, run, km), "distance").isEmpty());
    form.distance = QStringLiteral("0");
    EXPECT_FALSE(problemOf(ui::readForm(form, run, km), "distance").isEmpty());
    form.distance.clear();
    form.start = QStringLiteral("25:00");
    EXPECT_FALSE(problemOf(ui::readForm(form, run, km), "start").isEmpty());
    form.start = QStringLiteral("6:05");
    EXPECT_EQ(ui::readForm(form, run, km).session.planned->startMinute, 365);
}

} // namespace
