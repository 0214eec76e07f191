// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gearmileage.h"

#include "core/model/usualgear.h"
#include "core/store/query.h"
#include "core/store/store.h"

#include <QSqlError>

namespace core {

namespace {

constexpr const char *selectMileages = R"(
SELECT g.id, g.name, g.retired, g.start_m, g.warn_m, g.start_m + coalesce(sum(l.distance_m), 0), count(l.session_id)
FROM gear g
LEFT JOIN (logged l JOIN session s ON s.id = l.session_id AND s.deleted_at IS NULL) ON l.gear_id = g.id
WHERE g.deleted_at IS NULL
GROUP BY g.id ORDER BY g.retired, g.name COLLATE NOCASE, g.id)";

} // namespace

Result<std::vector<GearMileage>> gearMileages(const Database &database)
{
    Query query(database, selectMileages);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<GearMileage> out;
    while (query.next()) {
        GearMileage one;
        one.gear = {query.id<GearId>(0), query.text(1), query.boolean(2), Metres{query.real(3)}, query.optMetres(4)};
        one.covered = Metres{query.real(5)};
        one.sessions = query.integer(6);
        out.push_back(std::move(one));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::optional<GearId>> usualGear(const Store &store)
{
    const auto setting = store.settings().find(QLatin1String(usualGearKey));
    if (!setting)
        return tl::unexpected(setting.error());
    const auto id = *setting ? usualGearFrom((*setting)->json) : std::nullopt;
    if (!id)
        return std::nullopt;
    const auto gear = store.gear().find(*id);
    if (!gear)
        return tl::unexpected(gear.error());
    return *gear && !(*gear)->retired ? id : std::nullopt;
}

} // namespace core
