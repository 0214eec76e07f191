// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"
#include "core/store/check.h"

namespace core {

/// What a repair found and did. What was found and is not left has been mended.
struct Repair {
    Backup before;            ///< the database as it was
    std::vector<Fault> found;
    std::vector<Fault> left;  ///< what cannot be mended without guessing
};

/// Mends what checkDatabase() finds, as one transaction, after a verified backup. Nothing a person entered is thrown away:
/// a session whose row is gone comes back (from its sums, else as "other"), ticked sets make their session a logged one,
/// an exercise that is gone comes back under a name of its own, exercises and sets in one place stand behind each other in
/// the order of their ids, a day that is in no calendar becomes the nearest that is and is kept in the note, an impossible time is
/// forgotten (a ticked set keeps noon of its day), sessions with neither half go to the bin, and all sums are counted anew.
/// Only what belongs to no session at all (recordings, imported files, steps, laps, sets) is deleted; it is in the backup.
/// Emits Journal::changed for everything. With nothing found nothing is written, and `before` is empty.
/// Errors: those of Backups::make (Corrupt: the file itself is damaged, and only a backup helps), ReadOnly, Busy, Full, Io.
[[nodiscard]] Result<Repair> repairDatabase(Store &store, const Backups &backups, const QDateTime &now);

} // namespace core
