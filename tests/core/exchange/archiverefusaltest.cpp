// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/archiveformat.h"
#include "core/exchange/archive/readarchive.h"
#include "core/store/merge.h"
#include "core/store/store.h"
#include "tests/core/exchange/archivefixture.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QDir>
#include <QFileInfo>
#include <gmock/gmock.h>

using namespace core;

namespace {

/// An archive that was tampered with, and a database that has to stay as it is.
class ArchiveRefusal : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::TemporaryDatabase full;
        tests::fillEverything(full.store());
        entries = tests::unzipped(tests::archiveOf(full.store()));
        before = tests::archiveOf(mine.store());
        ASSERT_TRUE(entries.contains(exchange::manifestName));
    }
    void expectRefused(const QByteArray &archive, const char *reason)
    {
        const QString refusal = tests::refusalOf(mine.store(), archive);
        EXPECT_THAT(refusal.toStdString(), testing::HasSubstr(reason));
        EXPECT_TRUE(tests::archiveOf(mine.store()) == before) << "something was written";
        EXPECT_EQ(QDir(QFileInfo(mine.path()).path()).entryList({QStringLiteral("*.part")}), QStringList());
    }
    /// The list of contents with a word replaced.
    void changeList(const QByteArray &from, const QByteArray &to)
    {
        QByteArray &list = entries[exchange::manifestName];
        ASSERT_TRUE(list.contains(from));
        list.replace(from, to);
    }
    void changeRows(const QByteArray &table, const QByteArray &from, const QByteArray &to)
    {
        QByteArray &rows = entries[exchange::rowsName(table)];
        ASSERT_TRUE(rows.contains(from)) << rows.left(300).constData();
        rows.replace(rows.indexOf(from), from.size(), to);
    }
    [[nodiscard]] QByteArray samples() const
    {
        for (const auto &[name, bytes] : entries)
            if (name.startsWith("samples/"))
                return name;
        return {};
    }

    tests::TemporaryDatabase mine;
    std::map<QByteArray, QByteArray> entries;
    QByteArray before;
};

TEST_F(ArchiveRefusal, TakesWhatWasNotTamperedWith) { EXPECT_EQ(tests::refusalOf(mine.store(), tests::zipped(entries)), QString()); }

TEST_F(ArchiveRefusal, OfAnyOtherFile)
{
    expectRefused("no zip at all", "no zip file");
    expectRefused(tests::zipped({{"activities.csv", "a,b"}}), "no Legwork archive");
    expectRefused(tests::zipped({{"legwork.json", "{}"}}), "no Legwork archive");
}

TEST_F(ArchiveRefusal, OfVersionsItDoesNotKnow)
{
    changeList("\"version\": 1", "\"version\": 2");
    expectRefused(tests::zipped(entries), "newer Legwork");
    changeList("\"version\": 2", "\"version\": 1");
    changeList("\"schema\": 1", "\"schema\": 99");
    expectRefused(tests::zipped(entries), "newer Legwork");
    changeList("\"schema\": 99", "\"schema\": 0");
    expectRefused(tests::zipped(entries), "version is unknown");
}

TEST_F(ArchiveRefusal, OfBytesThatAreNotThoseWritten)
{
    changeRows("day_note", "Regen", "Sonne");
    expectRefused(tests::zipped(entries), "SHA-256");
    changeRows("day_note", "Sonne", "Regen");
    entries[samples()][3] = char(entries[samples()][3] ^ 1);
    expectRefused(tests::zipped(entries), "SHA-256");
}

TEST_F(ArchiveRefusal, OfAFileThatIsCutOffOrDamagedAnywhere)
{
    const QByteArray whole = tests::zipped(entries);
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 20 + 1)
        EXPECT_NE(tests::refusalOf(mine.store(), whole.left(size)), QString()) << size;
    EXPECT_EQ(tests::archiveOf(mine.store()), before);
}

TEST_F(ArchiveRefusal, OfNamesThatLeadElsewhere)
{
    // Names before the list of contents are in its place.
    for (const auto &[name, reason] : {std::pair("../evil", "no Legwork archive"), std::pair("/etc/passwd", "no Legwork archive"),
                                       std::pair("rows/../../evil.jsonl", "not in its list of contents"),
                                       std::pair("samples/..bin", "not in its list of contents"),
                                       std::pair("rows/local.jsonl", "not in its list of contents")}) {
        auto more = entries;
        more[name] = "x";
        expectRefused(tests::zipped(more), reason);
    }
    changeList("rows/availability.jsonl", "../rows/availability.jsonl");
    expectRefused(tests::zipped(entries), "list of contents is damaged");
}

TEST_F(ArchiveRefusal, OfWhatIsMissing)
{
    auto fewer = entries;
    fewer.erase("rows/goal.jsonl");
    expectRefused(tests::zipped(fewer), "not in its list of contents");
    fewer = entries;
    fewer.erase(samples());
    expectRefused(tests::zipped(fewer), "samples/");
}

TEST_F(ArchiveRefusal, OfABombAndOfHugeCounts)
{
    auto bomb = entries;
    bomb[exchange::rowsName("setting")] = QByteArray(60'000'000, ' ');
    expectRefused(tests::relisted(bomb), "unpacks to more than");
    exchange::ArchiveManifest manifest = exchange::manifestFromJson(entries[exchange::manifestName]).value();
    manifest.entries[0].rows = 1'000'000'000'000;
    bomb = entries;
    bomb[exchange::manifestName] = exchange::manifestToJson(manifest);
    expectRefused(tests::zipped(bomb), "list of contents is damaged");
    exchange::ArchiveLimits few;
    few.entries = 3;
    EXPECT_FALSE(exchange::manifestFromJson(entries[exchange::manifestName], few));
}

TEST_F(ArchiveRefusal, OfRowsThatCannotBe)
{
    const std::pair<std::array<const char *, 3>, const char *> lies[] = {
        {{"day_note", "\"text\":", "\"colour\":"}, "\"colour\""},
        {{"goal", "\"minutes\":180", "\"minutes\":\"180\""}, "\"minutes\""},
        {{"goal", "\"minutes\":180", "\"minutes\":-1"}, "contradict"},
        {{"planned", "\"day\":\"2026", "\"day\":\"26"}, "contradict"},
        {{"session", "\"sport\":\"", "\"sport\":\"quidditch-"}, "unknown sport"},
        {{"goal", "\"rev\":\"", "\"rev\":\"z"}, "\"rev\""},
        {{"planned", "\"session_id\":\"", "\"session_id\":\"0"}, "\"session_id\""},
        {{"goal", "{", "["}, "no JSON object"},
    };
    for (const auto &[change, reason] : lies) {
        SCOPED_TRACE(change[2]);
        const auto kept = entries;
        changeRows(change[0], change[1], change[2]);
        expectRefused(tests::relisted(entries), reason);
        entries = kept;
    }
}

TEST_F(ArchiveRefusal, OfPartsThatBelongToNothing)
{
    const QByteArray rows = entries[exchange::rowsName("planned")];
    const QByteArray id = rows.mid(rows.indexOf(":\"") + 2, 36);
    entries[exchange::rowsName("planned")].replace(id, "00000000-0000-4000-8000-000000000000");
    expectRefused(tests::relisted(entries), "contradict");
}

TEST_F(ArchiveRefusal, OfRowsThatComeTwice)
{
    entries[exchange::rowsName("day_note")] += entries[exchange::rowsName("day_note")];
    expectRefused(tests::relisted(entries), "contradict");
}

} // namespace
