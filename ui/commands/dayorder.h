// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/result.h"

#include <QDate>

namespace core {
class Store;
}

namespace ui {

class Commands;

/// The position that puts a session after everything that stands on `day`.
[[nodiscard]] core::Result<double> endOfDay(const core::Store &store, QDate day);

/// Moves the new sessions of a change behind what already stands on their days, keeping their own order.
[[nodiscard]] core::Result<void> placeBehindOthers(const core::Store &store, core::Change &change);

/// Reports "Cannot move Easy run to Friday: why" through Commands::failed; always false, for `return refuse(…)`.
bool refuse(Commands &commands, const QString &label, const core::Error &error);

} // namespace ui
