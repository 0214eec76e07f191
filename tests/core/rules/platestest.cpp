// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plates.h"

#include <QStringList>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>

using namespace core;

namespace {

Weight kg(double value) { return Weight::of(value, WeightUnit::Kilograms); }
Weight lb(double value) { return Weight::of(value, WeightUnit::Pounds); }

std::vector<PlatePairs> gym(WeightUnit unit = WeightUnit::Kilograms) { return PlateSet::standard(unit).plates; }

/// "25 15 1.25", with "= 60" when that is the nearest; "-" when it cannot be loaded at all.
std::string loaded(const Weight &target, const Weight &bar, const std::vector<PlatePairs> &plates)
{
    const auto found = loadBar(target, bar, plates);
    if (!found)
        return "-";
    QStringList out;
    for (const Weight &plate : found->side)
        out << plate.text;
    if (!found->exact)
        out << QStringLiteral("= %1").arg(found->total.text);
    return out.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(Plates, Load_what_the_published_vectors_say)
{
    EXPECT_EQ(loaded(kg(60), kg(20), gym()), "20");
    EXPECT_EQ(loaded(kg(102.5), kg(20), gym()), "25 15 1.25");
    EXPECT_EQ(loaded(kg(47.5), kg(20), gym()), "10 2.5 1.25");
    EXPECT_EQ(loaded(kg(61), kg(20), gym()), "20 = 60");
    EXPECT_EQ(loaded(kg(37.5), kg(15), gym()), "10 1.25");
    EXPECT_EQ(loaded(kg(20), kg(20), gym()), "");
    EXPECT_EQ(loaded(kg(18), kg(20), gym()), "-");
    EXPECT_EQ(loaded(lb(135), lb(45), gym(WeightUnit::Pounds)), "45");
    EXPECT_EQ(loaded(lb(187.5), lb(45), gym(WeightUnit::Pounds)), "45 25 = 185");
    EXPECT_EQ(loaded(lb(100), lb(45), gym(WeightUnit::Pounds)), "25 2.5");
    EXPECT_EQ(loaded(lb(225), lb(45), gym(WeightUnit::Pounds)), "45 45");
}

TEST(Plates, Of_few_pairs_are_not_taken_greedily)
{
    EXPECT_EQ(loaded(kg(80), kg(20), {{kg(25), 1}, {kg(15), 2}}), "15 15");
}

TEST(Plates, Come_nearest_from_either_side)
{
    EXPECT_EQ(loaded(kg(62), kg(20), gym()), "20 1.25 = 62.5");
    EXPECT_EQ(loaded(kg(61.25), kg(20), gym()), "20 = 60") << "of two as near, the lighter";
    EXPECT_EQ(loaded(kg(300), kg(20), {{kg(20), 2}}), "20 20 = 100") << "all there is";
    EXPECT_EQ(loaded(kg(60), kg(20), {}), "= 20");
}

TEST(Plates, Never_miss_a_weight_that_brute_force_finds)
{
    std::mt19937 random(20261127);
    for (int round = 0; round < 200; ++round) {
        std::vector<PlatePairs> plates;
        for (const double plate : {25.0, 15.0, 10.0, 3.75, 1.25})
            if (random() % 3)
                plates.push_back({kg(plate), int(random() % 3)});
        const double target = 20 + 1.25 * double(random() % 120);
        double nearest = 20;
        size_t fewest = 0;
        std::vector<std::pair<double, size_t>> sums{{20, 0}};
        for (const PlatePairs &of : plates) {
            const auto before = sums;
            for (int n = 1; n <= of.pairs; ++n)
                for (const auto &[sum, count] : before)
                    sums.push_back({sum + 2 * n * of.plate.kilograms(), count + size_t(n)});
        }
        for (const auto &[sum, count] : sums) {
            const double was = std::abs(nearest - target), is = std::abs(sum - target);
            if (is < was - 1e-9 || (is < was + 1e-9 && (sum < nearest || (sum == nearest && count < fewest)))) {
                nearest = sum;
                fewest = count;
            }
        }
        const auto found = loadBar(kg(target), kg(20), plates);
        ASSERT_TRUE(found);
        EXPECT_DOUBLE_EQ(found->total.kilograms(), nearest) << target << " with " << platesText(plates).toStdString();
        EXPECT_EQ(found->side.size(), fewest);
    }
}

TEST(Plates, Are_read_as_they_are_written_and_faults_are_named)
{
    const auto read = platesFromText(QStringLiteral(" 1.25, 4 x 20;2×10 ,"), WeightUnit::Kilograms);
    ASSERT_TRUE(read);
    EXPECT_EQ(platesText(*read), QStringLiteral("4 x 20, 2 x 10, 1.25"));
    EXPECT_EQ(platesFromText(platesText(gym()), WeightUnit::Kilograms).value(), gym());
    EXPECT_EQ(platesText(platesFromText(QStringLiteral("2 x 1,25, 20"), WeightUnit::Kilograms).value()), QStringLiteral("20, 2 x 1,25"));
    for (const char *bad : {"4 x", "heavy", "0 x 20", "21 x 5", "20, 20", "0", "-5"})
        EXPECT_FALSE(platesFromText(QLatin1String(bad), WeightUnit::Kilograms)) << bad;
    EXPECT_TRUE(platesFromText(QStringLiteral("20, heavy"), WeightUnit::Kilograms).error().message.contains(QStringLiteral("“heavy”")));
}

TEST(Plates, Give_each_kind_of_equipment_its_smallest_step)
{
    Exercise exercise;
    const PlateSet kilograms = PlateSet::standard(WeightUnit::Kilograms);
    const auto step = [&](const char *equipment, const PlateSet &set) {
        exercise.equipment = QLatin1String(equipment);
        return stepOf(exercise, set).text.toStdString();
    };
    EXPECT_EQ(step("barbell, rack", kilograms), "2.5");
    EXPECT_EQ(step("barbell, rack", {kg(20), {{kg(20), 2}, {kg(0.5), 1}}}), "1");
    EXPECT_EQ(step("dumbbell or kettlebell", kilograms), "2");
    EXPECT_EQ(step("machine", kilograms), "5");
    EXPECT_EQ(step("machine", PlateSet::standard(WeightUnit::Pounds)), "10");
    exercise.step = kg(0.75);
    EXPECT_EQ(step("machine", kilograms), "0.75");
}
