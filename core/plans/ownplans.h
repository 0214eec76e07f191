// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/ownplan.h"
#include "core/model/plan.h"
#include "core/result.h"
#include "core/rules/week.h"

#include <QStringList>
#include <set>
#include <vector>

namespace core {

// Plans of the user's own: made from weeks of the calendar, edited, brought from a file. Pure: each act gives one change.

/// What a person says about a plan.
struct PlanDetails {
    QString title;
    QString author;
    QString description;
    std::set<int> easierWeeks; ///< counted from 1
    bool operator==(const PlanDetails &) const = default;
};

/// What is wrong with the details of a plan of so many weeks, by field ("title", "easier weeks"); empty when all is well.
[[nodiscard]] std::vector<Problem> problemsWith(const PlanDetails &details, int weeks);
/// "4, 8, 12" as numbers; nullopt when it is something else.
[[nodiscard]] std::optional<std::set<int>> weekNumbersFrom(const QString &text);
/// The numbers as text, "4, 8, 12".
[[nodiscard]] QString weekNumbersText(const std::set<int> &weeks);

/// A name for the command line made from a title: "5K für den Frühling" gives "5k-fur-den-fruhling", with "-2" and so on
/// where it is taken; "plan" where no letter is left.
[[nodiscard]] QString slugFor(const QString &title, const QStringList &taken);

/// The plan as it is stored, and back. Errors: Format.
[[nodiscard]] OwnPlan ownPlanOf(const Plan &plan);
[[nodiscard]] Result<Plan> planOf(const OwnPlan &own);

/// The weeks (from Monday to Sunday) as a plan: every session that is planned in them on its weekday, with its steps,
/// exercises, amounts, light mark and words; of those that were only logged, what was done. No skip, no result, no log
/// note. `sessions` are those that stand or are planned on the days, `exercises` name the user's own exercises.
[[nodiscard]] Plan planFromWeeks(const std::vector<Session> &sessions, DateRange weeks, const std::vector<Exercise> &exercises);
/// The plan with its details.
[[nodiscard]] Plan withDetails(Plan plan, const PlanDetails &details);
[[nodiscard]] PlanDetails detailsOf(const Plan &plan);

/// Keeps a new plan under a name of its own: "Save Spring as a plan". `taken` are the names in use.
[[nodiscard]] Change savePlan(Plan plan, const PlanDetails &details, const QStringList &taken);
/// Changes what is said about a plan; it becomes its next version. "Edit plan Spring". Errors: Format.
[[nodiscard]] Result<Change> editPlan(const OwnPlan &before, const PlanDetails &details);
/// "Delete plan Spring". What it put on the calendar stays. Errors: Format never keeps a plan from being deleted.
[[nodiscard]] Change deletePlan(const OwnPlan &plan);

/// Takes in a plan read from a file, with the exercises of its author's own that are missing here: "Import plan Spring".
/// A newer version takes the place of the older one of the same name; another plan under a name in use gets a new name.
/// Errors: Conflict when this very plan, or a newer version of it, is there already.
[[nodiscard]] Result<Change> importPlan(const Plan &plan, const std::vector<OwnPlan> &own, const std::vector<Plan> &library,
                                        const std::vector<Exercise> &exercises);

} // namespace core
