// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/entryedits.h"

#include <algorithm>

namespace core {

namespace {

using Entries = std::vector<Entry>;

bool isIn(const Entries &entries, int at) { return at >= 0 && at < int(entries.size()); }

/// The end of the run of neighbours in one superset that starts at `from`.
size_t endOfRun(const Entries &entries, size_t from)
{
    size_t end = from + 1;
    while (end < entries.size() && entries[from].superset && entries[end].superset == entries[from].superset)
        ++end;
    return end;
}

std::optional<EntryEdit> finished(Entries entries, int current)
{
    int number = 0;
    for (size_t from = 0; from < entries.size();) {
        const size_t end = endOfRun(entries, from);
        const std::optional<int> superset = end - from > 1 ? std::optional(++number) : std::nullopt;
        for (; from < end; ++from)
            entries[from].superset = superset;
    }
    return EntryEdit{std::move(entries), current};
}

/// A number no superset has, so that renumbering finds its members together and apart from others.
int freeNumber(const Entries &entries)
{
    int most = 0;
    for (const Entry &entry : entries)
        most = std::max(most, entry.superset.value_or(0));
    return most + 1;
}

} // namespace

std::optional<EntryEdit> insertEntry(Entries entries, int at, const Entry &entry)
{
    if (at >= 0 && !isIn(entries, at))
        return std::nullopt;
    const int place = at < 0 ? int(entries.size()) : at + 1;
    Entry added = entry;
    const bool between = at >= 0 && isIn(entries, place) && entries[size_t(at)].superset
        && entries[size_t(at)].superset == entries[size_t(place)].superset;
    added.superset = between ? entries[size_t(at)].superset : std::nullopt;
    entries.insert(entries.begin() + place, added);
    return finished(std::move(entries), place);
}

std::optional<EntryEdit> replaceEntry(Entries entries, int at, const Entry &entry)
{
    if (!isIn(entries, at))
        return std::nullopt;
    entries[size_t(at)] = entry;
    return finished(std::move(entries), at);
}

std::optional<EntryEdit> removeEntry(Entries entries, int at)
{
    if (!isIn(entries, at))
        return std::nullopt;
    entries.erase(entries.begin() + at);
    const int current = std::min(at, int(entries.size()) - 1);
    return finished(std::move(entries), current);
}

std::optional<EntryEdit> duplicateEntry(Entries entries, int at)
{
    if (!isIn(entries, at))
        return std::nullopt;
    Entry copy = entries[size_t(at)];
    copy.id = EntryId::create();
    for (ExerciseSet &set : copy.sets) {
        set.id = SetId::create();
        set.type = set.plannedType();
        set.target.type.reset();
        set.result = {};
    }
    entries.insert(entries.begin() + at + 1, copy);
    return finished(std::move(entries), at + 1);
}

std::optional<EntryEdit> moveEntry(Entries entries, int at, int by)
{
    if (!isIn(entries, at) || !isIn(entries, at + by))
        return std::nullopt;
    std::swap(entries[size_t(at)], entries[size_t(at + by)]);
    return finished(std::move(entries), at + by);
}

std::optional<EntryEdit> joinSuperset(Entries entries, int at)
{
    if (at < 1 || !isIn(entries, at))
        return std::nullopt;
    const std::optional<int> above = entries[size_t(at) - 1].superset;
    if (above && above == entries[size_t(at)].superset)
        return std::nullopt;
    const int number = above.value_or(freeNumber(entries));
    const size_t end = endOfRun(entries, size_t(at));
    for (size_t i = size_t(at) - 1; i < end; ++i)
        entries[i].superset = number;
    return finished(std::move(entries), at);
}

std::optional<EntryEdit> leaveSuperset(Entries entries, int at)
{
    if (!isIn(entries, at) || !entries[size_t(at)].superset)
        return std::nullopt;
    entries[size_t(at)].superset.reset();
    return finished(std::move(entries), at);
}

std::vector<QString> supersetMarks(const Entries &entries)
{
    std::vector<QString> marks(entries.size());
    int letter = 0;
    for (size_t from = 0; from < entries.size();) {
        const size_t end = endOfRun(entries, from);
        if (end - from > 1) {
            const QChar mark(u'A' + std::min(letter++, 25));
            for (size_t i = from; i < end; ++i)
                marks[i] = mark + QString::number(i - from + 1);
        }
        from = end;
    }
    return marks;
}

} // namespace core
