// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rules/bodyfacts.h"

namespace core {

class Database;
class Store;

/// The logged halves of the days first … last as energy sees them, by day; those in the bin and rest left out. One query,
/// which reads no sets, steps or laps.
[[nodiscard]] Result<std::vector<LoggedEffort>> loggedEfforts(const Database &database, QDate first, QDate last);

/// What the body page shows of the days first … last: weights of the year before, too, as the trend remembers them, the
/// six days before for the mean of seven, and the sessions of the four weeks before `today`.
[[nodiscard]] Result<BodyState> readBody(const Store &store, QDate first, QDate last, QDate today);
/// The same for the rules on a day: weights of a year, everything else of two weeks, sessions of four.
[[nodiscard]] Result<BodyState> readBodyForRules(const Store &store, QDate day);

/// The days on which a page was opened, oldest first, one for each time; of the last 7 days only. Kept with the drafts: on
/// this machine, never archived, no undo step.
[[nodiscard]] Result<std::vector<QDate>> pageVisits(const Database &database, const QString &page, QDate today);
/// Keeps that a page was opened today.
[[nodiscard]] Result<void> notePageVisit(Store &store, const QString &page, QDate today);

/// The name the body page's visits are kept under.
inline const QString bodyPageName = QStringLiteral("body");

} // namespace core
