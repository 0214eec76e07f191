// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/arrange.h"

#include "core/rules/arrangesearch.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

using Days = std::array<std::vector<const ArrangeItem *>, arrangeDays>;

bool isOpenPlan(const Session &session)
{
    return session.planned && !session.logged && !session.planned->skipReason && session.kind != Kind::Rest;
}

ArrangeItem itemOf(const SessionView &view, const Session &session, QDate first)
{
    ArrangeItem item;
    item.session = &session;
    item.strength = view.strength;
    item.lower = view.lower && !view.light;
    item.hiit = view.kind == Kind::HiitRun;
    item.fast = view.isFastRun();
    item.hardRun = view.isHardRun();
    item.hard = view.hard;
    item.fills = view.kind != Kind::ActiveRecovery && view.kind != Kind::LightWalk;
    item.start = view.start;
    item.minutes = view.minutes();
    item.home = int(first.daysTo(view.day));
    item.distanceFrom = item.home;
    // What is done is done: only a session still to do can be one too many on its day.
    const QDate original = view.logged ? view.day : session.planned->originalDay;
    item.original = first.daysTo(original.isValid() ? original : view.day);
    return item;
}

/// A missed session, which counts on no day any more, as it would count on a day to come.
std::optional<ArrangeItem> missedItem(const Session &session, const WeekFacts &facts, QDate first)
{
    Session again = session;
    again.planned->day = facts.today;
    const auto view = viewOf(again, facts);
    if (!view)
        return std::nullopt;
    ArrangeItem item = itemOf(*view, session, first);
    item.home = -1;
    item.distanceFrom = int(first.daysTo(session.planned->day));
    return item;
}

void markOpenDays(ArrangeWeek &week, const WeekFacts &facts, const std::vector<AvailableDay> &available)
{
    std::array<bool, arrangeDays> rest{};
    for (const Session &session : facts.sessions) {
        if (session.kind == Kind::Rest && session.planned && facts.days.contains(session.planned->day))
            rest[size_t(week.first.daysTo(session.planned->day))] = true;
    }
    std::array<bool, arrangeDays> all{};
    bool anyWithoutRest = false;
    for (const AvailableDay &day : available) {
        if (!facts.days.contains(day.day) || day.day < facts.today)
            continue;
        const size_t index = size_t(week.first.daysTo(day.day));
        all[index] = true;
        week.minutes[index] = day.minutes;
        week.open[index] = !rest[index];
        anyWithoutRest = anyWithoutRest || !rest[index];
    }
    if (!anyWithoutRest)
        week.open = all;
}

/// Leaves at most `mostArranged` movable items; the others stay, those that matter least to the rules first.
void keepFew(ArrangeWeek &week)
{
    if (week.movable.size() <= mostArranged)
        return;
    std::stable_sort(week.movable.begin(), week.movable.end(), [](const ArrangeItem &a, const ArrangeItem &b) {
        const auto matters = [](const ArrangeItem &item) { return 2 * int(item.hard) + int(item.strength); };
        return matters(a) > matters(b);
    });
    for (size_t i = mostArranged; i < week.movable.size(); ++i) {
        if (week.movable[i].home >= 0)
            week.fixed[size_t(week.movable[i].home)].push_back(week.movable[i]);
    }
    week.movable.resize(mostArranged);
}

bool anyHard(const std::vector<const ArrangeItem *> &items)
{
    return std::any_of(items.begin(), items.end(), [](const ArrangeItem *item) { return item->hard; });
}

template <class Test> bool anyPair(const Days &days, size_t a, size_t b, Test test)
{
    for (const ArrangeItem *one : days[a]) {
        for (const ArrangeItem *other : days[b]) {
            if (test(*one, *other))
                return true;
        }
    }
    return false;
}

/// The rules between a day and the next one or two, counted session by session.
int weightFrom(const Days &days, size_t day, const ArrangeWeights &weights)
{
    int weight = 0;
    const size_t second = day + 1;
    if (second >= arrangeFirst && day <= arrangeLast) {
        const auto pair = [&](auto test) { return anyPair(days, day, second, test); };
        using Item = const ArrangeItem &;
        const bool heavy = pair([](Item a, Item b) { return a.lower && b.fast; });
        weight += heavy ? weights.heavyLegs : 0;
        weight += pair([](Item a, Item b) { return a.strength && b.strength; }) ? weights.strengthDaysInARow : 0;
        weight += pair([](Item a, Item b) { return a.hiit && b.hiit; }) ? weights.fastRunsClose : 0;
        weight += !heavy && pair([](Item a, Item b) { return a.hard && b.hard; }) ? weights.twoHardDays : 0;
    }
    const size_t third = day + 2;
    if (third < arrangeFirst || third >= arrangeDays || day > arrangeLast)
        return weight;
    weight += anyHard(days[day]) && anyHard(days[second]) && anyHard(days[third]) ? weights.threeHardDays : 0;
    const bool close = anyPair(days, day, third, [](const ArrangeItem &a, const ArrangeItem &b) {
        return a.hiit && b.hiit && a.start && b.start && *b.start < *a.start;
    });
    return weight + (close ? weights.fastRunsClose : 0);
}

int weightOf(const ArrangeWeek &week, const Days &days, const ArrangeWeights &weights)
{
    int weight = 0;
    bool rested = false;
    for (size_t day = 0; day + 1 < arrangeDays; ++day)
        weight += weightFrom(days, day, weights);
    for (size_t day = arrangeFirst; day <= arrangeLast; ++day) {
        weight += dayWeight(week, day, days[day], weights);
        rested =
            rested || std::none_of(days[day].begin(), days[day].end(), [](const ArrangeItem *i) { return i->fills; });
    }
    return weight + (rested ? 0 : weights.noRestDay);
}

std::vector<int> homesOf(const ArrangeWeek &week)
{
    std::vector<int> homes;
    for (const ArrangeItem &item : week.movable)
        homes.push_back(item.home);
    return homes;
}

} // namespace

bool isAboutPlacement(const QString &rule)
{
    for (const char *id : {"R01", "R02", "R08", "R15", "R16", "R17", "R18", "R29"}) {
        if (rule == QLatin1String(id))
            return true;
    }
    return false;
}

std::vector<AvailableDay> availableDays(const std::optional<Availability> &availability, DateRange days)
{
    std::vector<AvailableDay> free;
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        const auto minutes = availability ? availability->minutes[size_t(day.dayOfWeek() - 1)] : std::optional(0);
        if (minutes)
            free.push_back({day, *minutes > 0 ? minutes : std::nullopt});
    }
    return free;
}

WeekFacts withMoves(WeekFacts facts, const std::vector<SessionMove> &moves)
{
    for (const SessionMove &move : moves) {
        const auto is = [&](const Session &session) { return session.id == move.session; };
        const auto session = std::find_if(facts.sessions.begin(), facts.sessions.end(), is);
        if (session == facts.sessions.end())
            continue;
        if (session->logged)
            session->logged->day = move.to;
        else if (session->planned)
            session->planned->day = move.to;
    }
    return facts;
}

ArrangeWeek takenApart(const WeekFacts &facts, const std::vector<AvailableDay> &available, bool alsoMissed)
{
    ArrangeWeek week;
    week.first = facts.days.first.addDays(-qint64(arrangeFirst));
    const DateRange seen{week.first, week.first.addDays(qint64(arrangeDays) - 1)};
    for (const Session &session : facts.sessions) {
        if (const auto view = viewOf(session, facts)) {
            if (!seen.contains(view->day))
                continue;
            const ArrangeItem item = itemOf(*view, session, week.first);
            if (view->inWeek && isOpenPlan(session))
                week.movable.push_back(item);
            else
                week.fixed[size_t(item.home)].push_back(item);
        } else if (alsoMissed && isOpenPlan(session) && facts.days.contains(session.planned->day)) {
            if (const auto item = missedItem(session, facts, week.first))
                week.movable.push_back(*item);
        }
    }
    markOpenDays(week, facts, available);
    keepFew(week);
    return week;
}

ArrangeCost costOf(const ArrangeWeek &week, const std::vector<int> &placed, const ArrangeWeights &weights)
{
    ArrangeCost cost;
    Days days;
    for (size_t day = 0; day < arrangeDays; ++day) {
        for (const ArrangeItem &item : week.fixed[day])
            days[day].push_back(&item);
    }
    for (size_t i = 0; i < placed.size(); ++i) {
        if (placed[i] < 0)
            continue;
        const ArrangeItem &item = week.movable[i];
        days[size_t(placed[i])].push_back(&item);
        cost.moves += placed[i] == item.home ? 0 : 1;
        cost.daysMoved += placed[i] == item.home ? 0 : std::abs(placed[i] - item.distanceFrom);
    }
    cost.weight = weightOf(week, days, weights);
    return cost;
}

ArrangeCost arrangementCost(const WeekFacts &facts, const std::vector<AvailableDay> &available,
                            const std::vector<SessionMove> &moves, const ArrangeWeights &weights)
{
    const ArrangeWeek week = takenApart(facts, available, true);
    std::vector<int> placed = homesOf(week);
    for (const SessionMove &move : moves) {
        for (size_t i = 0; i < placed.size(); ++i) {
            if (week.movable[i].session->id == move.session)
                placed[i] = int(week.first.daysTo(move.to));
        }
    }
    return costOf(week, placed, weights);
}

Arrangement arrangeWeek(const WeekFacts &facts, const std::vector<AvailableDay> &available, bool alsoMissed,
                        const ArrangeWeights &weights)
{
    const ArrangeWeek week = takenApart(facts, available, alsoMissed);
    Arrangement arrangement;
    arrangement.before = arrangement.after = costOf(week, homesOf(week), weights);
    if (std::find(week.open.begin(), week.open.end(), true) == week.open.end() || week.movable.empty())
        return arrangement;
    std::vector<int> placed;
    for (const size_t day : bestDays(week, weights))
        placed.push_back(int(day));
    arrangement.after = costOf(week, placed, weights);
    for (size_t i = 0; i < placed.size(); ++i) {
        const ArrangeItem &item = week.movable[i];
        if (placed[i] != item.home)
            arrangement.moves.push_back({item.session->id, item.session->planned->day, week.first.addDays(placed[i])});
    }
    std::stable_sort(arrangement.moves.begin(), arrangement.moves.end(),
                     [](const SessionMove &a, const SessionMove &b) { return a.to < b.to; });
    return arrangement;
}

} // namespace core
