// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace core { class Store; }

namespace tests {

/// What the user would miss: every live row of every table as text, in a fixed order; without revisions, the bin,
/// drafts, imports, derived and machine-local tables (schema.md, "Undo and dumps"). Equal dumps mean equal content.
[[nodiscard]] std::string logicalDump(core::Store &store);

} // namespace tests
