// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <vector>

namespace core {

/// What is known of an activity before it joins a plan.
struct ActivityFacts {
    QDate day;
    Sport sport = Sport::Other;
    std::optional<Milliseconds> time;
};

/// How well an activity of a sport fits a planned session: Alike joins first; Possible when nothing is alike.
enum class SportFit { None, Possible, Alike };
/// Running fits every run; walking and hiking every walk, and active recovery at a pinch; cycling, swimming, rowing and
/// the elliptical trainer fit cross-training; strength fits strength and circuits; mobility fits active recovery. A
/// session's own sport always fits, rest never does.
[[nodiscard]] SportFit fitOf(Sport activity, const Session &session);

/// The planned session an activity joins: of the same day, neither logged nor skipped, of a fitting sport; of several
/// the one nearest in duration (those without one last), then the first in the day's order. Null when there is none.
/// Sessions with a logged half, however it got there, are left alone.
[[nodiscard]] const Session *matchingSession(const std::vector<Session> &sessions, const ActivityFacts &activity);

} // namespace core
