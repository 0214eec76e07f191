// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <optional>
#include <vector>

namespace core {

// A plan and a log become one session, and two again. Pure; nothing is read or written.

/// The planned session with the logged half of another: what was meant stays as it is, what happened comes from `logged`,
/// as do the sport and, in a manual link to a plan without one, the title. A mark of skipping goes. Notes of both are kept. Laps take the steps of the plan when
/// there are as many.
[[nodiscard]] Session linked(const Session &planned, const Session &logged, Link how);
/// Both texts, one under the other; one of them where the other is empty or the same.
[[nodiscard]] QString joinedText(const QString &a, const QString &b);
/// The entry under ids of its own, sets included, for a session beside the one it comes from.
[[nodiscard]] Entry withNewIds(Entry entry);
/// The planned entries with the results of the logged ones filled in, exercise by exercise and set by set in order.
/// What was not planned follows as further sets and entries; targets stay as they are.
[[nodiscard]] std::vector<Entry> joinedEntries(std::vector<Entry> planned, std::vector<Entry> logged);

/// What is left of a session when its halves part.
struct Halves {
    Session planned; ///< keeps the id, the place in its plan and its day
    Session logged;  ///< unplanned now, with an id of its own; recordings are to follow it
};
/// Both halves on their own; nullopt unless the session has both.
[[nodiscard]] std::optional<Halves> unlinked(const Session &session);

/// A session a half could be linked with, and how well.
struct LinkCandidate {
    enum class Fit { Close, Fair, Loose }; ///< a difference of at most 0.20, at most 0.45, more
    SessionId session;
    int days = 0;          ///< from the planned day to the logged one
    double difference = 0; ///< 0.2 × min(|days| ÷ 7, 1) + 0.8 × relative difference of distance, else time, else sets
    Fit fit = Fit::Loose;
    bool operator==(const LinkCandidate &) const = default;
};
/// How far apart, in days, two halves can be to be offered for linking.
inline constexpr int linkDays = 14;
/// What `half`, which is only planned or only logged, could be linked with among `around`, best first: sessions that have
/// just the other half, at most linkDays away, of a fitting sport, not skipped. Ranking: GoldenCheetah's.
[[nodiscard]] std::vector<LinkCandidate> linkCandidates(const Session &half, const std::vector<Session> &around);

} // namespace core
