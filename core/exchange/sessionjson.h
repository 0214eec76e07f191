// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"
#include "core/result.h"

#include <QJsonObject>

namespace exchange {

/// A whole session, both halves with every field, as one JSON object. Ids as text, times in seconds or milliseconds,
/// lengths in metres, words as their stable slugs; what is not recorded is left out.
[[nodiscard]] QJsonObject toJson(const core::Session &session);
/// The session of such an object, equal to the one written. Error Format names the field that is wrong or unknown.
[[nodiscard]] core::Result<core::Session> sessionFromJson(const QJsonObject &object);

/// A whole exercise as one JSON object.
[[nodiscard]] QJsonObject toJson(const core::Exercise &exercise);
/// The exercise of such an object, equal to the one written. Error Format names the field that is wrong or unknown.
[[nodiscard]] core::Result<core::Exercise> exerciseFromJson(const QJsonObject &object);

} // namespace exchange
