// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planrunstore.h"

#include "core/store/rows.h"

namespace core {

namespace {

#define PLAN_RUN_COLUMNS "id, plan_id, slug, title, weeks, first_day, scale, stopped_on, snapshot"

constexpr const char *selectAll = "SELECT " PLAN_RUN_COLUMNS " FROM plan_run WHERE deleted_at IS NULL ORDER BY first_day, id";
constexpr const char *selectOne = "SELECT " PLAN_RUN_COLUMNS " FROM plan_run WHERE id = ? AND deleted_at IS NULL";
constexpr const char *selectOpen = "SELECT " PLAN_RUN_COLUMNS " FROM plan_run WHERE deleted_at IS NULL AND stopped_on IS NULL "
    "AND EXISTS (SELECT 1 FROM session JOIN planned ON planned.session_id = session.id WHERE session.plan_run_id = plan_run.id "
    "AND session.deleted_at IS NULL AND planned.day >= ?) ORDER BY first_day, id";
constexpr const char *upsert = "INSERT INTO plan_run (" PLAN_RUN_COLUMNS ", rev, deleted_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL) "
    "ON CONFLICT (id) DO UPDATE SET plan_id = excluded.plan_id, slug = excluded.slug, title = excluded.title, "
    "weeks = excluded.weeks, first_day = excluded.first_day, scale = excluded.scale, "
    "stopped_on = excluded.stopped_on, snapshot = excluded.snapshot, rev = excluded.rev, deleted_at = NULL";

#undef PLAN_RUN_COLUMNS

PlanRun read(const Query &query)
{
    PlanRun run;
    run.id = query.id<PlanRunId>(0);
    run.plan = query.id<PlanId>(1);
    run.slug = query.text(2);
    run.title = query.text(3);
    run.weekCount = query.integer(4);
    run.firstDay = query.day(5);
    run.scale = query.real(6);
    if (!query.isNull(7))
        run.stoppedOn = query.day(7);
    run.snapshot = query.bytes(8);
    return run;
}

} // namespace

Result<std::vector<PlanRun>> PlanRunStore::all() const
{
    Query query(m_database, selectAll);
    return readAll(query, read);
}

Result<std::optional<PlanRun>> PlanRunStore::find(PlanRunId id) const
{
    Query query(m_database, selectOne);
    query.bind(id);
    return readFirst(query, read);
}

Result<std::vector<PlanRun>> PlanRunStore::openSince(QDate day) const
{
    Query query(m_database, selectOpen);
    query.bind(day);
    return readAll(query, read);
}

Result<void> PlanRunStore::save(const PlanRun &run, const Transaction &transaction)
{
    Query query(transaction.database(), upsert);
    query.bind(run.id).bind(run.plan).bind(run.slug).bind(run.title).bind(run.weekCount).bind(run.firstDay);
    query.bind(run.scale).bind(run.stoppedOn).bind(run.snapshot).bind(transaction.revision());
    return query.exec();
}

Result<void> PlanRunStore::remove(PlanRunId id, const Transaction &transaction)
{
    return moveToBin("UPDATE plan_run SET deleted_at = ?, rev = ? WHERE id = ?", id, transaction);
}

} // namespace core
