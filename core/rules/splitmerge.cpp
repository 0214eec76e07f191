// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/splitmerge.h"

#include "core/rules/linking.h"
#include "core/rules/matching.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SplitMerge", text); }

tl::unexpected<Error> refused(const QString &why) { return fail(Error::Kind::Usage, why); }

/// The second part of a session: everything but ids and what a plan knows it by.
Session secondOf(const Session &session)
{
    Session second = session;
    second.id = SessionId::create();
    // A plan knows one session by one slot, and that is the first part.
    second.planRun.reset();
    second.series.reset();
    second.slot.clear();
    second.entries.clear();
    return second;
}

/// Cuts an amount at a share; what the first part does not get, the second does, to the last unit.
template <class Unit> void cut(std::optional<Unit> &first, std::optional<Unit> &second, double share)
{
    if (!first)
        return;
    const Unit whole = *first;
    first = Unit(std::llround(double(whole.count()) * share));
    second = whole - *first;
}
void cut(std::optional<Metres> &first, std::optional<Metres> &second, double share)
{
    if (!first)
        return;
    const double whole = first->value;
    first = Metres{std::round(whole * share * 1000) / 1000};
    second = Metres{whole - first->value};
}
void cut(std::optional<int> &first, std::optional<int> &second, double share)
{
    if (!first)
        return;
    const int whole = *first;
    first = int(std::lround(whole * share));
    second = whole - *first;
}

/// Leaves the items whose middle lies before the share of their sum with the first part, and gives the others away.
template <class T, class TimeOf>
void deal(std::vector<T> &first, std::vector<T> &second, double share, TimeOf timeOf)
{
    const std::vector<T> all = std::exchange(first, {});
    second.clear();
    double sum = 0;
    for (const T &item : all)
        sum += timeOf(item);
    double before = 0;
    for (const T &item : all) {
        const double middle = before + timeOf(item) / 2;
        (middle < sum * share ? first : second).push_back(item);
        before += timeOf(item);
    }
}

void cutPlan(Planned &first, Planned &second, double share)
{
    cut(first.duration, second.duration, share);
    cut(first.distance, second.distance, share);
    deal(first.steps, second.steps, share, [](const Step &step) { return std::max(1.0, double(timedTotal({step}).count())); });
}

void cutLog(Logged &first, Logged &second, double share)
{
    cut(first.timer, second.timer, share);
    cut(first.elapsed, second.elapsed, share);
    cut(first.moving, second.moving, share);
    cut(first.distance, second.distance, share);
    cut(first.climb, second.climb, share);
    cut(first.kcal, second.kcal, share);
    cut(first.overrideModerate, second.overrideModerate, share);
    cut(first.overrideVigorous, second.overrideVigorous, share);
    if (first.startMs && (first.elapsed || first.timer))
        second.startMs = *first.startMs + first.elapsed.value_or(first.timer.value_or(Milliseconds(0))).count();
    deal(first.laps, second.laps, share, [](const Lap &lap) { return double(lap.timer.value_or(lap.elapsed.value_or(Milliseconds(1))).count()); });
}

/// Laps name the step they were run for by its number; a step that went to the other part is named no more.
void renumberSteps(std::vector<Lap> &laps, int from, int to)
{
    for (Lap &lap : laps)
        if (lap.step)
            lap.step = *lap.step >= from && *lap.step < to ? std::optional(*lap.step - from) : std::nullopt;
}

template <class T> std::optional<T> sum(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b ? std::optional(T(*a + *b)) : a ? a : b;
}
std::optional<Metres> sum(const std::optional<Metres> &a, const std::optional<Metres> &b)
{
    return a && b ? std::optional(Metres{a->value + b->value}) : a ? a : b;
}
template <class T> std::optional<T> higher(const std::optional<T> &a, const std::optional<T> &b) { return a && b ? std::max(a, b) : a ? a : b; }

std::optional<int> meanHeartRate(const Logged &a, const Logged &b)
{
    const auto x = a.time();
    const auto y = b.time();
    if (!a.avgHr || !b.avgHr || !x || !y || x->count() + y->count() == 0)
        return a.avgHr ? a.avgHr : b.avgHr;
    const double weighted = double(*a.avgHr) * double(x->count()) + double(*b.avgHr) * double(y->count());
    return int(std::lround(weighted / double(x->count() + y->count())));
}

Planned together(Planned a, const Planned &b)
{
    a.duration = sum(a.duration, b.duration);
    a.distance = sum(a.distance, b.distance);
    a.effort = higher(a.effort, b.effort);
    a.light = a.light && b.light;
    a.basisText = joinedText(a.basisText, b.basisText);
    a.note = joinedText(a.note, b.note);
    a.steps.insert(a.steps.end(), b.steps.begin(), b.steps.end());
    return a;
}

Logged together(Logged a, const Logged &b)
{
    a.avgHr = meanHeartRate(a, b);
    a.timer = sum(a.timer, b.timer);
    a.elapsed = sum(a.elapsed, b.elapsed);
    a.moving = sum(a.moving, b.moving);
    a.distance = sum(a.distance, b.distance);
    a.climb = sum(a.climb, b.climb);
    a.kcal = sum(a.kcal, b.kcal);
    a.maxHr = higher(a.maxHr, b.maxHr);
    a.effort = higher(a.effort, b.effort);
    a.pain = higher(a.pain, b.pain);
    a.painPlace = joinedText(a.painPlace, b.painPlace);
    a.overrideModerate = sum(a.overrideModerate, b.overrideModerate);
    a.overrideVigorous = sum(a.overrideVigorous, b.overrideVigorous);
    a.surface = a.surface ? a.surface : b.surface;
    a.incline = a.incline ? a.incline : b.incline;
    a.gear = a.gear ? a.gear : b.gear;
    a.laps.insert(a.laps.end(), b.laps.begin(), b.laps.end());
    return a;
}

/// The plan of the other session, with what its plan or series knows it by.
void takePlan(Session &into, const Session &from)
{
    into.planned = from.planned;
    into.planRun = from.planRun;
    into.series = from.series;
    into.slot = from.slot;
}

bool isEarlier(const Session &a, const Session &b)
{
    const auto key = [](const Session &s) {
        return std::tuple(s.day(), s.logged ? s.logged->startMs.value_or(0) : 0, s.position);
    };
    return key(a) <= key(b);
}

} // namespace

std::optional<Milliseconds> timeToSplit(const Session &session)
{
    const auto logged = session.logged ? session.logged->time() : std::nullopt;
    return logged ? logged : session.planned ? session.planned->time() : std::nullopt;
}

Result<Parts> splitAt(const Session &session, Milliseconds first)
{
    const auto whole = timeToSplit(session);
    if (!whole)
        return refused(tr("it has no time that could be cut"));
    if (first.count() <= 0 || first >= *whole)
        return refused(tr("the first part must be shorter than the whole"));
    const double share = double(first.count()) / double(whole->count());
    Parts parts{session, secondOf(session)};
    if (parts.first.planned)
        cutPlan(*parts.first.planned, *parts.second.planned, share);
    if (parts.first.logged) {
        cutLog(*parts.first.logged, *parts.second.logged, share);
        const int steps = parts.first.planned ? int(unrolled(parts.first.planned->steps).size()) : 0;
        renumberSteps(parts.first.logged->laps, 0, steps);
        renumberSteps(parts.second.logged->laps, steps, std::numeric_limits<int>::max());
    }
    return parts;
}

Result<Parts> splitBefore(const Session &session, size_t entry)
{
    if (entry == 0 || entry >= session.entries.size())
        return refused(tr("each part needs an exercise"));
    Parts parts{session, secondOf(session)};
    const auto cutAt = session.entries.begin() + qsizetype(entry);
    parts.first.entries.assign(session.entries.begin(), cutAt);
    for (auto moved = cutAt; moved != session.entries.end(); ++moved)
        parts.second.entries.push_back(withNewIds(*moved));
    if (parts.second.planned) {
        parts.second.planned->duration.reset();
        parts.second.planned->distance.reset();
        parts.second.planned->steps.clear();
    }
    if (parts.second.logged) {
        Logged fresh;
        fresh.day = session.logged->day;
        fresh.effort = session.logged->effort;
        parts.second.logged = fresh;
    }
    return parts;
}

Result<Session> merged(const Session &a, const Session &b)
{
    const Session &first = isEarlier(a, b) ? a : b;
    const Session &second = &first == &a ? b : a;
    const bool plan = first.planned && second.planned;
    const bool log = first.logged && second.logged;
    if (!plan && !log) {
        const Session &planned = first.planned ? first : second;
        const Session &logged = first.planned ? second : first;
        if (fitOf(logged.sport, planned) == SportFit::None)
            return refused(tr("their sports differ"));
        return linked(planned, logged, Link::Manual);
    }
    if (first.sport != second.sport)
        return refused(tr("their sports differ"));
    if (!log && (first.logged || second.logged))
        return refused(tr("one of them is still only planned"));
    Session out = first;
    out.title = first.title == second.title ? first.title : first.displayTitle() + QStringLiteral(" + ") + second.displayTitle();
    out.note = joinedText(first.note, second.note);
    if (plan)
        out.planned = together(*first.planned, *second.planned);
    else if (second.planned)
        takePlan(out, second);
    if (log)
        out.logged = together(*first.logged, *second.logged);
    for (const Entry &entry : second.entries)
        out.entries.push_back(withNewIds(entry));
    return out;
}

} // namespace core
