// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/linking.h"

#include "core/rules/logging.h"
#include "core/rules/matching.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace core {

namespace {

constexpr double closeEnough = 0.20;
constexpr double fairEnough = 0.45;

// A lap a step is how a watch records a planned workout; any other number says nothing about which is which.
void linkLaps(Session &session)
{
    std::vector<Lap> &laps = session.logged->laps;
    if (laps.size() < 2 || laps.size() != unrolled(session.planned->steps).size())
        return;
    for (size_t i = 0; i < laps.size(); ++i)
        laps[i].step = int(i);
}

/// Under new ids: the session an entry comes from keeps its rows in the bin, and no two rows share an id.
ExerciseSet renewed(ExerciseSet set)
{
    set.id = SetId::create();
    return set;
}

// The sets of `from` fill the open results of `into`; what is left over is appended.
void fillIn(Entry &into, Entry &from)
{
    into.loggedExercise = from.loggedExercise;
    auto open = into.sets.begin();
    for (ExerciseSet &set : from.sets) {
        open = std::find_if(open, into.sets.end(), [](const ExerciseSet &s) { return !s.isDone() && s.type != SetType::WarmUp; });
        if (open == into.sets.end()) {
            into.sets.push_back(renewed(set));
            open = into.sets.end();
        } else {
            open->result = set.result;
        }
    }
}

/// An entry with nothing but what happened; nullopt when nothing did.
std::optional<Entry> loggedEntry(Entry entry)
{
    const bool added = !entry.plannedExercise;
    std::erase_if(entry.sets, [](const ExerciseSet &set) { return isPlannedSet(set) && set.result == SetResult{}; });
    if (entry.sets.empty() && !added)
        return std::nullopt;
    entry.loggedExercise = entry.exercise();
    entry.plannedExercise.reset();
    for (ExerciseSet &set : entry.sets)
        set.target = {};
    return withNewIds(std::move(entry));
}

/// |a − b| ÷ the larger; 1 when either is unknown.
std::optional<double> relative(double a, double b)
{
    const double larger = std::max(a, b);
    return larger > 0 ? std::optional(std::abs(a - b) / larger) : std::nullopt;
}

double amountDifference(const Session &planned, const Session &logged)
{
    std::optional<double> difference;
    if (planned.planned->distance && logged.logged->distance)
        difference = relative(planned.planned->distance->value, logged.logged->distance->value);
    if (const auto a = planned.planned->time(), b = logged.logged->time(); !difference && a && b)
        difference = relative(double(a->count()), double(b->count()));
    if (!difference && planned.workingSets() > 0)
        difference = relative(planned.workingSets(), logged.doneSets());
    return difference.value_or(1);
}

std::optional<LinkCandidate> candidate(const Session &planned, const Session &logged)
{
    const auto days = int(planned.planned->day.daysTo(logged.logged->day));
    if (std::abs(days) > linkDays || planned.planned->skipReason || fitOf(logged.sport, planned) == SportFit::None)
        return std::nullopt;
    LinkCandidate out;
    out.days = days;
    out.difference = 0.2 * std::min(std::abs(days) / 7.0, 1.0) + 0.8 * amountDifference(planned, logged);
    out.fit = out.difference <= closeEnough ? LinkCandidate::Fit::Close
              : out.difference <= fairEnough ? LinkCandidate::Fit::Fair
                                             : LinkCandidate::Fit::Loose;
    return out;
}

bool isOnlyPlanned(const Session &session) { return session.planned && !session.logged; }
bool isOnlyLogged(const Session &session) { return session.logged && !session.planned; }

} // namespace

Entry withNewIds(Entry entry)
{
    entry.id = EntryId::create();
    for (ExerciseSet &set : entry.sets)
        set = renewed(std::move(set));
    return entry;
}

std::vector<Entry> joinedEntries(std::vector<Entry> planned, std::vector<Entry> logged)
{
    std::vector<bool> filled(planned.size(), false);
    const size_t plannedCount = planned.size();
    for (Entry &entry : logged) {
        size_t match = 0;
        while (match < plannedCount && (filled[match] || planned[match].plannedExercise != entry.loggedExercise))
            ++match;
        if (match == plannedCount) {
            planned.push_back(withNewIds(std::move(entry)));
        } else {
            filled[match] = true;
            fillIn(planned[match], entry);
        }
    }
    return planned;
}

QString joinedText(const QString &a, const QString &b)
{
    return a.isEmpty() || a == b ? b : b.isEmpty() ? a : a + QLatin1Char('\n') + b;
}

Session linked(const Session &planned, const Session &logged, Link how)
{
    Session after = planned;
    // A plan may leave the sport open; what was done is what happened.
    after.sport = logged.sport;
    // A title out of a file does not rename a plan; one that a person chose to link with does.
    if (after.title.isEmpty() && how == Link::Manual)
        after.title = logged.title;
    after.note = joinedText(planned.note, logged.note);
    // What was done was not skipped.
    after.planned->skipReason.reset();
    after.planned->skipNote.clear();
    after.logged = logged.logged;
    after.logged->link = how;
    after.entries = joinedEntries(planned.entries, logged.entries);
    linkLaps(after);
    if (logged.group)
        after.group = logged.group;
    return after;
}

std::optional<Halves> unlinked(const Session &session)
{
    if (!session.planned || !session.logged)
        return std::nullopt;
    Halves halves{withoutLog(session), session};
    halves.planned.group.reset();
    halves.planned.note.clear(); // the person's words are about what happened
    Session &logged = halves.logged;
    logged.id = SessionId::create();
    logged.planned.reset();
    logged.planRun.reset();
    logged.series.reset();
    logged.slot.clear();
    logged.logged->link = Link::None;
    for (Lap &lap : logged.logged->laps)
        lap.step.reset();
    logged.entries.clear();
    for (const Entry &entry : session.entries)
        if (auto kept = loggedEntry(entry))
            logged.entries.push_back(std::move(*kept));
    return halves;
}

std::vector<LinkCandidate> linkCandidates(const Session &half, const std::vector<Session> &around)
{
    std::vector<LinkCandidate> out;
    for (const Session &other : around) {
        std::optional<LinkCandidate> found;
        if (isOnlyPlanned(half) && isOnlyLogged(other))
            found = candidate(half, other);
        else if (isOnlyLogged(half) && isOnlyPlanned(other))
            found = candidate(other, half);
        if (!found)
            continue;
        found->session = other.id;
        out.push_back(*found);
    }
    std::stable_sort(out.begin(), out.end(), [](const LinkCandidate &a, const LinkCandidate &b) {
        return std::tuple(a.difference, std::abs(a.days)) < std::tuple(b.difference, std::abs(b.days));
    });
    return out;
}

} // namespace core
