// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <map>

namespace core {

class Database;

/// The only write door. One change is one transaction: stores → derived tallies → commit → one signal.
class Journal : public QObject
{
    Q_OBJECT
public:
    explicit Journal(const Database &database);

    /// Writes a change. Every `before` must equal what is stored, else Conflict and nothing is written.
    /// On success `changed` was emitted once, after COMMIT.
    [[nodiscard]] Result<Changes> apply(const Change &change);

    /// Deletes for good what went to the bin before an instant (UTC milliseconds), leaving tombstones; gives the number of
    /// sessions. No undo step. Writes nothing when there is none; else `changed` is emitted, naming no day.
    [[nodiscard]] Result<int> purgeBin(qint64 deletedBefore);

    /// Keeps a half-typed value for the next start. No undo step, no signal.
    [[nodiscard]] Result<void> saveDraft(const QString &key, const QByteArray &json);
    /// Forgets a draft.
    [[nodiscard]] Result<void> clearDraft(const QString &key);
    /// The drafts whose key starts with `prefix`, key → JSON.
    [[nodiscard]] Result<std::map<QString, QByteArray>> drafts(const QString &prefix) const;

signals:
    void changed(const core::Changes &changes);

private:
    const Database &m_database;
};

} // namespace core
