// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commandparser.h"
#include "app/composition.h"
#include "app/commands/command.h"
#include "app/exitcode.h"
#include "app/language.h"
#include "app/output.h"
#include "app/quitsignals.h"
#include "app/recovery.h"
#include "app/runninginstance.h"
#include "app/startupprobe.h"
#include "core/store/databaseplace.h"
#include "core/store/everything.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace app {

namespace {

constexpr std::chrono::seconds restful{2};
const QString benchStartup = QStringLiteral("bench-startup");
// How the session bus starts the program; what it wants follows as a call.
const QString activated = QStringLiteral("activated");

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

void printHelp()
{
    printLine(tr("Usage: legwork [--database FILE] [--today D] [FILE…]     open the window; FILEs open in the import assistant\n"
                 "       legwork [--database FILE] COMMAND [--json]         no window; COMMAND --help says more\n\n"
                 "A desktop planner and log for people who run and lift.\n\nCommands:"));
    for (const Command &command : commands())
        if (!command.hidden)
            printLine(QStringLiteral("  %1  %2").arg(command.name.leftJustified(10), QCoreApplication::translate("CommandLine", command.summary)));
    printLine(tr("\nOptions:\n"
                 "  --database FILE  the database to use; else the one in your app data folder\n"
                 "  --today D        the date to take for today, as YYYY-MM-DD\n"
                 "  --lang LANG      the language to speak; else that of the preferences or the system\n"
                 "  --help, --version\n\n"
                 "Exit codes: 0 all done; 1 some inputs failed or check found faults; 2 wrong usage; 3 the database cannot\n"
                 "be opened or is in use by a window."));
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

// The arguments without those that Qt takes for itself.
QStringList ownArguments()
{
    QStringList own = QCoreApplication::arguments();
    own.removeFirst();
    return own;
}

std::optional<int> refuseMissingFiles(const CommandParser &parser)
{
    for (const QString &file : parser.positional())
        if (!QFileInfo::exists(file))
            return CommandParser::refuse(tr("there is no command and no file \"%1\"; --help names the commands").arg(file));
    return std::nullopt;
}

int refuseDatabase(const CommandParser &parser, const core::Error &error)
{
    printError(parser.database(), error.message);
    return DatabaseRefused;
}

int openWindow(const CommandParser &parser)
{
    if (parser.usesDefaultDatabase())
        if (const core::Result<void> folder = makeDefaultFolder(); !folder)
            return refuseDatabase(parser, folder.error());
    const auto today = parser.has(QStringLiteral("today")) ? std::optional(parser.today()) : std::nullopt;
    auto composition = Composition::open(parser.database(), today);
    if (!composition && offerRecovery(parser.database(), composition.error()))
        composition = Composition::open(parser.database(), today);
    if (!composition && composition.error().kind == core::Error::Kind::Busy && RunningInstance::handOver(parser.database(), parser.positional()))
        return AllDone;
    if (!composition)
        return refuseDatabase(parser, composition.error());
    ui::MainWindow &window = (*composition)->window();
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::quitWanted, &window, [&window] {
        window.close();
        QCoreApplication::quit();
    });
    if (parser.has(benchStartup))
        new StartupProbe(window.weekPage().view());
    window.returnToLastPlace();
    window.show();
    // The first paint comes before the first file.
    QTimer::singleShot(0, &window, [&] {
        new RunningInstance(window, parser.database());
        (*composition)->imports().start(parser.positional(), std::nullopt);
        (*composition)->upkeep();
    });
    // A look through the folders above can take its time.
    QTimer::singleShot(restful, &window, [&] {
        if (const auto risk = core::riskOfPlace(parser.database()))
            window.showNotice(core::placeWarning(*risk));
    });
    const int code = QApplication::exec();
    if (!(*composition)->isToBeDeleted())
        return code;
    composition->reset();
    const auto gone = core::deleteEverything(parser.database());
    if (!gone)
        printError(parser.database(), gone.error().message);
    return gone ? code : SomeFailed;
}

int runWithoutWindow(const QStringList &arguments, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    speakFromStart();
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        printHelp();
        return AllDone;
    }
    CommandParser parser(QStringLiteral("[FILE…]"), {});
    if (const auto code = parser.parse(arguments))
        return *code;
    if (const auto code = refuseMissingFiles(parser))
        return *code;
    return CommandParser::refuse(tr("there is no display for a window; --help names the commands that need none"));
}

} // namespace

int runWindow(const QStringList &arguments, int argc, char **argv)
{
    // Without a display QApplication would end the program with a riddle.
    const bool noWindow = !arguments.contains(QStringLiteral("-platform")) && !hasDisplay();
    const QStringList asking{QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("--version"), QStringLiteral("-v")};
    const bool asks = std::any_of(asking.begin(), asking.end(), [&](const QString &word) { return arguments.contains(word); });
    if (noWindow || asks)
        return runWithoutWindow(arguments, argc, argv);
    const QApplication application(argc, argv);
    speakFromStart();
    QApplication::setDesktopFileName(QStringLiteral("org.legwork.legwork"));
    CommandParser parser(QStringLiteral("[FILE…]"), {});
    parser.addHiddenOption(benchStartup);
    parser.addHiddenOption(activated);
    if (const auto code = parser.parse(ownArguments()))
        return *code;
    if (const auto code = refuseMissingFiles(parser))
        return *code;
    return openWindow(parser);
}

} // namespace app
