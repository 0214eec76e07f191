// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/reliability/setlog.h"
#include "tests/reliability/victim.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr int killsADatabase = 20;

/// The highest number a program acknowledged with a word; −1: none.
int lastAcknowledged(const tests::Victim &victim, const QByteArray &word)
{
    int last = -1;
    for (const QByteArray &line : victim.lines)
        if (line.startsWith(word + ' '))
            last = std::max(last, line.mid(word.size() + 1).toInt());
    return last;
}

/// What was promised so far, over all kills of one database.
struct Promised {
    int sets = 0;         ///< acknowledged
    int draft = -1;       ///< the last acknowledged draft
    int plans = 0;
};

class ReliabilityKill : public testing::Test
{
protected:
    void newDatabase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        promised = {};
        auto store = open(Database::Mode::Create);
        ASSERT_TRUE(store->journal().saveDraft(QStringLiteral("note/old"), keptDraft));
    }
    QString path() const { return m_folder->filePath(QStringLiteral("legwork.db")); }
    std::unique_ptr<Store> open(Database::Mode mode)
    {
        auto opened = Store::open(path(), mode);
        EXPECT_TRUE(opened) << qPrintable(opened ? QString() : opened.error().message);
        return opened ? std::move(*opened) : nullptr;
    }
    void noteAcknowledgements(const tests::Victim &victim)
    {
        promised.sets = std::max({promised.sets, lastAcknowledged(victim, "set") + 1, lastAcknowledged(victim, "ready")});
        promised.draft = std::max(promised.draft, lastAcknowledged(victim, "draft"));
        promised.plans = std::max(promised.plans, lastAcknowledged(victim, "plan") + 1);
        acknowledged += int(std::count_if(victim.lines.begin(), victim.lines.end(),
                                          [](const QByteArray &line) { return line.startsWith("set "); }));
    }
    void expectEverySetWholeOrAbsent(const Store &store)
    {
        const int sessions = store.sessions().count().value_or(-1);
        ASSERT_GE(sessions, promised.plans);
        int sets = 0;
        for (int i = 0; i < sessions; ++i) {
            const auto found = store.sessions().find(tests::setLogSession(i, 0).id);
            ASSERT_TRUE(found && *found) << "session " << i << " of " << sessions;
            sets += (*found)->doneSets();
        }
        // One more than promised may be there: committed, and killed before it could say so.
        ASSERT_GE(sets, promised.sets) << "an acknowledged set is lost";
        ASSERT_LE(sets, promised.sets + 1);
        for (int i = 0; i < sessions; ++i) {
            const Session expected = tests::setLogSession(i, tests::setsOfSession(i, sets));
            ASSERT_EQ(store.sessions().find(expected.id).value(), expected) << "session " << i << " is not as it was logged";
        }
        promised.sets = sets;
        promised.plans = sessions;
    }
    void expectDrafts(Store &store)
    {
        const auto drafts = store.journal().drafts(QString());
        ASSERT_TRUE(drafts);
        EXPECT_EQ(drafts->at(QStringLiteral("note/old")), keptDraft);
        const auto cell = drafts->find(QLatin1String(tests::draftKey));
        if (promised.draft < 0 && cell == drafts->end())
            return;
        ASSERT_NE(cell, drafts->end()) << "the half-typed cell is lost";
        const bool next = cell->second == tests::draftText(promised.draft + 1);
        EXPECT_TRUE(next || cell->second == tests::draftText(promised.draft)) << cell->second.constData();
        promised.draft += next;
    }

    const QByteArray keptDraft = "{\"note\":\"half a senten\"}";
    Promised promised;
    int acknowledged = 0;
    int hotJournals = 0;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

TEST_F(ReliabilityKill, LosesNoAcknowledgedSetAndKeepsNoHalfOne)
{
    std::mt19937 random = tests::seededRandom();
    const int kills = tests::killsToMake(100);
    for (int kill = 0; kill < kills; ++kill) {
        SCOPED_TRACE("kill " + std::to_string(kill));
        if (kill % killsADatabase == 0) {
            ASSERT_NO_FATAL_FAILURE(newDatabase());
        }
        // Every fifth dies while it opens the file, perhaps while it rolls back what the one before left open.
        const bool early = kill % 5 == 4;
        const bool opensNext = kill % 5 != 3;
        const auto delay = tests::between(random, 1ms, early ? 60ms : 200ms);
        const tests::Victim victim = tests::killAt(QStringLiteral(LEGWORK_WRITER), {path()}, {!early, delay});
        ASSERT_TRUE(victim.killed) << "it ended by itself: " << victim.errors.constData();
        ASSERT_EQ(victim.errors, QByteArray());
        hotJournals += QFile::exists(path() + QStringLiteral("-journal"));
        noteAcknowledgements(victim);
        if (!opensNext)
            continue;
        const auto store = open(Database::Mode::Write);
        ASSERT_TRUE(store);
        ASSERT_NO_FATAL_FAILURE(expectEverySetWholeOrAbsent(*store));
        ASSERT_NO_FATAL_FAILURE(expectDrafts(*store));
        ASSERT_EQ(tests::faultsOf(*store), "");
    }
    std::printf("%d kills, %d sets acknowledged, %d kills in the middle of a write\n", kills, acknowledged, hotJournals);
    EXPECT_GT(acknowledged, 0) << "the kills came too early to show anything";
    EXPECT_GT(hotJournals, 0) << "no kill came in the middle of a write";
}

} // namespace
