// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coachdraft.h"

#include "core/exchange/sessionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ui {

namespace {

constexpr int lapFields = 5;

QJsonArray lapJson(const core::CoachLap &lap)
{
    return {lap.step, double(lap.startMs), double(lap.endMs), double(lap.pausedMs), int(lap.end)};
}

qint64 whole(const QJsonValue &value) { return qint64(value.toDouble()); }

std::optional<core::CoachLap> lapFrom(const QJsonArray &values)
{
    const int end = values.at(4).toInt(-1);
    if (values.size() != lapFields || end < 0 || end > int(core::CoachEnd::Stopped))
        return std::nullopt;
    return core::CoachLap{values.at(0).toInt(-1), whole(values.at(1)), whole(values.at(2)), whole(values.at(3)), core::CoachEnd(end)};
}

bool fitsTogether(const CoachDraft &draft)
{
    const core::CoachRun &run = draft.run;
    const auto isStep = [&run](int step) { return step >= 0 && step < int(run.steps.size()); };
    return draft.day.isValid() && run.begun && isStep(run.current) && (!run.over || !run.laps.empty())
        && std::all_of(run.laps.begin(), run.laps.end(), [&](const core::CoachLap &lap) { return isStep(lap.step); });
}

} // namespace

QByteArray toJson(const CoachDraft &draft)
{
    const core::CoachRun &run = draft.run;
    QJsonArray laps;
    for (const core::CoachLap &lap : run.laps)
        laps.append(lapJson(lap));
    QJsonObject object{{QStringLiteral("session"), exchange::toJson(draft.session)},
                       {QStringLiteral("day"), draft.day.toString(Qt::ISODate)},
                       {QStringLiteral("laps"), laps},
                       {QStringLiteral("over"), run.over},
                       {QStringLiteral("current"), run.current},
                       {QStringLiteral("start"), double(run.startMs)},
                       {QStringLiteral("paused"), double(run.pausedMs)}};
    if (run.pausedSince)
        object.insert(QStringLiteral("since"), double(*run.pausedSince));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CoachDraft> coachDraftFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto session = exchange::sessionFromJson(object.value(QLatin1String("session")).toObject());
    if (!session || !session->planned)
        return std::nullopt;
    CoachDraft draft{*session, QDate::fromString(object.value(QLatin1String("day")).toString(), Qt::ISODate),
                     core::readyToRun(session->planned->steps)};
    core::CoachRun &run = draft.run;
    for (const QJsonValue &value : object.value(QLatin1String("laps")).toArray()) {
        const auto lap = lapFrom(value.toArray());
        if (!lap)
            return std::nullopt;
        run.laps.push_back(*lap);
    }
    run.begun = true;
    run.over = object.value(QLatin1String("over")).toBool();
    run.current = object.value(QLatin1String("current")).toInt(-1);
    run.startMs = whole(object.value(QLatin1String("start")));
    run.pausedMs = whole(object.value(QLatin1String("paused")));
    if (object.contains(QLatin1String("since")))
        run.pausedSince = whole(object.value(QLatin1String("since")));
    return fitsTogether(draft) ? std::optional(draft) : std::nullopt;
}

} // namespace ui
