// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/contentrow.h"
#include "core/store/query.h"
#include "core/store/revision.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace core {

class Database;

/// One row of an aggregate.
struct ContentRow {
    const ContentTable *table = nullptr;
    QByteArray line; ///< as rowToJson() writes it, of a root without its stamp
    bool operator==(const ContentRow &) const = default;
};

/// A root with everything that belongs to it: the unit of merging. An imported piece or a tombstone is one row alone.
struct Aggregate {
    QString revision;             ///< its stamp; empty where its table has none
    std::vector<ContentRow> rows; ///< the root first
    bool operator==(const Aggregate &) const = default;

    /// Whether both hold the same, whenever it was written.
    [[nodiscard]] bool holdsTheSame(const Aggregate &other) const { return rows == other.rows; }
    /// Whether it lies in the bin.
    [[nodiscard]] bool isDeleted() const;
    /// The values of the root; those of a damaged line are empty.
    [[nodiscard]] RowValues root() const;
};

/// Everything of a copy of the data but samples, by key (keyOfRow()).
using Content = std::map<QByteArray, Aggregate>;

/// An aggregate of one row.
[[nodiscard]] Aggregate aggregateOf(const ContentTable &table, RowValues values);

/// Everything there is. Errors: those of reading; Cancelled.
[[nodiscard]] Result<Content> readContent(const Database &database, const std::atomic<bool> &cancel);

/// Reads aggregates one by one, each table with one statement that is prepared once.
class AggregateReader
{
public:
    explicit AggregateReader(const Database &database) : m_database(database) {}
    /// The aggregate that has the key of this root, or nullopt.
    [[nodiscard]] Result<std::optional<Aggregate>> read(const ContentTable &table, const RowValues &root);

private:
    [[nodiscard]] Query &own(const ContentTable &table);
    [[nodiscard]] Result<void> addParts(const ContentTable &table, const QVariant &id, Aggregate &aggregate);
    [[nodiscard]] Result<void> addInnerParts(Aggregate &aggregate);

    const Database &m_database;
    std::map<const ContentTable *, std::unique_ptr<Query>> m_own;
};

/// One aggregate before and after; nullopt: absent. Moves of recordings change what they belong to, never their samples.
struct ContentEdit {
    std::optional<Aggregate> before;
    std::optional<Aggregate> after;
};

/// What a merge did: whole aggregates, each once, with their stamps.
struct ContentChange {
    std::vector<ContentEdit> edits;
    SeenRevisions seenBefore; ///< what merged archives had met
    SeenRevisions seenAfter;
    [[nodiscard]] ContentChange inverse() const;
};

class Transaction;
/// Writes the change and counts the minutes of the sessions it touched again. Conflict, when a `before` is not what is stored;
/// nothing must be committed then.
[[nodiscard]] Result<void> applyContent(const ContentChange &change, const Transaction &transaction);

} // namespace core
