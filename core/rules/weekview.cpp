// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/weekview.h"

#include "core/rules/logging.h"
#include "core/stats/load.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core {

namespace {

constexpr int hardStrengthEffort = 6;

std::optional<qint64> millimetresOf(const std::optional<Metres> &distance)
{
    return distance ? std::optional<qint64>(std::llround(distance->value * 1000)) : std::nullopt;
}

void readHalf(SessionView &view, const Session &session)
{
    std::optional<int> effort;
    if (view.logged) {
        const Logged &logged = *session.logged;
        view.time = logged.time();
        view.millimetres = millimetresOf(logged.distance);
        if (const auto start = startTime(logged))
            view.start = start->hour() * 60 + start->minute();
        effort = logged.effort;
    } else {
        view.time = session.planned->time();
        view.millimetres = millimetresOf(session.planned->distance);
        view.start = session.planned->startMinute;
    }
    if (!effort && session.planned)
        effort = session.planned->effort;
    view.effort = effort.value_or(defaultEffort(session.kind));
}

auto orderOf(const SessionView &view)
{
    return std::make_tuple(view.day, view.start.value_or(24 * 60), view.session->position, view.session->id);
}

bool isIllness(const Session &session, const DateRange &week)
{
    const auto reason = session.planned ? session.planned->skipReason : std::nullopt;
    return reason && week.contains(session.planned->day) &&
           (*reason == SkipReason::Sick || *reason == SkipReason::Injured);
}

} // namespace

bool SessionView::isHardRun() const
{
    return kind == Kind::HiitRun || kind == Kind::TempoRun || kind == Kind::HillRun || kind == Kind::TimeTrial;
}

int SessionView::minutes() const { return time ? int((time->count() + 30000) / 60000) : 0; }

std::optional<SessionView> viewOf(const Session &session, const WeekFacts &facts)
{
    SessionView view;
    view.session = &session;
    view.kind = session.kind;
    view.logged = session.logged.has_value();
    const bool open = session.planned && !session.planned->skipReason && session.planned->day >= facts.today;
    if (session.kind == Kind::Rest || (!view.logged && !open))
        return std::nullopt;
    view.day = session.day();
    view.inWeek = facts.days.contains(view.day);
    readHalf(view, session);
    view.strength = isStrength(session.kind);
    view.light = session.planned && session.planned->light;
    view.lower = view.strength && isLowerStrength(session, facts.exercises);
    const bool hardStrength =
        view.strength && view.effort >= hardStrengthEffort && !view.light && !facts.isEasier(view.day);
    view.hard = view.isHardRun() || hardStrength;
    return view;
}

Tally tallyOf(const SessionView &view, const WeekFacts &facts)
{
    const Tally::Half half = view.logged ? Tally::Half::Logged : Tally::Half::Planned;
    const auto isIt = [&](const Tally &t) { return t.half == half && t.session == view.session->id; };
    if (view.logged) {
        if (const auto stored = std::find_if(facts.tallies.begin(), facts.tallies.end(), isIt);
            stored != facts.tallies.end())
            return *stored;
    }
    const std::vector<Tally> tallies = talliesOf(*view.session, facts.profile, nullptr);
    const auto found = std::find_if(tallies.begin(), tallies.end(), isIt);
    return found == tallies.end() ? Tally{} : *found;
}

WeekView::WeekView(const WeekFacts &facts) : m_facts(facts)
{
    m_all.reserve(facts.sessions.size());
    for (const Session &session : facts.sessions) {
        m_exempt = m_exempt || isIllness(session, facts.days);
        if (const auto view = viewOf(session, facts)) {
            m_all.push_back(*view);
            if (view->inWeek)
                m_all.back().tally = tallyOf(*view, facts);
        }
    }
    std::sort(m_all.begin(), m_all.end(),
              [](const SessionView &a, const SessionView &b) { return orderOf(a) < orderOf(b); });
    m_easier = facts.isEasier(facts.days.first.addDays(3));
    m_exempt = m_exempt || m_easier || facts.away || !ofKind(Kind::TimeTrial).empty();
    sumUp();
}

void WeekView::sumUp()
{
    Milliseconds walkRun{0};
    for (const SessionView &view : m_all) {
        if (!view.inWeek)
            continue;
        m_empty = false;
        const Tally &tally = view.tally;
        m_run += tally.run;
        m_aerobic += tally.aerobic;
        m_equivalent += m_facts.basis == CountingBasis::Effort ? tally.effortModerate + 2 * tally.effortVigorous
                                                               : tally.activityModerate + 2 * tally.activityVigorous;
        m_load[size_t(m_facts.days.first.daysTo(view.day))] += tally.load;
        if (view.kind == Kind::WalkRun)
            walkRun += tally.run;
    }
    m_byCardio = 2 * walkRun > m_run;
}

std::vector<const SessionView *> WeekView::ofKind(Kind kind) const
{
    return week([&](const SessionView &view) { return view.kind == kind; });
}

std::vector<const SessionView *> WeekView::runs() const
{
    return week([](const SessionView &view) { return isRun(view.kind); });
}

std::vector<const SessionView *> WeekView::strength() const
{
    return week([](const SessionView &view) { return view.strength; });
}

} // namespace core
