// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/model/timeaway.h"
#include "ui/calendar/sessionstatus.h"
#include "ui/look/stepprofile.h"

#include <QStringList>
#include <map>
#include <vector>

namespace ui {

/// Everything a card shows of one session, in finished words.
struct SessionCard {
    core::SessionId id;
    core::Family family = core::Family::EasyRuns;
    QString title;
    QStringList lines;              ///< planned against done, then what is worth a second look
    SessionStatus status;
    std::vector<ProfileBar> profile;
    bool quiet = false;             ///< rest, skipped or excused: drawn dashed and soft
    bool moved = false;             ///< stands on another day than it was first planned for
    bool hatched = false;           ///< skipped for a reason, or excused by time away: counted nowhere
    bool logged = false;            ///< done, in part at least: cannot move to a day to come
    QString amount;                 ///< the one figure that says how much: "43 min", "8.1 km", "12 sets"
    bool recurring = false;         ///< one of a series: carries a small mark
    bool canLog = false;            ///< planned and not logged yet
    bool offersActions = false;     ///< today's to-do: shows "Log" and "Done as planned"
    QString accessibleName;         ///< "Easy run, planned 45 min, done 43 min, on target"
    QString toolTip;                ///< both halves and the original day
    bool operator==(const SessionCard &) const = default;
};

/// What cards need to know beside the session.
struct CardContext {
    QDate today;
    core::LengthUnit lengths = core::LengthUnit::Kilometres;
    std::map<core::ExerciseId, QString> exerciseNames;
    std::vector<core::TimeAway> away;                 ///< that touch the days shown
    std::map<core::SeriesId, QString> recurrences;    ///< "every Tuesday", of every series
};

/// The card of a session; `trained` says whether its day saw training, which a rest day has not kept then.
[[nodiscard]] SessionCard cardOf(const core::Session &session, const CardContext &context, bool trained = false);

} // namespace ui
