// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guidancereader.h"

#include "core/model/healthcheck.h"
#include "core/plans/planlibrary.h"
#include "core/plans/planweek.h"
#include "core/rules/away.h"
#include "core/store/bodyreading.h"
#include "core/store/store.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

constexpr int historyWeeks = 16;
constexpr size_t mostKept = 60; // weeks; more are not worth their memory

QDate mondayOf(QDate day) { return weekOf(day, Qt::Monday).first; }
QDate firstRead(DateRange week) { return mondayOf(guidanceDays(week).first); }
QDate lastRead(DateRange week) { return mondayOf(guidanceDays(week).last).addDays(6); }

/// Whether the sessions that are there already tell what was lifted before the week.
bool knowsLoadOf(const WeekFacts &facts, ExerciseId exercise)
{
    return std::any_of(facts.sessions.begin(), facts.sessions.end(), [&](const Session &session) {
        return session.logged && session.day() < facts.days.first &&
               std::any_of(session.entries.begin(), session.entries.end(),
                           [&](const Entry &entry) { return entry.exercise() == exercise; });
    });
}

} // namespace

DateRange guidanceDays(DateRange week)
{
    return {week.first.addDays(-7 * historyWeeks), week.last.addDays(factsDaysAfter)};
}

Result<WeekGuidance> GuidanceReader::read(DateRange days, QDate today)
{
    WeekGuidance week;
    WeekFacts &facts = week.facts;
    facts.days = days;
    facts.today = today;
    Result<void> read = readExercises();
    if (read)
        read = readPerson(facts);
    if (read)
        read = readWeeks(days);
    if (!read)
        return tl::unexpected(read.error());
    facts.exercises = *m_exercises;
    std::vector<Session> sessions;
    for (auto known = m_weeks.lower_bound(firstRead(days)); known != m_weeks.end() && known->first <= lastRead(days); ++known) {
        sessions.insert(sessions.end(), known->second.sessions.begin(), known->second.sessions.end());
        facts.tallies.insert(facts.tallies.end(), known->second.tallies.begin(), known->second.tallies.end());
    }
    read = readPlans(facts, sessions);
    if (!read)
        return tl::unexpected(read.error());
    facts = withSessions(std::move(facts), sessions, historyWeeks);
    // From here on only the week's own are asked for, again and again.
    std::erase_if(facts.tallies, [&days](const Tally &tally) { return !days.contains(tally.day); });
    read = readLastLoads(facts);
    if (read)
        read = readHistory(facts);
    if (read)
        read = readBody(facts);
    if (read)
        read = readWishes(week);
    return read ? Result<WeekGuidance>(std::move(week)) : tl::unexpected(read.error());
}

bool GuidanceReader::isQuick(DateRange days) const { return missing(days).size() <= 2; }

void GuidanceReader::forget(const Changes &changes)
{
    if (changes.all || changes.areas.exercises)
        m_exercises.reset();
    // Minutes of logged sessions count anew after a change of profile.
    if (changes.all || changes.areas.profile)
        m_weeks.clear();
    for (const QDate day : changes.days)
        m_weeks.erase(mondayOf(day));
}

std::vector<QDate> GuidanceReader::missing(DateRange days) const
{
    std::vector<QDate> mondays;
    for (QDate monday = firstRead(days); monday <= lastRead(days); monday = monday.addDays(7))
        if (!m_weeks.contains(monday))
            mondays.push_back(monday);
    return mondays;
}

Result<void> GuidanceReader::readWeeks(DateRange days)
{
    std::vector<QDate> mondays = missing(days);
    if (mondays.empty())
        return {};
    if (m_weeks.size() + mondays.size() > mostKept) {
        m_weeks.clear();
        mondays = missing(days);
    }
    const QDate first = mondays.front();
    const QDate last = mondays.back().addDays(6);
    auto sessions = m_store.sessions().between(first, last);
    auto tallies = m_store.tallies().between(first, last);
    const auto away = m_store.timeAway().between(first, last);
    if (!sessions || !tallies || !away)
        return tl::unexpected(!sessions ? sessions.error() : !tallies ? tallies.error() : away.error());
    // What is excused is neither missed nor still to be done, whatever a rule would say of it.
    std::erase_if(*sessions, [&away](const Session &session) { return excuseOf(session, *away); });
    for (QDate monday = first; monday <= last; monday = monday.addDays(7))
        m_weeks[monday] = {};
    for (Session &session : *sessions)
        m_weeks[mondayOf(session.day())].sessions.push_back(std::move(session));
    for (const Tally &tally : *tallies)
        m_weeks[mondayOf(tally.day)].tallies.push_back(tally);
    return {};
}

Result<void> GuidanceReader::readExercises()
{
    if (m_exercises)
        return {};
    const auto all = m_store.exercises().all();
    if (!all)
        return tl::unexpected(all.error());
    m_exercises = exerciseFacts(*all);
    return {};
}

Result<void> GuidanceReader::readPerson(WeekFacts &facts) const
{
    const auto preferences = m_store.preferences();
    const auto profiles = m_store.settings().profiles();
    const auto goals = m_store.settings().goals();
    if (!preferences || !profiles || !goals)
        return tl::unexpected(!preferences ? preferences.error() : !profiles ? profiles.error() : goals.error());
    facts.basis = preferences->basis;
    facts.profile = profileOn(*profiles, facts.days.last);
    facts.goal = goalOn(*goals, facts.days.last);
    facts.healthCheckYes = asksForADoctor(facts.profile.flags);
    facts.alarmingSymptoms = facts.profile.flags & Alarming;
    return {};
}

Result<void> GuidanceReader::readPlans(WeekFacts &facts, const std::vector<Session> &sessions) const
{
    const auto runs = m_store.planRuns().all();
    if (!runs)
        return tl::unexpected(runs.error());
    // Where a plan stands is told by its sessions: it may have been moved, or stopped.
    std::set<PlanRunId> here;
    for (const Session &session : sessions)
        if (session.planRun && session.planned && facts.days.contains(session.planned->day))
            here.insert(*session.planRun);
    facts.followsLibraryPlan = std::any_of(runs->begin(), runs->end(), [&here](const PlanRun &run) {
        return here.contains(run.id) && isLibraryPlan(run.slug);
    });
    // A plan of an edition this one cannot read has easier weeks nobody knows; its sessions count all the same.
    facts.easierMondays = easierMondaysOf(sessions, *runs);
    return {};
}

Result<void> GuidanceReader::readHistory(WeekFacts &facts) const
{
    const auto times = m_store.timeAway().between(facts.days.first, facts.days.last);
    const auto span = m_store.tallies().span();
    if (!times || !span)
        return tl::unexpected(!times ? times.error() : span.error());
    facts.away = !times->empty();
    if (*span)
        facts.startedOn = (*span)->first;
    const bool anythingDone = std::any_of(facts.sessions.begin(), facts.sessions.end(),
                                          [](const Session &session) { return session.logged.has_value(); });
    const bool isNew = !anythingDone && (!facts.startedOn || *facts.startedOn >= facts.days.first.addDays(-factsDaysBefore));
    facts.firstStart = isNew && !(facts.profile.flags & HealthAnswered);
    return {};
}

Result<void> GuidanceReader::readLastLoads(WeekFacts &facts) const
{
    std::set<ExerciseId> asked;
    for (const Session &session : facts.sessions) {
        if (!facts.days.contains(session.day()))
            continue;
        for (const Entry &entry : session.entries) {
            const auto exercise = entry.exercise();
            if (!exercise || !asked.insert(*exercise).second || knowsLoadOf(facts, *exercise))
                continue;
            const auto before = m_store.sessions().lastWith(*exercise, facts.days.first, 1);
            if (!before)
                return tl::unexpected(before.error());
            if (const auto load = before->empty() ? std::nullopt : heaviestDone(before->front(), *exercise))
                facts.lastLoads.insert(*exercise, *load);
        }
    }
    return {};
}

Result<void> GuidanceReader::readBody(WeekFacts &facts) const
{
    const QDate day = std::min(facts.days.last, facts.today);
    const auto state = readBodyForRules(m_store, day);
    if (!state)
        return tl::unexpected(state.error());
    facts.goalText = state->choices.aim;
    // Of days ahead nothing was kept.
    if (!state->choices.on || facts.days.first > facts.today)
        return {};
    facts.body = bodyFactsOn(*state, day);
    if (const auto mass = massOn(weightTrend(*state), state->profiles, day))
        facts.profile.mass = Weight::fromKilograms(*mass);
    if (day < facts.today) {
        // What is wanted now is no question of a week that is over.
        facts.body->deficitKcal = facts.body->targetKcal = std::nullopt;
        return {};
    }
    const auto visits = pageVisits(m_store.database(), bodyPageName, facts.today);
    if (!visits)
        return tl::unexpected(visits.error());
    facts.body->pageOpens = int(visits->size());
    return {};
}

Result<void> GuidanceReader::readWishes(WeekGuidance &week) const
{
    const auto dismissals = m_store.guidance().dismissals();
    const auto availabilities = m_store.guidance().availabilities();
    if (!dismissals || !availabilities)
        return tl::unexpected(!dismissals ? dismissals.error() : availabilities.error());
    week.dismissed = dismissedRules(*dismissals);
    week.available = availableDays(availabilityOn(*availabilities, week.facts.days.last), week.facts.days);
    return {};
}

} // namespace core
