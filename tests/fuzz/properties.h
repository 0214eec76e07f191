// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QByteArray>
#include <cstddef>
#include <cstdint>

namespace tests {

/// The fuzzer's bytes without a copy, so that a read past their end is seen.
[[nodiscard]] QByteArray fuzzBytes(const uint8_t *data, size_t size);

/// Ends the program, which is how a fuzzer is told of a finding.
void must(bool holds, const char *what);

/// What holds for every file, however damaged: an error has a message; activities are packed, unpacked, made a session
/// and written as JSON without loss.
void checkDecoded(const core::Result<exchange::Decoded> &decoded);

/// A recording comes back from the database's codec as it went in.
void checkPacking(const core::Recording &recording);

} // namespace tests
