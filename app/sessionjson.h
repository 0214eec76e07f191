// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/model/exercise.h"
#include "core/model/session.h"

#include <QJsonObject>
#include <map>

namespace app {

/// Exercise id → the word for it in JSON: the library word, or the name of one of the user's own.
using ExerciseWords = std::map<core::ExerciseId, QString>;
[[nodiscard]] ExerciseWords exerciseWords(const std::vector<core::Exercise> &exercises);

/// "to_do", "missed", "skipped", "done", "unplanned" or "rest".
[[nodiscard]] QString statusWord(const core::Session &session, QDate today);
/// The same in the language spoken, for people: "to do".
[[nodiscard]] QString statusText(const core::Session &session, QDate today);
/// Both halves of a session as `session list --json` prints them; unknown values are null.
[[nodiscard]] QJsonObject sessionJson(const core::Session &session, const ExerciseWords &words, QDate today);
/// One result as `import --json` prints it.
[[nodiscard]] QJsonObject importJson(const exchange::ImportResult &result);

} // namespace app
