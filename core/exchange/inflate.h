// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace exchange {

/// The most an uncompressed activity file may hold.
inline constexpr qint64 mostInflatedBytes = 100LL * 1024 * 1024;
/// The most a compressed file may grow, as a multiple of its own size.
inline constexpr qint64 mostInflationRatio = 200;

/// The bytes as they are, or what they unpack to when they are gzip data (they begin with 1F 8B).
/// Errors: Unsupported when it would grow past `maxBytes` or past mostInflationRatio times its size (an absurd file is
/// refused, never cut); Format when the compressed data are damaged or cut off.
[[nodiscard]] core::Result<QByteArray> inflateIfGzip(const QByteArray &bytes, qint64 maxBytes = mostInflatedBytes);

} // namespace exchange
