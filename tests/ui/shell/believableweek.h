// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace tests {

/// Fills 16 – 22 November 2026 as a person in the middle of it would have it: done, part done, today, ahead, moved,
/// skipped and kept free. Fails the running test when a write is refused.
void fillBelievableWeek(core::Store &store);

} // namespace tests
