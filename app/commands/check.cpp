// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

int report(const CommandParser &parser, const std::vector<Fault> &faults)
{
    if (parser.json()) {
        QJsonArray array;
        for (const Fault &fault : faults)
            array.append(QJsonObject{{QStringLiteral("fault"), fault.word}, {QStringLiteral("message"), fault.message}});
        printJson(array);
    } else if (faults.empty()) {
        printLine(tr("No faults found."));
    }
    for (const Fault &fault : faults)
        printError(parser.database(), fault.message);
    return faults.empty() ? AllDone : SomeFailed;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    CommandParser parser(tr("check [--json]"),
                         tr("Looks for faults in the database: SQLite's own checks, foreign keys, and what cannot be in a "
                            "training log. Changes nothing."));
    if (const auto code = parser.parse(arguments))
        return *code;
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("check takes no file; name the database with --database"));
    const auto store = openForReading(parser.database());
    if (!store) {
        printError(parser.database(), store.error().message);
        return DatabaseRefused;
    }
    const auto faults = checkDatabase(**store, QDateTime::currentDateTimeUtc());
    if (!faults) {
        printError(parser.database(), faults.error().message);
        return DatabaseRefused;
    }
    return report(parser, *faults);
}

} // namespace app
