// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/csv/csvmapping.h"

namespace exchange {

/// The activities of a table: of a program we know by its header, else by the mapping remembered for that header. A header
/// nobody has explained is Unsupported. Other errors: Format (no row could be read), Cancelled.
[[nodiscard]] core::Result<Decoded> decodeCsv(const QByteArray &bytes, const CsvMappings &mappings, const std::atomic<bool> &cancel);

} // namespace exchange
