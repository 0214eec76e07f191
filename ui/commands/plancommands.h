// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/ownplans.h"
#include "core/plans/placement.h"
#include "core/plans/runs.h"

#include <QDate>
#include <QString>

namespace ui {

class Commands;

// Everything a user can do with plans. Each is one Change, hence one undo step with a name; each returns whether it was
// written (a refusal has been reported through Commands::failed).

/// Puts a plan on the calendar, week 1 on the week of `firstMonday`, beside what stands there.
bool applyPlan(Commands &commands, const core::Plan &plan, QDate firstMonday);
/// Puts a plan on the calendar as its preview showed it. Refuses one that adds nothing.
bool applyPlacement(Commands &commands, const core::Placement &placement);
/// Moves what a plan still has from a day on by so many days.
bool shiftPlan(Commands &commands, const core::PlanRun &run, QDate from, int days);
/// Takes away what a plan still has from a day on.
bool stopPlan(Commands &commands, const core::PlanRun &run, QDate from);
/// Goes on with a plan from one of its weeks on a Monday.
bool takeUpPlan(Commands &commands, const core::PlanRun &run, int fromWeek, QDate monday, QDate today);

/// Keeps weeks of the calendar (from a Monday to a Sunday) as a plan of the user's own; gives its name for the command
/// line, or nothing when it was refused.
std::optional<QString> saveWeeksAsPlan(Commands &commands, core::DateRange weeks, const core::PlanDetails &details);
/// Changes title, author, description or easier weeks of a plan of the user's own.
bool editOwnPlan(Commands &commands, const core::OwnPlan &plan, const core::PlanDetails &details);
/// Deletes a plan of the user's own; what it put on the calendar stays.
bool deleteOwnPlan(Commands &commands, const core::OwnPlan &plan);
/// Takes in a plan file; gives its name for the command line, or nothing when it was refused.
std::optional<QString> importPlanFile(Commands &commands, const QString &path);
/// Writes a plan file; an older file of that name is replaced only once the new one is whole.
bool exportPlanFile(Commands &commands, const core::Plan &plan, const QString &path);

} // namespace ui
