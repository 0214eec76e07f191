// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/store/plannedstore.h"

#include <QByteArray>
#include <QTimeZone>
#include <map>
#include <vector>

namespace exchange {

/// Planned sessions as an iCalendar file (RFC 5545), one VEVENT each; sessions without a planned half are left out.
/// - UID is the session's id, so that importing again updates. SEQUENCE (seconds since 2020) and DTSTAMP are the time of
///   the session's last change: the same database always gives the same file.
/// - With a start it is a local time of `zone`, which is described in the file; else an all-day entry that blocks no time.
/// - DESCRIPTION is planText(); CATEGORIES the kind and the sport; a skipped session is CANCELLED.
[[nodiscard]] QByteArray calendarText(const std::vector<core::StampedSession> &sessions,
                                      const std::map<core::ExerciseId, QString> &names, const QTimeZone &zone);

} // namespace exchange
