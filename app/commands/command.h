// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace app {

/// One word of the command line that does a job without the window.
struct Command {
    QString name;
    QString summary;                                 ///< one line for --help
    int (*run)(const QStringList &arguments);        ///< gets everything but the command's own word; gives an ExitCode
    bool paints = false;                             ///< needs a QGuiApplication, though no display
    bool hidden = false;                             ///< a tool of our own, not named by --help
};

/// Every command, in the order of --help.
[[nodiscard]] const std::vector<Command> &commands();
/// The command of this name, or null.
[[nodiscard]] const Command *commandNamed(const QString &name);

int runImport(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runPlan(const QStringList &arguments);
int runSession(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runDemo(const QStringList &arguments);
int runSnapshot(const QStringList &arguments);
int runSamples(const QStringList &arguments);
int runLater(const QStringList &arguments);

} // namespace app
