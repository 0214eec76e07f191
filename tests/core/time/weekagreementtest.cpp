// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "core/stats/progressseries.h"
#include "core/stats/weekly.h"
#include "tests/core/time/yearsofweeks.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr std::array allFirstDays{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
const QDate today(2026, 11, 22);

std::vector<Session> manySessions(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Session> out;
    for (int i = 0; i < count; ++i)
        out.push_back(tests::randomSession(random));
    return out;
}

/// What one day adds, in whole milliseconds, so that the order of adding cannot matter.
struct DaySum {
    qint64 aerobic = 0, run = 0, equivalent = 0;
    int logged = 0, planned = 0;
    bool strength = false;
};

std::map<QDate, DaySum> sumsOfDays(const std::vector<Tally> &tallies)
{
    std::map<QDate, DaySum> days;
    for (const Tally &tally : tallies) {
        DaySum &day = days[tally.day];
        if (tally.half == Tally::Half::Planned) {
            ++day.planned;
            continue;
        }
        ++day.logged;
        day.aerobic += tally.aerobic.count();
        day.run += tally.run.count();
        day.equivalent += tally.effortModerate.count() + 2 * tally.effortVigorous.count();
        day.strength |= tally.strength;
    }
    return days;
}

DaySum sumOfWeek(const std::map<QDate, DaySum> &days, QDate first, int &strengthDays)
{
    DaySum sum;
    strengthDays = 0;
    for (QDate day = first; day < first.addDays(7); day = day.addDays(1)) {
        const auto found = days.find(day);
        if (found == days.end())
            continue;
        sum.aerobic += found->second.aerobic;
        sum.run += found->second.run;
        sum.equivalent += found->second.equivalent;
        sum.logged += found->second.logged;
        sum.planned += found->second.planned;
        strengthDays += found->second.strength;
    }
    return sum;
}

TEST(TimeWeeks, ThirtyYearsOfWeeksAreTheSumsOfTheirDaysForEveryFirstWeekday)
{
    const auto tallies = tests::talliesOfAll(manySessions(6000, 1));
    const auto days = sumsOfDays(tallies);
    ASSERT_GT(days.size(), 3000U);
    for (const Qt::DayOfWeek firstDay : allFirstDays) {
        const auto weeks = weeklySummaries(tallies, {tests::yearsFirst, tests::yearsLast}, firstDay, CountingBasis::Effort, today);
        int seen = 0;
        for (const WeekSummary &week : weeks) {
            ASSERT_EQ(week.days.first.dayOfWeek(), int(firstDay));
            ASSERT_EQ(week.days.days(), 7);
            int strengthDays = 0;
            const DaySum sum = sumOfWeek(days, week.days.first, strengthDays);
            ASSERT_NEAR(week.done.aerobic * 60000, double(sum.aerobic), 0.01) << week.isoWeek.toStdString();
            ASSERT_NEAR(week.done.run * 60000, double(sum.run), 0.01);
            ASSERT_NEAR(week.done.moderateEquivalent * 60000, double(sum.equivalent), 0.01);
            ASSERT_EQ(week.sessionsLogged, sum.logged);
            ASSERT_EQ(week.sessionsPlanned, sum.planned);
            ASSERT_EQ(week.done.strengthDays, strengthDays);
            ASSERT_EQ(week.sessionsDone + week.sessionsMissed + week.sessionsSkipped + week.sessionsRemaining, week.sessionsPlanned);
            seen += sum.logged + sum.planned;
        }
        EXPECT_EQ(size_t(seen), size_t(std::count_if(tallies.begin(), tallies.end(), [&](const Tally &tally) {
            return weeks.front().days.first <= tally.day && tally.day <= weeks.back().days.last;
        }))) << "a session is in no week, or in two";
    }
}

TEST(TimeWeeks, EveryDayOfThirtyYearsIsInOneWeekAndTheChartFindsItThere)
{
    const GoalOn goal = [](QDate) { return Goal{}; };
    for (const Qt::DayOfWeek firstDay : allFirstDays) {
        const ProgressSeries series = progressSeries({}, {tests::yearsFirst, tests::yearsLast}, firstDay, CountingBasis::Effort, goal, today);
        for (QDate day = tests::yearsFirst; day <= tests::yearsLast; day = day.addDays(1)) {
            const DateRange week = weekOf(day, firstDay);
            ASSERT_TRUE(week.contains(day) && week.days() == 7 && week.first.dayOfWeek() == int(firstDay));
            const auto index = series.indexOf(day);
            ASSERT_TRUE(index);
            ASSERT_EQ(series.weeks[size_t(*index)].days, week) << day.toString(Qt::ISODate).toStdString();
            // With weeks from Monday on, the label is the calendar's own week number.
            int year = 0;
            const int number = day.weekNumber(&year);
            if (firstDay == Qt::Monday) {
                ASSERT_EQ(series.weeks[size_t(*index)].isoWeek, QStringLiteral("%1-W%2").arg(year).arg(number, 2, 10, QLatin1Char('0')));
            }
        }
    }
}

TEST(TimeWeeks, MovingEverySessionByAWeekMovesEverySeriesByAWeek)
{
    std::vector<Session> sessions = manySessions(3000, 2);
    const GoalOn goal = [](QDate) { return Goal{}; };
    const DateRange range{tests::yearsFirst.addDays(-14), tests::yearsLast.addDays(14)};
    for (const CountingBasis basis : {CountingBasis::Effort, CountingBasis::Activity})
        for (const Qt::DayOfWeek firstDay : {Qt::Monday, Qt::Saturday, Qt::Sunday}) {
            std::vector<Session> moved = sessions;
            for (Session &session : moved) {
                if (session.planned)
                    session.planned->day = session.planned->day.addDays(7);
                if (session.logged)
                    session.logged->day = session.logged->day.addDays(7);
            }
            const auto before = progressSeries(tests::talliesOfAll(sessions), range, firstDay, basis, goal, today);
            const auto after = progressSeries(tests::talliesOfAll(moved), range, firstDay, basis, goal, today.addDays(7));
            ASSERT_EQ(before.weeks.size(), after.weeks.size());
            for (size_t i = 0; i + 1 < before.weeks.size(); ++i) {
                WeekSummary then = before.weeks[i];
                then.days = after.weeks[i + 1].days;
                then.isoWeek = after.weeks[i + 1].isoWeek;
                ASSERT_EQ(then, static_cast<const WeekSummary &>(after.weeks[i + 1])) << before.weeks[i].isoWeek.toStdString();
            }
        }
}

QJsonArray report(const QString &database, Qt::DayOfWeek firstDay)
{
    QProcess process;
    process.start(tests::legworkBinary(), {QStringLiteral("--database"), database, QStringLiteral("--today"), today.toString(Qt::ISODate),
                                           QStringLiteral("report"), QStringLiteral("weeks"), QStringLiteral("--first-day"),
                                           QString::number(int(firstDay)), QStringLiteral("--json")});
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

TEST(TimeWeeks, CalendarChartAndReportAgreeOnEveryWeekOfThirtyYears)
{
    tests::TemporaryDatabase database;
    Change change;
    for (const Session &session : manySessions(1500, 3))
        change.add(session);
    ASSERT_TRUE(database.store().journal().apply(change));
    const auto span = database.store().tallies().span().value();
    ASSERT_TRUE(span);
    for (const Qt::DayOfWeek firstDay : {Qt::Monday, Qt::Saturday, Qt::Sunday}) {
        const DateRange whole{weekOf(span->first, firstDay).first, weekOf(span->second, firstDay).last};
        const auto tallies = database.store().tallies().between(whole.first, whole.last).value();
        const auto series = progressSeries(tallies, whole, firstDay, CountingBasis::Effort, [](QDate) { return Goal{}; }, today);
        const QJsonArray lines = report(database.path(), firstDay);
        ASSERT_EQ(size_t(lines.size()), series.weeks.size());
        ASSERT_GT(lines.size(), 1500);
        for (int i = 0; i < lines.size(); ++i) {
            const ProgressWeek &chart = series.weeks[size_t(i)];
            // The calendar reads the one week it shows.
            const DateRange shown = weekOf(chart.days.first.addDays(3), firstDay);
            const auto own = database.store().tallies().between(shown.first, shown.last).value();
            const auto week = weeklySummaries(own, shown, firstDay, CountingBasis::Effort, today);
            ASSERT_EQ(week.size(), 1U);
            ASSERT_EQ(week[0], static_cast<const WeekSummary &>(chart));
            const QJsonObject line = lines[i].toObject();
            ASSERT_EQ(line[QStringLiteral("from")].toString(), shown.first.toString(Qt::ISODate));
            ASSERT_EQ(line[QStringLiteral("to")].toString(), shown.last.toString(Qt::ISODate));
            ASSERT_EQ(line[QStringLiteral("week")].toString(), chart.isoWeek);
            ASSERT_NEAR(line[QStringLiteral("moderate_equivalent_min")].toDouble(), chart.worth(), 1e-4);
            ASSERT_NEAR(line[QStringLiteral("run_min")].toDouble(), chart.done.run, 1e-4);
            ASSERT_NEAR(line[QStringLiteral("planned_run_min")].toDouble(), chart.planned.run, 1e-4);
            ASSERT_EQ(line[QStringLiteral("strength_days")].toInt(), chart.done.strengthDays);
            ASSERT_EQ(line[QStringLiteral("planned")].toInt(), chart.sessionsPlanned);
            ASSERT_EQ(line[QStringLiteral("done")].toInt(), chart.sessionsDone);
            ASSERT_EQ(line[QStringLiteral("missed")].toInt(), chart.sessionsMissed);
        }
    }
}

} // namespace
