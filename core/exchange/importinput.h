// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>
#include <vector>

namespace exchange {

/// One file that is to be imported.
struct ImportInput {
    QString path;        ///< as it was named, or below the folder that was named
    bool named = true;   ///< false: found inside a folder or archive, so that a file of another kind is passed over
    QString archive = {}; ///< the zip it lies in; empty for a file of its own
    int entry = -1;      ///< its place there
    bool operator==(const ImportInput &) const = default;
};

/// The files behind the paths, in the order given; a folder gives its files by path, sub-folders included, links not
/// followed, and a zip archive what is in it. A path that does not exist comes back as it is and fails when it is read.
[[nodiscard]] std::vector<ImportInput> collectInputs(const QStringList &paths);

/// The bytes of a file of at most 64 MB. Errors: NotFound, Io, Unsupported (too large, a folder, a device).
[[nodiscard]] core::Result<QByteArray> readInput(const QString &path);

} // namespace exchange
