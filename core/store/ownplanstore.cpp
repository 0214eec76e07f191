// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ownplanstore.h"

#include "core/store/rows.h"

namespace core {

namespace {

#define COLUMNS "id, slug, version, json"

constexpr const char *selectAll = "SELECT " COLUMNS " FROM plan WHERE deleted_at IS NULL ORDER BY slug, id";
constexpr const char *selectOne = "SELECT " COLUMNS " FROM plan WHERE id = ? AND deleted_at IS NULL";
constexpr const char *upsert =
    "INSERT INTO plan (" COLUMNS ", rev, deleted_at) VALUES (?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, version = excluded.version, json = excluded.json, rev = excluded.rev, deleted_at = NULL";

#undef COLUMNS

OwnPlan read(const Query &query)
{
    OwnPlan one;
    one.id = query.id<PlanId>(0);
    one.slug = query.text(1);
    one.version = query.integer(2);
    one.json = query.text(3).toUtf8();
    return one;
}

} // namespace

Result<std::vector<OwnPlan>> OwnPlanStore::all() const
{
    Query query(m_database, selectAll);
    return readAll(query, read);
}

Result<std::optional<OwnPlan>> OwnPlanStore::find(PlanId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    return readFirst(query, read);
}

Result<void> OwnPlanStore::save(const OwnPlan &plan, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(plan.id).bind(plan.slug).bind(plan.version).bind(QString::fromUtf8(plan.json));
    return query.bind(transaction.revision()).exec();
}

Result<void> OwnPlanStore::remove(PlanId id, const Transaction &transaction)
{
    return moveToBin("UPDATE plan SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
