// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findings.h"
#include "core/rules/weekview.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace core {

/// What a rule found, before the table adds who says it.
struct Said {
    Severity severity = Severity::Tip;
    QString message;
    std::vector<SessionId> sessions;
};

/// One row of the table: a pure function and what is known of it.
struct Rule {
    const char *id;
    const char *name;   ///< English, translated in context "Findings"
    const char *source; ///< English, translated in context "Findings"
    Severity most;
    std::optional<Said> (*check)(const WeekView &);
};

/// The rules on what stands beside what: R01, R02, R08, R15–R18, R29.
[[nodiscard]] const std::vector<Rule> &spacingRules();
/// The rules on lifting: R03–R06, R30, R44, R45.
[[nodiscard]] const std::vector<Rule> &strengthRules();
/// The rules on single runs and their mix: R07, R09–R14, R26, R27, R40.
[[nodiscard]] const std::vector<Rule> &runRules();
/// The rules on how much: R19–R25, R28, R43.
[[nodiscard]] const std::vector<Rule> &volumeRules();
/// The rules on food, sleep and the body: R31–R36, R41, R42. Silent where nothing of it is kept.
[[nodiscard]] const std::vector<Rule> &bodyRules();
/// The rules on pain and safety: R37–R39.
[[nodiscard]] const std::vector<Rule> &healthRules();

/// A text of a rule in the user's language.
[[nodiscard]] inline QString say(const char *text) { return QCoreApplication::translate("Findings", text); }
/// The name of a day of the week.
[[nodiscard]] QString dayName(QDate day);
/// The ids of sessions, for Said.
[[nodiscard]] std::vector<SessionId> idsOf(const std::vector<const SessionView *> &views);

} // namespace core
