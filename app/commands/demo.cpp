// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/writedemo.h"

#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

constexpr int mostYears = 60;

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

struct Wish {
    int years = 0;
    quint64 seed = 1;
    QDate until;
};

std::optional<int> readWish(const CommandParser &parser, Wish &wish)
{
    bool understood = false;
    wish.years = parser.value(QStringLiteral("years")).toInt(&understood);
    if (!understood || wish.years < 1 || wish.years > mostYears)
        return CommandParser::refuse(tr("demo needs --years from 1 to %1").arg(mostYears));
    if (parser.has(QStringLiteral("seed"))) {
        wish.seed = parser.value(QStringLiteral("seed")).toULongLong(&understood);
        if (!understood)
            return CommandParser::refuse(tr("--seed needs a whole number"));
    }
    wish.until = parser.today();
    if (parser.has(QStringLiteral("until"))) {
        const auto day = CommandParser::dayFrom(parser.value(QStringLiteral("until")));
        if (!day)
            return CommandParser::refuse(tr("--until needs a date as YYYY-MM-DD"));
        wish.until = *day;
    }
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("demo takes no file; name the database with --database"));
    return std::nullopt;
}

int refuseDatabase(const CommandParser &parser, const Error &error)
{
    printError(parser.database(), error.message);
    return error.kind == Error::Kind::Usage ? WrongUsage : DatabaseRefused;
}

} // namespace

int runDemo(const QStringList &arguments)
{
    CommandParser parser(tr("demo --years N [--seed S] [--until D] [--json]"),
                         tr("Fills an empty database with a plausible history, the same for the same seed and last day."));
    parser.addOption(QStringLiteral("years"), tr("how many years"), QStringLiteral("N"));
    parser.addOption(QStringLiteral("seed"), tr("which history; 1 unless given"), QStringLiteral("S"));
    parser.addOption(QStringLiteral("until"), tr("the day the history has come to; today unless given"), QStringLiteral("D"));
    if (const auto code = parser.parse(arguments))
        return *code;
    Wish wish;
    if (const auto code = readWish(parser, wish))
        return *code;
    if (parser.usesDefaultDatabase())
        if (const Result<void> folder = makeDefaultFolder(); !folder)
            return refuseDatabase(parser, folder.error());
    const auto opened = openForWriting(parser.database(), Database::Mode::Create);
    if (!opened)
        return refuseDatabase(parser, opened.error());
    const auto sessions = writeDemo(*opened->store, DemoHistory(wish.years, wish.seed, wish.until), wish.until);
    if (!sessions)
        return refuseDatabase(parser, sessions.error());
    if (parser.json())
        printJson(QJsonObject{{QStringLiteral("sessions"), *sessions}, {QStringLiteral("until"), wish.until.toString(Qt::ISODate)}});
    else
        printLine(tr("%1 sessions until %2").arg(*sessions).arg(wish.until.toString(Qt::ISODate)));
    return AllDone;
}

} // namespace app
