// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <memory>

namespace core {
class Database;
class Store;
struct MergeReport;
} // namespace core

namespace tests {

/// Writes something into every column of every table that an archive holds: live, in the bin, and gone for good.
void fillEverything(core::Store &store);
/// Gives a session a recording and a source of its own, as an import does.
void addRecording(core::Store &store, const core::Session &session, int samples);
/// Everything of a store as the bytes of an archive; empty, with a failed test, when it cannot be written.
[[nodiscard]] QByteArray archiveOf(core::Store &store);
/// Merges an archive's bytes into a store; the test fails when it is refused.
core::MergeReport mergeArchive(core::Store &store, const QByteArray &archive);
/// Why an archive is refused; empty when it is taken. Writes nothing but what merging writes.
[[nodiscard]] QString refusalOf(core::Store &store, const QByteArray &archive);

/// The entries of a zip file, name → bytes; a zip file of entries in the order of their names.
[[nodiscard]] std::map<QByteArray, QByteArray> unzipped(const QByteArray &zip);
[[nodiscard]] QByteArray zipped(const std::map<QByteArray, QByteArray> &entries);
/// The same entries with a list of contents that names them truly.
[[nodiscard]] QByteArray relisted(std::map<QByteArray, QByteArray> entries);

} // namespace tests
