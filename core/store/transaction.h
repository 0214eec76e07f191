// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace core {

class Database;

/// A write in progress: BEGIN IMMEDIATE … COMMIT, rolled back when it goes out of scope uncommitted.
/// Store writes take one, so that writing outside a transaction does not compile.
class Transaction
{
public:
    /// Takes the write lock now. Errors: Busy, ReadOnly, Full, Io.
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Makes everything durable, or rolls back and says why.
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] const Database &database() const { return *m_database; }
    /// The stamp of every row this transaction writes (store/revision.h).
    [[nodiscard]] const QString &revision() const;

private:
    explicit Transaction(const Database &database);
    void rollback();

    const Database *m_database;
    mutable QString m_revision; ///< asked for with the first row
    bool m_open = true;
};

} // namespace core
