// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/exercisesearch.h"

#include "core/model/librarywords.h"
#include "core/rules/wordfilter.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace core {

namespace {

bool isShown(const Exercise &exercise, ExerciseFilter::Show show)
{
    using Show = ExerciseFilter::Show;
    if (exercise.mergedInto)
        return false;
    switch (show) {
    case Show::Current: return !exercise.archived;
    case Show::Favourites: return !exercise.archived && exercise.favourite;
    case Show::Own: return !exercise.archived && exercise.slug.isEmpty();
    case Show::Archived: return exercise.archived;
    }
    return false;
}

bool works(const Exercise &exercise, const QString &muscle)
{
    return std::any_of(exercise.muscles.begin(), exercise.muscles.end(), [&](const MuscleShare &m) { return m.muscle == muscle; });
}

QStringList sorted(const QSet<QString> &words)
{
    QStringList out(words.begin(), words.end());
    out.sort();
    return out;
}

} // namespace

ExerciseSearch::ExerciseSearch(const std::vector<Exercise> &exercises)
{
    m_entries.reserve(exercises.size());
    for (const Exercise &exercise : exercises) {
        m_entries.push_back({exercise, folded(exercise.name), folded(searchWords(exercise).join(QLatin1Char(' '))),
                             equipmentPieces(exercise.equipment)});
    }
}

std::vector<size_t> ExerciseSearch::find(const ExerciseFilter &filter) const
{
    const WordFilter words(filter.text);
    std::vector<size_t> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool passes = isShown(entry.exercise, filter.show) && (filter.muscle.isEmpty() || works(entry.exercise, filter.muscle))
            && (filter.equipment.isEmpty() || entry.pieces.contains(filter.equipment))
            && (filter.pattern.isEmpty() || entry.exercise.pattern == filter.pattern);
        if (passes && words.matches(entry.words))
            found.push_back(i);
    }
    std::stable_partition(found.begin(), found.end(), [&](size_t i) { return words.begins(m_entries[i].name); });
    return found;
}

QStringList ExerciseSearch::muscles() const
{
    QSet<QString> words;
    for (const Entry &entry : m_entries)
        for (const MuscleShare &muscle : entry.exercise.muscles)
            words << muscle.muscle;
    return sorted(words);
}

QStringList ExerciseSearch::equipment() const
{
    QSet<QString> words;
    for (const Entry &entry : m_entries)
        words.unite(QSet<QString>(entry.pieces.begin(), entry.pieces.end()));
    return sorted(words);
}

QStringList ExerciseSearch::patterns() const
{
    QSet<QString> words;
    for (const Entry &entry : m_entries)
        if (!entry.exercise.pattern.isEmpty())
            words << entry.exercise.pattern;
    return sorted(words);
}

QStringList equipmentPieces(const QString &equipment)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:,|\\bor\\b)\\s*"));
    QStringList pieces = equipment.split(between, Qt::SkipEmptyParts);
    pieces.removeAll(QStringLiteral("none"));
    // One dumbbell or two is the same rack.
    for (QString &piece : pieces)
        if (piece.endsWith(QLatin1Char('s')))
            piece.chop(1);
    return pieces;
}

std::vector<Exercise> inChoosingOrder(std::vector<Exercise> exercises, const std::vector<ExerciseId> &recent)
{
    const auto rank = [&](const Exercise &exercise) {
        if (exercise.archived || exercise.mergedInto)
            return recent.size() + 2;
        if (exercise.favourite)
            return size_t(0);
        return size_t(std::find(recent.begin(), recent.end(), exercise.id) - recent.begin()) + 1;
    };
    std::stable_sort(exercises.begin(), exercises.end(), [&](const Exercise &a, const Exercise &b) { return rank(a) < rank(b); });
    return exercises;
}

std::map<ExerciseId, QString> exerciseNames(const std::vector<Exercise> &exercises)
{
    std::map<ExerciseId, const Exercise *> byId;
    for (const Exercise &exercise : exercises)
        byId[exercise.id] = &exercise;
    std::map<ExerciseId, QString> names;
    for (const Exercise &exercise : exercises) {
        const Exercise *named = &exercise;
        // A circle of merges would be a fault of the file; it must not hang the program.
        for (size_t hops = 0; named->mergedInto && byId.contains(*named->mergedInto) && hops < exercises.size(); ++hops)
            named = byId[*named->mergedInto];
        names[exercise.id] = named->name;
    }
    return names;
}

} // namespace core
