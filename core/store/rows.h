// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace core {

/// Runs a query and makes a value of each of its rows.
template <class Value> Result<std::vector<Value>> readAll(Query &query, Value (*read)(const Query &))
{
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Value> out;
    while (query.next())
        out.push_back(read(query));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

/// The value of its first row, or nullopt.
template <class Value> Result<std::optional<Value>> readFirst(Query &query, Value (*read)(const Query &))
{
    auto found = readAll(query, read);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

/// Puts a row into the bin. `update` sets deleted_at and rev of the row of a key, in this order.
template <class Key> Result<void> moveToBin(const char *update, const Key &key, const Transaction &transaction)
{
    Query query(transaction.database(), update);
    return query.bind(QDateTime::currentMSecsSinceEpoch()).bind(transaction.revision()).bind(key).exec();
}

} // namespace core
