// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/entryedits.h"
#include "tests/support/builders.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>
#include <set>

using namespace core;

namespace {

std::vector<Entry> five()
{
    return tests::plannedStrength("2026-11-19", {"goblet-squat", "step-up", "plank", "push-up", "leg-press"}).entries;
}

/// The marks in one word: "A1 A2 - B1 B2".
QString marks(const std::vector<Entry> &entries)
{
    QStringList list;
    for (const QString &mark : supersetMarks(entries))
        list << (mark.isEmpty() ? QStringLiteral("-") : mark);
    return list.join(QLatin1Char(' '));
}

std::vector<Entry> joined(std::vector<Entry> entries, std::initializer_list<int> places)
{
    for (const int at : places)
        entries = joinSuperset(std::move(entries), at)->entries;
    return entries;
}

TEST(EntryEdits, Joining_the_one_above_makes_a_superset_and_takes_the_own_one_along)
{
    EXPECT_EQ(marks(joined(five(), {1})), QStringLiteral("A1 A2 - - -"));
    EXPECT_EQ(marks(joined(five(), {1, 2, 4})), QStringLiteral("A1 A2 A3 B1 B2"));
    EXPECT_EQ(marks(joined(five(), {4, 1, 2})), QStringLiteral("A1 A2 A3 B1 B2"));
    EXPECT_EQ(marks(joined(five(), {1, 3, 2})), QStringLiteral("A1 A2 A3 A4 -"));
    EXPECT_FALSE(joinSuperset(five(), 0));
    EXPECT_FALSE(joinSuperset(joined(five(), {1}), 1));
}

TEST(EntryEdits, Leaving_a_superset_ends_it_when_one_is_left_and_splits_it_in_the_middle)
{
    EXPECT_EQ(marks(leaveSuperset(joined(five(), {1}), 0)->entries), QStringLiteral("- - - - -"));
    EXPECT_EQ(marks(leaveSuperset(joined(five(), {1, 2, 3, 4}), 2)->entries), QStringLiteral("A1 A2 - B1 B2"));
    EXPECT_FALSE(leaveSuperset(five(), 0));
}

TEST(EntryEdits, What_is_moved_away_from_its_partner_leaves_the_superset)
{
    EXPECT_EQ(marks(moveEntry(joined(five(), {1}), 1, 1)->entries), QStringLiteral("- - - - -"));
    EXPECT_EQ(marks(moveEntry(joined(five(), {1, 2}), 2, 1)->entries), QStringLiteral("A1 A2 - - -"));
    EXPECT_FALSE(moveEntry(five(), 0, -1));
    EXPECT_FALSE(moveEntry(five(), 4, 1));
}

TEST(EntryEdits, A_new_exercise_inside_a_superset_is_part_of_it)
{
    Entry entry;
    entry.id = EntryId::create();
    EXPECT_EQ(marks(insertEntry(joined(five(), {1}), 0, entry)->entries), QStringLiteral("A1 A2 A3 - - -"));
    EXPECT_EQ(marks(insertEntry(joined(five(), {1}), 1, entry)->entries), QStringLiteral("A1 A2 - - - -"));
    EXPECT_EQ(insertEntry({}, -1, entry)->current, 0);
}

TEST(EntryEdits, A_duplicate_has_ids_of_its_own)
{
    const auto copied = duplicateEntry(five(), 1);
    ASSERT_TRUE(copied);
    EXPECT_EQ(copied->current, 2);
    std::set<QUuid> ids;
    size_t count = 0;
    for (const Entry &entry : copied->entries) {
        ids.insert(entry.id.uuid());
        for (const ExerciseSet &set : entry.sets)
            ids.insert(set.id.uuid());
        count += 1 + entry.sets.size();
    }
    EXPECT_EQ(ids.size(), count);
}

TEST(EntryEdits, After_any_edits_supersets_are_neighbours_of_two_or_more_numbered_in_order)
{
    QRandomGenerator random(7);
    std::vector<Entry> entries = five();
    for (int i = 0; i < 3000; ++i) {
        const int at = int(random.bounded(int(entries.size())));
        std::optional<EntryEdit> edit;
        switch (random.bounded(6)) {
        case 0: edit = joinSuperset(entries, at); break;
        case 1: edit = leaveSuperset(entries, at); break;
        case 2: edit = moveEntry(entries, at, random.bounded(2) == 0 ? -1 : 1); break;
        case 3: edit = entries.size() < 9 ? duplicateEntry(entries, at) : std::nullopt; break;
        case 4: edit = entries.size() > 2 ? removeEntry(entries, at) : std::nullopt; break;
        default: edit = entries.size() < 9 ? insertEntry(entries, at, Entry{}) : std::nullopt; break;
        }
        if (!edit)
            continue;
        entries = edit->entries;
        ASSERT_GE(edit->current, 0);
        ASSERT_LT(edit->current, int(entries.size()));
        int last = 0;
        for (size_t e = 0; e < entries.size(); ++e) {
            const auto number = entries[e].superset;
            if (!number)
                continue;
            const bool before = e > 0 && entries[e - 1].superset == number;
            const bool after = e + 1 < entries.size() && entries[e + 1].superset == number;
            ASSERT_TRUE(before || after) << i;
            ASSERT_EQ(*number, before ? last : last + 1) << i;
            last = *number;
        }
    }
}

} // namespace
