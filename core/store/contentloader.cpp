// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentloader.h"

#include "core/store/database.h"
#include "core/store/exercisestore.h"
#include "core/store/query.h"
#include "core/store/sessionstore.h"

#include <QCoreApplication>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Archive", text); }

tl::unexpected<Error> unusable(const QString &table, const Error &error)
{
    // A disk that is full is no fault of the rows.
    if (error.kind != Error::Kind::Internal && error.kind != Error::Kind::Corrupt)
        return tl::unexpected(error);
    return fail(Error::Kind::Format, tr("the rows of \"%1\" contradict themselves (%2)").arg(table, error.message));
}

/// The samples of a recording come after its row, until when they are empty.
QByteArray insertInto(const ContentTable &table)
{
    return table.name() == "recording" ? table.insertWith("data", "X''") : table.insert();
}

/// Reads every session, those in the bin, too.
Result<void> readSessions(const Database &database)
{
    const SessionStore store(database);
    if (const auto live = store.between(QDate(1, 1, 1), QDate(9999, 12, 31)); !live)
        return tl::unexpected(live.error());
    const auto bin = store.bin();
    if (!bin)
        return tl::unexpected(bin.error());
    for (const BinEntry &entry : *bin)
        if (const auto thrown = store.fromBin(entry.id); !thrown)
            return tl::unexpected(thrown.error());
    return {};
}

} // namespace

ContentLoader::ContentLoader(const Database &database, Transaction transaction)
    : m_database(database), m_transaction(std::move(transaction))
{
}

ContentLoader::~ContentLoader() = default;

Result<std::unique_ptr<ContentLoader>> ContentLoader::begin(const Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Parts may come before what they belong to; COMMIT looks.
    if (const auto deferred = execute(database, "PRAGMA defer_foreign_keys=ON"); !deferred)
        return tl::unexpected(deferred.error());
    return std::unique_ptr<ContentLoader>(new ContentLoader(database, std::move(*transaction)));
}

Result<void> ContentLoader::add(const ContentTable &table, const RowValues &values)
{
    if (const int at = table.indexOf("rev"); at >= 0 && !isRevision(values[size_t(at)].toString()))
        return fail(Error::Kind::Format, tr("the field \"%1\" holds what it cannot").arg(QStringLiteral("rev")));
    auto &insert = m_inserts[table.name()];
    if (!insert)
        insert = std::make_unique<Query>(m_database, insertInto(table).constData());
    bindRow(table, values, int(values.size()), *insert);
    const auto done = insert->exec();
    return done ? done : unusable(QString::fromUtf8(table.name()), done.error());
}

Result<void> ContentLoader::addSamples(const QByteArray &recording, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(Error::Kind::Format, tr("a recording has no samples"));
    Query update(m_database, "UPDATE recording SET data = ? WHERE id = ? AND length(data) = 0");
    if (const auto done = update.bind(bytes).bind(recording).exec(); !done)
        return done;
    return update.rowsAffected() == 1 ? Result<void>() : fail(Error::Kind::Format, tr("it has samples of no recording"));
}

Result<void> ContentLoader::finish(const SeenRevisions &seen)
{
    m_inserts.clear();
    Query empty(m_database, "SELECT 1 FROM recording WHERE length(data) = 0");
    if (const auto ran = empty.exec(); !ran)
        return ran;
    if (empty.next())
        return fail(Error::Kind::Format, tr("a recording has no samples"));
    if (const auto end = empty.finished(); !end)
        return end;
    if (const auto set = setMerged(seen, m_transaction); !set)
        return set;
    if (const auto readable = readSessions(m_database); !readable)
        return unusable(QStringLiteral("session"), readable.error());
    if (const auto exercises = ExerciseStore(m_database).all(); !exercises)
        return unusable(QStringLiteral("exercise"), exercises.error());
    const auto done = m_transaction.commit();
    return done ? done : unusable(tr("all tables"), done.error());
}

} // namespace core
