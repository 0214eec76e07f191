// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/mergearchives.h"

#include "app/commandparser.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "core/exchange/archive/mergearchive.h"
#include "core/store/mergewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QString conflictLine(const MergeConflict &conflict)
{
    const ConflictSubject subject = subjectOf(conflict);
    const QString name = subject.day.isValid() ? tr("%1, %2").arg(subject.name, subject.day.toString(Qt::ISODate)) : subject.name;
    return tr("%1: %2").arg(name, outcomeOf(conflict));
}

QJsonObject resultJson(const QString &file, const Result<MergeReport> &report)
{
    QJsonArray warnings;
    if (report)
        for (const MergeConflict &conflict : report->conflicts)
            warnings.append(conflictLine(conflict));
    return {{QStringLiteral("file"), file},
            {QStringLiteral("part"), 1},
            {QStringLiteral("status"), report ? QStringLiteral("imported") : QStringLiteral("failed")},
            {QStringLiteral("reason"), report ? QString() : report.error().message},
            {QStringLiteral("warnings"), warnings},
            {QStringLiteral("session"), QJsonValue()},
            {QStringLiteral("added"), report ? report->added : 0},
            {QStringLiteral("changed"), report ? report->changed : 0},
            {QStringLiteral("removed"), report ? report->removed : 0}};
}

Result<MergeReport> mergeOne(const Database &database, const QString &archive, bool dryRun)
{
    const std::atomic<bool> cancel = false;
    if (!dryRun)
        return exchange::mergeArchive(database, archive, QDateTime::currentDateTimeUtc(), cancel);
    const auto opened = exchange::OpenedArchive::open(archive, database.path(), cancel);
    return opened ? previewMerge(database, (*opened)->database(), cancel) : tl::unexpected(opened.error());
}

int report(const CommandParser &parser, const std::vector<std::pair<QString, Result<MergeReport>>> &results)
{
    QJsonArray array;
    bool failed = false;
    for (const auto &[file, result] : results) {
        failed |= !result;
        if (!result)
            printError(file, result.error().message);
        if (parser.json()) {
            array.append(resultJson(file, result));
        } else if (result) {
            printLine(tr("%1: added: %2, changed: %3, deleted: %4").arg(file).arg(result->added).arg(result->changed).arg(result->removed));
            for (const MergeConflict &conflict : result->conflicts)
                printError(file, conflictLine(conflict));
        }
    }
    if (parser.json())
        printJson(array);
    return failed ? SomeFailed : AllDone;
}

/// Where to look what would happen: the database itself, or an empty one of its own where there is none.
Result<std::unique_ptr<Store>> openForDryRun(const QString &path, const QTemporaryDir &empty)
{
    return QFileInfo::exists(path) ? openForReading(path) : Store::open(empty.filePath(QStringLiteral("empty.db")), Database::Mode::Create);
}

int refuseDatabase(const CommandParser &parser, const Error &error)
{
    printError(parser.database(), error.message);
    return DatabaseRefused;
}

} // namespace

QStringList archivesAmong(const QStringList &paths)
{
    QStringList archives;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(archives), exchange::isArchive);
    return archives;
}

int mergeArchives(const CommandParser &parser, const QStringList &archives)
{
    const bool dryRun = parser.has(QStringLiteral("dry-run"));
    const QTemporaryDir empty;
    std::unique_ptr<Store> looked;
    LockedStore locked;
    if (dryRun) {
        auto store = openForDryRun(parser.database(), empty);
        if (!store)
            return refuseDatabase(parser, store.error());
        looked = std::move(*store);
    } else {
        if (parser.usesDefaultDatabase())
            if (const auto folder = makeDefaultFolder(); !folder)
                return refuseDatabase(parser, folder.error());
        auto opened = openForWriting(parser.database(), Database::Mode::Create);
        if (!opened)
            return refuseDatabase(parser, opened.error());
        locked = std::move(*opened);
    }
    const Database &database = (dryRun ? looked : locked.store)->database();
    std::vector<std::pair<QString, Result<MergeReport>>> results;
    for (const QString &archive : archives)
        results.emplace_back(archive, mergeOne(database, archive, dryRun));
    return report(parser, results);
}

} // namespace app
