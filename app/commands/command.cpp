// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("CommandLine", "bring in activity files"), runImport},
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("CommandLine", "figures: weeks, week"), runReport},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("CommandLine", "list the plans, or put one on dates"), runPlan},
        {QStringLiteral("session"), QT_TRANSLATE_NOOP("CommandLine", "list sessions, both halves of each"), runSession},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("CommandLine", "write planned sessions as a calendar"), runExport},
        {QStringLiteral("print"), QT_TRANSLATE_NOOP("CommandLine", "write a week or a month on paper, as PDF"), runPrint, true},
        {QStringLiteral("backup"), QT_TRANSLATE_NOOP("CommandLine", "copy the database, verified"), runBackup},
        {QStringLiteral("restore"), QT_TRANSLATE_NOOP("CommandLine", "put a backup in the place of the database"), runRestore},
        {QStringLiteral("check"), QT_TRANSLATE_NOOP("CommandLine", "look for faults in the database"), runCheck},
        {QStringLiteral("demo"), QT_TRANSLATE_NOOP("CommandLine", "fill an empty database with a plausible history"), runDemo},
        {QStringLiteral("snapshot"), QT_TRANSLATE_NOOP("CommandLine", "write a picture of a page"), runSnapshot, true},
        {QStringLiteral("samples"), QT_TRANSLATE_NOOP("CommandLine", "write sample activity files"), runSamples, false, true},
    };
    return all;
}

const Command *commandNamed(const QString &name)
{
    const auto &all = commands();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Command &command) { return command.name == name; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace app
