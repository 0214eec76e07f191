// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/csv/csvmapping.h"

#include <QByteArray>
#include <atomic>

namespace exchange {

enum class FileFormat { Unknown, Fit, Tcx, Gpx, Csv, Gzip, Zip };

/// What the bytes are, by their content; the name of a file says nothing.
[[nodiscard]] FileFormat detectFormat(const QByteArray &bytes);

/// The activities in a file of any format we read, gzip unpacked; `mappings` explain tables nobody else knows.
/// Errors: Unsupported (not an activity file), Format (damaged beyond use), Cancelled.
[[nodiscard]] core::Result<Decoded> decodeFile(const QByteArray &bytes, const std::atomic<bool> &cancel,
                                               const CsvMappings &mappings = {});

} // namespace exchange
