// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QSqlError>

namespace core {

Result<Transaction> Transaction::begin(const Database &database)
{
    if (database.isReadOnly())
        return fail(Error::Kind::ReadOnly, sqlError(QSqlError(QString(), QString(), QSqlError::UnknownError,
                                                              QStringLiteral("8"))).message);
    if (const auto begun = execute(database, "BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(const Database &database) : m_database(&database) {}

const QString &Transaction::revision() const
{
    if (m_revision.isEmpty())
        m_revision = m_database->nextRevision();
    return m_revision;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database), m_revision(std::move(other.m_revision)), m_open(other.m_open)
{
    other.m_open = false;
}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

Result<void> Transaction::commit()
{
    // QSqlDatabase::commit() loses the error code and leaves the transaction open, so COMMIT is a statement.
    const auto committed = execute(*m_database, "COMMIT");
    if (!committed)
        rollback();
    m_open = false;
    return committed;
}

void Transaction::rollback()
{
    m_open = false;
    // After SQLITE_FULL and some I/O errors SQLite has rolled back by itself and this fails; both end alike.
    (void)execute(*m_database, "ROLLBACK");
}

} // namespace core
