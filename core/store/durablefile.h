// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Waits until the bytes of a closed file are on the disk. Error Io when the disk does not say so.
[[nodiscard]] Result<void> syncFile(const QString &path);
/// Waits until names made, changed or removed in a folder are on the disk. Error Io.
[[nodiscard]] Result<void> syncFolder(const QString &folder);
/// Puts `from` in the place of `to`, both in one folder, so that after a power cut one of the two is there whole.
/// Errors: Io.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);
/// Writes a small file for this user only, whole or not at all, and waits for the disk. Errors: Io, Full.
[[nodiscard]] Result<void> writeDurably(const QString &path, const QByteArray &bytes);
/// SHA-256 of a file's bytes. Error Io. Never to be asked of a database that is open: closing the file would drop
/// SQLite's locks.
[[nodiscard]] Result<QByteArray> sha256Of(const QString &path);
/// Makes a folder that only this user may enter; one that is there stays as its owner left it. Error Io.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

} // namespace core
