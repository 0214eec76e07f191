// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair.h"

#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QJsonArray faultsJson(const std::vector<Fault> &faults)
{
    QJsonArray array;
    for (const Fault &fault : faults)
        array.append(QJsonObject{{QStringLiteral("fault"), fault.word}, {QStringLiteral("message"), fault.message}});
    return array;
}

int refuse(const CommandParser &parser, const Error &error)
{
    printError(parser.database(), error.message);
    return DatabaseRefused;
}

int report(const CommandParser &parser, const std::vector<Fault> &faults)
{
    if (parser.json())
        printJson(faultsJson(faults));
    else if (faults.empty())
        printLine(tr("No faults found."));
    for (const Fault &fault : faults)
        printError(parser.database(), fault.message);
    return faults.empty() ? AllDone : SomeFailed;
}

int reportRepair(const CommandParser &parser, const Repair &repair)
{
    if (parser.json()) {
        printJson(QJsonObject{{QStringLiteral("found"), faultsJson(repair.found)},
                              {QStringLiteral("left"), faultsJson(repair.left)},
                              {QStringLiteral("backup"), repair.before.path}});
    } else if (repair.found.empty()) {
        printLine(tr("No faults found."));
    } else {
        printLine(tr("A backup of what was there: %1").arg(repair.before.path));
        for (const Fault &fault : repair.found)
            if (std::find(repair.left.begin(), repair.left.end(), fault) == repair.left.end())
                printLine(tr("Mended: %1").arg(fault.message));
    }
    for (const Fault &fault : repair.left)
        printError(parser.database(), fault.message);
    return repair.left.empty() ? AllDone : SomeFailed;
}

int mend(const CommandParser &parser)
{
    const auto opened = openForWriting(parser.database(), Database::Mode::Write);
    if (!opened)
        return refuse(parser, opened.error());
    const auto repair = repairDatabase(*opened->store, Backups(parser.database()), QDateTime::currentDateTimeUtc());
    return repair ? reportRepair(parser, *repair) : refuse(parser, repair.error());
}

} // namespace

int runCheck(const QStringList &arguments)
{
    CommandParser parser(tr("check [--repair] [--json]"),
                         tr("Looks for faults in the database: SQLite's own checks, foreign keys, and what cannot be in a "
                            "training log. Changes nothing without --repair."));
    parser.addOption(QStringLiteral("repair"), tr("mend what can be mended without guessing, after a backup"));
    if (const auto code = parser.parse(arguments))
        return *code;
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("check takes no file; name the database with --database"));
    if (parser.has(QStringLiteral("repair")))
        return mend(parser);
    const auto store = openForReading(parser.database());
    if (!store)
        return refuse(parser, store.error());
    const auto faults = checkDatabase(**store, QDateTime::currentDateTimeUtc());
    return faults ? report(parser, *faults) : refuse(parser, faults.error());
}

} // namespace app
