// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/restore.h"

#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "app/recovery.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QJsonObject backupJson(const Backup &backup)
{
    return {{QStringLiteral("path"), backup.path},
            {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("reason"), slug(backup.reason)},
            {QStringLiteral("schema"), backup.schema},
            {QStringLiteral("bytes"), double(backup.bytes)},
            {QStringLiteral("sha256"), QString::fromLatin1(backup.sha256.toHex())}};
}

int refuse(const QString &path, const Error &error)
{
    printError(path, error.message);
    return SomeFailed;
}

int list(const CommandParser &parser, const Backups &backups)
{
    const auto all = backups.list();
    if (!all)
        return refuse(backups.folder(), all.error());
    if (parser.json()) {
        QJsonArray array;
        for (const Backup &backup : *all)
            array.append(backupJson(backup));
        printJson(array);
        return AllDone;
    }
    for (const Backup &backup : *all)
        printLine(QStringLiteral("%1  %2  %3  %4").arg(backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                                       QLocale::c().formattedDataSize(backup.bytes),
                                                       backupReasonName(backup.reason), backup.path));
    return AllDone;
}

int make(const CommandParser &parser, const Backups &backups)
{
    const QString output = parser.value(QStringLiteral("output"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto made = output.isEmpty() ? backups.make(BackupReason::User, now)
                                 : copyDatabase(parser.database(), output, BackupReason::User, now);
    if (!made)
        return refuse(output.isEmpty() ? parser.database() : output, made.error());
    if (output.isEmpty())
        if (const auto rotated = backups.rotate(now); !rotated)
            return refuse(backups.folder(), rotated.error());
    if (parser.json())
        printJson(backupJson(*made));
    else
        printLine(made->path);
    return AllDone;
}

} // namespace

int runBackup(const QStringList &arguments)
{
    CommandParser parser(tr("backup [--output PATH] [--list] [--json]"),
                         tr("Copies the database into its folder of backups, or to PATH, and looks the copy over. Works beside "
                            "an open window."));
    parser.addOption(QStringLiteral("output"), tr("write the copy here; the file must not exist"), QStringLiteral("PATH"));
    parser.addOption(QStringLiteral("list"), tr("only list the backups there are, newest first"));
    if (const auto code = parser.parse(arguments))
        return *code;
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("backup takes no file; name the place with --output"));
    const Backups backups(parser.database());
    if (parser.has(QStringLiteral("list")))
        return list(parser, backups);
    // Opened once as ours, so that a file of another program is refused and not copied.
    if (const auto store = openForReading(parser.database()); !store) {
        printError(parser.database(), store.error().message);
        return DatabaseRefused;
    }
    return make(parser, backups);
}

int runRestore(const QStringList &arguments)
{
    CommandParser parser(tr("restore FILE [--json]"),
                         tr("Puts a backup in the place of the database, after looking it over and after a backup of what is "
                            "there. A database that is damaged is kept beside it under another name."));
    if (const auto code = parser.parse(arguments))
        return *code;
    if (parser.positional().size() != 1)
        return CommandParser::refuse(tr("restore takes one file"));
    const QString file = parser.positional().first();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Backups backups(parser.database());
    // Before a database is made for it.
    if (const auto fine = inspectForRestore(file); !fine)
        return refuse(file, fine.error());
    const auto opened = openForWriting(parser.database(), Database::Mode::Create);
    QString kept;
    if (opened) {
        const auto before = restoreFrom(*opened->store, file, backups, now);
        if (!before)
            return refuse(file, before.error());
        kept = before->path;
    } else if (isDamagedDatabase(parser.database(), opened.error())) {
        const auto lock = DatabaseLock::take(parser.database());
        const auto recovered = lock ? recoverDatabase(parser.database(), file, now) : tl::unexpected(lock.error());
        if (!recovered)
            return refuse(file, recovered.error());
        kept = *recovered;
    } else {
        printError(parser.database(), opened.error().message);
        return DatabaseRefused;
    }
    if (parser.json())
        printJson(QJsonObject{{QStringLiteral("restored"), QFileInfo(file).absoluteFilePath()}, {QStringLiteral("before"), kept}});
    else
        printLine(tr("Restored. What was there before is in %1").arg(kept));
    return AllDone;
}

} // namespace app
