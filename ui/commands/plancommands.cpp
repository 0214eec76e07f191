// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/plancommands.h"

#include "core/plans/instantiate.h"
#include "core/plans/planjson.h"
#include "core/plans/planlibrary.h"
#include "core/plans/planweek.h"
#include "core/store/planreading.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanCommands", text); }

/// The names in use, those of the library included.
core::Result<QStringList> takenNames(const core::Store &store)
{
    const auto plans = core::knownPlans(store);
    if (!plans)
        return tl::unexpected(plans.error());
    QStringList names;
    for (const core::KnownPlan &known : *plans)
        names << known.plan.slug;
    return names;
}

/// Writes a change whose last edit is a plan; its name when it was written.
std::optional<QString> nameOf(Commands &commands, const core::Change &change)
{
    if (!commands.run(change))
        return std::nullopt;
    return std::get<core::OwnPlan>(*change.edits.back().after).slug;
}

/// Runs what a pure act made of a run and its sessions.
template <class Act> bool onRun(Commands &commands, const core::PlanRun &run, const QString &label, Act act)
{
    const auto sessions = core::sessionsOf(commands.store(), run);
    if (!sessions)
        return refuse(commands, label, sessions.error());
    const core::Result<core::Change> change = act(*sessions);
    return change ? commands.run(*change) : refuse(commands, label, change.error());
}

} // namespace

bool applyPlan(Commands &commands, const core::Plan &plan, QDate firstMonday)
{
    const QString label = tr("Use %1").arg(plan.title);
    auto change = core::applyPlan(plan, firstMonday);
    if (!change)
        return refuse(commands, label, change.error());
    if (const auto placed = placeBehindOthers(commands.store(), *change); !placed)
        return refuse(commands, label, placed.error());
    return commands.run(*change);
}

bool applyPlacement(Commands &commands, const core::Placement &placement)
{
    const core::Change change = placement.change();
    if (change.isEmpty())
        return refuse(commands, tr("Use %1").arg(placement.run.title),
                      {core::Error::Kind::Usage, tr("every day it needs is taken, or lies before its start")});
    return commands.run(change);
}

bool shiftPlan(Commands &commands, const core::PlanRun &run, QDate from, int days)
{
    return onRun(commands, run, tr("Move %1").arg(run.title),
                 [&](const auto &sessions) { return core::shiftRun(run, sessions, from, days); });
}

bool stopPlan(Commands &commands, const core::PlanRun &run, QDate from)
{
    return onRun(commands, run, tr("Stop %1").arg(run.title),
                 [&](const auto &sessions) { return core::stopRun(run, sessions, from); });
}

bool takeUpPlan(Commands &commands, const core::PlanRun &run, int fromWeek, QDate monday, QDate today)
{
    const QString label = tr("Take up %1").arg(run.title);
    auto around = core::calendarFrom(commands.store(), std::min(monday, today));
    if (!around)
        return refuse(commands, label, around.error());
    return onRun(commands, run, label, [&](const auto &sessions) {
        return core::takeUp(run, sessions, fromWeek, monday, today, *around);
    });
}

std::optional<QString> saveWeeksAsPlan(Commands &commands, core::DateRange weeks, const core::PlanDetails &details)
{
    const auto refused = [&](const core::Error &error) {
        refuse(commands, tr("Save %1 as a plan").arg(details.title), error);
        return std::nullopt;
    };
    const core::Store &store = commands.store();
    const auto plan = core::planOfWeeks(store, weeks);
    if (!plan)
        return refused(plan.error());
    const auto taken = takenNames(store);
    if (!taken)
        return refused(taken.error());
    return nameOf(commands, core::savePlan(*plan, details, *taken));
}

bool editOwnPlan(Commands &commands, const core::OwnPlan &plan, const core::PlanDetails &details)
{
    const auto change = core::editPlan(plan, details);
    return change ? commands.run(*change) : refuse(commands, tr("Edit plan %1").arg(plan.slug), change.error());
}

bool deleteOwnPlan(Commands &commands, const core::OwnPlan &plan) { return commands.run(core::deletePlan(plan)); }

std::optional<QString> importPlanFile(Commands &commands, const QString &path)
{
    const QString label = tr("Import %1").arg(path);
    const auto refused = [&](const core::Error &error) {
        refuse(commands, label, error);
        return std::nullopt;
    };
    const auto plan = core::readPlanFile(path);
    if (!plan)
        return refused(plan.error());
    const auto library = core::libraryPlans();
    if (!library)
        return refused(library.error());
    const auto own = commands.store().ownPlans().all();
    if (!own)
        return refused(own.error());
    const auto exercises = commands.store().exercises().all();
    if (!exercises)
        return refused(exercises.error());
    const auto change = core::importPlan(*plan, *own, *library, *exercises);
    if (!change)
        return refused(change.error());
    return nameOf(commands, *change);
}

bool exportPlanFile(Commands &commands, const core::Plan &plan, const QString &path)
{
    QSaveFile file(path);
    // For people's eyes, too: indented.
    const QByteArray json = QJsonDocument::fromJson(core::planToJson(plan)).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return true;
    return refuse(commands, tr("Export %1").arg(path), {core::Error::Kind::Io, file.errorString()});
}

} // namespace ui
