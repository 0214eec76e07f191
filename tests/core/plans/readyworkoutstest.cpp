// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/readyworkouts.h"
#include "core/rules/runtext.h"

#include <gtest/gtest.h>
#include <set>

using namespace core;

namespace {

QString faultOf(const char *workout)
{
    const QByteArray json = QByteArray(R"({"format":"legwork-workouts","version":1,"workouts":[)") + workout + "]}";
    const auto read = readyWorkoutsFromJson(json);
    return read ? QString() : read.error().message;
}

TEST(ReadyWorkouts, Those_of_the_program_read_and_are_each_there_once)
{
    const auto workouts = readyWorkouts();
    ASSERT_TRUE(workouts) << qPrintable(workouts.error().message);
    EXPECT_GE(workouts->size(), 10U);
    std::set<QString> slugs;
    for (const ReadyWorkout &workout : *workouts) {
        slugs.insert(workout.slug);
        EXPECT_FALSE(workout.words.isEmpty());
        EXPECT_NE(workout.session.planned->steps.empty(), workout.session.entries.empty()) << qPrintable(workout.slug);
        EXPECT_TRUE(isExpressible(workout.session.planned->steps)) << qPrintable(workout.slug);
    }
    EXPECT_EQ(slugs.size(), workouts->size());
}

// domain.md 1.1: rows 5, 7 and 8 for intervals, row 36 for the pattern of walking, jogging and sprinting.
TEST(ReadyWorkouts, Interval_sessions_keep_to_the_lengths_of_the_guidance)
{
    const auto workouts = readyWorkouts();
    ASSERT_TRUE(workouts);
    int checked = 0;
    for (const ReadyWorkout &workout : *workouts) {
        if (workout.session.kind != Kind::HiitRun)
            continue;
        ++checked;
        const auto duration = workout.session.planned->duration;
        ASSERT_TRUE(duration) << qPrintable(workout.slug);
        EXPECT_GE(*duration, std::chrono::minutes(20)) << qPrintable(workout.slug);
        EXPECT_LE(*duration, std::chrono::minutes(30)) << qPrintable(workout.slug);
        const Step &block = workout.session.planned->steps.at(1);
        ASSERT_EQ(block.children.size(), 2U);
        EXPECT_TRUE(block.children[0].amount >= 30 && block.children[0].amount <= 60) << qPrintable(workout.slug);
        EXPECT_TRUE(block.children[1].amount >= 60 && block.children[1].amount <= 120) << qPrintable(workout.slug);
    }
    EXPECT_GE(checked, 4);
    const auto walk = std::find_if(workouts->begin(), workouts->end(), [](const auto &w) { return w.slug == QLatin1String("walk-jog-sprint"); });
    ASSERT_NE(walk, workouts->end());
    EXPECT_EQ(runText(walk->session.planned->steps), QStringLiteral("5x(3min walk, 2min jog, 1min fast)"));
}

TEST(ReadyWorkouts, A_fault_is_named_by_its_field)
{
    EXPECT_TRUE(faultOf(R"({"slug":"a","name":"A","words":"w","kind":"easy_run","run":"30min easy"})").isEmpty());
    EXPECT_TRUE(faultOf(R"({"slug":"a","name":"A","words":"w","kind":"easy_run","run":"30min eazy"})").startsWith(QStringLiteral("workouts[0].run: character 7")))
        << qPrintable(faultOf(R"({"slug":"a","name":"A","words":"w","kind":"easy_run","run":"30min eazy"})"));
    EXPECT_TRUE(faultOf(R"({"slug":"a","name":"A","words":"w","kind":"strength_full","minutes":20,"exercises":[{"exercise":"no-such","sets":3,"low":8}]})")
                    .startsWith(QStringLiteral("workouts[0].exercises[0].exercise: ")));
    EXPECT_TRUE(faultOf(R"({"slug":"a","name":"A","words":"w","kind":"sit","run":"30min easy"})").startsWith(QStringLiteral("workouts[0].kind: ")));
}

} // namespace
