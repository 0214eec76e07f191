// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consistencystore.h"

#include "core/plans/planweek.h"
#include "core/store/planrunstore.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QSqlError>

namespace core {

namespace {

constexpr int minutesADay = 24 * 60;

constexpr const char *selectDone = R"(
SELECT l.day, l.start_ms, l.offset_min, coalesce(l.timer_ms, l.elapsed_ms, l.moving_ms, 0), s.kind
FROM logged l JOIN session s ON s.id = l.session_id
WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL AND s.kind <> 'rest' ORDER BY l.day, l.start_ms)";

constexpr const char *selectPlaces = R"(
SELECT p.day, s.plan_run_id, s.slot FROM planned p JOIN session s ON s.id = p.session_id
WHERE p.day BETWEEN ? AND ? AND s.deleted_at IS NULL AND s.plan_run_id IS NOT NULL)";

// Time away excuses what was not done on its days, as everywhere.
constexpr const char *selectByPlan = R"(
SELECT r.title, r.first_day, count(*), sum(l.session_id IS NOT NULL),
    sum(l.session_id IS NULL AND (p.skip_reason IS NOT NULL OR EXISTS (
        SELECT 1 FROM time_away a WHERE a.deleted_at IS NULL AND p.day BETWEEN a.from_day AND a.to_day)))
FROM planned p JOIN session s ON s.id = p.session_id JOIN plan_run r ON r.id = s.plan_run_id
LEFT JOIN logged l ON l.session_id = s.id
WHERE p.day BETWEEN ? AND ? AND p.day < ? AND s.deleted_at IS NULL AND r.deleted_at IS NULL AND s.kind <> 'rest'
GROUP BY r.id ORDER BY r.first_day DESC)";

std::optional<int> minuteOf(const Query &row)
{
    if (row.isNull(1) || row.isNull(2))
        return std::nullopt;
    const qint64 minute = row.bigInteger(1) / 60000 + row.integer(2);
    return int((minute % minutesADay + minutesADay) % minutesADay);
}

} // namespace

Result<std::vector<DoneSession>> ConsistencyStore::done(QDate first, QDate last) const
{
    Query query(m_database, selectDone);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<DoneSession> out;
    while (query.next()) {
        const auto kind = kindFromSlug(query.text(4));
        if (!kind)
            return fail(Error::Kind::Corrupt, QCoreApplication::translate("Database", "the database holds an unknown kind"));
        out.push_back({query.day(0), minuteOf(query), Milliseconds(query.bigInteger(3)), *kind});
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::set<QDate>> ConsistencyStore::easierMondays(QDate first, QDate last) const
{
    auto runs = PlanRunStore(m_database).all();
    if (!runs)
        return tl::unexpected(runs.error());
    Query query(m_database, selectPlaces);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Session> places;
    while (query.next()) {
        Session place;
        place.planned.emplace();
        place.planned->day = query.day(0);
        place.planRun = query.id<PlanRunId>(1);
        place.slot = query.text(2);
        places.push_back(std::move(place));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return easierMondaysOf(places, *runs);
}

Result<std::vector<PlanAdherence>> ConsistencyStore::byPlan(QDate first, QDate last, QDate today) const
{
    Query query(m_database, selectByPlan);
    if (const auto ran = query.bind(first).bind(last).bind(today).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<PlanAdherence> out;
    while (query.next()) {
        PlanAdherence plan;
        plan.title = query.text(0);
        plan.firstDay = query.day(1);
        plan.done = query.integer(3);
        plan.skipped = query.integer(4);
        plan.wanted = query.integer(2) - plan.skipped;
        out.push_back(std::move(plan));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace core
