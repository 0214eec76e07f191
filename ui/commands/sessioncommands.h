// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"

#include <QDate>
#include <QDateTime>
#include <vector>

namespace ui {

class Commands;

// Everything a user can do with sessions. Each is one Change, hence one undo step with a name; each returns whether it
// was written (a refusal has been reported through Commands::failed). `today` only shapes the words of the label.

/// Adds a new planned or logged session at the end of its day: "Plan Easy run", "Log Easy run".
bool addSession(Commands &commands, core::Session session);
/// Replaces a session by an edited copy: "Edit Easy run".
bool editSession(Commands &commands, const core::Session &before, const core::Session &after);
/// As editSession(), under a label of the caller's own, for example "Log set 2 of Goblet squat".
bool editSession(Commands &commands, const core::Session &before, const core::Session &after, const QString &label);
/// Moves sessions to another day, after the ones there: planned sessions keep their original day; a done session
/// moves its logged day. "Move Easy run to Friday".
bool moveSessions(Commands &commands, const std::vector<core::Session> &sessions, QDate day, QDate today);
/// Moves every session by so many days, each from its own: "Move 3 sessions a day later"; a single one as moveSessions().
bool shiftSessions(Commands &commands, const std::vector<core::Session> &sessions, int days, QDate today);
/// Copies the planned halves (of unplanned sessions: what was done, as a plan) to another day. "Copy Easy run to Friday".
bool copySessions(Commands &commands, const std::vector<core::Session> &sessions, QDate day, QDate today);
/// As copySessions(), each copy so many days from its original.
bool copySessionsBy(Commands &commands, const std::vector<core::Session> &sessions, int days, QDate today);
/// Puts `session` before the item at `index` of its day's list: "Move Easy run up".
bool reorderSession(Commands &commands, const core::Session &session, const std::vector<core::Session> &dayList, int index);
/// Deletes sessions: "Delete Easy run", "Delete 3 sessions".
bool deleteSessions(Commands &commands, const std::vector<core::Session> &sessions);
/// Logs the planned half as it stands: "Log Easy run as planned". Sets take their targets, and the weight of the last
/// time where the plan names none. Does nothing (and says so) for a session without a plan or already logged.
bool logAsPlanned(Commands &commands, const core::Session &session, const QDateTime &now);
/// The same for several sessions in one step, all or none: "Log 3 sessions as planned".
bool logAsPlanned(Commands &commands, const std::vector<core::Session> &sessions, const QDateTime &now);
/// Marks a planned session as skipped for a reason, or takes the mark back with nullopt.
bool skipSession(Commands &commands, const core::Session &session, std::optional<core::SkipReason> reason, const QString &note);
/// The same for several sessions in one step, all or none: "Skip 3 sessions".
bool skipSessions(Commands &commands, const std::vector<core::Session> &sessions, std::optional<core::SkipReason> reason,
                  const QString &note);
/// Stores a preference: "Change first day of the week".
bool changeSetting(Commands &commands, const core::Setting &setting, const QString &label);

} // namespace ui
