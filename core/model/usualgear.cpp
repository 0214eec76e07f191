// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/usualgear.h"

namespace core {

Setting usualGearSetting(std::optional<GearId> gear)
{
    return {QLatin1String(usualGearKey), gear ? '"' + gear->toString().toLatin1() + '"' : QByteArray("null")};
}

std::optional<GearId> usualGearFrom(const QByteArray &json)
{
    if (json.size() < 2 || !json.startsWith('"') || !json.endsWith('"'))
        return std::nullopt;
    const auto id = GearId::fromString(QString::fromLatin1(json.mid(1, json.size() - 2)));
    return id.isNull() ? std::nullopt : std::optional(id);
}

Session withUsualGear(Session session, std::optional<GearId> usual)
{
    if (usual && session.logged && !session.logged->gear && session.sport == Sport::Running)
        session.logged->gear = usual;
    return session;
}

} // namespace core
