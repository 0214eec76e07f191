// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seriespattern.h"

#include "core/exchange/workoutjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using namespace core;

QByteArray snapshotOf(const Session &session)
{
    const QByteArray workout = workoutOf(session, session.displayTitle()).json;
    if (!session.planned || !session.planned->startMinute)
        return workout;
    QJsonObject object = QJsonDocument::fromJson(workout).object();
    QJsonObject half = object.value(QLatin1String("planned")).toObject();
    half.insert(QLatin1String("startMinute"), *session.planned->startMinute);
    object.insert(QLatin1String("planned"), half);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Session> patternOf(const Series &series) { return sessionOf({WorkoutId(), QString(), series.snapshot}, series.fromDay); }

} // namespace exchange
