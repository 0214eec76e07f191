// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/weekfacts.h"

#include "core/rules/weekview.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

bool isLowerPattern(const QString &pattern)
{
    for (const char *lower : {"squat", "hinge", "lunge", "knee", "calf"}) {
        if (pattern == QLatin1String(lower))
            return true;
    }
    return false;
}

void addTo(EarlierWeek &week, const SessionView &view, const Tally &tally)
{
    week.logged = week.logged || view.logged;
    week.run += tally.run;
    week.aerobic += tally.aerobic;
    week.load[size_t(week.first.daysTo(view.day))] += tally.load;
    ++week.sessions;
    if (isRun(view.kind)) {
        ++week.runs;
        week.runKinds.insert(view.kind);
    }
    week.crossTraining += view.kind == Kind::CrossTraining ? 1 : 0;
    week.strength += view.strength ? 1 : 0;
    week.lowerStrength += view.lower ? 1 : 0;
    if (!week.lastSession || *week.lastSession < view.day)
        week.lastSession = view.day;
}

} // namespace

bool isLowerStrength(const Session &session, const QHash<ExerciseId, ExerciseFacts> &exercises)
{
    if (!isStrength(session.kind))
        return false;
    bool known = false;
    for (const Entry &entry : session.entries) {
        const auto id = entry.exercise();
        const auto found = id ? exercises.constFind(*id) : exercises.constEnd();
        if (found == exercises.constEnd())
            continue;
        known = true;
        if (isLowerPattern(found->pattern))
            return true;
    }
    return !known && (session.kind == Kind::StrengthLower || session.kind == Kind::StrengthFull);
}

std::optional<qint64> heaviestSet(const Entry &entry, bool logged)
{
    std::optional<qint64> top;
    for (const ExerciseSet &set : entry.sets) {
        if ((logged ? set.type : set.plannedType()) == SetType::WarmUp || (logged && !set.isDone()))
            continue;
        const std::optional<Weight> &weight = logged ? set.result.weight : set.target.weight;
        if (weight)
            top = std::max(top.value_or(weight->milligrams), weight->milligrams);
    }
    return top;
}

std::optional<qint64> heaviestDone(const Session &session, ExerciseId exercise)
{
    std::optional<qint64> top;
    for (const Entry &entry : session.entries) {
        const auto here = entry.exercise() == exercise ? heaviestSet(entry, true) : std::nullopt;
        if (here)
            top = std::max(top.value_or(*here), *here);
    }
    return top;
}

WeekFacts withSessions(WeekFacts facts, const std::vector<Session> &all, int earlierWeeks)
{
    const QDate first = facts.days.first;
    const DateRange near{first.addDays(-factsDaysBefore), facts.days.last.addDays(factsDaysAfter)};
    facts.sessions.clear();
    std::copy_if(all.begin(), all.end(), std::back_inserter(facts.sessions),
                 [&](const Session &session) { return near.contains(session.day()); });
    facts.earlier.assign(size_t(earlierWeeks), {});
    for (size_t i = 0; i < facts.earlier.size(); ++i) {
        facts.earlier[i].first = first.addDays(-7 * (qint64(i) + 1));
        facts.earlier[i].easier = facts.isEasier(facts.earlier[i].first.addDays(3));
    }
    for (const Session &session : all) {
        const auto view = viewOf(session, facts);
        if (!view || view->day >= first)
            continue;
        const size_t index = size_t((view->day.daysTo(first) - 1) / 7);
        if (index < facts.earlier.size())
            addTo(facts.earlier[index], *view, tallyOf(*view, facts));
    }
    return facts;
}

QHash<ExerciseId, ExerciseFacts> exerciseFacts(const std::vector<Exercise> &exercises)
{
    QHash<ExerciseId, ExerciseFacts> facts;
    for (const Exercise &exercise : exercises)
        facts.insert(exercise.id, {exercise.name, exercise.pattern, exercise.tracking});
    return facts;
}

} // namespace core
