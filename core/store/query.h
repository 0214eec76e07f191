// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/quantities.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <optional>

namespace core {

class Database;

/// One prepared statement. Binds only the types that QSQLITE stores unchanged, in the order of the `?` marks.
class Query
{
public:
    /// Prepares `sql`, which is always a constant of ours. A failure is reported by exec().
    Query(const Database &database, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(int value);
    Query &bind(qint64 value);
    Query &bind(double value);
    Query &bind(bool value);
    /// Null text binds as the empty text, never NULL.
    Query &bind(const QString &value);
    Query &bind(const QByteArray &value);
    /// A day as 'YYYY-MM-DD'; an invalid day binds NULL.
    Query &bind(QDate day);
    Query &bindNull();
    template <class Tag> Query &bind(const Id<Tag> &id) { return bind(id.toBytes()); }
    Query &bind(Milliseconds value) { return bind(qint64(value.count())); }
    Query &bind(Seconds value) { return bind(qint64(value.count())); }
    Query &bind(Metres value) { return bind(value.value); }
    template <class T> Query &bind(const std::optional<T> &value) { return value ? bind(*value) : bindNull(); }

    /// Runs the statement with the binds given, and clears them for the next run.
    [[nodiscard]] Result<void> exec();
    /// Moves to the next row. A row may follow only after a successful exec().
    [[nodiscard]] bool next();
    /// Why next() stopped, when it was not the end.
    [[nodiscard]] Result<void> finished();
    /// Rows changed by the last exec.
    [[nodiscard]] int rowsAffected() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] qint64 bigInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDate day(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType::fromBytes(bytes(column)); }
    [[nodiscard]] std::optional<int> optInteger(int column) const;
    [[nodiscard]] std::optional<qint64> optBigInteger(int column) const;
    [[nodiscard]] std::optional<double> optReal(int column) const;
    [[nodiscard]] std::optional<Metres> optMetres(int column) const;
    [[nodiscard]] std::optional<Seconds> optSeconds(int column) const;
    [[nodiscard]] std::optional<Milliseconds> optMilliseconds(int column) const;
    template <class IdType> [[nodiscard]] std::optional<IdType> optId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<IdType>(column));
    }

private:
    Query &add(const QVariant &value);

    QSqlQuery m_query;
    bool m_prepared = false;
    int m_position = 0;
};

/// Turns a failed statement into an Error of the right kind (reliability.md 2.3).
[[nodiscard]] Error sqlError(const QSqlError &error);
/// Runs one constant statement without binds or rows.
[[nodiscard]] Result<void> execute(const Database &database, const char *sql);

} // namespace core
