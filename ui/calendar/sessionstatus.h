// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/timeaway.h"

#include <QDate>
#include <QString>
#include <vector>

namespace ui {

/// How a session stands, as a mark and words; colour only goes along with them.
struct SessionStatus {
    enum class Tone { None, Good, Near, Neutral };
    Tone tone = Tone::None;
    QString icon;   ///< name of an icon, empty for none
    QString words;  ///< "On target", "Missed", …; empty for a session that is simply ahead
    bool operator==(const SessionStatus &) const = default;
};

/// From core/rules/adherence.h; `away` are the times away that touch its day.
[[nodiscard]] SessionStatus statusOf(const core::Session &session, QDate today, bool trained = false,
                                     const std::vector<core::TimeAway> &away = {});

} // namespace ui
