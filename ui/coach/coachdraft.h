// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coach.h"

#include <QByteArray>
#include <optional>

namespace ui {

/// A run under the coach as it is kept for the next start.
struct CoachDraft {
    core::Session session; ///< as it was when it was begun; its plan has the steps
    QDate day;             ///< the day it was begun on
    core::CoachRun run;
    bool operator==(const CoachDraft &) const = default;
};

/// The draft as one JSON object: the session whole, the run as instants (UTC milliseconds).
[[nodiscard]] QByteArray toJson(const CoachDraft &draft);
/// The draft again; nullopt when it cannot be read or does not fit together.
[[nodiscard]] std::optional<CoachDraft> coachDraftFrom(const QByteArray &json);

} // namespace ui
