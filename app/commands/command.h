// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace app {

/// One word of the command line that does a job without the window.
struct Command {
    QString name;
    const char *summary;                             ///< one line for --help, to be translated in the context "CommandLine"
    int (*run)(const QStringList &arguments);        ///< gets everything but the command's own word; gives an ExitCode
    bool paints = false;                             ///< needs a QGuiApplication, though no display
    bool hidden = false;                             ///< a tool of our own, not named by --help
};

/// Every command, in the order of --help.
[[nodiscard]] const std::vector<Command> &commands();
/// The command of this name, or null.
[[nodiscard]] const Command *commandNamed(const QString &name);

/// import: results of every activity; SomeFailed when one failed.
int runImport(const QStringList &arguments);
/// report weeks|week|lifts|records.
int runReport(const QStringList &arguments);
/// plan list|apply.
int runPlan(const QStringList &arguments);
/// session list.
int runSession(const QStringList &arguments);
/// export: SomeFailed when the file cannot be written.
int runExport(const QStringList &arguments);
/// print; needs a QApplication.
int runPrint(const QStringList &arguments);
/// check: SomeFailed when there are faults.
int runCheck(const QStringList &arguments);
/// backup: SomeFailed when it could not be made.
int runBackup(const QStringList &arguments);
/// restore FILE: SomeFailed when the file is refused.
int runRestore(const QStringList &arguments);
/// demo.
int runDemo(const QStringList &arguments);
/// snapshot; needs a QApplication.
int runSnapshot(const QStringList &arguments);
/// samples, a tool of our own.
int runSamples(const QStringList &arguments);

} // namespace app
