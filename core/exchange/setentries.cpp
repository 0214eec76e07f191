// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/setentries.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>

namespace exchange {

using namespace core;

namespace {

// Parent of the ids of exercises that imports create: the same name gets the same id on every machine.
const QUuid importedExercises(0x6c656777, 0x6f72, 0x4b0e, 0x9a, 0x12, 0x69, 0x6d, 0x70, 0x6f, 0x72, 0x74);

// "sitUp", "sit_up" and "Sit-up" are all "sit up".
QString plainWords(const QString &name)
{
    QString words;
    for (const QChar c : name) {
        if (c.isUpper() && !words.isEmpty() && words.back() != QLatin1Char(' ') && words.back().isLower())
            words.append(QLatin1Char(' '));
        words.append(c.isLetterOrNumber() ? c.toLower() : QLatin1Char(' '));
    }
    return words.simplified();
}

QString nameOf(const ActivitySet &set)
{
    for (const QString &guess : set.exerciseGuesses) {
        const QString words = plainWords(guess);
        if (!words.isEmpty() && words != QLatin1String("unknown"))
            return words;
    }
    return plainWords(QCoreApplication::translate("Import", "Unnamed exercise"));
}

bool isCalled(const Exercise &exercise, const QString &words)
{
    return plainWords(exercise.name) == words || (!exercise.slug.isEmpty() && plainWords(exercise.slug) == words);
}

std::optional<ExerciseId> idIn(const std::vector<Exercise> &exercises, const QString &words)
{
    const auto it = std::find_if(exercises.begin(), exercises.end(), [&](const Exercise &e) { return isCalled(e, words); });
    if (it == exercises.end())
        return std::nullopt;
    return it->mergedInto.value_or(it->id);
}

// Watches name families of exercises ("squat", "hip raise"); a plan says which member of the family was meant.
bool isOfFamily(const Exercise &exercise, const QString &words)
{
    static const std::map<QString, QStringList> relatives{
        {QStringLiteral("hip raise"), {QStringLiteral("glute bridge"), QStringLiteral("hip thrust")}},
        {QStringLiteral("shoulder press"), {QStringLiteral("overhead press")}},
        {QStringLiteral("hyperextension"), {QStringLiteral("back extension")}},
    };
    QStringList families{words};
    if (const auto it = relatives.find(words); it != relatives.end())
        families += it->second;
    const QString name = QLatin1Char(' ') + plainWords(exercise.name) + QLatin1Char(' ');
    return std::any_of(families.begin(), families.end(), [&](const QString &family) {
        return name.contains(QLatin1Char(' ') + family + QLatin1Char(' '));
    });
}

std::optional<ExerciseId> expectedFor(const QString &words, const std::vector<Exercise> &library,
                                      const std::vector<ExerciseId> &expected)
{
    for (const ExerciseId &id : expected)
        for (const Exercise &exercise : library)
            if (exercise.id == id && isOfFamily(exercise, words))
                return id;
    return std::nullopt;
}

ExerciseId exerciseFor(const ActivitySet &set, const std::vector<Exercise> &library,
                       const std::vector<ExerciseId> &expected, std::vector<Exercise> &created)
{
    const QString words = nameOf(set);
    if (const auto meant = expectedFor(words, library, expected))
        return *meant;
    if (const auto known = idIn(library, words))
        return *known;
    if (const auto known = idIn(created, words))
        return *known;
    Exercise exercise;
    exercise.id = ExerciseId::derived(importedExercises, words);
    // Made by an earlier import and renamed since: still the same exercise.
    for (const Exercise &known : library)
        if (known.id == exercise.id)
            return known.mergedInto.value_or(known.id);
    exercise.name = words.left(1).toUpper() + words.mid(1);
    exercise.tracking = set.reps ? Tracking::WeightReps : Tracking::Time;
    created.push_back(exercise);
    return exercise.id;
}

ExerciseSet resultOf(const ActivitySet &set, qint64 endMs)
{
    ExerciseSet out;
    out.id = SetId::create();
    out.result.reps = set.reps;
    // Watches write 0 kg when nothing was entered.
    if (set.kilograms && *set.kilograms > 0)
        out.result.weight = Weight::fromKilograms(*set.kilograms);
    if (!set.reps && set.duration) {
        out.type = SetType::Timed;
        out.result.time = std::chrono::round<Seconds>(*set.duration);
    }
    out.result.doneMs = set.startMs ? *set.startMs + set.duration.value_or(Milliseconds(0)).count() : endMs;
    return out;
}

} // namespace

std::vector<Entry> entriesOf(const std::vector<ActivitySet> &sets, qint64 endMs, const std::vector<Exercise> &library,
                             const std::vector<ExerciseId> &expected, std::vector<Exercise> &created)
{
    std::vector<Entry> entries;
    for (const ActivitySet &set : sets) {
        if (!set.active)
            continue;
        const ExerciseId exercise = exerciseFor(set, library, expected, created);
        if (entries.empty() || entries.back().loggedExercise != exercise) {
            entries.push_back({});
            entries.back().id = EntryId::create();
            entries.back().loggedExercise = exercise;
        }
        entries.back().sets.push_back(resultOf(set, endMs));
    }
    return entries;
}

} // namespace exchange
