// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/consistency.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array bucketFrom{20.0, 40.0, 60.0}; // minutes
constexpr int blockHours = 3;

QString tr(const char *text) { return QCoreApplication::translate("Consistency", text); }

bool isEasier(const ProgressWeek &week, const std::set<QDate> &easier)
{
    const auto monday = easier.lower_bound(week.days.first);
    return monday != easier.end() && *monday <= week.days.last;
}

bool reachedBoth(const ProgressWeek &week)
{
    return week.reachedGoal() && week.done.strengthDays >= week.goal.strengthDays;
}

Chart countsByName(const QString &title, const QStringList &names, const std::vector<int> &counts, QDate today)
{
    Chart chart;
    chart.title = title;
    chart.axis = ChartAxis::Names;
    chart.quantity = Quantity::Count;
    chart.today = today;
    chart.emptyHeadline = tr("No sessions in this time");
    chart.emptyLine = tr("Log what you do, on the day and at the time you do it.");
    ChartSeries bars = ChartSeries::of(QStringLiteral("sessions"), tr("Sessions"), ChartShape::Bars, ChartColor::Blue);
    const bool any = std::any_of(counts.begin(), counts.end(), [](int n) { return n > 0; });
    for (int i = 0; i < int(names.size()); ++i) {
        ChartPoint point;
        point.name = names[i];
        chart.points.push_back(point);
        bars.values.push_back(any ? std::optional(double(counts[size_t(i)])) : std::nullopt);
    }
    chart.series = {std::move(bars)};
    return chart;
}

} // namespace

std::map<QDate, ActiveDay> activeDays(const std::vector<DoneSession> &done)
{
    std::map<QDate, ActiveDay> days;
    for (const DoneSession &session : done) {
        ActiveDay &day = days[session.day];
        day.minutes += double(session.time.count()) / 60000;
        ++day.sessions;
    }
    return days;
}

int heatBucket(const ActiveDay &day)
{
    if (day.sessions == 0)
        return 0;
    return 1 + int(std::count_if(bucketFrom.begin(), bucketFrom.end(), [&](double from) { return day.minutes >= from; }));
}

QString heatBucketName(int bucket)
{
    switch (bucket) {
    case 0: return tr("nothing");
    case 1: return tr("under 20 min");
    case 2: return tr("20 to 39 min");
    case 3: return tr("40 to 59 min");
    default: return tr("60 min or more");
    }
}

Chart heatChart(const std::map<QDate, ActiveDay> &days, int year, QDate today)
{
    Chart chart;
    chart.title = tr("Every day of %1").arg(year);
    chart.note = tr("minutes on the clock, strength too");
    chart.axis = ChartAxis::Days;
    chart.quantity = Quantity::Minutes;
    chart.today = today;
    ChartSeries minutes = ChartSeries::of(QStringLiteral("minutes"), tr("Minutes"), ChartShape::Bars, ChartColor::Blue);
    ChartSeries sessions = ChartSeries::of(QStringLiteral("sessions"), tr("Sessions"), ChartShape::Lane, ChartColor::Grey);
    sessions.quantity = Quantity::Count;
    const QDate last = std::min(QDate(year, 12, 31), std::max(today, QDate(year, 1, 1)));
    for (QDate day(year, 1, 1); day <= last; day = day.addDays(1)) {
        ChartPoint point;
        point.days = {day, day};
        chart.points.push_back(point);
        const auto found = days.find(day);
        minutes.values.push_back(found != days.end() ? std::optional(found->second.minutes) : std::nullopt);
        sessions.values.push_back(found != days.end() ? std::optional(double(found->second.sessions)) : std::nullopt);
    }
    chart.series = {std::move(minutes), std::move(sessions)};
    return chart;
}

WeekStreak weekStreak(const ProgressSeries &series, const std::set<QDate> &easier)
{
    WeekStreak streak;
    QDate first;
    for (const ProgressWeek &week : series.weeks) {
        if (week.days.first > series.today)
            break;
        if (reachedBoth(week)) {
            if (++streak.current == 1)
                first = week.days.first;
            if (streak.current >= streak.longest) {
                streak.longest = streak.current;
                streak.longestDays = {first, week.days.last};
            }
        } else if (!week.isExcused() && !isEasier(week, easier) && week.days.last < series.today) {
            streak.current = 0;
        }
    }
    return streak;
}

Chart adherenceChart(const ProgressSeries &series)
{
    Chart chart;
    chart.title = tr("Plan kept, week by week");
    chart.note = tr("sessions done of those planned; skipped for a reason does not count against a week");
    chart.quantity = Quantity::Percent;
    chart.leastTop = 100;
    chart.today = series.today;
    chart.emptyHeadline = tr("No planned sessions in this time");
    chart.emptyLine = tr("Plan a session, or choose a plan, to see how it went here.");
    ChartSeries kept = ChartSeries::of(QStringLiteral("kept"), tr("Plan kept"), ChartShape::Bars, ChartColor::Blue);
    for (const ProgressWeek &week : series.weeks) {
        ChartPoint point;
        point.days = week.days;
        // A week under way is not held to sessions that are still ahead.
        const int wanted = week.sessionsWanted() - week.sessionsRemaining;
        const bool begun = week.days.first <= series.today;
        if (begun && wanted > 0) {
            point.headline = ChartFact{{}, double(week.sessionsDone), Quantity::Count, double(wanted)};
            kept.values.push_back(100.0 * week.sessionsDone / wanted);
        } else {
            kept.values.push_back(std::nullopt);
        }
        if (week.sessionsSkipped > 0)
            point.facts.push_back({tr("Skipped for a reason"), double(week.sessionsSkipped), Quantity::Count, std::nullopt});
        chart.points.push_back(point);
    }
    chart.series = {std::move(kept)};
    return chart;
}

Chart weekdayChart(const std::vector<DoneSession> &done, Qt::DayOfWeek firstDay, QDate today)
{
    std::vector<int> counts(7, 0);
    for (const DoneSession &session : done)
        ++counts[size_t((session.day.dayOfWeek() - int(firstDay) + 7) % 7)];
    QStringList names;
    for (int i = 0; i < 7; ++i)
        names << QLocale().standaloneDayName((int(firstDay) - 1 + i) % 7 + 1, QLocale::ShortFormat);
    return countsByName(tr("Weekdays"), names, counts, today);
}

Chart timeOfDayChart(const std::vector<DoneSession> &done, QDate today)
{
    std::vector<int> counts(24 / blockHours, 0);
    int unknown = 0;
    for (const DoneSession &session : done) {
        if (session.minuteOfDay)
            ++counts[size_t(std::clamp(*session.minuteOfDay / (60 * blockHours), 0, 24 / blockHours - 1))];
        else
            ++unknown;
    }
    QStringList names;
    for (int hour = 0; hour < 24; hour += blockHours)
        names << QStringLiteral("%1–%2").arg(hour).arg(hour + blockHours);
    Chart chart = countsByName(tr("Start hour"), names, counts, today);
    if (unknown > 0)
        chart.note = QCoreApplication::translate("Consistency", "%n without a time", nullptr, unknown);
    chart.emptyHeadline = tr("No start times in this time");
    return chart;
}

} // namespace core
