// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importstore.h"

#include "core/store/store.h"
#include "core/store/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>
#include <limits>

using namespace core;

namespace {

Channel channel(const char *name, std::vector<qint64> values, double scale = 1)
{
    Channel c;
    c.name = QLatin1String(name);
    c.scale = scale;
    c.present.assign(values.size(), true);
    c.values = std::move(values);
    return c;
}

Recording shortRun()
{
    Recording r;
    r.timesMs = {0, 1000, 2000, 3000, 60000};
    r.channels = {channel("hr", {140, 141, 141, 150, 150}), channel("distance", {0, 300, 610, 905, 2000}, 100)};
    r.channels[0].present[2] = false;
    r.channels[0].values[2] = 0;
    return r;
}

Recording randomRecording(QRandomGenerator &random)
{
    const int n = random.bounded(60);
    Recording r;
    for (int i = 0; i < n; ++i)
        r.timesMs.push_back(qint64(random.generate64()));
    for (int c = 0; c < random.bounded(4); ++c) {
        Channel ch = channel("x", {}, random.bounded(1000.0) + 0.1);
        ch.offset = random.bounded(500.0);
        for (int i = 0; i < n; ++i) {
            const bool present = random.bounded(3) > 0;
            ch.present.push_back(present);
            ch.values.push_back(!present ? 0 : random.bounded(2) ? qint64(random.generate64()) : random.bounded(10));
        }
        r.channels.push_back(ch);
    }
    return r;
}

struct ImportStoreTest : testing::Test {
    tests::TemporaryDatabase database;
    Store &store() { return database.store(); }

    BatchId stage(const Session &session, const Recording &recording, const QByteArray &hash)
    {
        auto transaction = Transaction::begin(store().database());
        EXPECT_TRUE(transaction);
        ImportStore imports(store().database());
        const auto batch = imports.beginBatch(QStringLiteral("run.fit"), QDateTime::currentDateTimeUtc(), *transaction);
        EXPECT_TRUE(batch);
        const Source source{SourceId::create(), hash, 1, QStringLiteral("run.fit"), QStringLiteral("fit"), {}, session.id, *batch};
        EXPECT_TRUE(imports.stage(source, packRecording(recording), *transaction));
        EXPECT_TRUE(transaction->commit());
        return *batch;
    }
};

const QByteArray someHash(32, 'h');

} // namespace

TEST(RecordingCodec, GivesBackEverySampleBitForBit)
{
    const auto back = unpackRecording(packRecording(shortRun()));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, shortRun());
}

TEST(RecordingCodec, GivesBackAnyRecordingEvenWithTheWildestNumbers)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const Recording recording = randomRecording(random);
        const auto back = unpackRecording(packRecording(recording));
        ASSERT_TRUE(back);
        ASSERT_EQ(*back, recording) << "round " << round;
    }
}

TEST(RecordingCodec, KeepsTheExtremesOfAnInteger)
{
    Recording r;
    constexpr qint64 low = std::numeric_limits<qint64>::min();
    constexpr qint64 high = std::numeric_limits<qint64>::max();
    r.timesMs = {low, high, 0, -1, low};
    r.channels = {channel("x", {high, low, high, 0, low})};
    EXPECT_EQ(unpackRecording(packRecording(r)).value(), r);
}

TEST(RecordingCodec, RefusesDamagedDataInsteadOfGuessing)
{
    const PackedRecording good = packRecording(shortRun());
    int refused = 0;
    for (qsizetype i = 0; i < good.data.size(); ++i) {
        PackedRecording cut = good;
        cut.data.truncate(i);
        const auto back = unpackRecording(cut);
        refused += back ? 0 : 1;
    }
    EXPECT_EQ(refused, good.data.size());
}

TEST(RecordingCodec, RefusesABlobThatClaimsMoreThanItsSamplesCanTake)
{
    PackedRecording packed = packRecording(shortRun());
    QByteArray body = packed.data.mid(2);
    body[0] = 0x7f; // a right checksum around a length of two gigabytes
    const quint16 sum = qChecksum(body);
    packed.data = QByteArray(1, char(sum >> 8)) + char(sum & 0xff) + body;
    const auto back = unpackRecording(packed);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().kind, Error::Kind::Corrupt);
}

TEST(RecordingCodec, CountsNoHeartRateThatNoHeartHasAndNoTimeThatWentBack)
{
    Recording r;
    r.timesMs = {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 0, 1000, 2000};
    r.channels = {channel("hr", {100, 110, 120, std::numeric_limits<qint64>::max(), 130})};
    EXPECT_EQ(heartRateSeconds(r), (HeartRateSeconds{{100, 10.0}, {120, 1.0}}));
}

TEST(RecordingCodec, CountsSecondsPerHeartRateAndNoLongPauses)
{
    // 140 for 1 s, 141 for 1 s, nothing for the missing sample, 150 for a pause of 57 s of which 10 count.
    EXPECT_EQ(heartRateSeconds(shortRun()), (HeartRateSeconds{{140, 1.0}, {141, 1.0}, {150, 10.0}}));
}

TEST_F(ImportStoreTest, HidesAStagedRecordingUntilAChangeRevealsIt)
{
    const Session session = tests::loggedSession(Kind::EasyRun, "2026-11-24", 30);
    const BatchId batch = stage(session, shortRun(), someHash);
    EXPECT_FALSE(store().imports().recordingOf(session.id).value());
    EXPECT_TRUE(store().imports().sourcesOf(someHash).value().empty());

    Change change;
    change.origin = Origin::Import;
    change.add(session);
    change.reveals = batch;
    ASSERT_TRUE(store().journal().apply(change));
    EXPECT_EQ(store().imports().recordingOf(session.id).value(), shortRun());
    EXPECT_EQ(store().imports().heartRateOf(session.id).value(), heartRateSeconds(shortRun()));
    EXPECT_EQ(store().imports().sourcesOf(someHash).value().size(), 1u);

    ASSERT_TRUE(store().journal().apply(change.inverse()));
    EXPECT_FALSE(store().imports().recordingOf(session.id).value());
    EXPECT_TRUE(store().imports().sourcesOf(someHash).value().empty());
}

TEST_F(ImportStoreTest, ForgetsTheFileOfADeletedSessionSoThatItCanBeImportedAgain)
{
    const Session session = tests::loggedSession(Kind::EasyRun, "2026-11-24", 30);
    Change change;
    change.add(session);
    change.reveals = stage(session, shortRun(), someHash);
    ASSERT_TRUE(store().journal().apply(change));
    Change remove;
    remove.remove(session);
    ASSERT_TRUE(store().journal().apply(remove));
    EXPECT_TRUE(store().imports().sourcesOf(someHash).value().empty());
    ASSERT_TRUE(store().journal().apply(remove.inverse()));
    EXPECT_EQ(store().imports().sourcesOf(someHash).value().size(), 1u);
}

TEST_F(ImportStoreTest, PurgesWhatWasNeverRevealedAndNothingElse)
{
    const Session kept = tests::loggedSession(Kind::EasyRun, "2026-11-24", 30);
    const Session lost = tests::loggedSession(Kind::EasyRun, "2026-11-25", 30);
    Change change;
    change.add(kept);
    change.reveals = stage(kept, shortRun(), someHash);
    ASSERT_TRUE(store().journal().apply(change));
    const BatchId hidden = stage(lost, shortRun(), QByteArray(32, 'x'));
    {
        auto transaction = Transaction::begin(store().database());
        ASSERT_TRUE(transaction);
        ImportStore imports(store().database());
        ASSERT_TRUE(imports.purgeHidden(*transaction));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_TRUE(store().imports().recordingOf(kept.id).value());
    Change reveal;
    reveal.add(lost);
    reveal.reveals = hidden;
    const auto refused = store().journal().apply(reveal);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
}
