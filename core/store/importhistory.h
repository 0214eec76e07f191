// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <QByteArray>
#include <QDateTime>
#include <vector>

namespace core {

/// One import, as the history lists it.
struct ImportBatch {
    BatchId id;
    QDateTime at;        ///< UTC
    QString label;       ///< the text of its undo step
    int files = 0;       ///< different files it took something from
    int sessions = 0;    ///< sessions that still hold something of it
    bool operator==(const ImportBatch &) const = default;
};

/// What an import did to one aggregate, kept so that it can be taken back later.
struct ImportItem {
    QString key;             ///< "session/ID" or "exercise/ID"
    QByteArray beforeJson;   ///< empty: it made it
    QByteArray afterSha256;  ///< of its JSON after the import: whether it was edited since
    bool operator==(const ImportItem &) const = default;
};

/// The imports that were made, and what each did. Written while an import is staged.
class ImportHistory
{
public:
    explicit ImportHistory(const Database &database) : m_database(database) {}

    /// Imports of which something still stands, the newest first.
    [[nodiscard]] Result<std::vector<ImportBatch>> batches() const;
    /// What an import did, in the order of keys.
    [[nodiscard]] Result<std::vector<ImportItem>> items(BatchId batch) const;
    /// Whether a session has a recording that counts.
    [[nodiscard]] Result<bool> hasRecording(SessionId session) const;
    /// Whether a file of these bytes was imported and still stands in some session.
    [[nodiscard]] Result<bool> knows(const QByteArray &sha256) const;

    /// Notes what the import of a batch will do to one aggregate.
    [[nodiscard]] Result<void> add(BatchId batch, const ImportItem &item, const Transaction &transaction);
    /// Moves what an import gave these sessions, and its notes on them, to a batch of its own, which can then be hidden without
    /// the rest. Changes nothing anybody sees.
    [[nodiscard]] Result<BatchId> keepApart(BatchId batch, const std::vector<SessionId> &sessions, const Transaction &transaction);

private:
    const Database &m_database;
};

} // namespace core
