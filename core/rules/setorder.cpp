// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/setorder.h"

#include <algorithm>

namespace core {

namespace {

bool isOpen(const ExerciseSet &set) { return !set.isDone(); }

std::optional<size_t> openFrom(const Entry &entry, size_t start)
{
    const auto open = std::find_if(entry.sets.begin() + qsizetype(std::min(start, entry.sets.size())), entry.sets.end(), isOpen);
    return open == entry.sets.end() ? std::nullopt : std::optional(size_t(open - entry.sets.begin()));
}

/// Where an entry goes on: after its last done set.
size_t turnOf(const Entry &entry)
{
    const auto done = std::find_if(entry.sets.rbegin(), entry.sets.rend(), [](const ExerciseSet &set) { return set.isDone(); });
    return size_t(entry.sets.rend() - done);
}

enum class Take { Following, PassedOver };

/// The first open set in the order of the turn; within the group only, when `group` is set.
std::optional<SetPlace> scan(const std::vector<Entry> &entries, const SetPlace &from, Take take, bool group)
{
    const size_t count = entries.size();
    // A group's turn goes on to its next exercise and comes back to its own last; outside one, its own sets come first.
    const size_t first = group ? 1 : 0;
    for (size_t i = first; i < count + first; ++i) {
        const size_t at = (from.entry + i) % count;
        if (group && entries[at].superset != entries[from.entry].superset)
            continue;
        const size_t start = take == Take::PassedOver ? 0 : at == from.entry ? from.set + 1 : turnOf(entries[at]);
        if (const auto set = openFrom(entries[at], start))
            return SetPlace{at, *set};
    }
    return std::nullopt;
}

} // namespace

std::optional<SetPlace> nextOpenSet(const std::vector<Entry> &entries, const SetPlace &from)
{
    if (from.entry >= entries.size())
        return std::nullopt;
    if (entries[from.entry].superset)
        if (const auto inGroup = scan(entries, from, Take::Following, true))
            return inGroup;
    if (const auto following = scan(entries, from, Take::Following, false))
        return following;
    return scan(entries, from, Take::PassedOver, false);
}

bool restsBefore(const std::vector<Entry> &entries, size_t from, const SetPlace &next)
{
    const bool sameGroup = entries[from].superset && entries[next.entry].superset == entries[from].superset;
    return !sameGroup || next.entry <= from;
}

} // namespace core
