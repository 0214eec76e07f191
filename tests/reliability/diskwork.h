// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>
#include <string>
#include <vector>

namespace core { class Store; }

namespace tests {

/// One thing a person does that is written to the disk.
struct DiskStep {
    const char *name;
    std::function<core::Result<void>(core::Store &)> act;
};

/// One of every kind of write there is, each standing on those before it: planning, logging sets, editing, a plan's many
/// sessions and their undo, the bin, drafts, settings, notes, measures, an import with its recording. The same every time.
[[nodiscard]] std::vector<DiskStep> diskSteps();

/// All that must survive: the logical dump, the half-typed values, and the recordings that an import has made visible; in
/// lines without ids, since an import done again gives new ones.
[[nodiscard]] std::string stateOf(core::Store &store);

} // namespace tests
