// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/contenttables.h"

#include <QVariant>
#include <vector>

namespace core {

class Query;

/// The values of one row in the order of the table's columns; an invalid one is NULL.
using RowValues = std::vector<QVariant>;

/// The row a query of the table's columns stands on.
[[nodiscard]] RowValues readRow(const ContentTable &table, const Query &query);
/// Binds `count` values from the first on.
void bindRow(const ContentTable &table, const RowValues &values, int count, Query &query);

/// A row as one line of JSON, the same bytes for the same row: columns in the order of the table, NULL left out.
[[nodiscard]] QByteArray rowToJson(const ContentTable &table, const RowValues &values);
/// The row of a line. Error Format names the column that is unknown or holds what it cannot.
[[nodiscard]] Result<RowValues> rowFromJson(const ContentTable &table, const QByteArray &line);

/// What a row is known by in its copy of the data, for example "session/0a1b…" or "goal/2026-01-05".
[[nodiscard]] QByteArray keyOfRow(const ContentTable &table, const RowValues &values);
/// The key of the row that this one belongs to, or points at, by a column that holds an id.
[[nodiscard]] QByteArray keyOf(const QByteArray &table, const QVariant &id);

} // namespace core
