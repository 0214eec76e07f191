// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "tests/support/environment.h"
#include "ui/commands/commands.h"

#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace tests {

/// A person at work: a database, the commands, and a folder with their watch's files.
class FlowFixture : public testing::Test
{
protected:
    void SetUp() override;

    core::Store &store() { return m_database.store(); }
    ui::Commands &commands() { return *m_commands; }
    /// Closes the program and opens it again: nothing is left to undo.
    void restart();

    /// The session as it is stored now; an empty one when it is gone.
    core::Session stored(core::SessionId id);
    /// Adds it through the commands and gives it as stored.
    core::Session add(const core::Session &session);
    /// The sessions that stand on these days.
    std::vector<core::Session> on(QDate first, QDate last);
    std::vector<core::Session> on(const char *day);
    /// The one session of a kind that stands on a day; the test fails when there is not just one.
    core::Session one(core::Kind kind, const char *day);

    /// Imports a running activity that a watch recorded, as the import does: one undo step.
    bool importRun(const char *day, QTime time, int minutes);

    /// Does it, takes it back, does it again, twice: one undo step with this name, and every dump to the letter. Leaves
    /// it undone.
    void expectOneStepThereAndBack(const char *label, const std::function<bool()> &act);
    /// Does it and finds nothing written and nothing to undo; `succeeds` is what the act says of itself.
    void expectNothing(const std::function<bool()> &act, bool succeeds);

    std::string dump();
    /// What `check` finds, in words; empty: nothing.
    std::string faults();

    QStringList refusals;   ///< what Commands::failed said

private:
    TemporaryDatabase m_database;
    std::unique_ptr<ui::Commands> m_commands;
    QTemporaryDir m_files;
    int m_fileCount = 0;
};

} // namespace tests
