// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace core {
class Store;
}

namespace exchange {

/// Writes the sessions planned for these days (nullopt: all there are) as an iCalendar file, replacing it as a whole or not
/// at all; gives how many. Errors: those of reading; Io when the file cannot be written.
[[nodiscard]] core::Result<int> exportCalendar(const core::Store &store, std::optional<QDate> first, std::optional<QDate> last,
                                               const QTimeZone &zone, const QString &path);

} // namespace exchange
