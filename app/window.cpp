// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/exitcode.h"
#include "app/output.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

void printHelp()
{
    printLine(tr("Usage: legwork [--database FILE] [--today D] [FILE…]     open the window; FILEs open in the import assistant\n"
                 "       legwork [--database FILE] COMMAND [--json]         no window; COMMAND --help says more\n\n"
                 "A desktop planner and log for people who run and lift.\n\nCommands:"));
    for (const Command &command : commands())
        if (!command.hidden)
            printLine(QStringLiteral("  %1  %2").arg(command.name.leftJustified(10), command.summary));
    printLine(tr("\nOptions:\n"
                 "  --database FILE  the database to use; else the one in your app data folder\n"
                 "  --today D        the date to take for today, as YYYY-MM-DD\n"
                 "  --help, --version\n\n"
                 "Exit codes: 0 all done; 1 some inputs failed or check found faults; 2 wrong usage; 3 the database cannot\n"
                 "be opened or is in use by a window."));
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int runWindow(const QStringList &arguments, int argc, char **argv)
{
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        printHelp();
        return AllDone;
    }
    CommandParser parser(QStringLiteral("[FILE…]"), {});
    if (const auto code = parser.parse(arguments))
        return *code;
    for (const QString &file : parser.positional())
        if (!QFileInfo::exists(file))
            return CommandParser::refuse(tr("there is no command and no file \"%1\"; --help names the commands").arg(file));
    if (!hasDisplay())
        return CommandParser::refuse(tr("there is no display for a window; --help names the commands that need none"));
    return AllDone;
}

} // namespace app
