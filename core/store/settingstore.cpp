// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingstore.h"

#include "core/store/rows.h"

#include <QSqlError>

namespace core {

namespace {

constexpr const char *upsertSetting = R"(
INSERT INTO setting (key, json, rev, deleted_at) VALUES (?, ?, ?, NULL)
ON CONFLICT (key) DO UPDATE SET json = excluded.json, rev = excluded.rev, deleted_at = NULL)";

constexpr const char *upsertProfile = R"(
INSERT INTO profile (from_day, hr_max, hr_rest, birth_year, sex, flags, zones, mass_text, mass_unit, mass_mg, rev,
    deleted_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
ON CONFLICT (from_day) DO UPDATE SET hr_max = excluded.hr_max, hr_rest = excluded.hr_rest,
    birth_year = excluded.birth_year, sex = excluded.sex, flags = excluded.flags, zones = excluded.zones,
    mass_text = excluded.mass_text, mass_unit = excluded.mass_unit, mass_mg = excluded.mass_mg,
    rev = excluded.rev, deleted_at = NULL)";

constexpr const char *upsertGoal = R"(
INSERT INTO goal (from_day, minutes, strength_days, hard_days, rev, deleted_at) VALUES (?, ?, ?, ?, ?, NULL)
ON CONFLICT (from_day) DO UPDATE SET minutes = excluded.minutes, strength_days = excluded.strength_days,
    hard_days = excluded.hard_days, rev = excluded.rev, deleted_at = NULL)";

template <class Dated> Dated inForce(const std::vector<Dated> &all, QDate day)
{
    Dated found;
    for (const Dated &one : all)
        if (one.fromDay <= day && (!found.fromDay.isValid() || one.fromDay >= found.fromDay))
            found = one;
    return found;
}

} // namespace

Result<std::map<QString, QByteArray>> SettingStore::all() const
{
    Query query(m_database, "SELECT key, json FROM setting WHERE deleted_at IS NULL");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::map<QString, QByteArray> out;
    while (query.next())
        out[query.text(0)] = query.text(1).toUtf8();
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::optional<Setting>> SettingStore::find(const QString &key) const
{
    Query query(m_database, "SELECT json FROM setting WHERE key = ? AND deleted_at IS NULL");
    if (const auto ran = query.bind(key).exec(); !ran)
        return tl::unexpected(ran.error());
    if (!query.next())
        return std::nullopt;
    return Setting{key, query.text(0).toUtf8()};
}

Result<std::vector<Profile>> SettingStore::profiles() const
{
    Query query(m_database, "SELECT from_day, hr_max, hr_rest, birth_year, sex, flags, zones, mass_text, mass_unit, mass_mg "
                            "FROM profile WHERE deleted_at IS NULL ORDER BY from_day");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Profile> out;
    while (query.next()) {
        Profile p{query.day(0), query.optInteger(1), query.optInteger(2), query.optInteger(3), query.text(4),
                  query.integer(5), query.text(6)};
        if (!query.isNull(7))
            p.mass = Weight{query.text(7), WeightUnit(query.integer(8)), query.bigInteger(9)};
        out.push_back(std::move(p));
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<std::vector<Goal>> SettingStore::goals() const
{
    Query query(m_database, "SELECT from_day, minutes, strength_days, hard_days FROM goal "
                            "WHERE deleted_at IS NULL ORDER BY from_day");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    std::vector<Goal> out;
    while (query.next())
        out.push_back({query.day(0), query.integer(1), query.integer(2), query.optInteger(3)});
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

Result<void> SettingStore::save(const Setting &setting, const Transaction &transaction)
{
    Query query(transaction.database(), upsertSetting);
    return query.bind(setting.key).bind(QString::fromUtf8(setting.json)).bind(transaction.revision()).exec();
}

Result<void> SettingStore::removeSetting(const QString &key, const Transaction &transaction)
{
    return moveToBin("UPDATE setting SET deleted_at = ?, rev = ? WHERE key = ?", key, transaction);
}

Result<void> SettingStore::save(const Profile &p, const Transaction &transaction)
{
    Query query(transaction.database(), upsertProfile);
    query.bind(p.fromDay).bind(p.hrMax).bind(p.hrRest).bind(p.birthYear).bind(p.sex).bind(p.flags).bind(p.zones);
    if (p.mass)
        query.bind(p.mass->text).bind(int(p.mass->unit)).bind(p.mass->milligrams);
    else
        query.bindNull().bindNull().bindNull();
    return query.bind(transaction.revision()).exec();
}

Result<void> SettingStore::removeProfile(QDate fromDay, const Transaction &transaction)
{
    return moveToBin("UPDATE profile SET deleted_at = ?, rev = ? WHERE from_day = ?", fromDay, transaction);
}

Result<void> SettingStore::save(const Goal &goal, const Transaction &transaction)
{
    Query query(transaction.database(), upsertGoal);
    query.bind(goal.fromDay).bind(goal.minutes).bind(goal.strengthDays).bind(goal.hardDays);
    return query.bind(transaction.revision()).exec();
}

Result<void> SettingStore::removeGoal(QDate fromDay, const Transaction &transaction)
{
    return moveToBin("UPDATE goal SET deleted_at = ?, rev = ? WHERE from_day = ?", fromDay, transaction);
}

Profile profileOn(const std::vector<Profile> &profiles, QDate day) { return inForce(profiles, day); }
Goal goalOn(const std::vector<Goal> &goals, QDate day) { return inForce(goals, day); }

} // namespace core
