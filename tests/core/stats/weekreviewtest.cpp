// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/weekreviewreader.h"

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

ReviewFigures logged(double minutes, double kilometres, double sets)
{
    ReviewFigures figures;
    figures.minutes = minutes;
    figures.runMetres = kilometres * 1000;
    figures.workingSets = sets;
    figures.anythingLogged = true;
    return figures;
}

TEST(MovedFigures, NameTheThreeThatMovedMostAndByHowMuch)
{
    const auto moved = movedFigures(logged(150, 24, 30), {logged(100, 20, 30), logged(100, 20, 30), {}, logged(130, 20, 30)});
    ASSERT_EQ(moved.size(), 2U) << "sets stayed as they were";
    EXPECT_EQ(moved[0].measure, ReviewMeasure::Minutes) << "150 against 110 is more than 24 against 20";
    EXPECT_DOUBLE_EQ(moved[0].mean, 110);
    EXPECT_EQ(moved[0].weeks, 3) << "a week in which nothing was logged is no measure";
    EXPECT_EQ(moved[1].measure, ReviewMeasure::RunDistance);
    ReviewFigures everything = logged(300, 60, 90);
    everything.load = 900;
    EXPECT_EQ(movedFigures(everything, {logged(100, 20, 30)}).size(), 3U);
}

TEST(MovedFigures, SayNothingOfATwentiethOrWithoutAWeekBefore)
{
    EXPECT_TRUE(movedFigures(logged(104, 20, 30), {logged(100, 20, 30)}).empty());
    EXPECT_EQ(movedFigures(logged(106, 20, 30), {logged(100, 20, 30)}).size(), 1U);
    EXPECT_TRUE(movedFigures(logged(150, 24, 30), {{}, {}}).empty());
    EXPECT_TRUE(movedFigures(logged(150, 24, 30), {}).empty());
}

TEST(WeekReview, ComparesAWeekWithTheFourBeforeAndLooksAtTheNext)
{
    tests::TemporaryDatabase database;
    Change change;
    for (const char *day : {"2026-10-20", "2026-10-27", "2026-11-03"}) {
        Session run = tests::loggedSession(Kind::EasyRun, day, 40);
        run.logged->distance = Metres{6000};
        change.add(run);
    }
    Session longer = tests::loggedSession(Kind::LongRun, "2026-11-18", 80);
    longer.logged->distance = Metres{12000};
    change.add(longer);
    change.add(tests::plannedSession(Kind::EasyRun, "2026-11-17", 30));
    change.add(tests::plannedSession(Kind::TempoRun, "2026-11-24", 35));
    change.add(tests::loggedSession(Kind::EasyRun, "2026-10-12", 200)); // five weeks before: not looked at
    ASSERT_TRUE(database.store().journal().apply(change));
    const auto review = readWeekReview(database.store(), tests::day("2026-11-19"), tests::day("2026-11-25"));
    ASSERT_TRUE(review) << qPrintable(review.error().message);
    EXPECT_EQ(review->week.days.first, tests::day("2026-11-16"));
    EXPECT_EQ(review->sessions.size(), 2U);
    EXPECT_EQ(review->week.sessionsMissed, 1);
    ASSERT_EQ(review->next.size(), 1U);
    EXPECT_EQ(review->next[0].kind, Kind::TempoRun);
    const auto distance = std::find_if(review->moved.begin(), review->moved.end(),
                                       [](const MovedFigure &figure) { return figure.measure == ReviewMeasure::RunDistance; });
    ASSERT_NE(distance, review->moved.end());
    EXPECT_DOUBLE_EQ(distance->now, 12000);
    EXPECT_DOUBLE_EQ(distance->mean, 6000);
    EXPECT_EQ(distance->weeks, 3);
}

} // namespace
