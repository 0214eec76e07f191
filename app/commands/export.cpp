// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "core/exchange/archive/exportarchive.h"
#include "core/exchange/ics/exportcalendar.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

/// One format: its word, what its file counts, and how it is written (giving that count).
struct Format {
    QString word;
    QString counted;
    Result<qint64> (*write)(const Store &, const CommandParser &, const QString &path);
};

Result<qint64> writeCalendar(const Store &store, const CommandParser &parser, const QString &path)
{
    return exchange::exportCalendar(store, parser.from(), parser.to(), QTimeZone::systemTimeZone(), path);
}

Result<qint64> writeArchive(const Store &store, const CommandParser &parser, const QString &path)
{
    if (parser.from() || parser.to())
        return fail(Error::Kind::Usage, tr("an archive holds everything and takes no --from or --to"));
    exchange::JobControl job;
    return exchange::exportArchive(store.database().path(), path, job);
}

const std::vector<Format> &formats()
{
    static const QString sessions = QStringLiteral("sessions");
    static const std::vector<Format> all{{QStringLiteral("archive"), QStringLiteral("rows"), writeArchive},
                                         {QStringLiteral("ics"), sessions, writeCalendar}};
    return all;
}

QString formatWords()
{
    QStringList words;
    for (const Format &format : formats())
        words << format.word;
    return words.join(QStringLiteral(", "));
}

int write(const CommandParser &parser, const Format &format)
{
    const auto store = openForReading(parser.database());
    if (!store) {
        printError(parser.database(), store.error().message);
        return DatabaseRefused;
    }
    const QString path = parser.value(QStringLiteral("output"));
    const Result<qint64> written = format.write(**store, parser, path);
    if (!written) {
        printError(path, written.error().message);
        return SomeFailed;
    }
    if (parser.json())
        printJson(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("format"), format.word}, {format.counted, *written}});
    else
        printLine(tr("%1: %2: %3").arg(path, format.counted).arg(*written));
    return AllDone;
}

} // namespace

int runExport(const QStringList &arguments)
{
    CommandParser parser(tr("export --format FORMAT --output PATH [--from D --to D] [--json]"),
                         tr("Writes sessions for other programs. Formats: %1 (planned sessions; importing the file again updates them).").arg(formatWords()));
    parser.addOption(QStringLiteral("format"), tr("the format"), QStringLiteral("FORMAT"));
    parser.addOption(QStringLiteral("output"), tr("the file to write"), QStringLiteral("PATH"));
    parser.addOption(QStringLiteral("from"), tr("the first day, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("to"), tr("the last day, as YYYY-MM-DD"), QStringLiteral("D"));
    if (const auto code = parser.parse(arguments))
        return *code;
    const QString word = parser.value(QStringLiteral("format"));
    const auto format = std::find_if(formats().begin(), formats().end(), [&](const Format &one) { return one.word == word; });
    if (format == formats().end())
        return CommandParser::refuse(tr("export needs --format with one of the formats of this version: %1").arg(formatWords()));
    if (parser.value(QStringLiteral("output")).isEmpty())
        return CommandParser::refuse(tr("export needs --output with a file to write"));
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("export takes no file but that of --output"));
    return write(parser, *format);
}

} // namespace app
