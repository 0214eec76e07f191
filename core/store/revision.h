// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <map>

namespace core {

class Database;

/// The stamp of a row, a hybrid logical clock: when it was written and by which machine's copy of the data. As text
/// "milliseconds-counter-device" (14 digits, 4 digits, 8 hexadecimal digits), ordered as text. The empty text, which the
/// exercises of the library bear until somebody edits them, comes before every stamp.
/// Source: Kulkarni, Demirbas et al., "Logical Physical Clocks" (2014).
[[nodiscard]] bool isRevision(const QString &text);
/// The device of a stamp; empty for the empty stamp.
[[nodiscard]] QString deviceOf(const QString &revision);
/// When a stamp was written, in UTC milliseconds; 0 for the empty stamp.
[[nodiscard]] qint64 millisecondsOf(const QString &revision);
/// The stamp that follows `newest`, the latest one known: the time now, or just after `newest` where the clock lags behind it.
[[nodiscard]] QString revisionAfter(const QString &newest, qint64 nowMs, const QString &device);

/// The latest stamp of each device that a copy of the data knows of: it has met everything up to there.
using SeenRevisions = std::map<QString, QString>;

/// What this copy has met: the stamps of its rows, and what archives that were merged into it had met.
[[nodiscard]] Result<SeenRevisions> seenRevisions(const Database &database);
/// The same without looking at rows: only what merged archives had met.
[[nodiscard]] Result<SeenRevisions> mergedRevisions(const Database &database);
/// The later one of each device.
[[nodiscard]] SeenRevisions latest(SeenRevisions a, const SeenRevisions &b);
/// The latest stamp of all; empty when there is none.
[[nodiscard]] QString newestOf(const SeenRevisions &seen);
/// Whether a copy that has met `seen` knows what was written with this stamp.
[[nodiscard]] bool knows(const SeenRevisions &seen, const QString &revision);

class Transaction;
/// Sets what merged archives had met, and with them this copy. The key "seen" of the table local, a JSON object.
[[nodiscard]] Result<void> setMerged(const SeenRevisions &seen, const Transaction &transaction);

} // namespace core
