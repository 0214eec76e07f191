// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planmerge.h"

#include <QDate>

namespace core {

/// What a conflict is about, in the user's language, for example "Session \"Easy run\"", and the day it is about.
struct ConflictSubject {
    QString name;
    QDate day; ///< invalid where there is none
    bool operator==(const ConflictSubject &) const = default;
};

/// What the conflict is about.
[[nodiscard]] ConflictSubject subjectOf(const MergeConflict &conflict);
/// How it ended, for example "changed on both; the later one, from here, is kept".
[[nodiscard]] QString outcomeOf(const MergeConflict &conflict);

} // namespace core
