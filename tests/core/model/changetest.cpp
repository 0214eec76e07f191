// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;

TEST(Change, TheInverseOfTheInverseIsTheChangeItself)
{
    Change change;
    change.label = QStringLiteral("Move");
    Session before = tests::fullSession();
    Session after = before;
    after.planned->day = after.planned->day.addDays(1);
    change.replace(before, after);
    change.add(tests::plannedSession(Kind::EasyRun, "2026-11-23", 45));
    change.reveals = BatchId::create();

    EXPECT_EQ(change.inverse().inverse(), change);
    EXPECT_EQ(change.inverse().hides, change.reveals);
    EXPECT_FALSE(change.inverse().reveals);
}

TEST(Change, ReplacingAValueByItsEqualAddsNothing)
{
    Change change;
    const Session session = tests::fullSession();
    change.replace(session, session);
    EXPECT_TRUE(change.isEmpty());
}
