// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "ui/print/printout.h"

#include <QCoreApplication>

namespace app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

const QString weekOption = QStringLiteral("week");
const QString monthOption = QStringLiteral("month");
const QString paperOption = QStringLiteral("paper");

std::optional<int> readJob(const CommandParser &parser, ui::PrintJob &job, QPageSize &size)
{
    if (parser.has(weekOption) == parser.has(monthOption))
        return CommandParser::refuse(tr("print needs either --week or --month with a day in it"));
    const QString option = parser.has(weekOption) ? weekOption : monthOption;
    const auto day = CommandParser::dayFrom(parser.value(option));
    if (!day)
        return CommandParser::refuse(tr("--%1 needs a date as YYYY-MM-DD, not \"%2\"").arg(option, parser.value(option)));
    job = {option == weekOption ? ui::PrintJob::Span::Week : ui::PrintJob::Span::Month, *day, parser.today()};
    const QString paper = parser.value(paperOption).toLower();
    if (parser.has(paperOption) && paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return CommandParser::refuse(tr("--paper is a4 or letter"));
    size = !parser.has(paperOption) ? ui::usualPaper() : QPageSize(paper == QLatin1String("a4") ? QPageSize::A4 : QPageSize::Letter);
    if (parser.value(QStringLiteral("output")).isEmpty())
        return CommandParser::refuse(tr("print needs --output with a file to write"));
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("print takes no file but that of --output"));
    return std::nullopt;
}

} // namespace

int runPrint(const QStringList &arguments)
{
    CommandParser parser(tr("print --week D | --month D [--paper a4|letter] --output FILE.pdf"),
                         tr("Writes a week with room to log by hand, or a month, as a PDF; needs no display."));
    parser.addOption(weekOption, tr("a day of the week"), QStringLiteral("D"));
    parser.addOption(monthOption, tr("a day of the month"), QStringLiteral("D"));
    parser.addOption(paperOption, tr("a4 or letter; else as usual here"), QStringLiteral("PAPER"));
    parser.addOption(QStringLiteral("output"), tr("the PDF file to write"), QStringLiteral("FILE.pdf"));
    if (const auto code = parser.parse(arguments))
        return *code;
    ui::PrintJob job;
    QPageSize size;
    if (const auto code = readJob(parser, job, size))
        return *code;
    const auto store = openForReading(parser.database());
    if (!store) {
        printError(parser.database(), store.error().message);
        return DatabaseRefused;
    }
    const QString path = parser.value(QStringLiteral("output"));
    if (const auto saved = ui::savePdf(**store, job, size, path); !saved) {
        printError(path, saved.error().message);
        return SomeFailed;
    }
    return AllDone;
}

} // namespace app
