// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/model/setting.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

/// Reads and writes preferences, the dated profile and the dated goals.
class SettingStore
{
public:
    explicit SettingStore(const Database &database) : m_database(database) {}

    /// All stored settings, key → JSON.
    [[nodiscard]] Result<std::map<QString, QByteArray>> all() const;
    [[nodiscard]] Result<std::optional<Setting>> find(const QString &key) const;
    /// Every profile by its first day.
    [[nodiscard]] Result<std::vector<Profile>> profiles() const;
    /// Every goal by its first day.
    [[nodiscard]] Result<std::vector<Goal>> goals() const;

    /// Writes one row, replacing an earlier state, or takes it away. Called by the Journal.
    [[nodiscard]] Result<void> save(const Setting &setting, const Transaction &transaction);
    [[nodiscard]] Result<void> removeSetting(const QString &key, const Transaction &transaction);
    [[nodiscard]] Result<void> save(const Profile &profile, const Transaction &transaction);
    [[nodiscard]] Result<void> removeProfile(QDate fromDay, const Transaction &transaction);
    [[nodiscard]] Result<void> save(const Goal &goal, const Transaction &transaction);
    [[nodiscard]] Result<void> removeGoal(QDate fromDay, const Transaction &transaction);

private:
    const Database &m_database;
};

/// The profile in force on a day: the last one that starts on or before it, else an empty one.
[[nodiscard]] Profile profileOn(const std::vector<Profile> &profiles, QDate day);
/// The goal in force on a day: the last one that starts on or before it, else the default (150 minutes, 2 days).
[[nodiscard]] Goal goalOn(const std::vector<Goal> &goals, QDate day);

} // namespace core
