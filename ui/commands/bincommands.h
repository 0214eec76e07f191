// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <vector>

namespace ui {

class Commands;

/// Brings deleted sessions back to where they stood: "Restore Easy run", "Restore 3 sessions"; one undo step. Refused as a
/// whole when one of them is no longer in the bin.
bool restoreSessions(Commands &commands, const std::vector<core::SessionId> &ids);
/// Deletes everything in the bin for good, recordings included. The one act that cannot be undone: nothing before it can be
/// either, for an undo could no longer bring recordings back. Whether it was done.
bool emptyBin(Commands &commands);

} // namespace ui
