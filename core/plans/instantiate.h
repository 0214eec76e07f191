// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/result.h"
#include "core/rules/week.h"

#include <QDate>
#include <optional>
#include <vector>

namespace core {

/// Why a plan cannot start on this day: plans start on a Monday. Nullopt when it can.
[[nodiscard]] std::optional<Problem> problemWithStart(QDate day);

/// The Monday to offer for a plan: the one inside the week of `today`, or the next once that week's Friday has come and
/// a plan would begin with days already gone.
[[nodiscard]] QDate nextStart(QDate today, Qt::DayOfWeek firstDay);

/// A new run of the plan from a Monday on. Its id is new each time, so that the same plan can stand on the same weeks
/// twice; it keeps the plan as it is now.
[[nodiscard]] PlanRun startPlan(const Plan &plan, QDate firstMonday);

/// The planned sessions of a plan run, on their dates, in order. Every id below the run's own (sessions, entries, sets)
/// is derived from the run and the slot ("w3-fri-0": week 3, Friday, first), so two machines make the same ones.
/// Cross-training in a plan leaves the sport open (Sport::Other).
[[nodiscard]] std::vector<Session> instantiate(const Plan &plan, const PlanRun &run);

/// What a change is called that puts a plan on these days: "Put Sample week on 16–22 November".
[[nodiscard]] QString putLabel(const QString &title, DateRange days);

/// One change that puts the whole plan on the calendar: the run and all its sessions, "Put Sample week on
/// 16–22 November". Errors: Usage when `firstMonday` is no Monday.
[[nodiscard]] Result<Change> applyPlan(const Plan &plan, QDate firstMonday);

} // namespace core
