// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/series.h"
#include "core/model/session.h"

#include <QDate>
#include <vector>

namespace ui {

class Commands;

// Recurring sessions, each act one undo step. A session of a series that is moved, edited, skipped, logged or deleted by
// the functions of sessioncommands.h is only that one.

/// Makes a planned session come again by the rule of `series` (its id and snapshot are made here, its first day is that
/// of the session): "Repeat Easy run every Tuesday". One that recurs already goes on by the new rule from here on.
bool makeRecurring(Commands &commands, const core::Session &session, core::Series series, QDate today);
/// Ends a session's series and starts another with the edited session: "Edit Easy run from here on".
bool editFromHereOn(Commands &commands, const core::Session &before, const core::Session &after, QDate today);
/// Ends the series of each session before it, and deletes those of them that do not recur: "Delete Easy run from here on".
bool deleteFromHereOn(Commands &commands, const std::vector<core::Session> &sessions);
/// Lets a series end with this session: "Stop repeating Easy run".
bool endSeriesAfter(Commands &commands, const core::Session &session);

} // namespace ui
