// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bodyreading.h"
#include "core/store/guidancereader.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

/// The body's rules in the week of Monday 23 November 2026, seen on its Friday, from entries in a real file.
class BodyGuidance : public testing::Test
{
protected:
    void SetUp() override
    {
        QObject::connect(&database.store().journal(), &Journal::changed, &context,
                         [this](const Changes &changes) { reader.forget(changes); });
        write(BodyChoices::onSetting(true));
        write(BodyChoices::measuresSetting({allBodyMeasures.begin(), allBodyMeasures.end()}));
        write(BodyChoices::energySetting(true));
        write(BodyChoices::heightSetting(Height{QStringLiteral("170"), QStringLiteral("cm"), 170}));
        write(BodyChoices::activitySetting(Activity::Light));
        profile.fromDay = day("1970-01-01");
        profile.birthYear = 1986;
        profile.sex = QStringLiteral("f");
        write(profile);
    }

    void write(Value value)
    {
        Change change;
        const auto stored = std::holds_alternative<Setting>(value)
                                ? database.store().settings().find(std::get<Setting>(value).key).value_or(std::nullopt)
                                : std::nullopt;
        if (stored)
            change.replace(*stored, std::move(value));
        else
            change.add(std::move(value));
        const auto applied = change.isEmpty() ? Result<Changes>(Changes()) : database.store().journal().apply(change);
        ASSERT_TRUE(applied) << qPrintable(applied.error().message);
    }
    void put(BodyMeasure measure, QDate on, double value)
    {
        write(BodyEntry{BodyEntryId::create(), on, slug(measure), QString::number(value), ownUnit(measure), value});
    }
    /// The same on each of the last `count` days up to today.
    void putDaily(BodyMeasure measure, int count, double value)
    {
        for (int i = 0; i < count; ++i)
            put(measure, today.addDays(-i), value);
    }
    void change(const Profile &after)
    {
        Change edit;
        edit.replace(profile, after);
        ASSERT_TRUE(database.store().journal().apply(edit));
        profile = after;
    }

    WeekGuidance read(QDate inWeek)
    {
        const auto week = reader.read(weekOf(inWeek, Qt::Monday), today);
        EXPECT_TRUE(week) << (week ? "" : qPrintable(week.error().message));
        return week.value_or(WeekGuidance());
    }
    bool fires(const char *rule, const char *inWeek = "2026-11-27")
    {
        for (const Finding &finding : read(day(inWeek)).findings())
            if (finding.id == QLatin1String(rule))
                return true;
        return false;
    }

    tests::TemporaryDatabase database;
    QObject context;
    GuidanceReader reader{database.store()};
    const QDate today = day("2026-11-27");
    Profile profile;
};

TEST_F(BodyGuidance, SpeaksOfProteinForTheWeightThatWasTyped)
{
    put(BodyMeasure::Weight, today.addDays(-3), 70);
    putDaily(BodyMeasure::Protein, 6, 100);
    EXPECT_FALSE(fires("R31")) << "six days";
    put(BodyMeasure::Protein, today.addDays(-6), 100);
    EXPECT_TRUE(fires("R31")) << "1.43 g/kg";
    write(BodyChoices::measuresSetting({BodyMeasure::Weight}));
    EXPECT_FALSE(fires("R31")) << "protein is no longer kept";
    write(BodyChoices::measuresSetting({BodyMeasure::Weight, BodyMeasure::Protein}));
    EXPECT_TRUE(fires("R31"));
    write(BodyChoices::onSetting(false));
    EXPECT_FALSE(fires("R31")) << "all of it is off";
}

TEST_F(BodyGuidance, SpeaksOfSleepOfTheLastDaysOnlyAndNotOfWeeksAhead)
{
    putDaily(BodyMeasure::Sleep, 7, 6.5);
    EXPECT_TRUE(fires("R32"));
    EXPECT_FALSE(fires("R32", "2026-12-02")) << "nobody has slept there yet";
    EXPECT_FALSE(fires("R32", "2026-11-18")) << "that week knows only its own days";
}

TEST_F(BodyGuidance, SpeaksOfTheChosenDeficit)
{
    put(BodyMeasure::Weight, today, 70);
    write(BodyChoices::deficitSetting(400));
    EXPECT_FALSE(fires("R33"));
    EXPECT_FALSE(fires("R34"));
    write(BodyChoices::deficitSetting(200));
    EXPECT_TRUE(fires("R33"));
    EXPECT_FALSE(fires("R33", "2026-11-18")) << "a week that is over wants nothing";
    write(BodyChoices::energySetting(false));
    EXPECT_FALSE(fires("R33"));
}

TEST_F(BodyGuidance, SetsNoTargetWhereItCouldHarm)
{
    put(BodyMeasure::Weight, today, 70);
    write(BodyChoices::deficitSetting(300));
    ASSERT_FALSE(fires("R34"));
    Profile ticked = profile;
    ticked.flags = Pregnant;
    change(ticked);
    EXPECT_TRUE(fires("R34"));
    ticked.flags = 0;
    change(ticked);
    EXPECT_FALSE(fires("R34"));
    put(BodyMeasure::Weight, today.addDays(-40), 50);
    put(BodyMeasure::Weight, today.addDays(-1), 50);
    write(BodyChoices::heightSetting(Height{QStringLiteral("180"), QStringLiteral("cm"), 180}));
    EXPECT_TRUE(fires("R34")) << "the trend is far below what is healthy for 180 cm";
    write(BodyChoices::deficitSetting(std::nullopt));
    EXPECT_FALSE(fires("R34")) << "no target is wanted";
}

TEST_F(BodyGuidance, BelowTheBasalRateThereIsNoTarget)
{
    put(BodyMeasure::Weight, today, 70);
    write(BodyChoices::activitySetting(Activity::SittingPlusLog));
    write(BodyChoices::deficitSetting(400));
    EXPECT_TRUE(fires("R34")) << "1402 × 1.2 − 400 lies below 1402";
    write(BodyChoices::deficitSetting(250));
    EXPECT_FALSE(fires("R34"));
}

TEST_F(BodyGuidance, SpeaksOfWeightThatFallsFastForTwoWeeks)
{
    for (int i = 0; i < 60; ++i)
        put(BodyMeasure::Weight, today.addDays(-i), 70 + 0.16 * i);
    EXPECT_TRUE(fires("R35")) << "1.1 kg a week";
    write(BodyChoices::measuresSetting({BodyMeasure::Sleep}));
    EXPECT_FALSE(fires("R35")) << "weight is no longer kept";
}

TEST_F(BodyGuidance, SpeaksOfLowFuelFromIntakeSessionsAndBodyFat)
{
    put(BodyMeasure::Weight, today.addDays(-10), 60);
    put(BodyMeasure::BodyFat, today.addDays(-10), 22);
    putDaily(BodyMeasure::Intake, 7, 1600);
    EXPECT_FALSE(fires("R36")) << "34 kcal/kg without training";
    for (int i = 0; i < 7; ++i) {
        Session run = tests::loggedSession(Kind::EasyRun, "2026-11-23", 45);
        run.logged->day = today.addDays(-i);
        write(run);
    }
    EXPECT_TRUE(fires("R36")) << "45 min a day take about 290 kcal more";
    Session unknown = tests::loggedSession(Kind::EasyRun, "2026-11-25", 30);
    unknown.logged->timer.reset();
    write(unknown);
    EXPECT_FALSE(fires("R36")) << "nobody knows what that took";
}

TEST_F(BodyGuidance, SpeaksOfAnAimAtOnePlaceInTheUsersOwnWords)
{
    EXPECT_FALSE(fires("R41"));
    write(BodyChoices::aimSetting(QStringLiteral("slimmer legs by summer")));
    EXPECT_TRUE(fires("R41"));
    write(BodyChoices::onSetting(false));
    EXPECT_TRUE(fires("R41")) << "an aim needs no Body page";
    write(BodyChoices::aimSetting(QStringLiteral("run 10 km")));
    EXPECT_FALSE(fires("R41"));
}

TEST_F(BodyGuidance, AsksForPatienceWhenThePageIsOpenedDailyInTheFirstWeeks)
{
    write(tests::loggedSession(Kind::EasyRun, "2026-11-16", 30));
    for (int i = 6; i >= 1; --i)
        ASSERT_TRUE(notePageVisit(database.store(), bodyPageName, today.addDays(-i)));
    EXPECT_FALSE(fires("R42"));
    ASSERT_TRUE(notePageVisit(database.store(), bodyPageName, today));
    EXPECT_TRUE(fires("R42"));
    write(tests::loggedSession(Kind::EasyRun, "2026-10-01", 30));
    EXPECT_FALSE(fires("R42")) << "eight weeks in";
}

} // namespace
