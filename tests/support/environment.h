// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace core { class Store; }

namespace tests {

/// Makes every Qt warning of the running test a failure. Called once by the mains.
void failOnQtWarnings();

/// The folder of the checkout (from LEGWORK_SOURCE, else the compiled-in one).
[[nodiscard]] QString sourceFolder();
/// The folder of real device files (from LEGWORK_CORPUS, else ../shared/data beside the checkout); empty when it is
/// absent, after saying so loudly once.
[[nodiscard]] QString corpusFolder();
/// The folder with vectors.txt and plans.json beside the corpus, or empty.
[[nodiscard]] QString domainFolder();
/// The built program (from LEGWORK_BINARY).
[[nodiscard]] QString legworkBinary();

/// A database file of its own in a temporary folder, removed at the end.
class TemporaryDatabase
{
public:
    TemporaryDatabase();
    ~TemporaryDatabase();
    /// The open store; fails the test when the file cannot be opened.
    [[nodiscard]] core::Store &store();
    /// Closes and opens the file again, as a restart does.
    core::Store &reopen();
    [[nodiscard]] QString path() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
};

} // namespace tests

/// For tests that need ../shared: skips, loudly, when it is not there.
#define LEGWORK_NEEDS_CORPUS() \
    do { \
        if (tests::corpusFolder().isEmpty()) \
            GTEST_SKIP() << "LEGWORK_CORPUS is absent: the shared device files were NOT tested"; \
    } while (false)
