// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exercisefinder.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <map>

namespace exchange {

using namespace core;

namespace {

// Parent of the ids of exercises that imports create: the same name gets the same id on every machine.
const QUuid importedExercises(0x6c656777, 0x6f72, 0x4b0e, 0x9a, 0x12, 0x69, 0x6d, 0x70, 0x6f, 0x72, 0x74);

// Names about equipment and setting say less than those of the movement.
constexpr double equipmentWeight = 0.5;
// What a bare name means: bench press, squat and deadlift are done with a barbell.
constexpr double impliedWeight = 0.1;
constexpr double nearEnough = 0.6;

const QSet<QString> &equipmentWords()
{
    static const QSet<QString> words{
        QStringLiteral("barbell"), QStringLiteral("dumbbell"), QStringLiteral("kettlebell"), QStringLiteral("machine"),
        QStringLiteral("cable"), QStringLiteral("band"), QStringLiteral("smith"), QStringLiteral("bodyweight"), QStringLiteral("lever"),
        QStringLiteral("plate"), QStringLiteral("bar"), QStringLiteral("ez"), QStringLiteral("trap"), QStringLiteral("straight"),
        QStringLiteral("weighted"), QStringLiteral("loaded"), QStringLiteral("outdoor"), QStringLiteral("indoor"), QStringLiteral("each"),
        QStringLiteral("side"), QStringLiteral("the"), QStringLiteral("with")};
    return words;
}

QString singular(const QString &word)
{
    static const QSet<QString> asTheyAre{QStringLiteral("press"), QStringLiteral("cross")};
    static const QHash<QString, QString> synonyms{{QStringLiteral("db"), QStringLiteral("dumbbell")},
                                                  {QStringLiteral("bb"), QStringLiteral("barbell")},
                                                  {QStringLiteral("kb"), QStringLiteral("kettlebell")},
                                                  {QStringLiteral("pullup"), QStringLiteral("pull up")},
                                                  {QStringLiteral("pushup"), QStringLiteral("push up")},
                                                  {QStringLiteral("chinup"), QStringLiteral("chin up")},
                                                  {QStringLiteral("running"), QStringLiteral("run")},
                                                  {QStringLiteral("ohp"), QStringLiteral("overhead press")},
                                                  {QStringLiteral("rdl"), QStringLiteral("romanian deadlift")}};
    if (const auto it = synonyms.constFind(word); it != synonyms.constEnd())
        return *it;
    const bool plural = word.size() > 3 && word.endsWith(QLatin1Char('s')) && !word.endsWith(QLatin1String("ss"));
    return plural && !asTheyAre.contains(word) ? word.chopped(1) : word;
}

QSet<QString> wordSet(const QString &words)
{
    QStringList all;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all += singular(word).split(QLatin1Char(' '));
    return QSet<QString>(all.begin(), all.end());
}

QString sortedWords(const QString &words)
{
    const QSet<QString> set = wordSet(words);
    QStringList list(set.begin(), set.end());
    list.sort();
    return list.join(QLatin1Char(' '));
}

QString nameWords(const ActivitySet &set)
{
    if (!set.exerciseName.trimmed().isEmpty()) {
        const QString words = exerciseWords(set.exerciseName);
        return words.isEmpty() ? set.exerciseName.trimmed() : words;
    }
    for (const QString &guess : set.exerciseGuesses) {
        const QString words = exerciseWords(guess);
        if (!words.isEmpty() && words != QLatin1String("unknown"))
            return words;
    }
    return exerciseWords(QCoreApplication::translate("Import", "Unnamed exercise"));
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
    const QString name = QLatin1Char(' ') + exerciseWords(exercise.name) + QLatin1Char(' ');
    return std::any_of(families.begin(), families.end(), [&](const QString &family) {
        return name.contains(QLatin1Char(' ') + family + QLatin1Char(' '));
    });
}

double likeness(const QSet<QString> &name, const QSet<QString> &candidate)
{
    const auto isEquipment = [](const QString &word) { return equipmentWords().contains(word); };
    const auto tools = [](const QSet<QString> &words) {
        static const QSet<QString> hand{QStringLiteral("barbell"), QStringLiteral("dumbbell"), QStringLiteral("kettlebell"),
                                        QStringLiteral("band"), QStringLiteral("machine"), QStringLiteral("cable"), QStringLiteral("smith")};
        return words & hand;
    };
    const QSet<QString> mine = tools(name), theirs = tools(candidate);
    if (!mine.isEmpty() && !theirs.isEmpty() && mine != theirs)
        return 0;
    double common = 0, all = 0;
    const QSet<QString> both = name + candidate;
    for (const QString &word : both) {
        const bool implied = word == QLatin1String("barbell") && mine.isEmpty();
        const double weight = implied ? impliedWeight : isEquipment(word) ? equipmentWeight : 1;
        all += weight;
        if (name.contains(word) && candidate.contains(word))
            common += weight;
    }
    return all > 0 ? common / all : 0;
}

} // namespace

QString exerciseWords(const QString &name)
{
    QString words;
    for (const QChar c : name) {
        if (c.isUpper() && !words.isEmpty() && words.back() != QLatin1Char(' ') && words.back().isLower())
            words.append(QLatin1Char(' '));
        words.append(c.isLetterOrNumber() ? c.toLower() : QLatin1Char(' '));
    }
    return words.simplified();
}

std::optional<ExerciseId> guessedExercise(const QString &name, const std::vector<Exercise> &library)
{
    const QSet<QString> words = wordSet(exerciseWords(name));
    double best = 0;
    std::optional<ExerciseId> guess;
    for (const Exercise &exercise : library) {
        if (exercise.mergedInto || exercise.archived)
            continue;
        const double near = likeness(words, wordSet(exerciseWords(exercise.name)));
        if (near >= nearEnough && near > best) {
            best = near;
            guess = exercise.id;
        }
    }
    return guess;
}

ExerciseFinder::ExerciseFinder(std::vector<Exercise> library, Answers answers) : m_library(std::move(library)), m_answers(std::move(answers))
{
    for (const Exercise &exercise : m_library)
        index(exercise);
}

void ExerciseFinder::index(const Exercise &exercise)
{
    const ExerciseId standing = exercise.mergedInto.value_or(exercise.id);
    m_standing.insert(exercise.id, standing);
    const auto add = [](QHash<QString, ExerciseId> &to, const QString &key, ExerciseId id) {
        if (!key.isEmpty() && !to.contains(key))
            to.insert(key, id);
    };
    for (const QString &name : {exercise.name, exercise.slug}) {
        const QString words = exerciseWords(name);
        add(m_byWords, words.isEmpty() ? name.trimmed() : words, standing);
    }
    add(m_bySet, sortedWords(exerciseWords(exercise.name)), standing);
}

void ExerciseFinder::learn(const std::vector<ActivitySet> &sets)
{
    for (const ActivitySet &set : sets) {
        if (!set.active)
            continue;
        Seen &seen = m_seen[nameWords(set)];
        seen.weight |= set.weight || set.kilograms.value_or(0) > 0;
        seen.reps |= set.reps.has_value();
        seen.time |= set.duration.has_value();
        seen.distance |= set.distance.has_value();
    }
}

Tracking ExerciseFinder::trackingOf(const Seen &seen) const
{
    if (seen.distance)
        return seen.weight && !seen.reps ? Tracking::WeightDistance : Tracking::Distance;
    if (seen.weight || !seen.time)
        return Tracking::WeightReps;
    return seen.reps ? Tracking::WeightReps : Tracking::Time;
}

ExerciseId ExerciseFinder::find(const ActivitySet &set, const std::vector<ExerciseId> &expected)
{
    const QString words = nameWords(set);
    for (const ExerciseId &id : expected)
        for (const Exercise &exercise : m_library)
            if (exercise.id == id && isOfFamily(exercise, words))
                return id;
    if (const auto said = m_answers.find(words); said != m_answers.end())
        return m_standing.value(said->second, said->second);
    if (const auto known = m_byWords.constFind(words); known != m_byWords.constEnd())
        return *known;
    if (!set.exerciseName.isEmpty())
        if (const auto known = m_bySet.constFind(sortedWords(words)); known != m_bySet.constEnd())
            return *known;
    Exercise exercise;
    exercise.id = ExerciseId::derived(importedExercises, words);
    // Made by an earlier import and renamed since: still the same exercise.
    if (const auto known = m_standing.constFind(exercise.id); known != m_standing.constEnd())
        return *known;
    exercise.name = set.exerciseName.trimmed();
    if (exercise.name.isEmpty())
        exercise.name = words.left(1).toUpper() + words.mid(1);
    if (!m_seen.contains(words))
        learn({set});
    exercise.tracking = trackingOf(m_seen.value(words));
    m_created.push_back(exercise);
    // Found again by its own name only: another order of its words may be another exercise.
    m_byWords.insert(words, exercise.id);
    m_standing.insert(exercise.id, exercise.id);
    return exercise.id;
}

} // namespace exchange
