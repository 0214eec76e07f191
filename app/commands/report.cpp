// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/commands/reportbests.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/jsonvalues.h"
#include "app/output.h"
#include "app/sessionjson.h"
#include "core/model/datetext.h"
#include "core/stats/weekly.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace app {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

struct Question {
    Qt::DayOfWeek firstDay = Qt::Monday;
    CountingBasis basis = CountingBasis::Effort;
};

std::optional<Qt::DayOfWeek> weekdayFrom(const QString &text)
{
    const QLocale english = QLocale::c();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (text == QString::number(day) || text.compare(english.dayName(day), Qt::CaseInsensitive) == 0
            || text.compare(english.dayName(day, QLocale::ShortFormat), Qt::CaseInsensitive) == 0)
            return Qt::DayOfWeek(day);
    return std::nullopt;
}

// Sums are kept in milliseconds; minutes as a floating number must not show their binary tail.
double seconds(double minutes) { return std::round(minutes * 60000) / 1000; }
double minutes(double value) { return std::round(value * 60000) / 60000; }

void insertSums(QJsonObject &object, const QString &prefix, const WeekSums &sums)
{
    object.insert(prefix + QStringLiteral("aerobic_s"), seconds(sums.aerobic));
    object.insert(prefix + QStringLiteral("moderate_s"), seconds(sums.moderate));
    object.insert(prefix + QStringLiteral("vigorous_s"), seconds(sums.vigorous));
    object.insert(prefix + QStringLiteral("moderate_equivalent_min"), minutes(sums.moderateEquivalent));
    object.insert(prefix + QStringLiteral("run_min"), minutes(sums.run));
    object.insert(prefix + QStringLiteral("strength_days"), sums.strengthDays);
    object.insert(prefix + QStringLiteral("load"), sums.load);
}

QJsonObject weekJson(const WeekSummary &week)
{
    QJsonObject object{
        {QStringLiteral("week"), week.isoWeek},
        {QStringLiteral("from"), json(week.days.first)},
        {QStringLiteral("to"), json(week.days.last)},
        {QStringLiteral("planned"), week.sessionsPlanned},
        {QStringLiteral("done"), week.sessionsDone},
        {QStringLiteral("missed"), week.sessionsMissed},
        {QStringLiteral("skipped"), week.sessionsSkipped},
    };
    insertSums(object, {}, week.done);
    insertSums(object, QStringLiteral("planned_"), week.planned);
    return object;
}

void printWeeks(const std::vector<WeekSummary> &weeks)
{
    Table table({tr("Week"), tr("From"), tr("To"), tr(">Minutes"), tr(">of"), tr(">Run"), tr(">of"), tr(">Strength days"),
                 tr(">of"), tr(">Done"), tr(">of"), tr(">Missed"), tr(">Load")});
    const auto whole = [](double value) { return QString::number(std::lround(value)); };
    for (const WeekSummary &week : weeks)
        table.addRow({week.isoWeek, week.days.first.toString(Qt::ISODate), week.days.last.toString(Qt::ISODate),
                      whole(week.done.moderateEquivalent), whole(week.planned.moderateEquivalent), whole(week.done.run),
                      whole(week.planned.run), QString::number(week.done.strengthDays),
                      QString::number(week.planned.strengthDays), QString::number(week.sessionsDone),
                      QString::number(week.sessionsPlanned), QString::number(week.sessionsMissed), whole(week.done.load)});
    table.print();
}

Result<std::vector<WeekSummary>> weeksOf(const Store &store, const CommandParser &parser, const Question &question)
{
    const auto span = store.tallies().span();
    if (!span)
        return tl::unexpected(span.error());
    if (!*span && (!parser.from() || !parser.to()))
        return std::vector<WeekSummary>();
    DateRange asked{parser.from().value_or(*span ? (*span)->first : QDate()), parser.to().value_or(*span ? (*span)->second : QDate())};
    // One bound alone may lie beyond everything there is.
    if (asked.last < asked.first)
        return std::vector<WeekSummary>();
    const DateRange whole{weekOf(asked.first, question.firstDay).first, weekOf(asked.last, question.firstDay).last};
    const auto tallies = store.tallies().between(whole.first, whole.last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    return weeklySummaries(*tallies, asked, question.firstDay, question.basis, parser.today());
}

Result<void> printAllWeeks(const Store &store, const CommandParser &parser, const Question &question)
{
    const auto weeks = weeksOf(store, parser, question);
    if (!weeks)
        return tl::unexpected(weeks.error());
    if (!parser.json()) {
        printWeeks(*weeks);
        return {};
    }
    QJsonArray array;
    for (const WeekSummary &week : *weeks)
        array.append(weekJson(week));
    printJson(array);
    return {};
}

Result<void> printWeek(const Store &store, const CommandParser &parser, const Question &question)
{
    const DateRange days = weekOf(parser.from().value_or(parser.today()), question.firstDay);
    const auto tallies = store.tallies().between(days.first, days.last);
    const auto sessions = store.sessions().between(days.first, days.last);
    const auto exercises = store.exercises().all();
    for (const Error *error : {tallies ? nullptr : &tallies.error(), sessions ? nullptr : &sessions.error(),
                               exercises ? nullptr : &exercises.error()})
        if (error)
            return tl::unexpected(*error);
    const WeekSummary week = weeklySummaries(*tallies, days, question.firstDay, question.basis, parser.today()).front();
    if (parser.json()) {
        QJsonObject object = weekJson(week);
        QJsonArray list;
        for (const Session &session : *sessions)
            list.append(sessionJson(session, exerciseWords(*exercises), parser.today()));
        object.insert(QStringLiteral("sessions"), list);
        printJson(object);
        return {};
    }
    printWeeks({week});
    printLine({});
    Table table({tr("Day"), tr("Session"), tr("Status")});
    for (const Session &session : *sessions)
        table.addRow({core::shortWeekday(session.day()) + QLatin1Char(' ') + session.day().toString(Qt::ISODate), session.displayTitle(),
                      statusText(session, parser.today())});
    table.print();
    return {};
}

std::optional<int> readQuestion(const CommandParser &parser, Question &question)
{
    if (parser.has(QStringLiteral("first-day"))) {
        const auto day = weekdayFrom(parser.value(QStringLiteral("first-day")));
        if (!day)
            return CommandParser::refuse(tr("--first-day needs a weekday such as monday"));
        question.firstDay = *day;
    }
    const QString basis = parser.value(QStringLiteral("basis"));
    if (parser.has(QStringLiteral("basis")) && basis != QLatin1String("effort") && basis != QLatin1String("activity"))
        return CommandParser::refuse(tr("--basis is effort or activity"));
    question.basis = basis == QLatin1String("activity") ? CountingBasis::Activity : CountingBasis::Effort;
    return std::nullopt;
}

} // namespace

int runReport(const QStringList &arguments)
{
    CommandParser parser(tr("report weeks|week|lifts|records [--from D --to D] [--basis effort|activity] [--first-day DAY] [--json]"),
                         tr("Prints the figures of every week, one week with its sessions (the one of --from, else of today), the best of "
                            "every exercise, or the records of running."));
    parser.addFile(QStringLiteral("weeks|week|lifts|records"), tr("what to report"));
    parser.addOption(QStringLiteral("from"), tr("the first day, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("to"), tr("the last day, as YYYY-MM-DD"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("basis"), tr("count minutes by effort (the default) or by activity"), QStringLiteral("BASIS"));
    parser.addOption(QStringLiteral("first-day"), tr("the day weeks start on; Monday unless said otherwise"), QStringLiteral("DAY"));
    if (const auto code = parser.parse(arguments))
        return *code;
    Question question;
    if (const auto code = readQuestion(parser, question))
        return *code;
    const QStringList words = parser.positional();
    static const QStringList known{QStringLiteral("weeks"), QStringLiteral("week"), QStringLiteral("lifts"), QStringLiteral("records")};
    const auto which = words.size() == 1 ? known.indexOf(words.front()) : -1;
    if (which < 0)
        return CommandParser::refuse(tr("this version reports: %1").arg(known.join(QStringLiteral(", "))));
    const auto store = openForReading(parser.database());
    if (!store) {
        printError(parser.database(), store.error().message);
        return DatabaseRefused;
    }
    const Result<void> printed = which == 0 ? printAllWeeks(**store, parser, question)
        : which == 1                        ? printWeek(**store, parser, question)
        : which == 2                        ? printLifts(**store, parser)
                                            : printRecords(**store, parser);
    if (!printed) {
        printError(parser.database(), printed.error().message);
        return DatabaseRefused;
    }
    return AllDone;
}

} // namespace app
