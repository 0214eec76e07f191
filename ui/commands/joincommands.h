// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDate>
#include <optional>
#include <vector>

namespace ui {

class Commands;

// Later corrections: what belongs together is put together, and what does not is taken apart. Each is one Change, hence one
// undo step; each returns whether it was written (a refusal has been reported through Commands::failed). Recordings go
// where the log they belong to goes.

/// Makes the log of one session the log of the plan of another, by hand: "Link Easy run". Either may be named first. Matching
/// never undoes it.
bool linkSessions(Commands &commands, const core::Session &one, const core::Session &other);
/// Parts plan and log again: "Unlink Easy run". The plan stays on its day, the log becomes a session of its own.
bool unlinkSession(Commands &commands, const core::Session &session);
/// Cuts a session after so much of its time: "Split Easy run". The second part stands right behind the first.
bool splitSession(Commands &commands, const core::Session &session, core::Milliseconds first);
/// Cuts a session before an exercise.
bool splitSession(Commands &commands, const core::Session &session, size_t entry);
/// Makes one of two sessions: "Merge Easy run and Hill run".
bool mergeSessions(Commands &commands, const core::Session &a, const core::Session &b);

/// What to change of several sessions at once; nullopt: leave it as it is.
struct BulkEdit {
    std::optional<core::Kind> kind;
    std::optional<QString> title;                       ///< empty: the name of the kind
    std::optional<std::optional<core::GearId>> gear;    ///< shoes, for what is logged; nullopt inside: none
    int days = 0;                                       ///< later, or earlier when negative
};
/// Changes all sessions in one step: "Edit 3 sessions". Refused as a whole when what is done would move to a day to come.
bool editTogether(Commands &commands, const std::vector<core::Session> &sessions, const BulkEdit &edit, QDate today);
/// Opens the end of a finished workout again, so that it goes on: "Reopen Strength".
bool reopenSession(Commands &commands, const core::Session &session);
/// Whether reopenSession() has something to do: a workout of today that has an end.
[[nodiscard]] bool canReopen(const core::Session &session, QDate today);

} // namespace ui
