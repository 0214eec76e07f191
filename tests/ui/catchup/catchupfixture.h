// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"

#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace tests {

/// A database of its own on Thursday 19 November 2026, weeks from Monday.
class CatchUpFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        core::Change change;
        change.add(core::Preferences::firstDaySetting(Qt::Monday));
        ASSERT_TRUE(database.store().journal().apply(change));
    }

    /// Puts a session into the store as if it had always been there.
    core::SessionId put(const core::Session &session)
    {
        core::Change change;
        change.add(session);
        const auto applied = database.store().journal().apply(change);
        EXPECT_TRUE(applied) << (applied ? "" : qPrintable(applied.error().message));
        return session.id;
    }

    std::optional<core::Session> find(core::SessionId id)
    {
        const auto found = database.store().sessions().find(id);
        EXPECT_TRUE(found);
        return found.value_or(std::nullopt);
    }

    [[nodiscard]] std::vector<core::Session> on(const char *iso)
    {
        const auto found = database.store().sessions().between(day(iso), day(iso));
        EXPECT_TRUE(found);
        return found.value_or(std::vector<core::Session>());
    }

    [[nodiscard]] std::string dump() { return logicalDump(database.store()); }

    TemporaryDatabase database;
    ui::Today today{day("2026-11-19")};
    ui::Commands commands{database.store()};
};

} // namespace tests
