// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/energytarget.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

const QDate today(2026, 11, 27);

/// A person of the vectors: 60 kg, 165 cm, 30, female, lightly active.
struct Person {
    double kilograms = 60;
    BodyChoices choices;
    Profile profile;
    std::vector<qint64> trend;

    explicit Person(double kg = 60, double cm = 165, int age = 30, const char *sex = "f") : kilograms(kg)
    {
        choices.on = choices.energy = true;
        choices.height = Height{QString::number(cm), QStringLiteral("cm"), cm};
        choices.activity = Activity::Light;
        profile.birthYear = today.year() - age;
        profile.sex = QLatin1String(sex);
    }
    [[nodiscard]] DayEnergy energy(std::optional<int> deficit = std::nullopt, double logged = 0) const
    {
        BodyChoices wanted = choices;
        wanted.deficitKcal = deficit;
        return dayEnergy(wanted, profile, kilograms, trend, logged, today);
    }
};

} // namespace

// Oracle: domain.md 4.13.
TEST(EnergyTarget, NeedAndTargetAreThoseOfTheVectors)
{
    struct Row {
        Person person;
        double basal;
        int needs[5];
        int less250;
        int less500;
    };
    const Row rows[] = {{Person(60, 165, 30, "f"), 1320.25, {1584, 1815, 2046, 2277, 2508}, 1565, 0},
                        {Person(70, 175, 40, "m"), 1598.75, {1918, 2198, 2478, 2758, 3038}, 1948, 1698},
                        {Person(85, 180, 55, "m"), 1705.0, {2046, 2344, 2643, 2941, 3240}, 2094, 1844},
                        {Person(72.5, 168, 45, "f"), 1389.0, {1667, 1910, 2153, 2396, 2639}, 1660, 1410}};
    const Activity activities[] = {Activity::SittingPlusLog, Activity::Light, Activity::Moderate, Activity::High, Activity::VeryHigh};
    for (const Row &row : rows) {
        EXPECT_NEAR(basalKcal(row.person.kilograms, row.person.choices.height->centimetres,
                              today.year() - *row.person.profile.birthYear, row.person.profile.sex == QLatin1String("f")),
                    row.basal, 0.001);
        for (int i = 0; i < 5; ++i) {
            Person person = row.person;
            person.choices.activity = activities[i];
            ASSERT_TRUE(person.energy().need);
            EXPECT_NEAR(*person.energy().need, row.needs[i], 1) << "the vectors round halves to even";
        }
        EXPECT_EQ(row.person.energy(250).target, row.less250);
        const DayEnergy most = row.person.energy(500);
        EXPECT_EQ(most.target, row.less500 == 0 ? std::nullopt : std::optional(row.less500));
        EXPECT_EQ(most.refusal, row.less500 == 0 ? std::optional(NoTarget::BelowBasal) : std::nullopt);
    }
}

TEST(EnergyTarget, AddsTheLogOnlyWhereTheActivityLeavesItOut)
{
    Person person;
    EXPECT_EQ(person.energy({}, 300).need, 1815) << "its factor has exercise in it";
    person.choices.activity = Activity::MovingPlusLog;
    EXPECT_EQ(person.energy({}, 300).need, 2115);
    EXPECT_EQ(person.energy(250, 300).target, 1865);
    EXPECT_EQ(person.energy({}, 300).target, std::nullopt) << "none is wanted";
}

TEST(EnergyTarget, NamesWhatIsMissingInsteadOfGuessing)
{
    Person person;
    person.choices.height.reset();
    person.profile.sex.clear();
    const DayEnergy day = person.energy(300);
    EXPECT_EQ(day.gaps, (std::vector<EnergyGap>{EnergyGap::Height, EnergyGap::Sex}));
    EXPECT_EQ(day.need, std::nullopt);
    EXPECT_EQ(day.target, std::nullopt);
    for (const EnergyGap gap : {EnergyGap::Mass, EnergyGap::Height, EnergyGap::BirthYear, EnergyGap::Sex})
        EXPECT_FALSE(gapName(gap).isEmpty());
}

TEST(EnergyTarget, SetsNoneWhereItCouldHarmAndSaysWhyInKindWords)
{
    Person thin(49, 165);
    EXPECT_LT(*thin.energy(250).bodyMassIndex, 18.5);
    EXPECT_EQ(thin.energy(250).refusal, NoTarget::LowBodyMass);
    Person young(60, 165, 18);
    EXPECT_EQ(young.energy(250).refusal, NoTarget::MaybeUnder18);
    EXPECT_EQ(Person(60, 165, 19).energy(250).refusal, std::nullopt);
    for (const auto &[flag, reason] : {std::pair(Pregnant, NoTarget::Pregnant), std::pair(EatingDisorder, NoTarget::EatingDisorder)}) {
        Person person;
        person.profile.flags = flag;
        EXPECT_EQ(person.energy(250).refusal, reason);
        EXPECT_EQ(person.energy(250).target, std::nullopt);
        EXPECT_EQ(person.energy().refusal, std::nullopt) << "nobody asked";
        person.choices.height.reset();
        EXPECT_EQ(person.energy(250).refusal, reason) << "also while the rest is not known";
    }
    Person losing;
    losing.trend = {61400, 60700, 60000};
    EXPECT_EQ(losing.energy(250).refusal, NoTarget::FastLoss);
    for (const NoTarget reason : {NoTarget::BelowBasal, NoTarget::LowBodyMass, NoTarget::MaybeUnder18, NoTarget::Pregnant,
                                  NoTarget::EatingDisorder, NoTarget::FastLoss})
        EXPECT_TRUE(noTargetWords(reason).startsWith(QStringLiteral("No target")));
}
