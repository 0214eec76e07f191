// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

const QString oddText = QStringLiteral("  Slept badly,\n\tlegs 'heavy' & \"tight\" – trotzdem 😀  ");

class DayNotes : public testing::Test
{
protected:
    Journal &journal() { return database.store().journal(); }
    std::vector<DayNote> november()
    {
        const auto found = database.store().dayNotes().between(tests::day("2026-11-01"), tests::day("2026-11-30"));
        EXPECT_TRUE(found);
        return found.value_or(std::vector<DayNote>());
    }
    static DayNote note(const char *iso, const QString &text) { return {tests::day(iso), text}; }

    tests::TemporaryDatabase database;
};

TEST_F(DayNotes, ComeBackByDayAsTheyWereTyped)
{
    Change change;
    change.add(note("2026-11-20", oddText));
    change.add(note("2026-11-02", QStringLiteral("Rest")));
    change.add(note("2026-12-01", QStringLiteral("Another month")));
    ASSERT_TRUE(journal().apply(change));
    database.reopen();
    EXPECT_EQ(november(), (std::vector{note("2026-11-02", QStringLiteral("Rest")), note("2026-11-20", oddText)}));
}

TEST_F(DayNotes, AreUndoneToTheIdenticalDump)
{
    const std::string empty = tests::logicalDump(database.store());
    Change write;
    write.add(note("2026-11-20", oddText));
    ASSERT_TRUE(journal().apply(write));
    const std::string written = tests::logicalDump(database.store());
    EXPECT_NE(written, empty);
    Change edit;
    edit.replace(note("2026-11-20", oddText), note("2026-11-20", QStringLiteral("Better")));
    ASSERT_TRUE(journal().apply(edit));
    ASSERT_TRUE(journal().apply(edit.inverse()));
    EXPECT_EQ(tests::logicalDump(database.store()), written);
    ASSERT_TRUE(journal().apply(write.inverse()));
    EXPECT_EQ(tests::logicalDump(database.store()), empty);
    EXPECT_TRUE(november().empty());
    ASSERT_TRUE(journal().apply(write));
    EXPECT_EQ(tests::logicalDump(database.store()), written);
}

TEST_F(DayNotes, TellWhichDayTheyTouched)
{
    Change write;
    write.add(note("2026-11-20", oddText));
    const auto changes = journal().apply(write);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->areas.dayNotes);
    EXPECT_FALSE(changes->areas.sessions);
    EXPECT_TRUE(changes->touches(tests::day("2026-11-20"), tests::day("2026-11-20")));
    EXPECT_FALSE(changes->touches(tests::day("2026-11-21"), tests::day("2026-12-20")));
}

TEST_F(DayNotes, RefuseAChangeWhoseBeforeIsNotWhatIsStored)
{
    Change edit;
    edit.replace(note("2026-11-20", oddText), note("2026-11-20", QStringLiteral("Better")));
    const auto refused = journal().apply(edit);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(november().empty());
}

} // namespace
