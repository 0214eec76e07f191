// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planweek.h"

#include "core/plans/planjson.h"

#include <QRegularExpression>
#include <map>

namespace core {

namespace {

// Stable words: part of the slots that ids are derived from.
constexpr const char *weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Sessions by plan week.
using Counts = std::map<int, int>;

int mostOf(const Counts &counts)
{
    int best = counts.begin()->first;
    for (const auto &[week, count] : counts)
        if (count >= counts.at(best))
            best = week;
    return best;
}

} // namespace

QString planSlot(int week, int weekday, int index)
{
    return QStringLiteral("w%1-%2-%3").arg(week).arg(QLatin1String(weekdays[weekday - 1])).arg(index);
}

std::optional<int> planWeekOfSlot(const QString &slot)
{
    static const QRegularExpression form(QStringLiteral("\\Aw(\\d{1,4})-(?:mon|tue|wed|thu|fri|sat|sun)-\\d+\\z"));
    const QRegularExpressionMatch match = form.match(slot);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::vector<RunWeek> runWeeksIn(const std::vector<Session> &sessions, DateRange days, const std::vector<PlanRun> &runs)
{
    std::map<PlanRunId, Counts> counts;
    for (const Session &session : sessions) {
        if (!session.planRun || !session.planned || !days.contains(session.planned->day))
            continue;
        if (const auto week = planWeekOfSlot(session.slot))
            ++counts[*session.planRun][*week];
    }
    std::vector<RunWeek> found;
    for (const PlanRun &run : runs)
        if (const auto there = counts.find(run.id); there != counts.end())
            found.push_back({run, mostOf(there->second)});
    return found;
}

std::set<QDate> easierMondaysOf(const std::vector<Session> &sessions, const std::vector<PlanRun> &runs)
{
    std::map<QDate, std::map<PlanRunId, Counts>> counts;
    std::set<PlanRunId> asked;
    for (const Session &session : sessions)
        if (session.planRun && session.planned)
            if (const auto week = planWeekOfSlot(session.slot)) {
                ++counts[weekOf(session.planned->day, Qt::Monday).first][*session.planRun][*week];
                asked.insert(*session.planRun);
            }
    std::map<PlanRunId, Plan> plans;
    for (const PlanRun &run : runs)
        if (asked.contains(run.id))
            if (auto plan = planFromJson(run.snapshot))
                plans[run.id] = std::move(*plan);
    std::set<QDate> mondays;
    for (const auto &[monday, ofRuns] : counts)
        for (const auto &[run, ofWeeks] : ofRuns) {
            const auto plan = plans.find(run);
            const size_t index = size_t(mostOf(ofWeeks)) - 1;
            if (plan != plans.end() && index < plan->second.weeks.size() && plan->second.weeks[index].easier)
                mondays.insert(monday);
        }
    return mondays;
}

} // namespace core
