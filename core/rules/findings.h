// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guidance.h"
#include "core/rules/weekfacts.h"

#include <QString>
#include <set>
#include <utility>
#include <vector>

namespace core {

/// How much a finding asks for: a quiet tip, one visible line, or safety.
enum class Severity { Tip, HeadsUp, StopAndThink };

/// What one rule says about a week. Never a score and never a reproach.
struct Finding {
    QString id; ///< "R01" … "R45", the rule
    Severity severity = Severity::Tip;
    QString headline;                ///< a few words, in the user's language
    QString message;                 ///< the reason and what could be done, in the user's language
    QString source;                  ///< what the rule rests on, for the hover
    std::vector<SessionId> sessions; ///< those it is about; empty when it is about the week or the person
    bool operator==(const Finding &) const = default;
};

/// Rules the user does not want to hear of. Safety rules can be put aside for a week, never for good.
struct DismissedRules {
    std::set<QString> forGood;
    std::set<std::pair<QString, QDate>> forWeek; ///< rule and the first day of the week
    bool operator==(const DismissedRules &) const = default;
    [[nodiscard]] bool hides(const QString &id, QDate weekFirst, Severity most) const
    {
        return (most != Severity::StopAndThink && forGood.contains(id)) || forWeek.contains({id, weekFirst});
    }
};

/// The stored dismissals as the rules ask for them.
[[nodiscard]] DismissedRules dismissedRules(const std::vector<Dismissal> &dismissals);

/// A rule as the settings page lists it.
struct RuleInfo {
    QString id;
    QString name;                      ///< what it looks at, in the user's language
    QString source;                    ///< what it rests on
    Severity severity = Severity::Tip; ///< the most it can say
    bool canBeOff = true;              ///< safety rules cannot
    bool operator==(const RuleInfo &) const = default;
};

/// All 45 rules of the week checker, by id.
[[nodiscard]] std::vector<RuleInfo> allRules();

/// What the rules say about the week, at most one finding a rule, highest severity first, then by id.
[[nodiscard]] std::vector<Finding> findingsOf(const WeekFacts &facts, const DismissedRules &dismissed = {});
/// The first three: more at once is not guidance any more.
[[nodiscard]] std::vector<Finding> topThree(std::vector<Finding> findings);

/// Mean of seven daily loads ÷ their sample standard deviation (Foster 1998); nullopt when every day is alike.
[[nodiscard]] std::optional<double> monotony(const std::array<double, 7> &load);

} // namespace core
