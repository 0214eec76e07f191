// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>

namespace core {

namespace {

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/legwork/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> runText(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    if (!query.exec(statement))
        return tl::unexpected(sqlError(query.lastError()));
    return {};
}

Result<void> runStep(const Database &database, int version)
{
    const auto statements = migrationStatements(version);
    if (!statements)
        return tl::unexpected(statements.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString &statement : *statements)
        if (const auto done = runText(database, statement); !done)
            return done;
    // PRAGMA takes no bound values; the number is our own.
    if (const auto done = runText(database, QStringLiteral("PRAGMA user_version=%1").arg(version)); !done)
        return done;
    Query violations(database, "PRAGMA foreign_key_check");
    if (const auto ran = violations.exec(); !ran)
        return ran;
    if (violations.next())
        return fail(Error::Kind::Corrupt, QCoreApplication::translate("Database", "rows point at rows that are missing"));
    return transaction->commit();
}

} // namespace

int newestSchema() { return int(migrationFiles().size()); }

Result<QStringList> migrationStatements(int version)
{
    QFile resource(QStringLiteral(":/legwork/migrations/") + migrationFiles().value(version - 1));
    if (!resource.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, resource.errorString());
    return statementsOf(QString::fromUtf8(resource.readAll()));
}

Result<int> schemaOf(const Database &database)
{
    Query query(database, "PRAGMA user_version");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    return query.next() ? Result<int>(query.integer(0)) : fail(Error::Kind::Corrupt, QStringLiteral("user_version"));
}

Result<void> migrate(const Database &database)
{
    const auto found = schemaOf(database);
    if (!found)
        return tl::unexpected(found.error());
    for (int version = *found + 1; version <= newestSchema(); ++version)
        if (const auto done = runStep(database, version); !done)
            return done;
    return {};
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList current;
    const QStringList lines = sql.split(QLatin1Char('\n'));
    const auto flush = [&] {
        const QString text = current.join(QLatin1Char('\n')).trimmed();
        if (!text.isEmpty())
            statements.push_back(text.endsWith(QLatin1Char(';')) ? text.chopped(1) : text);
        current.clear();
    };
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("--")))
            continue;
        const bool ended = !current.isEmpty() && current.last().trimmed().endsWith(QLatin1Char(';'));
        if (trimmed.isEmpty() && ended)
            flush();
        else if (!trimmed.isEmpty())
            current.push_back(line);
    }
    flush();
    return statements;
}

} // namespace core
