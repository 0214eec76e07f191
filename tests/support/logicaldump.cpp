// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logicaldump.h"

#include "core/store/store.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <gtest/gtest.h>

namespace tests {

namespace {

QStringList column(const QSqlDatabase &database, const QString &sql)
{
    QStringList out;
    QSqlQuery query(database);
    EXPECT_TRUE(query.exec(sql)) << qPrintable(query.lastError().text());
    while (query.next())
        out.push_back(query.value(0).toString());
    return out;
}

QString filterFor(const QString &table, const QStringList &columns)
{
    const QString live = QStringLiteral("SELECT id FROM session WHERE deleted_at IS NULL");
    if (columns.contains(QStringLiteral("deleted_at")))
        return QStringLiteral(" WHERE deleted_at IS NULL");
    if (table == QLatin1String("entry_set"))
        return QStringLiteral(" WHERE entry_id IN (SELECT id FROM entry WHERE session_id IN (%1))").arg(live);
    if (table == QLatin1String("exercise_muscle"))
        return QStringLiteral(" WHERE exercise_id IN (SELECT id FROM exercise WHERE deleted_at IS NULL)");
    if (columns.contains(QStringLiteral("session_id")))
        return QStringLiteral(" WHERE session_id IN (%1)").arg(live);
    return {};
}

QString dumpTable(const QSqlDatabase &database, const QString &table)
{
    const QStringList all = column(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    QStringList shown = all;
    shown.removeAll(QStringLiteral("rev"));
    shown.removeAll(QStringLiteral("deleted_at"));
    QStringList quoted;
    for (const QString &name : std::as_const(shown))
        quoted.push_back(QStringLiteral("quote(%1)").arg(name));
    const QStringList rows = column(database, QStringLiteral("SELECT %1 FROM %2%3 ORDER BY 1")
        .arg(quoted.join(QStringLiteral("||','||")), table, filterFor(table, all)));
    QString out;
    for (const QString &row : rows)
        out += table + QLatin1Char(' ') + row + QLatin1Char('\n');
    return out;
}

} // namespace

std::string logicalDump(core::Store &store)
{
    static const QSet<QString> excluded{
        QStringLiteral("tombstone"), QStringLiteral("import_batch"), QStringLiteral("import_item"),
        QStringLiteral("source"), QStringLiteral("recording"), QStringLiteral("draft"), QStringLiteral("local"),
        QStringLiteral("best_effort"), QStringLiteral("tally")};
    const QSqlDatabase database = store.database().connection();
    QString out;
    for (const QString &table : column(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name")))
        if (!excluded.contains(table))
            out += dumpTable(database, table);
    return out.toStdString();
}

} // namespace tests
