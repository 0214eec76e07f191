// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bodyreading.h"

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

class BodyReadingOfAFile : public testing::Test
{
protected:
    void write(Value value)
    {
        Change change;
        change.add(std::move(value));
        const auto applied = database.store().journal().apply(change);
        ASSERT_TRUE(applied) << qPrintable(applied.error().message);
    }
    void weigh(const char *on, double kilograms)
    {
        write(BodyEntry{BodyEntryId::create(), day(on), slug(BodyMeasure::Weight), QString::number(kilograms), QStringLiteral("kg"), kilograms});
    }

    tests::TemporaryDatabase database;
};

TEST_F(BodyReadingOfAFile, ChoicesComeBackAsTheyWereStored)
{
    EXPECT_EQ(BodyChoices::from(*database.store().settings().all()), BodyChoices()) << "all of it is off at first";
    BodyChoices wanted;
    wanted.on = wanted.energy = true;
    wanted.measures = {BodyMeasure::Weight, BodyMeasure::Sleep};
    wanted.height = Height{QStringLiteral("5'6\""), QString(), 167.64};
    wanted.activity = Activity::High;
    wanted.deficitKcal = 300;
    wanted.aim = QStringLiteral("10 km \"without\" walking, ü");
    for (const Setting &setting :
         {BodyChoices::onSetting(wanted.on), BodyChoices::energySetting(wanted.energy), BodyChoices::measuresSetting(wanted.measures),
          BodyChoices::heightSetting(wanted.height), BodyChoices::activitySetting(wanted.activity),
          BodyChoices::deficitSetting(wanted.deficitKcal), BodyChoices::aimSetting(wanted.aim)})
        write(setting);
    database.reopen();
    EXPECT_EQ(BodyChoices::from(*database.store().settings().all()), wanted);
    EXPECT_TRUE(wanted.keeps(BodyMeasure::Sleep));
    wanted.on = false;
    EXPECT_FALSE(wanted.keeps(BodyMeasure::Sleep)) << "nothing is kept while all of it is off";
}

TEST_F(BodyReadingOfAFile, UnknownWordsAndDamagedSettingsAreLeftOut)
{
    write(Setting{QStringLiteral("body.measures"), "[\"tail\",\"waist\",3]"});
    write(Setting{QStringLiteral("body.activity"), "\"flying\""});
    write(Setting{QStringLiteral("body.deficit"), "-5"});
    write(Setting{QStringLiteral("body.height"), "{]"});
    const BodyChoices choices = BodyChoices::from(*database.store().settings().all());
    EXPECT_EQ(choices.measures, (std::vector<BodyMeasure>{BodyMeasure::Waist}));
    EXPECT_EQ(choices.activity, Activity::SittingPlusLog);
    EXPECT_EQ(choices.deficitKcal, std::nullopt);
    EXPECT_EQ(choices.height, std::nullopt);
}

TEST_F(BodyReadingOfAFile, ReadsWeightsOfTheYearBeforeSoThatTheTrendIsRight)
{
    write(BodyChoices::onSetting(true));
    weigh("2025-12-01", 80);
    weigh("2026-10-01", 72);
    weigh("2026-11-01", 70);
    weigh("2026-12-01", 71);
    write(BodyEntry{BodyEntryId::create(), day("2026-10-02"), slug(BodyMeasure::Waist), QStringLiteral("80"), QStringLiteral("cm"), 80.0});
    const auto state = readBody(database.store(), day("2026-10-15"), day("2026-11-30"), day("2026-11-27"));
    ASSERT_TRUE(state);
    EXPECT_EQ(dayValues(state->entries, BodyMeasure::Weight).size(), 3u);
    EXPECT_TRUE(dayValues(state->entries, BodyMeasure::Waist).empty()) << "before the days shown, and no trend needs it";
}

TEST_F(BodyReadingOfAFile, ReadsNothingOfTheBodyWhileItIsOff)
{
    weigh("2026-11-01", 70);
    write(tests::loggedSession(Kind::EasyRun, "2026-11-02", 30));
    const auto state = readBody(database.store(), day("2026-10-15"), day("2026-11-30"), day("2026-11-27"));
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->entries.empty());
    EXPECT_TRUE(state->efforts.empty());
}

TEST_F(BodyReadingOfAFile, SeesSessionsAsEnergyDoes)
{
    Session run = tests::loggedSession(Kind::EasyRun, "2026-11-23", 40);
    run.logged->distance = Metres{6000};
    run.logged->incline = 1.5;
    run.logged->kcal = 420;
    run.title = QStringLiteral("Round the lake");
    write(run);
    Session lift = tests::loggedSession(Kind::StrengthLower, "2026-11-24", 30);
    write(lift);
    write(tests::loggedSession(Kind::Rest, "2026-11-25", 0));
    write(tests::plannedSession(Kind::EasyRun, "2026-11-26", 40));
    Session gone = tests::loggedSession(Kind::EasyRun, "2026-11-26", 40);
    write(gone);
    Change away;
    away.remove(gone);
    ASSERT_TRUE(database.store().journal().apply(away));
    const auto efforts = loggedEfforts(database.store().database(), day("2026-11-23"), day("2026-11-29"));
    ASSERT_TRUE(efforts);
    EXPECT_EQ(*efforts, (std::vector<LoggedEffort>{*effortOf(run), *effortOf(lift)}));
}

TEST_F(BodyReadingOfAFile, CountsVisitsOfSevenDaysWithoutAnUndoStepOrAnArchive)
{
    int changes = 0;
    QObject context;
    QObject::connect(&database.store().journal(), &Journal::changed, &context, [&] { ++changes; });
    const QDate today = day("2026-11-27");
    for (int i = 8; i >= 0; --i)
        ASSERT_TRUE(notePageVisit(database.store(), bodyPageName, today.addDays(-i)));
    ASSERT_TRUE(notePageVisit(database.store(), bodyPageName, today));
    EXPECT_EQ(changes, 0);
    const auto visits = pageVisits(database.store().database(), bodyPageName, today);
    ASSERT_TRUE(visits);
    EXPECT_EQ(visits->size(), 8u) << "seven days, twice today";
    EXPECT_EQ(visits->front(), today.addDays(-6));
    EXPECT_TRUE(pageVisits(database.store().database(), QStringLiteral("week"), today)->empty());
}

} // namespace
