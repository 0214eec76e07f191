// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/jsonvalues.h"
#include "app/output.h"
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/plans/raceday.h"
#include "core/plans/scale.h"
#include "core/store/planreading.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

int refuseDatabase(const CommandParser &parser, const Error &error)
{
    printError(parser.database(), error.message);
    return DatabaseRefused;
}

/// Every plan, those of the user's own where there is a database; reading creates none.
Result<std::vector<KnownPlan>> plansFor(const CommandParser &parser)
{
    if (QFile::exists(parser.database())) {
        const auto store = openForReading(parser.database());
        if (!store)
            return tl::unexpected(store.error());
        return knownPlans(**store);
    }
    auto library = libraryPlans();
    if (!library)
        return tl::unexpected(library.error());
    std::vector<KnownPlan> plans;
    for (Plan &plan : *library)
        plans.push_back({std::move(plan), std::nullopt});
    return plans;
}

int list(const CommandParser &parser)
{
    const auto plans = plansFor(parser);
    if (!plans)
        return refuseDatabase(parser, plans.error());
    QJsonArray array;
    Table table({tr("Plan"), tr(">Weeks"), tr("Title"), tr("From")});
    for (const auto &[plan, own] : *plans) {
        table.addRow({plan.slug, QString::number(plan.weeks.size()), plan.title,
                      !own ? tr("Legwork") : plan.author.isEmpty() ? tr("your own") : plan.author});
        array.append(QJsonObject{{QStringLiteral("slug"), plan.slug},
                                 {QStringLiteral("title"), plan.title},
                                 {QStringLiteral("author"), plan.author},
                                 {QStringLiteral("description"), plan.description},
                                 {QStringLiteral("weeks"), int(plan.weeks.size())},
                                 {QStringLiteral("version"), plan.version},
                                 {QStringLiteral("own"), own.has_value()}});
    }
    if (parser.json())
        printJson(array);
    else
        table.print();
    return AllDone;
}

void printApplied(const CommandParser &parser, const Placement &placement)
{
    const PlacedDay &last = placement.days.back();
    if (parser.json())
        printJson(QJsonObject{{QStringLiteral("plan"), placement.run.slug},
                              {QStringLiteral("sessions"), placement.addedCount()},
                              {QStringLiteral("left_out"), placement.leftOutCount()},
                              {QStringLiteral("replaced"), placement.replacedCount()},
                              {QStringLiteral("from"), json(placement.run.firstDay)},
                              {QStringLiteral("to"), json(last.day)}});
    else
        printLine(tr("%1: %2 sessions").arg(placement.change().label).arg(placement.addedCount()));
}

/// What the options ask for; a usage error says what is wrong with them.
Result<std::pair<Plan, PlacementChoice>> asked(const CommandParser &parser, Plan plan)
{
    PlacementChoice choice;
    if (parser.has(QStringLiteral("scale"))) {
        const auto percent = scaleFromText(parser.value(QStringLiteral("scale")));
        if (!percent)
            return fail(Error::Kind::Usage, tr("--scale is easier, as-written, shorter or 50 to 150"));
        choice.percent = *percent;
        plan = scaled(std::move(plan), *percent);
    }
    const QStringList words{QStringLiteral("keep"), QStringLiteral("leave-out"), QStringLiteral("replace")};
    const qsizetype taken = parser.has(QStringLiteral("taken")) ? words.indexOf(parser.value(QStringLiteral("taken"))) : 0;
    if (taken < 0)
        return fail(Error::Kind::Usage, tr("--taken is keep, leave-out or replace"));
    choice.taken = Taken(taken);
    const auto start = CommandParser::dayFrom(parser.value(QStringLiteral("start")));
    const auto end = CommandParser::dayFrom(parser.value(QStringLiteral("end")));
    if (parser.has(QStringLiteral("start")) == parser.has(QStringLiteral("end")) || (!start && !end))
        return fail(Error::Kind::Usage, tr("plan apply needs --start with a Monday or --end with a race day, as YYYY-MM-DD"));
    if (end) {
        PlanToRace race = endingOn(std::move(plan), *end);
        choice.firstMonday = race.firstMonday;
        return std::pair(std::move(race.plan), choice);
    }
    if (const auto problem = problemWithStart(*start))
        return fail(Error::Kind::Usage, problem->message);
    choice.firstMonday = *start;
    return std::pair(std::move(plan), choice);
}

int apply(const CommandParser &parser, const QString &slug)
{
    auto plans = plansFor(parser);
    if (!plans)
        return refuseDatabase(parser, plans.error());
    const auto known = std::find_if(plans->begin(), plans->end(), [&](const KnownPlan &k) { return k.plan.slug == slug; });
    if (known == plans->end())
        return CommandParser::refuse(tr("there is no plan \"%1\"; plan list names them").arg(slug));
    const auto wanted = asked(parser, known->plan);
    if (!wanted)
        return CommandParser::refuse(wanted.error().message);
    if (parser.usesDefaultDatabase())
        if (const Result<void> folder = makeDefaultFolder(); !folder)
            return refuseDatabase(parser, folder.error());
    const auto opened = openForWriting(parser.database(), Database::Mode::Create);
    if (!opened)
        return refuseDatabase(parser, opened.error());
    const auto around = calendarFrom(*opened->store, wanted->second.firstMonday);
    if (!around)
        return refuseDatabase(parser, around.error());
    const Placement placement = placePlan(wanted->first, wanted->second, *around);
    if (placement.addedCount() == 0) {
        printError(slug, tr("every day it needs is taken"));
        return SomeFailed;
    }
    if (const auto applied = opened->store->journal().apply(placement.change()); !applied)
        return refuseDatabase(parser, applied.error());
    printApplied(parser, placement);
    return AllDone;
}

} // namespace

int runPlan(const QStringList &arguments)
{
    CommandParser parser(tr("plan list | plan apply SLUG --start D|--end D"),
                         tr("Lists the plans of Legwork and your own, or puts one on the calendar: from a Monday on, or so that it ends on a race day."));
    parser.addFile(QStringLiteral("list|apply SLUG"), tr("what to do"));
    parser.addOption(QStringLiteral("start"), tr("the plan's first Monday, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("end"), tr("a race day for the plan to end on, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("scale"), tr("how much of it: easier, as-written, shorter, or 50 to 150 percent"), QStringLiteral("S"));
    parser.addOption(QStringLiteral("taken"), tr("days with sessions: keep both (the default), leave-out, or replace what is planned"),
                     QStringLiteral("HOW"));
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList words = parser.positional();
    if (words == QStringList(QStringLiteral("list")))
        return list(parser);
    if (words.size() == 2 && words.first() == QLatin1String("apply"))
        return apply(parser, words.last());
    return CommandParser::refuse(tr("plan knows two things to do: list, and apply SLUG --start D or --end D"));
}

} // namespace app
