// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importinput.h"
#include "core/exchange/sampleactivities.h"
#include "core/store/store.h"
#include "tests/reliability/victim.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr int killsADatabase = 25;
const QDate firstMonday(2024, 1, 1);

/// How much of one week's files is in the database.
struct Found {
    int logged = 0;       ///< sessions with a logged half in the week
    int sources = 0;      ///< files known as imported
    int recordings = 0;   ///< recordings that read back with samples
    bool operator==(const Found &) const = default;
};

void PrintTo(const Found &found, std::ostream *out)
{
    *out << found.logged << " logged sessions, " << found.sources << " sources, " << found.recordings << " recordings";
}

class ReliabilityKillImport : public testing::Test
{
protected:
    void newDatabase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_weeks = 0;
        ASSERT_TRUE(open(Database::Mode::Create));
    }
    QString path() const { return m_folder->filePath(QStringLiteral("legwork.db")); }
    QString files() const { return m_folder->filePath(QStringLiteral("week-%1").arg(m_weeks)); }
    QDate monday() const { return firstMonday.addDays(7 * m_weeks); }
    QStringList importArguments() const
    {
        return {QStringLiteral("--database"), path(), QStringLiteral("import"), files()};
    }
    std::unique_ptr<Store> open(Database::Mode mode = Database::Mode::Write)
    {
        auto opened = Store::open(path(), mode);
        EXPECT_TRUE(opened) << qPrintable(opened ? QString() : opened.error().message);
        return opened ? std::move(*opened) : nullptr;
    }
    // Three new files, and on the calendar the easy run that one of them is to join.
    void newWeek()
    {
        ++m_weeks;
        const auto paths = exchange::writeSampleActivities(files(), monday());
        ASSERT_TRUE(paths);
        m_paths = *paths;
        Session plan = tests::plannedSession(Kind::EasyRun, "2024-01-01", 45);
        plan.planned->day = plan.planned->originalDay = monday().addDays(1);
        m_plan = plan;
        Change change;
        change.add(plan);
        ASSERT_TRUE(open()->journal().apply(change));
    }
    Found found(const Store &store) const
    {
        Found out;
        const auto sessions = store.sessions().between(monday(), monday().addDays(6));
        for (const Session &session : sessions.value_or(std::vector<Session>())) {
            out.logged += session.logged.has_value();
            const auto recording = store.imports().recordingOf(session.id);
            EXPECT_TRUE(recording) << qPrintable(recording ? QString() : recording.error().message);
            out.recordings += recording && *recording && !(*recording)->timesMs.empty();
        }
        for (const QString &file : m_paths) {
            const auto bytes = exchange::readInput(file);
            EXPECT_TRUE(bytes);
            const auto hash = QCryptographicHash::hash(bytes.value_or(QByteArray()), QCryptographicHash::Sha256);
            out.sources += int(store.imports().sourcesOf(hash).value_or(std::vector<Source>()).size());
        }
        return out;
    }
    // All three or none: what was planned is then joined, or untouched.
    bool expectWholeOrAbsent(const Store &store) const
    {
        const Found now = found(store);
        const bool whole = now.logged > 0;
        EXPECT_EQ(now, whole ? (Found{3, 3, 3}) : (Found{0, 0, 0}));
        const auto plan = store.sessions().find(m_plan.id).value();
        EXPECT_TRUE(plan);
        if (plan && !whole) {
            EXPECT_EQ(*plan, m_plan);
        }
        if (plan && whole) {
            EXPECT_TRUE(plan->logged && plan->planned == m_plan.planned);
        }
        EXPECT_EQ(tests::faultsOf(store), "");
        return whole;
    }
    void expectNothingLeftOver(const Store &store) const
    {
        EXPECT_EQ(tests::countOf(store, "SELECT count(*) FROM import_batch WHERE state = 0"), 0);
        EXPECT_EQ(tests::countOf(store, "SELECT count(*) FROM source"), 3 * m_weeks);
        EXPECT_EQ(tests::countOf(store, "SELECT count(*) FROM recording"), 3 * m_weeks);
    }

    int m_weeks = 0;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_paths;
    Session m_plan;
};

// How long an import takes here and now, as the kills are to fall into all of it.
std::chrono::microseconds timeOf(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const tests::Victim whole = tests::runToEnd(tests::legworkBinary(), arguments);
    EXPECT_EQ(whole.exitCode, 0) << whole.errors.constData();
    return std::chrono::microseconds(timer.nsecsElapsed() / 1000);
}

TEST_F(ReliabilityKillImport, FindsAnImportWholeOrAbsentAndTheNextOneCompletesIt)
{
    std::mt19937 random = tests::seededRandom();
    const int kills = tests::killsToMake(100);
    std::chrono::microseconds duration{0};
    int whole = 0, hotJournals = 0, hidden = 0;
    for (int kill = 0; kill < kills; ++kill) {
        SCOPED_TRACE("kill " + std::to_string(kill));
        if (kill % killsADatabase == 0) {
            ASSERT_NO_FATAL_FAILURE(newDatabase());
            ASSERT_NO_FATAL_FAILURE(newWeek());
            duration = timeOf(importArguments());
        }
        ASSERT_NO_FATAL_FAILURE(newWeek());
        // Most of the time goes by before the first write, so most kills fall into the second half.
        const auto delay = tests::between(random, kill % 4 == 0 ? 1ms : duration / 2, duration * 11 / 10);
        const tests::Victim victim = tests::killAt(tests::legworkBinary(), importArguments(), {false, delay});
        EXPECT_EQ(victim.errors, QByteArray());
        hotJournals += QFile::exists(path() + QStringLiteral("-journal"));
        {
            const auto store = open();
            ASSERT_TRUE(store);
            whole += expectWholeOrAbsent(*store);
            hidden += tests::countOf(*store, "SELECT count(*) FROM import_batch WHERE state = 0");
        }
        const tests::Victim again = tests::runToEnd(tests::legworkBinary(), importArguments());
        ASSERT_EQ(again.exitCode, 0) << again.errors.constData();
        const auto store = open();
        ASSERT_TRUE(store);
        ASSERT_TRUE(expectWholeOrAbsent(*store)) << "the second import did not complete it";
        expectNothingLeftOver(*store);
        ASSERT_FALSE(HasFailure());
    }
    std::printf("%d kills within %.0f ms: %d left the import whole, %d a hidden batch, %d a write half done\n", kills,
                double(duration.count()) * 1.1 / 1000, whole, hidden, hotJournals);
    EXPECT_LT(whole, kills) << "the kills came too late to show anything";
}

} // namespace
