// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {QStringLiteral("import"), tr("bring in activity files"), runImport},
        {QStringLiteral("report"), tr("figures: weeks, week"), runReport},
        {QStringLiteral("plan"), tr("list the plans, or put one on dates"), runPlan},
        {QStringLiteral("session"), tr("list sessions, both halves of each"), runSession},
        {QStringLiteral("export"), tr("write planned sessions as a calendar"), runExport},
        {QStringLiteral("print"), tr("write a week or a month on paper, as PDF"), runPrint, true},
        {QStringLiteral("backup"), tr("copy the database, verified"), runBackup},
        {QStringLiteral("restore"), tr("put a backup in the place of the database"), runRestore},
        {QStringLiteral("check"), tr("look for faults in the database"), runCheck},
        {QStringLiteral("demo"), tr("fill an empty database with a plausible history"), runDemo},
        {QStringLiteral("snapshot"), tr("write a picture of a page"), runSnapshot, true},
        {QStringLiteral("samples"), tr("write sample activity files"), runSamples, false, true},
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
