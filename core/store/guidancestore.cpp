// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guidancestore.h"

#include "core/store/rows.h"

#include <QDateTime>

namespace core {

namespace {

constexpr const char *upsertDismissal = "INSERT INTO dismissal (rule, week, rev, deleted_at) VALUES (?, ?, ?, NULL) "
                                        "ON CONFLICT (rule, week) DO UPDATE SET rev = excluded.rev, deleted_at = NULL";
constexpr const char *upsertDay =
    "INSERT INTO availability (from_day, weekday, minutes, rev, deleted_at) VALUES (?, ?, ?, ?, NULL) "
    "ON CONFLICT (from_day, weekday) DO UPDATE SET minutes = excluded.minutes, rev = excluded.rev, deleted_at = NULL";
constexpr const char *selectDays =
    "SELECT from_day, weekday, minutes FROM availability WHERE deleted_at IS NULL ORDER BY from_day, weekday";

/// How a week is stored: for good is the empty text.
QString weekText(QDate week) { return week.isValid() ? week.toString(Qt::ISODate) : QString(); }

} // namespace

Result<std::vector<Dismissal>> GuidanceStore::dismissals() const
{
    Query query(m_database, "SELECT rule, week FROM dismissal WHERE deleted_at IS NULL ORDER BY rule, week");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Dismissal> out;
    while (query.next())
        out.push_back({query.text(0), query.day(1)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::vector<Availability>> GuidanceStore::availabilities() const
{
    Query query(m_database, selectDays);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Availability> out;
    while (query.next()) {
        if (out.empty() || out.back().fromDay != query.day(0))
            out.push_back({query.day(0), {}});
        out.back().minutes[size_t(query.integer(1) - 1)] = query.optInteger(2);
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<void> GuidanceStore::save(const Dismissal &dismissal, const Transaction &transaction)
{
    Query query(transaction.database(), upsertDismissal);
    return query.bind(dismissal.rule).bind(weekText(dismissal.week)).bind(transaction.revision()).exec();
}

Result<void> GuidanceStore::removeDismissal(const QString &rule, QDate week, const Transaction &transaction)
{
    Query query(transaction.database(), "UPDATE dismissal SET deleted_at = ?, rev = ? WHERE rule = ? AND week = ?");
    query.bind(QDateTime::currentMSecsSinceEpoch()).bind(transaction.revision());
    return query.bind(rule).bind(weekText(week)).exec();
}

Result<void> GuidanceStore::save(const Availability &availability, const Transaction &transaction)
{
    Query query(transaction.database(), upsertDay);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        query.bind(availability.fromDay).bind(weekday).bind(availability.minutes[size_t(weekday - 1)]);
        if (const auto done = query.bind(transaction.revision()).exec(); !done)
            return done;
    }
    return {};
}

Result<void> GuidanceStore::removeAvailability(QDate fromDay, const Transaction &transaction)
{
    return moveToBin("UPDATE availability SET deleted_at = ?, rev = ? WHERE from_day = ?", fromDay, transaction);
}

std::optional<Availability> availabilityOn(const std::vector<Availability> &all, QDate day)
{
    std::optional<Availability> found;
    for (const Availability &one : all)
        if (one.fromDay <= day && (!found || one.fromDay >= found->fromDay))
            found = one;
    return found;
}

} // namespace core
