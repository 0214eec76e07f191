// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/sessiontables.h"

#include <QDateTime>
#include <cmath>

namespace exchange {

using namespace core;

namespace {

constexpr double millisecondsASecond = 1000;
constexpr int secondsAMinute = 60;

std::optional<double> seconds(std::optional<Milliseconds> time)
{
    return time ? std::optional(double(time->count()) / millisecondsASecond) : std::nullopt;
}
std::optional<qint64> seconds(std::optional<Seconds> time) { return time ? std::optional(qint64(time->count())) : std::nullopt; }
std::optional<double> metres(std::optional<Metres> length) { return length ? std::optional(length->value) : std::nullopt; }

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

QString startText(const Logged &logged)
{
    if (!logged.startMs)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*logged.startMs, Qt::OffsetFromUTC, logged.offsetMinutes.value_or(0) * secondsAMinute)
        .toString(Qt::ISODate);
}

void addPlanned(TableText &table, const std::optional<Planned> &half)
{
    const Planned p = half.value_or(Planned());
    table.text(half ? dayText(p.day) : QString()).text(half ? dayText(p.originalDay) : QString());
    table.number(seconds(p.duration)).number(metres(p.distance)).number(p.effort).text(p.basisText);
    table.text(p.skipReason ? slug(*p.skipReason) : QString()).text(p.note);
}

void addLogged(TableText &table, const std::optional<Logged> &half)
{
    const Logged l = half.value_or(Logged());
    table.text(half ? dayText(l.day) : QString()).text(startText(l));
    table.number(seconds(l.timer)).number(seconds(l.elapsed)).number(seconds(l.moving)).number(metres(l.distance)).number(metres(l.climb));
    table.number(l.avgHr).number(l.maxHr).number(l.kcal).number(l.effort).number(l.pain).text(l.painPlace);
    table.text(l.surface ? slug(*l.surface) : QString()).number(l.incline);
}

void addWeight(TableText &table, const std::optional<Weight> &weight)
{
    constexpr double milligramsAKilogram = 1e6;
    if (!weight) {
        table.none().none().none();
        return;
    }
    table.typed(weight->text).text(weight->unit == WeightUnit::Kilograms ? QStringLiteral("kg") : QStringLiteral("lb"));
    table.number(double(weight->milligrams) / milligramsAKilogram);
}

QString sideWord(Side side)
{
    return side == Side::Left ? QStringLiteral("left") : side == Side::Right ? QStringLiteral("right") : QString();
}

void addSet(TableText &table, const ExerciseSet &set)
{
    table.text(slug(set.type)).text(sideWord(set.side));
    table.number(set.target.repsLow).number(set.target.repsHigh);
    addWeight(table, set.target.weight);
    table.number(seconds(set.target.time)).number(metres(set.target.distance));
    addWeight(table, set.result.weight);
    table.number(set.result.reps).number(seconds(set.result.time)).number(metres(set.result.distance)).number(set.result.inReserve);
    table.text(set.result.doneMs ? QDateTime::fromMSecsSinceEpoch(*set.result.doneMs, Qt::UTC).toString(Qt::ISODate) : QString());
}

QString nameOf(const std::optional<ExerciseId> &id, const std::map<ExerciseId, QString> &names)
{
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? QString() : found->second;
}

/// Sums are kept in milliseconds; minutes must not show their binary tail.
double minutes(double value)
{
    constexpr double perMinute = 1000;
    return std::round(value * perMinute) / perMinute;
}

void addSums(TableText &table, const WeekSums &sums)
{
    table.number(minutes(sums.aerobic)).number(minutes(sums.moderate)).number(minutes(sums.vigorous)).number(minutes(sums.moderateEquivalent));
    table.number(minutes(sums.run)).number(sums.strengthDays).number(minutes(sums.load));
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

} // namespace

TableText sessionTable(const std::vector<Session> &sessions)
{
    TableText table(words("session sport kind title note planned_day first_planned_day planned_s planned_m planned_effort prescription "
                          "skipped plan_note day start timer_s elapsed_s moving_s distance_m climb_m avg_hr max_hr kcal effort pain "
                          "pain_place surface incline_percent"));
    for (const Session &session : sessions) {
        table.text(session.id.toString()).text(slug(session.sport)).text(slug(session.kind)).text(session.displayTitle()).text(session.note);
        addPlanned(table, session.planned);
        addLogged(table, session.logged);
        table.end();
    }
    return table;
}

TableText setTable(const std::vector<Session> &sessions, const std::map<ExerciseId, QString> &names)
{
    TableText table(words("session day title planned_exercise exercise superset set type side target_reps_from target_reps_to target_weight "
                          "target_unit target_kg target_s target_m weight unit kg reps seconds metres reps_left done note"));
    for (const Session &session : sessions)
        for (const Entry &entry : session.entries)
            for (size_t i = 0; i < entry.sets.size(); ++i) {
                table.text(session.id.toString()).text(dayText(session.day())).text(session.displayTitle());
                table.text(nameOf(entry.plannedExercise, names)).text(nameOf(entry.exercise(), names)).number(entry.superset);
                table.number(qint64(i + 1));
                addSet(table, entry.sets[i]);
                table.text(entry.note);
                table.end();
            }
    return table;
}

TableText weekTable(const std::vector<WeekSummary> &weeks)
{
    TableText table(words("week from to planned done missed skipped logged aerobic_min moderate_min vigorous_min moderate_equivalent_min "
                          "run_min strength_days load planned_aerobic_min planned_moderate_min planned_vigorous_min "
                          "planned_moderate_equivalent_min planned_run_min planned_strength_days planned_load"));
    for (const WeekSummary &week : weeks) {
        table.text(week.isoWeek).text(dayText(week.days.first)).text(dayText(week.days.last));
        table.number(week.sessionsPlanned).number(week.sessionsDone).number(week.sessionsMissed).number(week.sessionsSkipped);
        table.number(week.sessionsLogged);
        addSums(table, week.done);
        addSums(table, week.planned);
        table.end();
    }
    return table;
}

} // namespace exchange
