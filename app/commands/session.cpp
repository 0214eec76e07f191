// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "app/sessionjson.h"
#include "ui/look/wording.h"

#include <QCoreApplication>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QString figures(const std::optional<Seconds> &duration, const std::optional<Metres> &distance)
{
    QStringList words;
    if (duration)
        words.append(ui::durationText(*duration));
    if (distance && distance->value > 0)
        words.append(ui::distanceText(*distance, LengthUnit::Kilometres));
    return words.join(QStringLiteral(", "));
}

QString setsText(int sets) { return QCoreApplication::translate("CommandLine", "%n sets", nullptr, sets); }

QString plannedFigures(const Session &session)
{
    if (!session.planned)
        return QStringLiteral("–");
    const QString words = figures(session.planned->duration, session.planned->distance);
    return words.isEmpty() && session.workingSets() > 0 ? setsText(session.workingSets()) : words;
}

QString loggedFigures(const Session &session)
{
    if (!session.logged)
        return QStringLiteral("–");
    std::optional<Seconds> duration;
    if (session.logged->timer)
        duration = std::chrono::duration_cast<Seconds>(*session.logged->timer);
    QString words = figures(duration, session.logged->distance);
    if (session.doneSets() > 0)
        words += (words.isEmpty() ? QString() : QStringLiteral(", ")) + setsText(session.doneSets());
    return words;
}

void printTable(const std::vector<Session> &sessions, QDate today)
{
    Table table({tr("Day"), tr("Session"), tr("Status"), tr("Planned"), tr("Done")});
    for (const Session &session : sessions)
        table.addRow({session.day().toString(Qt::ISODate), session.displayTitle(),
                      statusText(session, today), plannedFigures(session),
                      loggedFigures(session)});
    table.print();
}

Result<std::vector<Session>> sessionsAsked(const Store &store, const CommandParser &parser)
{
    const auto span = store.sessions().span();
    if (!span)
        return tl::unexpected(span.error());
    if (!*span)
        return std::vector<Session>();
    return store.sessions().between(parser.from().value_or((*span)->first), parser.to().value_or((*span)->second));
}

int list(const CommandParser &parser)
{
    const auto refuse = [&](const Error &error) {
        printError(parser.database(), error.message);
        return DatabaseRefused;
    };
    const auto store = openForReading(parser.database());
    if (!store)
        return refuse(store.error());
    const auto sessions = sessionsAsked(**store, parser);
    if (!sessions)
        return refuse(sessions.error());
    if (!parser.json()) {
        printTable(*sessions, parser.today());
        return AllDone;
    }
    const auto exercises = (*store)->exercises().all();
    if (!exercises)
        return refuse(exercises.error());
    const ExerciseWords words = exerciseWords(*exercises);
    QJsonArray array;
    for (const Session &session : *sessions)
        array.append(sessionJson(session, words, parser.today()));
    printJson(array);
    return AllDone;
}

} // namespace

int runSession(const QStringList &arguments)
{
    CommandParser parser(tr("session list [--from D --to D] [--json]"),
                         tr("Lists sessions with what was planned and what was done, all of them or those of some days."));
    parser.addFile(QStringLiteral("list"), tr("list the sessions"));
    parser.addOption(QStringLiteral("from"), tr("the first day, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("to"), tr("the last day, as YYYY-MM-DD"), QStringLiteral("D"));
    if (const auto code = parser.parse(arguments))
        return *code;
    if (parser.positional() != QStringList(QStringLiteral("list")))
        return CommandParser::refuse(tr("session knows one thing to do: list"));
    return list(parser);
}

} // namespace app
