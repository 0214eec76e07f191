// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/jsonvalues.h"
#include "app/output.h"
#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

int list(const CommandParser &parser)
{
    const auto plans = libraryPlans();
    if (!plans) {
        printError(QStringLiteral("legwork"), plans.error().message);
        return SomeFailed;
    }
    QJsonArray array;
    Table table({tr("Plan"), tr(">Weeks"), tr("Title")});
    for (const Plan &plan : *plans) {
        table.addRow({plan.slug, QString::number(plan.weeks.size()), plan.title});
        array.append(QJsonObject{{QStringLiteral("slug"), plan.slug},
                                 {QStringLiteral("title"), plan.title},
                                 {QStringLiteral("description"), plan.description},
                                 {QStringLiteral("weeks"), int(plan.weeks.size())},
                                 {QStringLiteral("version"), plan.version}});
    }
    if (parser.json())
        printJson(array);
    else
        table.print();
    return AllDone;
}

int refuseDatabase(const CommandParser &parser, const Error &error)
{
    printError(parser.database(), error.message);
    return DatabaseRefused;
}

void printApplied(const CommandParser &parser, const Plan &plan, const Change &change)
{
    int sessions = 0;
    QDate last;
    for (const Edit &edit : change.edits)
        if (const auto *session = std::get_if<Session>(&*edit.after)) {
            ++sessions;
            last = std::max(last, session->day());
        }
    if (parser.json())
        printJson(QJsonObject{{QStringLiteral("plan"), plan.slug},
                              {QStringLiteral("sessions"), sessions},
                              {QStringLiteral("from"), parser.value(QStringLiteral("start"))},
                              {QStringLiteral("to"), json(last)}});
    else
        printLine(tr("%1: %2 sessions").arg(change.label).arg(sessions));
}

int apply(const CommandParser &parser, const QString &slug)
{
    const auto plan = libraryPlan(slug);
    if (!plan)
        return CommandParser::refuse(tr("there is no plan \"%1\"; plan list names them").arg(slug));
    const auto start = CommandParser::dayFrom(parser.value(QStringLiteral("start")));
    if (!start)
        return CommandParser::refuse(tr("plan apply needs --start with a Monday as YYYY-MM-DD"));
    const auto change = applyPlan(*plan, *start);
    if (!change)
        return CommandParser::refuse(change.error().message);
    if (parser.usesDefaultDatabase())
        if (const Result<void> folder = makeDefaultFolder(); !folder)
            return refuseDatabase(parser, folder.error());
    const auto opened = openForWriting(parser.database(), Database::Mode::Create);
    if (!opened)
        return refuseDatabase(parser, opened.error());
    if (const auto applied = opened->store->journal().apply(*change); !applied)
        return refuseDatabase(parser, applied.error());
    printApplied(parser, *plan, *change);
    return AllDone;
}

} // namespace

int runPlan(const QStringList &arguments)
{
    CommandParser parser(tr("plan list | plan apply SLUG --start D"),
                         tr("Lists the plans that come with Legwork, or puts one on the calendar from a Monday on."));
    parser.addFile(QStringLiteral("list|apply SLUG"), tr("what to do"));
    parser.addOption(QStringLiteral("start"), tr("the plan's first Monday, as YYYY-MM-DD"), QStringLiteral("D"));
    if (const auto code = parser.parse(arguments))
        return *code;
    const QStringList words = parser.positional();
    if (words == QStringList(QStringLiteral("list")))
        return list(parser);
    if (words.size() == 2 && words.first() == QLatin1String("apply"))
        return apply(parser, words.last());
    return CommandParser::refuse(tr("plan knows two things to do: list, and apply SLUG --start D"));
}

} // namespace app
