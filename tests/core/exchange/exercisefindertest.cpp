// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exercisefinder.h"

#include "core/plans/exerciselibrary.h"

#include <gtest/gtest.h>

using namespace core;
using namespace exchange;

namespace {

ActivitySet named(const char *name)
{
    ActivitySet set;
    set.exerciseName = QString::fromUtf8(name);
    set.reps = 5;
    return set;
}

QString guess(const char *name)
{
    const auto id = guessedExercise(QLatin1String(name), libraryExercises());
    for (const Exercise &exercise : libraryExercises())
        if (id == exercise.id)
            return exercise.slug;
    return QStringLiteral("none");
}

} // namespace

TEST(ExerciseFinder, KnowsTheSameWordsInAnotherOrderForTheSameExercise)
{
    ExerciseFinder finder(libraryExercises());
    const auto slugOf = [&](const char *name) {
        const ExerciseId id = finder.find(named(name));
        for (const Exercise &exercise : libraryExercises())
            if (exercise.id == id)
                return exercise.slug;
        return QString();
    };
    EXPECT_EQ(slugOf("Bench Press (Barbell)"), slugOf("Barbell bench press"));
    EXPECT_FALSE(slugOf("Bench Press (Barbell)").isEmpty());
    EXPECT_FALSE(slugOf("Pull Up").isEmpty());
    EXPECT_FALSE(slugOf("Romanian Deadlift (Barbell)").isEmpty());
    EXPECT_FALSE(slugOf("Leg Press").isEmpty());
    EXPECT_TRUE(finder.created().empty());
}

TEST(ExerciseFinder, MakesAnExerciseOfTheUsersOwnUnderTheNameTheyGaveItAndOnlyOnce)
{
    ExerciseFinder finder(libraryExercises());
    const ExerciseId one = finder.find(named("Arnold Press (Dumbbell)"));
    EXPECT_EQ(finder.find(named("arnold press dumbbell")), one);
    ASSERT_EQ(finder.created().size(), 1u);
    EXPECT_EQ(finder.created().front().name, QStringLiteral("Arnold Press (Dumbbell)"));
    EXPECT_EQ(ExerciseFinder(libraryExercises()).find(named("Arnold Press (Dumbbell)")), one) << "the same in every import";
    (void)finder.find(named("引体向上"));
    EXPECT_EQ(finder.created().back().name, QStringLiteral("引体向上"));
}

TEST(ExerciseFinder, TracksANewExerciseByAllThatIsEverRecordedOfIt)
{
    ExerciseFinder finder({});
    ActivitySet light = named("Sled push"), heavy = named("Sled push"), hang = named("Dead hang");
    light.reps.reset();
    light.distance = Metres{20};
    heavy.reps.reset();
    heavy.weight = Weight::fromKilograms(60);
    hang.reps.reset();
    hang.duration = Seconds(40);
    finder.learn({light, heavy, hang});
    (void)finder.find(light);
    (void)finder.find(hang);
    EXPECT_EQ(finder.created()[0].tracking, Tracking::WeightDistance);
    EXPECT_EQ(finder.created()[1].tracking, Tracking::Time);
}

TEST(ExerciseFinder, TakesTheUsersWordForWhatANameMeans)
{
    const ExerciseId row = libraryExerciseId(QStringLiteral("one-arm-dumbbell-row"));
    ExerciseFinder finder(libraryExercises(), {{exerciseWords(QStringLiteral("Kroc Row")), row}});
    EXPECT_EQ(finder.find(named("Kroc Row")), row);
    EXPECT_TRUE(finder.created().empty());
}

TEST(ExerciseFinder, FollowsAnExerciseIntoTheOneItWasMergedWith)
{
    Exercise kept, merged;
    kept.id = ExerciseId::create();
    kept.name = QStringLiteral("Pull-down");
    merged.id = ExerciseId::create();
    merged.name = QStringLiteral("Lat machine");
    merged.mergedInto = kept.id;
    ExerciseFinder finder({kept, merged});
    EXPECT_EQ(finder.find(named("Lat Machine")), kept.id);
}

TEST(ExerciseGuess, OffersTheNearestExerciseAndNoneWithOtherEquipment)
{
    EXPECT_EQ(guess("Squat (Barbell)"), QStringLiteral("back-squat"));
    EXPECT_EQ(guess("Bench Press"), QStringLiteral("bench-press"));
    EXPECT_EQ(guess("Lat Pulldown (Cable)"), QStringLiteral("lat-pulldown"));
    EXPECT_EQ(guess("Leg Extension (Machine)"), QStringLiteral("leg-extension"));
    EXPECT_EQ(guess("Deadlift (Band)"), QStringLiteral("none"));
    EXPECT_EQ(guess("Zercher carry"), QStringLiteral("none"));
}
