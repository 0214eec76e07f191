// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/exercisesearch.h"

#include "core/plans/exerciselibrary.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

Exercise own(const char *name)
{
    Exercise exercise;
    exercise.id = ExerciseId::create();
    exercise.name = QString::fromUtf8(name);
    return exercise;
}

QStringList names(const std::vector<Exercise> &all, const ExerciseFilter &filter)
{
    QStringList out;
    for (const size_t i : ExerciseSearch(all).find(filter))
        out << all[i].name;
    return out;
}

ExerciseFilter text(const char *words)
{
    ExerciseFilter filter;
    filter.text = QString::fromUtf8(words);
    return filter;
}

} // namespace

TEST(ExerciseSearch, FindsWordsInAnyOrderAndPutsNamesThatStartSoFirst)
{
    const auto &library = libraryExercises();
    EXPECT_TRUE(names(library, text("squat goblet")).contains(QStringLiteral("Goblet squat")));
    EXPECT_EQ(names(library, text("FRONT")).front(), QStringLiteral("Barbell front squat"));
    EXPECT_TRUE(names(library, text("seated")).front().startsWith(QStringLiteral("Seated")));
    EXPECT_GT(names(library, text("hamstr kettle")).size(), 0) << "muscles and equipment are words, too";
    EXPECT_TRUE(names(library, text("no such thing")).isEmpty());
    EXPECT_EQ(names(library, text("  ")).size(), 81);
}

TEST(ExerciseSearch, DoesNotMindAccentsOrCase)
{
    const std::vector<Exercise> all{own("Développé couché"), own("Überzüge")};
    EXPECT_EQ(names(all, text("DEVELOPPE")), QStringList(QStringLiteral("Développé couché")));
    EXPECT_EQ(names(all, text("uberz")).size(), 1);
}

TEST(ExerciseSearch, FiltersByMuscleEquipmentAndPattern)
{
    const auto &library = libraryExercises();
    ExerciseFilter filter;
    filter.muscle = QStringLiteral("calves");
    EXPECT_EQ(names(library, filter).size(), 16);
    filter.equipment = QStringLiteral("dumbbell");
    filter.muscle.clear();
    EXPECT_TRUE(names(library, filter).contains(QStringLiteral("Goblet squat")));
    EXPECT_FALSE(names(library, filter).contains(QStringLiteral("Barbell back squat")));
    filter.pattern = QStringLiteral("hinge");
    EXPECT_FALSE(names(library, filter).contains(QStringLiteral("Goblet squat")));
    EXPECT_GT(names(library, filter).size(), 0);
    EXPECT_TRUE(ExerciseSearch(library).equipment().contains(QStringLiteral("dumbbell")));
    EXPECT_FALSE(ExerciseSearch(library).equipment().contains(QStringLiteral("dumbbells")));
}

TEST(ExerciseSearch, ShowsFavouritesOwnAndArchivedOnesAndNeverAMergedOne)
{
    std::vector<Exercise> all{own("Mine"), own("Gone"), own("Merged"), own("Liked")};
    all[1].archived = true;
    all[2].mergedInto = all[0].id;
    all[3].favourite = true;
    all[3].slug = QStringLiteral("liked");
    ExerciseFilter filter;
    EXPECT_EQ(names(all, filter), QStringList({QStringLiteral("Mine"), QStringLiteral("Liked")}));
    filter.show = ExerciseFilter::Show::Favourites;
    EXPECT_EQ(names(all, filter), QStringList(QStringLiteral("Liked")));
    filter.show = ExerciseFilter::Show::Own;
    EXPECT_EQ(names(all, filter), QStringList(QStringLiteral("Mine")));
    filter.show = ExerciseFilter::Show::Archived;
    EXPECT_EQ(names(all, filter), QStringList(QStringLiteral("Gone")));
}

TEST(ExerciseSearch, OffersFavouritesAndRecentOnesFirst)
{
    std::vector<Exercise> all{own("A"), own("B"), own("C"), own("D"), own("E")};
    all[3].favourite = true;
    all[4].archived = true;
    QString order;
    for (const Exercise &exercise : inChoosingOrder(all, {all[2].id, all[1].id}))
        order += exercise.name;
    EXPECT_EQ(order, QStringLiteral("DCBAE"));
}

TEST(ExerciseNames, AMergedExerciseHasTheNameOfTheOneItIsNow)
{
    std::vector<Exercise> all{own("Old"), own("Middle"), own("New")};
    all[0].mergedInto = all[1].id;
    all[1].mergedInto = all[2].id;
    EXPECT_EQ(exerciseNames(all).at(all[0].id), QStringLiteral("New"));
    all[2].mergedInto = all[0].id;
    EXPECT_EQ(exerciseNames(all).size(), 3u) << "a circle ends";
}
