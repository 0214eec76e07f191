// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workoutjson.h"

#include "core/exchange/sessionjson.h"
#include "core/rules/copies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace exchange {

using namespace core;

namespace {

const QString plannedField = QStringLiteral("planned");

} // namespace

Workout workoutOf(const Session &session, const QString &name)
{
    Session plan = plannedCopy(session, session.day());
    plan.planned->startMinute.reset();
    QJsonObject object = toJson(plan);
    for (const char *field : {"id", "position"})
        object.remove(QLatin1String(field));
    QJsonObject half = object.value(plannedField).toObject();
    for (const char *field : {"day", "originalDay"})
        half.remove(QLatin1String(field));
    object.insert(plannedField, half);
    return {WorkoutId::create(), name.trimmed(), QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Result<Session> sessionOf(const Workout &workout, QDate day)
{
    QJsonParseError fault;
    QJsonObject object = QJsonDocument::fromJson(workout.json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return fail(Error::Kind::Format, QCoreApplication::translate("Workout", "it is damaged: %1").arg(fault.errorString()));
    QJsonObject half = object.value(plannedField).toObject();
    for (const char *field : {"day", "originalDay"})
        half.insert(QLatin1String(field), day.toString(Qt::ISODate));
    object.insert(plannedField, half);
    const auto read = sessionFromJson(object);
    if (!read)
        return read;
    return plannedCopy(*read, day);
}

} // namespace exchange
