// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampleactivities.h"

#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "core/rules/week.h"

#include <QCoreApplication>

namespace app {

int runSamples(const QStringList &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    CommandParser parser(tr("samples --output FOLDER [--week MONDAY]"),
                         tr("Writes made-up activity files of one week, to try an import with."));
    parser.addOption(QStringLiteral("output"), tr("the folder to write to"), QStringLiteral("FOLDER"));
    parser.addOption(QStringLiteral("week"), tr("the Monday of the week; this week's unless given"), QStringLiteral("MONDAY"));
    if (const auto code = parser.parse(arguments))
        return *code;
    if (parser.value(QStringLiteral("output")).isEmpty() || !parser.positional().isEmpty())
        return CommandParser::refuse(tr("samples needs --output and nothing else"));
    QDate monday = core::weekOf(parser.today(), Qt::Monday).first;
    if (parser.has(QStringLiteral("week"))) {
        const auto day = CommandParser::dayFrom(parser.value(QStringLiteral("week")));
        if (!day || day->dayOfWeek() != Qt::Monday)
            return CommandParser::refuse(tr("--week needs a Monday as YYYY-MM-DD"));
        monday = *day;
    }
    const auto files = exchange::writeSampleActivities(parser.value(QStringLiteral("output")), monday);
    if (!files) {
        printError(parser.value(QStringLiteral("output")), files.error().message);
        return SomeFailed;
    }
    for (const QString &file : *files)
        printLine(file);
    return AllDone;
}

} // namespace app
