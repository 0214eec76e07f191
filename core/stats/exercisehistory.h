// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"

#include <QDate>
#include <vector>

namespace core {

/// What was done of one exercise in one session: its done sets in order, warm-ups included.
struct ExerciseDay {
    SessionId session;
    QDate day;              ///< the logged day
    QString title;          ///< of the session; empty: the kind's name
    Kind kind = Kind::StrengthFull;
    QString note;           ///< of the exercise in that session
    std::vector<ExerciseSet> sets;

    bool operator==(const ExerciseDay &) const = default;
};

/// Every session with a done set of one exercise (or of one merged into it), oldest first.
using ExerciseHistory = std::vector<ExerciseDay>;

/// A set that counts: done, and not a warm-up.
[[nodiscard]] inline bool counts(const ExerciseSet &set) { return set.isDone() && set.type != SetType::WarmUp; }

} // namespace core
