// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace core {

/// What an exercise list shows. Empty words leave a part open.
struct ExerciseFilter {
    enum class Show { Current, Favourites, Own, Archived };
    QString text;       ///< words in any order, each found in name, equipment, pattern or muscles; accents do not matter
    QString muscle;
    QString equipment;  ///< one piece of it: "barbell" finds "barbell, bench" and "none or barbell"
    QString pattern;
    Show show = Show::Current;
    bool operator==(const ExerciseFilter &) const = default;
};

/// Finds exercises among many; reads each one's words once.
class ExerciseSearch
{
public:
    ExerciseSearch() = default;
    explicit ExerciseSearch(const std::vector<Exercise> &exercises);

    /// Which exercises pass, as indices: those whose name starts with the text first, else in the order given. Merged ones
    /// never do; archived ones only when asked for.
    [[nodiscard]] std::vector<size_t> find(const ExerciseFilter &filter) const;
    /// Everything that can be chosen in a filter, in alphabetical order.
    [[nodiscard]] QStringList muscles() const;
    [[nodiscard]] QStringList equipment() const;
    [[nodiscard]] QStringList patterns() const;

private:
    struct Entry {
        Exercise exercise;
        QString name;        ///< folded
        QString words;       ///< folded
        QStringList pieces;  ///< of equipment
    };
    std::vector<Entry> m_entries;
};

/// The pieces of equipment an exercise names, in the singular: "none or dumbbells" gives "dumbbell".
[[nodiscard]] QStringList equipmentPieces(const QString &equipment);

/// For choosing one: favourites first, then the lately done ones in their order, then the rest in theirs; archived and
/// merged ones, which are not to be offered, at the end. `recent` is newest first.
[[nodiscard]] std::vector<Exercise> inChoosingOrder(std::vector<Exercise> exercises, const std::vector<ExerciseId> &recent);

/// The names of exercises by id. One that was merged into another has that one's name.
[[nodiscard]] std::map<ExerciseId, QString> exerciseNames(const std::vector<Exercise> &exercises);

} // namespace core
