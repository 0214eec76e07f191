// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QVariant>

namespace core {

Query::Query(const Database &database, const char *sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(sql));
}

// An open cursor would block VACUUM INTO and a second connection's write.
Query::~Query() { m_query.finish(); }

Query &Query::add(const QVariant &value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Query &Query::bind(int value) { return add(value); }
Query &Query::bind(qint64 value) { return add(value); }
Query &Query::bind(double value) { return add(value); }
Query &Query::bind(bool value) { return add(value ? 1 : 0); }
Query &Query::bind(const QString &value) { return add(value.isNull() ? QStringLiteral("") : value); }
Query &Query::bind(const QByteArray &value) { return add(value.isNull() ? QByteArray("") : value); }
Query &Query::bind(QDate day) { return day.isValid() ? add(day.toString(Qt::ISODate)) : bindNull(); }
Query &Query::bindNull() { return add(QVariant(QMetaType(QMetaType::QString))); }

Result<void> Query::exec()
{
    m_position = 0;
    if (!m_prepared || !m_query.exec())
        return tl::unexpected(sqlError(m_query.lastError()));
    return {};
}

bool Query::next() { return m_query.next(); }

Result<void> Query::finished()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return tl::unexpected(sqlError(error));
    return {};
}

int Query::rowsAffected() const { return m_query.numRowsAffected(); }
bool Query::isNull(int column) const { return m_query.isNull(column); }
int Query::integer(int column) const { return m_query.value(column).toInt(); }
qint64 Query::bigInteger(int column) const { return m_query.value(column).toLongLong(); }
double Query::real(int column) const { return m_query.value(column).toDouble(); }
QString Query::text(int column) const { return m_query.value(column).toString(); }
QByteArray Query::bytes(int column) const { return m_query.value(column).toByteArray(); }
QDate Query::day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

std::optional<int> Query::optInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<qint64> Query::optBigInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(bigInteger(column));
}

std::optional<double> Query::optReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<Metres> Query::optMetres(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(Metres{real(column)});
}

std::optional<Seconds> Query::optSeconds(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(Seconds(bigInteger(column)));
}

std::optional<Milliseconds> Query::optMilliseconds(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(Milliseconds(bigInteger(column)));
}

namespace {

QString say(const char *text) { return QCoreApplication::translate("Database", text); }

} // namespace

Error sqlError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 5:
    case 6: return {Error::Kind::Busy, say("the database is in use by another program")};
    case 8: return {Error::Kind::ReadOnly, say("the database or its folder cannot be written")};
    case 10: return {Error::Kind::Io, say("the disk reported an error (%1)").arg(error.databaseText())};
    case 11: return {Error::Kind::Corrupt, say("the database is damaged")};
    case 13: return {Error::Kind::Full, say("the disk is full")};
    case 14: return {Error::Kind::Io, say("the database cannot be opened")};
    case 26: return {Error::Kind::NotADatabase, say("this is not a Legwork database")};
    default: break;
    }
    return {Error::Kind::Internal, error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
}

Result<void> execute(const Database &database, const char *sql)
{
    QSqlQuery query(database.connection());
    if (!query.exec(QString::fromUtf8(sql)))
        return tl::unexpected(sqlError(query.lastError()));
    query.finish();
    return {};
}

} // namespace core
