// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/result.h"

namespace core {

class Transaction;

/// Writes the whole aggregate, replacing what was stored of it. The other half of SessionReader.
[[nodiscard]] Result<void> writeSession(const Session &session, const Transaction &transaction);

} // namespace core
