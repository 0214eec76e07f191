// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/demodata.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

namespace {

std::optional<int> optionalInt(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QDate dateOf(const QJsonObject &object, const char *name)
{
    return QDate::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODate);
}

} // namespace

SessionId DemoData::sessionId(const QUuid &root, QDate monday, int number)
{
    return SessionId::derived(root, QStringLiteral("%1-%2").arg(monday.toString(Qt::ISODate)).arg(number));
}

std::set<SessionId> DemoData::sessionIds() const
{
    std::set<SessionId> ids;
    for (QDate monday = firstMonday; monday <= lastMonday; monday = monday.addDays(7))
        for (const int from : {0, unplannedFrom})
            for (int number = from; number < from + most; ++number)
                ids.insert(sessionId(root, monday, number));
    return ids;
}

Setting DemoData::toSetting() const
{
    QJsonObject object{{QStringLiteral("root"), root.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("firstMonday"), firstMonday.toString(Qt::ISODate)},
                       {QStringLiteral("lastMonday"), lastMonday.toString(Qt::ISODate)}};
    if (profile) {
        object.insert(QStringLiteral("profileFrom"), profile->fromDay.toString(Qt::ISODate));
        if (profile->hrMax)
            object.insert(QStringLiteral("hrMax"), *profile->hrMax);
        if (profile->hrRest)
            object.insert(QStringLiteral("hrRest"), *profile->hrRest);
    }
    return {QLatin1String(key), QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

std::optional<DemoData> DemoData::from(const Setting &setting)
{
    const QJsonObject object = QJsonDocument::fromJson(setting.json).object();
    DemoData data;
    data.root = QUuid::fromString(object.value(QStringLiteral("root")).toString());
    data.firstMonday = dateOf(object, "firstMonday");
    data.lastMonday = dateOf(object, "lastMonday");
    if (data.root.isNull() || !data.firstMonday.isValid() || !data.lastMonday.isValid())
        return std::nullopt;
    if (const QDate from = dateOf(object, "profileFrom"); from.isValid()) {
        data.profile = Profile{};
        data.profile->fromDay = from;
        data.profile->hrMax = optionalInt(object, "hrMax");
        data.profile->hrRest = optionalInt(object, "hrRest");
    }
    return data;
}

} // namespace core
