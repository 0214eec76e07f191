// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/command.h"
#include "app/exitcode.h"
#include "app/language.h"
#include "app/output.h"
#include "app/window.h"

#include <QApplication>
#include <QCoreApplication>
#include <memory>

namespace app {

namespace {

// Options before the command that are followed by a value; the last ones are Qt's own.
bool takesValue(const QString &argument)
{
    static const QStringList options{QStringLiteral("--database"), QStringLiteral("--today"), QStringLiteral("--lang"), QStringLiteral("-platform"),
                                     QStringLiteral("-style"), QStringLiteral("-display"), QStringLiteral("-geometry"),
                                     QStringLiteral("-stylesheet"), QStringLiteral("-qwindowgeometry")};
    return options.contains(argument);
}

// Pictures need fonts and paint, not a display; and no window is to flash up on one.
void paintWithoutDisplay()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

// The platform that paints without a display complains of what pictures do not need.
void onPaintingMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool harmless = message.contains(QLatin1String("propagateSizeHints")) || message.contains(QLatin1String("XDG_RUNTIME_DIR"));
    if (type != QtDebugMsg && !harmless)
        printError(QStringLiteral("legwork"), message);
}

int finished(int code)
{
    if (outputArrived())
        return code;
    printError(QStringLiteral("legwork"), QCoreApplication::translate("CommandLine", "the output could not be written"));
    return code == AllDone ? int(SomeFailed) : code;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("legwork"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEGWORK_VERSION));
}

int runCommand(const Invocation &invocation, int argc, char **argv)
{
    const Command *command = commandNamed(invocation.command);
    std::unique_ptr<QCoreApplication> application;
    if (command->paints) {
        paintWithoutDisplay();
        qInstallMessageHandler(onPaintingMessage);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    speakFromStart();
    return finished(command->run(invocation.arguments));
}

} // namespace

Invocation readInvocation(const QStringList &arguments)
{
    for (int i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--"))
            break;
        if (takesValue(argument)) {
            ++i;
        } else if (!argument.startsWith(QLatin1Char('-'))) {
            if (!commandNamed(argument))
                break;
            QStringList rest = arguments;
            rest.removeAt(i);
            return {argument, rest};
        }
    }
    return {{}, arguments};
}

int runProgram(int argc, char **argv)
{
    nameApplication();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Invocation invocation = readInvocation(arguments);
    return invocation.command.isEmpty() ? finished(runWindow(arguments, argc, argv)) : runCommand(invocation, argc, argv);
}

} // namespace app
