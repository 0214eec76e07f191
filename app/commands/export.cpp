// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "core/exchange/takeout/takeout.h"

#include <QCoreApplication>

namespace app {

using namespace core;
using exchange::TakeoutFormat;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QString formatWords()
{
    QStringList words;
    for (const TakeoutFormat format : exchange::allTakeoutFormats)
        words << exchange::word(format);
    return words.join(QStringLiteral(", "));
}

int write(const CommandParser &parser, TakeoutFormat format)
{
    // Opened once here, so that a database that cannot be opened is told from a file that cannot be written.
    if (const auto store = openForReading(parser.database()); !store) {
        printError(parser.database(), store.error().message);
        return DatabaseRefused;
    }
    exchange::TakeoutOrder order;
    order.format = format;
    order.first = parser.from();
    order.last = parser.to();
    if (parser.has(QStringLiteral("session")))
        order.session = SessionId::fromString(parser.value(QStringLiteral("session")));
    order.path = parser.value(QStringLiteral("output"));
    order.zone = QTimeZone::systemTimeZone();
    order.today = parser.today();
    exchange::JobControl job;
    const auto written = exchange::takeOut(parser.database(), order, job);
    if (!written) {
        printError(order.path, written.error().message);
        return SomeFailed;
    }
    const QString counted = exchange::countedWord(format);
    if (parser.json())
        printJson(QJsonObject{{QStringLiteral("file"), order.path}, {QStringLiteral("format"), exchange::word(format)}, {counted, *written}});
    else
        printLine(tr("%1: %2: %3").arg(order.path, counted).arg(*written));
    return AllDone;
}

} // namespace

int runExport(const QStringList &arguments)
{
    CommandParser parser(tr("export --format FORMAT --output PATH [--from D --to D | --session ID] [--json]"),
                         tr("Takes data out. Formats: archive (everything; import takes it back), csv (sessions, sets and weeks: three files), "
                            "ics (planned sessions; importing the file again updates them), fit (planned sessions as workouts for a watch: "
                            "name its folder, or any other), tcx and gpx (logged sessions, a file each)."));
    parser.addOption(QStringLiteral("format"), tr("the format"), QStringLiteral("FORMAT"));
    parser.addOption(QStringLiteral("output"), tr("the file or folder to write"), QStringLiteral("PATH"));
    parser.addOption(QStringLiteral("from"), tr("the first day, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("to"), tr("the last day, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("session"), tr("only this session, for fit, tcx and gpx"), QStringLiteral("ID"));
    if (const auto code = parser.parse(arguments))
        return *code;
    const auto format = exchange::takeoutFormatFromWord(parser.value(QStringLiteral("format")));
    if (!format)
        return CommandParser::refuse(tr("export needs --format with one of the formats of this version: %1").arg(formatWords()));
    if (parser.value(QStringLiteral("output")).isEmpty())
        return CommandParser::refuse(tr("export needs --output with a file or folder to write"));
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("export takes no file but that of --output"));
    if (parser.has(QStringLiteral("session")) && !exchange::writesManyFiles(*format))
        return CommandParser::refuse(tr("--session goes with the formats fit, tcx and gpx"));
    return write(parser, *format);
}

} // namespace app
