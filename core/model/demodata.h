// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/profile.h"
#include "core/model/setting.h"

#include <QDate>
#include <QUuid>
#include <optional>
#include <set>

namespace core {

/// Which sessions of a database are made up, so that they can be taken away again: their ids follow from this, and the
/// heart rates that came with them are the person's only while nobody changed them.
struct DemoData {
    QUuid root;
    QDate firstMonday;
    QDate lastMonday;
    std::optional<Profile> profile;

    bool operator==(const DemoData &) const = default;

    /// Planned sessions of a week are numbered from 0, unplanned ones from this on; each at most `most` of them.
    static constexpr int unplannedFrom = 100;
    static constexpr int most = 30;
    /// The setting this is stored under.
    static constexpr const char *key = "demo";

    /// The id of the made-up session `number` of a week.
    [[nodiscard]] static SessionId sessionId(const QUuid &root, QDate monday, int number);
    /// Every id a made-up session can have.
    [[nodiscard]] std::set<SessionId> sessionIds() const;
    [[nodiscard]] Setting toSetting() const;
    /// nullopt when the setting does not say what this is.
    [[nodiscard]] static std::optional<DemoData> from(const Setting &setting);
};

} // namespace core
