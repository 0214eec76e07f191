// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/model/exercise.h"

#include <QHash>
#include <map>
#include <vector>

namespace exchange {

/// The words of an exercise's name, whatever its spelling: "sitUp", "sit_up" and "Sit-up" are all "sit up".
[[nodiscard]] QString exerciseWords(const QString &name);

/// Which exercise of a library a name most likely means, or nullopt when none is near enough: the same words apart from the
/// equipment, in any order, are near; those with other equipment are not.
[[nodiscard]] std::optional<core::ExerciseId> guessedExercise(const QString &name, const std::vector<core::Exercise> &library);

/// Finds the exercise of every recorded set, and makes those that no library has.
class ExerciseFinder
{
public:
    /// What somebody has said unknown names mean, by exerciseWords().
    using Answers = std::map<QString, core::ExerciseId>;

    explicit ExerciseFinder(std::vector<core::Exercise> library, Answers answers = {});

    /// Looks at sets that are to come, so that a new exercise is tracked by everything that is ever recorded of it.
    void learn(const std::vector<ActivitySet> &sets);
    /// The exercise of a set: of the `expected` ones (those of the plan it joins) the one whose name has the file's words in it,
    /// else the one somebody said, else the one of the library with that name or with the same words in another order, else a
    /// new one with an id that is the same in every import. An exercise merged into another gives that one.
    [[nodiscard]] core::ExerciseId find(const ActivitySet &set, const std::vector<core::ExerciseId> &expected = {});
    /// The exercises made so far, in the order they came.
    [[nodiscard]] const std::vector<core::Exercise> &created() const { return m_created; }
    [[nodiscard]] const std::vector<core::Exercise> &library() const { return m_library; }

private:
    struct Seen {
        bool weight = false, reps = false, time = false, distance = false;
    };
    void index(const core::Exercise &exercise);
    [[nodiscard]] core::Tracking trackingOf(const Seen &seen) const;

    std::vector<core::Exercise> m_library;
    Answers m_answers;
    QHash<QString, core::ExerciseId> m_byWords;   // names and slugs
    QHash<QString, core::ExerciseId> m_bySet;     // the same words in any order
    QHash<core::ExerciseId, core::ExerciseId> m_standing; // every id, and what it was merged into
    QHash<QString, Seen> m_seen;
    std::vector<core::Exercise> m_created;
};

} // namespace exchange
