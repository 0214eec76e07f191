// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/fit/fitprofile.h"
#include "core/exchange/fit/fitwriter.h"

#include <QElapsedTimer>
#include <QTimeZone>
#include <bit>
#include <gtest/gtest.h>

using namespace exchange;
using Number = std::optional<qint64>;

namespace {

constexpr qint64 start = 1'100'000'000; // FIT seconds
enum { FileId, Record, Session, Extra };

void writeFileId(FitWriter &w, int type)
{
    w.define(FileId, fitmessage::FileId, {{0, FitType::Enum}, {1, FitType::UInt16}});
    w.write(FileId, {Number(type), Number(1)});
}

void writeSession(FitWriter &w, qint64 from = start, qint64 lengthMs = 5000, int sport = 1)
{
    w.define(Session, fitmessage::Session,
             {{253, FitType::UInt32}, {2, FitType::UInt32}, {5, FitType::Enum}, {7, FitType::UInt32},
              {8, FitType::UInt32}, {9, FitType::UInt32}, {16, FitType::UInt8}});
    w.write(Session, {Number(from + lengthMs / 1000), Number(from), Number(sport), Number(lengthMs), Number(lengthMs),
                      Number(1234), Number(140)});
}

/// Five samples with heart rate and temperature, and a session.
QByteArray smallFile(bool bigEndian, int headerSize = 14)
{
    FitWriter w(bigEndian);
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record,
             {{253, FitType::UInt32}, {0, FitType::SInt32}, {3, FitType::UInt8}, {13, FitType::SInt8}, {2, FitType::UInt16}});
    for (int i = 0; i < 5; ++i)
        w.write(Record, {Number(start + i), Number(-100'000'000 - i), i == 2 ? Number() : Number(120 + i), Number(-3),
                         Number(2600 + i)});
    writeSession(w);
    return w.finish(headerSize);
}

Activity onlyActivity(const QByteArray &bytes)
{
    const auto decoded = decodeFit(bytes);
    if (!decoded || decoded->activities.size() != 1) {
        ADD_FAILURE() << (decoded ? "several activities" : qPrintable(decoded.error().message));
        return {};
    }
    return decoded->activities.front();
}

core::Channel channelOf(const Activity &a, const char *name)
{
    const core::Channel *c = a.recording.channel(QLatin1String(name));
    EXPECT_NE(c, nullptr) << name;
    return c ? *c : core::Channel();
}

void describe(FitWriter &w, int developer, int number, FitType type, const QByteArray &name, const QByteArray &unit)
{
    w.define(Extra, fitmessage::FieldDescription,
             {{0, FitType::UInt8}, {1, FitType::UInt8}, {2, FitType::UInt8}, {3, FitType::String, 20}, {8, FitType::String, 8}});
    w.write(Extra, {Number(developer), Number(number), Number(int(type)), name, unit});
}

} // namespace

TEST(FitProtocol, ReadsBothByteOrdersAndBothHeadersAlike)
{
    const Activity little = onlyActivity(smallFile(false));
    EXPECT_EQ(little, onlyActivity(smallFile(true)));
    EXPECT_EQ(little, onlyActivity(smallFile(true, 12)));
    EXPECT_EQ(little.warnings, QStringList());
    EXPECT_EQ(little.startMs, msFromFitTime(start));
    EXPECT_EQ(little.timer, core::Milliseconds(5000));
    EXPECT_EQ(little.distance, core::Metres{12.34});
    EXPECT_EQ(little.avgHr, 140);
    EXPECT_EQ(little.maxHr, std::nullopt);
    EXPECT_EQ(little.sport, core::Sport::Running);
}

TEST(FitProtocol, KnowsItsEpoch)
{
    EXPECT_EQ(fitEpochMs, QDateTime(QDate(1989, 12, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

TEST(FitProtocol, KeepsTheRawIntegersOfEverySampleAndSaysWhichAreMissing)
{
    const Activity a = onlyActivity(smallFile(true));
    EXPECT_EQ(a.recording.timesMs.size(), 5u);
    EXPECT_EQ(a.recording.timesMs[4], msFromFitTime(start + 4));
    const core::Channel hr = channelOf(a, "hr");
    EXPECT_EQ(hr.present, (std::vector<bool>{true, true, false, true, true}));
    EXPECT_EQ(hr.values[4], 124);
    EXPECT_EQ(channelOf(a, "temperature").values[0], -3);
    const core::Channel lat = channelOf(a, "lat");
    EXPECT_EQ(lat.values[1], -100'000'001);
    EXPECT_NEAR(double(lat.values[0]) / lat.scale - lat.offset, -8.381903, 1e-6);
    const core::Channel altitude = channelOf(a, "altitude");
    EXPECT_DOUBLE_EQ(double(altitude.values[0]) / altitude.scale - altitude.offset, 20.0);
}

TEST(FitProtocol, PrefersTheEnhancedSpeedAndAltitude)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record,
             {{253, FitType::UInt32}, {73, FitType::UInt32}, {78, FitType::UInt32}, {6, FitType::UInt16}, {2, FitType::UInt16}});
    w.write(Record, {Number(start), Number(70'000), Number(70'001), Number(2500), Number(2600)});
    w.write(Record, {Number(start + 1), Number(), Number(), Number(2501), Number(2601)});
    const Activity a = onlyActivity(w.finish());
    EXPECT_EQ(a.recording.channels.size(), 2u);
    EXPECT_EQ(channelOf(a, "speed").values, (std::vector<qint64>{70'000, 2501}));
    EXPECT_EQ(channelOf(a, "altitude").values, (std::vector<qint64>{70'001, 2601}));
}

TEST(FitProtocol, FollowsCompressedTimesAcrossTheirWrapAround)
{
    constexpr qint64 base = (start & ~31) + 30;
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record, {{253, FitType::UInt32}, {3, FitType::UInt8}});
    w.write(Record, {Number(base), Number(100)});
    w.define(Record, fitmessage::Record, {{3, FitType::UInt8}});
    w.writeCompressed(Record, 31, {Number(101)});
    w.writeCompressed(Record, 1, {Number(102)});
    w.writeCompressed(Record, 0, {Number(103)});
    const Activity a = onlyActivity(w.finish());
    EXPECT_EQ(a.recording.timesMs, (std::vector<qint64>{msFromFitTime(base), msFromFitTime(base + 1),
                                                        msFromFitTime(base + 3), msFromFitTime(base + 34)}));
    EXPECT_EQ(channelOf(a, "hr").values, (std::vector<qint64>{100, 101, 102, 103}));
}

TEST(FitProtocol, UnpacksSpeedAndDistanceThatShareThreeBytes)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record, {{253, FitType::UInt32}, {8, FitType::Byte, 3}});
    const auto packed = [](int speed, int distance) {
        return std::vector<Number>{speed & 0xFF, (speed >> 8) | (distance & 0x0F) << 4, distance >> 4};
    };
    w.write(Record, {Number(start), packed(300, 4090)});
    w.write(Record, {Number(start + 1), packed(310, 20)});
    w.write(Record, {Number(start + 2), std::vector<Number>{0xFF, 0xFF, 0xFF}});
    const Activity a = onlyActivity(w.finish());
    EXPECT_EQ(channelOf(a, "speed").values[1], 310);
    EXPECT_EQ(channelOf(a, "speed").scale, 100);
    EXPECT_EQ(channelOf(a, "distance").values[1], 4096 + 20);
    EXPECT_EQ(channelOf(a, "distance").present.size(), 3u);
    EXPECT_FALSE(channelOf(a, "distance").present[2]);
}

TEST(FitProtocol, NamesDeveloperFieldsAndKeepsTheirFloatsExactly)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    describe(w, 0, 3, FitType::Float32, "Form Power", "W");
    describe(w, 0, 4, FitType::UInt16, "Skin", "C");
    w.define(Record, fitmessage::Record, {{253, FitType::UInt32}},
             {{{3, FitType::Float32}, 0}, {{4, FitType::UInt16, 2}, 0}, {{9, FitType::UInt8}, 0}});
    w.write(Record, {Number(start), Number(std::bit_cast<quint32>(61.3f)), std::vector<Number>{7, 8}, Number(1)});
    w.write(Record, {Number(start + 1), Number(std::bit_cast<quint32>(-0.1f)), std::vector<Number>{9}, Number(1)});
    const Activity a = onlyActivity(w.finish());
    const core::Channel power = channelOf(a, "Form Power");
    EXPECT_EQ(power.unit, QStringLiteral("W"));
    EXPECT_EQ(float(double(power.values[0]) / power.scale), 61.3f);
    EXPECT_EQ(float(double(power.values[1]) / power.scale), -0.1f);
    EXPECT_EQ(channelOf(a, "Skin[0]").values, (std::vector<qint64>{7, 9}));
    EXPECT_EQ(channelOf(a, "Skin[1]").present, (std::vector<bool>{true, false}));
    EXPECT_EQ(a.recording.channels.size(), 3u) << "a field nobody described cannot be read";
}

TEST(FitProtocol, TakesANewMeaningOfALocalNumberFromThereOn)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record, {{253, FitType::UInt32}, {3, FitType::UInt8}});
    w.write(Record, {Number(start), Number(90)});
    w.define(Record, fitmessage::Record, {{3, FitType::UInt8}, {7, FitType::UInt16}, {253, FitType::UInt32}});
    w.write(Record, {Number(91), Number(250), Number(start + 1)});
    const Activity a = onlyActivity(w.finish());
    EXPECT_EQ(channelOf(a, "hr").values, (std::vector<qint64>{90, 91}));
    EXPECT_EQ(channelOf(a, "power").present, (std::vector<bool>{false, true}));
}

TEST(FitProtocol, TakesOnlyABelievableOffsetFromUtc)
{
    const auto offset = [](qint64 local) {
        FitWriter w;
        writeFileId(w, fitFileActivity);
        writeSession(w);
        w.define(Extra, fitmessage::Activity, {{253, FitType::UInt32}, {5, FitType::UInt32}});
        w.write(Extra, {Number(start + 5), Number(start + 5 + local)});
        return onlyActivity(w.finish()).offsetMinutes;
    };
    EXPECT_EQ(offset(-4 * 3600), -240);
    EXPECT_EQ(offset(5 * 3600 + 45 * 60 + 2), 345);
    EXPECT_EQ(offset(14 * 3600), 840);
    EXPECT_EQ(offset(15 * 3600), std::nullopt);
}

TEST(FitProtocol, GivesEachPartOfAMultisportFileItsOwnSamplesAndMarksTransitions)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record, {{253, FitType::UInt32}, {3, FitType::UInt8}});
    for (int i = 0; i < 30; ++i)
        w.write(Record, {Number(start + i), Number(100 + i)});
    writeSession(w, start, 9000, 2);
    writeSession(w, start + 10, 9000, 3);
    writeSession(w, start + 20, 9000, 1);
    const auto decoded = decodeFit(w.finish());
    ASSERT_TRUE(decoded);
    ASSERT_EQ(decoded->activities.size(), 3u);
    for (int i = 0; i < 3; ++i) {
        const Activity &a = decoded->activities[std::size_t(i)];
        EXPECT_EQ(a.part, i + 1);
        EXPECT_EQ(a.transition, i == 1);
        ASSERT_EQ(a.recording.timesMs.size(), 10u);
        EXPECT_EQ(channelOf(a, "hr").values.front(), 100 + 10 * i);
    }
}

TEST(FitProtocol, CountsARepeatedFileOfAChainOnceAndLeavesOutSettings)
{
    FitWriter settings;
    writeFileId(settings, 2);
    const QByteArray one = smallFile(false);
    const auto twice = decodeFit(one + one);
    ASSERT_TRUE(twice);
    ASSERT_EQ(twice->activities.size(), 1u);
    EXPECT_EQ(twice->activities[0].warnings.size(), 1);
    const auto withSettings = decodeFit(one + settings.finish());
    ASSERT_TRUE(withSettings);
    ASSERT_EQ(withSettings->activities.size(), 1u);
    EXPECT_TRUE(withSettings->activities[0].warnings.join(u' ').contains(QStringLiteral("settings")));

    FitWriter other;
    writeFileId(other, fitFileActivity);
    writeSession(other, start + 4000);
    const auto two = decodeFit(one + other.finish());
    ASSERT_TRUE(two);
    ASSERT_EQ(two->activities.size(), 2u);
    EXPECT_EQ(two->activities[1].part, 2);
    EXPECT_EQ(two->activities[1].startMs, msFromFitTime(start + 4000));
}

TEST(FitProtocol, FillsSamplesWithoutHeartRateFromTheStrapsMemory)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record, {{253, FitType::UInt32}, {3, FitType::UInt8}});
    for (int i = 0; i < 6; ++i)
        w.write(Record, {Number(start + i), i == 0 ? Number(77) : Number()});
    FitWriter strap;
    writeFileId(strap, fitFileActivity);
    constexpr qint64 clock = 0xFFFFFF00; // wraps during the download
    strap.define(Record, fitmessage::HeartRates, {{253, FitType::UInt32}, {9, FitType::UInt32}, {6, FitType::UInt8}});
    strap.write(Record, {Number(start + 1), Number(clock), Number(100)});
    strap.define(Record, fitmessage::HeartRates, {{10, FitType::Byte, 3}, {6, FitType::UInt8, 2}});
    const int first = (clock + 1024) & 0xFFF, second = (clock + 3072) & 0xFFF;
    strap.write(Record, {std::vector<Number>{first & 0xFF, first >> 8 | (second & 0xF) << 4, second >> 4},
                         std::vector<Number>{110, 130}});
    const Activity a = onlyActivity(w.finish() + strap.finish());
    EXPECT_EQ(channelOf(a, "hr").values, (std::vector<qint64>{77, 100, 110, 0, 130, 0}));
    EXPECT_EQ(channelOf(a, "hr").present, (std::vector<bool>{true, true, true, false, true, false}));
    EXPECT_EQ(a.warnings.size(), 1) << qPrintable(a.warnings.join(u' ')); // the missing summary
}

TEST(FitProtocol, WorksOutASummaryWhenTheRecordingBrokeOff)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Extra, fitmessage::Event, {{253, FitType::UInt32}, {0, FitType::Enum}, {1, FitType::Enum}});
    w.define(Record, fitmessage::Record, {{253, FitType::UInt32}, {3, FitType::UInt8}, {5, FitType::UInt32}});
    w.write(Extra, {Number(start), Number(0), Number(0)});
    w.write(Record, {Number(start), Number(100), Number(0)});
    w.write(Record, {Number(start + 60), Number(120), Number(20'000)});
    w.write(Extra, {Number(start + 60), Number(0), Number(4)});
    w.write(Extra, {Number(start + 100), Number(0), Number(0)});
    w.write(Record, {Number(start + 130), Number(140), Number(30'050)});
    QByteArray file = w.finish();
    file.replace(4, 4, QByteArray(4, '\0')); // as a device leaves it that dies while recording
    const Activity a = onlyActivity(file.chopped(2) + QByteArray("\x07\x01", 2));
    EXPECT_EQ(a.startMs, msFromFitTime(start));
    EXPECT_EQ(a.elapsed, core::Milliseconds(130'000));
    EXPECT_EQ(a.timer, core::Milliseconds(90'000));
    EXPECT_EQ(a.distance, core::Metres{300.5});
    EXPECT_EQ(a.avgHr, 120);
    EXPECT_EQ(a.maxHr, 140);
    EXPECT_GE(a.warnings.size(), 3);
}

TEST(FitProtocol, WarnsOfAWrongChecksumAndReadsOn)
{
    QByteArray file = smallFile(false);
    const Activity whole = onlyActivity(file);
    file[file.size() - 1] = char(file.back() ^ 1);
    Activity warned = onlyActivity(file);
    EXPECT_EQ(warned.warnings.size(), 1);
    warned.warnings.clear();
    EXPECT_EQ(warned, whole);
    file = smallFile(false);
    file[12] = char(file[12] ^ 1);
    EXPECT_GE(onlyActivity(file).warnings.size(), 1) << "the header has a checksum of its own";
}

TEST(FitProtocol, SurvivesAFileCutOffAtEveryByte)
{
    const QByteArray file = smallFile(true);
    int read = 0;
    for (qsizetype length = 0; length < file.size(); ++length) {
        const auto decoded = decodeFit(file.first(length));
        if (!decoded) {
            EXPECT_FALSE(decoded.error().message.isEmpty());
            continue;
        }
        ++read;
        EXPECT_FALSE(decoded->activities.front().warnings.isEmpty()) << length;
    }
    EXPECT_GT(read, 100) << "samples before the cut are kept";
}

TEST(FitProtocol, SurvivesEveryFlippedBit)
{
    const QByteArray file = smallFile(false);
    int unnoticed = 0;
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray damaged = file;
        damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << bit % 8));
        const auto decoded = decodeFit(damaged);
        unnoticed += decoded && decoded->activities.front().warnings.isEmpty();
    }
    EXPECT_EQ(unnoticed, 0) << "a checksum over all bytes sees every single bit";
}

TEST(FitProtocol, RefusesHugePromisesQuickly)
{
    QElapsedTimer clock;
    clock.start();
    QByteArray file = smallFile(false);
    file.replace(4, 4, QByteArray("\xff\xff\xff\xff", 4));
    EXPECT_FALSE(onlyActivity(file).warnings.isEmpty());

    FitWriter w;
    writeFileId(w, fitFileActivity);
    // 255 fields of 255 bytes each, promised twice, with nothing behind them.
    w.writeRaw(QByteArray("\x61\x00\x00\x14\x00\xff", 6) + QByteArray(255 * 3, '\xff') + QByteArray("\xff", 1)
               + QByteArray(255 * 3, '\xff') + QByteArray("\x01", 1));
    EXPECT_FALSE(decodeFit(w.finish()));

    FitWriter parts;
    writeFileId(parts, fitFileActivity);
    for (int i = 0; i < 50'000; ++i)
        writeSession(parts, start + i);
    const auto many = decodeFit(parts.finish());
    ASSERT_TRUE(many);
    EXPECT_LE(many->activities.size(), 1000u);

    FitWriter empty;
    writeFileId(empty, fitFileActivity);
    empty.define(Record, fitmessage::Record, {});
    empty.writeRaw(QByteArray(5'000'000, char(Record)));
    EXPECT_FALSE(decodeFit(empty.finish())) << "five million samples without a time are no activity";
    EXPECT_LT(clock.elapsed(), 20'000);
}

TEST(FitProtocol, LeavesOutSamplesThatCannotBeDatedAndSaysSo)
{
    FitWriter w;
    writeFileId(w, fitFileActivity);
    w.define(Record, fitmessage::Record, {{3, FitType::UInt8}});
    w.write(Record, {Number(100)});
    EXPECT_EQ(decodeFit(w.finish()).error().kind, core::Error::Kind::Format);
    writeSession(w);
    const Activity a = onlyActivity(w.finish());
    EXPECT_TRUE(a.recording.timesMs.empty());
    EXPECT_EQ(a.warnings.size(), 1);
}

TEST(FitProtocol, SaysWhatAFileHoldsThatIsNoActivity)
{
    const auto error = [](int type) {
        FitWriter w;
        writeFileId(w, type);
        return decodeFit(w.finish()).error();
    };
    EXPECT_EQ(error(2).kind, core::Error::Kind::Unsupported);
    EXPECT_TRUE(error(2).message.contains(QStringLiteral("settings")));
    EXPECT_TRUE(error(9).message.contains(QStringLiteral("weight")));
    EXPECT_TRUE(error(5).message.contains(QStringLiteral("workout")));
    EXPECT_EQ(error(fitFileActivity).kind, core::Error::Kind::Format);
    EXPECT_EQ(decodeFit({}).error().kind, core::Error::Kind::Format);
    EXPECT_EQ(decodeFit("<html>please log in</html>").error().kind, core::Error::Kind::Format);
}

TEST(FitProtocol, StopsWhenAskedTo)
{
    const std::atomic<bool> cancel = true;
    EXPECT_EQ(decodeFit(smallFile(false), &cancel).error().kind, core::Error::Kind::Cancelled);
}
