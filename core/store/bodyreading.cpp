// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bodyreading.h"

#include "core/store/query.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace core {

namespace {

constexpr int ruleDays = 14;
constexpr int energyDays = 28;
constexpr int visitDays = 7;
constexpr int meanDays = 7;

constexpr const char *selectEfforts =
    "SELECT s.id, l.day, s.title, s.kind, s.sport, coalesce(l.timer_ms, l.elapsed_ms, l.moving_ms), l.distance_m, l.incline, l.kcal"
    " FROM logged l JOIN session s ON s.id = l.session_id"
    " WHERE l.day BETWEEN ? AND ? AND s.deleted_at IS NULL ORDER BY l.day, s.pos, s.id";

QString visitKey(const QString &page) { return QStringLiteral("visits/") + page; }

Result<BodyState> readPerson(const Store &store, QDate day)
{
    const auto settings = store.settings().all();
    auto profiles = store.settings().profiles();
    if (!settings || !profiles)
        return tl::unexpected(!settings ? settings.error() : profiles.error());
    BodyState state;
    state.choices = BodyChoices::from(*settings);
    state.profile = profileOn(*profiles, day);
    state.profiles = std::move(*profiles);
    return state;
}

/// Weights from before the days that are shown, so that the trend is what it would be from the beginning.
Result<void> addEntries(BodyState &state, const Store &store, QDate first, QDate last)
{
    auto weights = store.body().between(slug(BodyMeasure::Weight), first.addDays(-trendMemoryDays), first.addDays(-1));
    auto shown = store.body().between(first, last);
    if (!weights || !shown)
        return tl::unexpected(!weights ? weights.error() : shown.error());
    state.entries = std::move(*weights);
    state.entries.insert(state.entries.end(), shown->begin(), shown->end());
    return {};
}

} // namespace

Result<std::vector<LoggedEffort>> loggedEfforts(const Database &database, QDate first, QDate last)
{
    Query query(database, selectEfforts);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<LoggedEffort> efforts;
    while (query.next()) {
        const auto kind = kindFromSlug(query.text(3));
        const auto sport = sportFromSlug(query.text(4));
        if (!kind || !sport)
            return fail(Error::Kind::Corrupt, QCoreApplication::translate("BodyReading", "a session has an unknown kind"));
        if (*kind == Kind::Rest)
            continue;
        const QString title = query.text(2);
        efforts.push_back({query.id<SessionId>(0), query.day(1), title.isEmpty() ? kindName(*kind) : title, *kind, *sport,
                           query.optMilliseconds(5), query.optMetres(6), query.optReal(7), query.optInteger(8)});
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return efforts;
}

Result<BodyState> readBody(const Store &store, QDate first, QDate last, QDate today)
{
    auto state = readPerson(store, today);
    if (!state || !state->choices.on)
        return state;
    if (const auto entries = addEntries(*state, store, first.addDays(1 - meanDays), last); !entries)
        return tl::unexpected(entries.error());
    if (!state->choices.energy)
        return state;
    auto efforts = loggedEfforts(store.database(), std::min(first, today.addDays(1 - energyDays)), last);
    if (!efforts)
        return tl::unexpected(efforts.error());
    state->efforts = std::move(*efforts);
    return state;
}

Result<BodyState> readBodyForRules(const Store &store, QDate day)
{
    auto state = readPerson(store, day);
    if (!state || !state->choices.on)
        return state;
    if (const auto entries = addEntries(*state, store, day.addDays(1 - ruleDays), day); !entries)
        return tl::unexpected(entries.error());
    auto efforts = loggedEfforts(store.database(), day.addDays(1 - energyDays), day);
    if (!efforts)
        return tl::unexpected(efforts.error());
    state->efforts = std::move(*efforts);
    return state;
}

Result<std::vector<QDate>> pageVisits(const Database &database, const QString &page, QDate today)
{
    Query query(database, "SELECT json FROM draft WHERE key = ?");
    if (const auto ran = query.bind(visitKey(page)).exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<QDate> days;
    if (query.next())
        for (const QJsonValue &value : QJsonDocument::fromJson(query.text(0).toUtf8()).array())
            if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid() && day > today.addDays(-visitDays) && day <= today)
                days.push_back(day);
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return days;
}

Result<void> notePageVisit(Store &store, const QString &page, QDate today)
{
    auto days = pageVisits(store.database(), page, today);
    if (!days)
        return tl::unexpected(days.error());
    days->push_back(today);
    QJsonArray stored;
    for (const QDate day : *days)
        stored.append(day.toString(Qt::ISODate));
    return store.journal().saveDraft(visitKey(page), QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

} // namespace core
