// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fitseeds.h"

#include "core/exchange/fit/fitencoder.h"
#include "core/exchange/fit/fitprofile.h"
#include "core/exchange/fit/fitwriter.h"

namespace tests {

namespace {

using exchange::FitType;
using exchange::FitWriter;
using Number = std::optional<qint64>;

constexpr qint64 start = 1'100'000'000; // FIT seconds
enum Local { FileId, Record, Session, Extra };

void begin(FitWriter &writer, int fileType)
{
    writer.define(FileId, exchange::fitmessage::FileId, {{0, FitType::Enum}, {1, FitType::UInt16}});
    writer.write(FileId, {Number(fileType), Number(1)});
}

void end(FitWriter &writer, qint64 from, int sport)
{
    writer.define(Session, exchange::fitmessage::Session,
                  {{253, FitType::UInt32}, {2, FitType::UInt32}, {5, FitType::Enum}, {7, FitType::UInt32},
                   {9, FitType::UInt32}, {16, FitType::UInt8}});
    writer.write(Session, {Number(from + 5), Number(from), Number(sport), Number(5000), Number(1234), Number(140)});
}

/// Two sports after each other, the samples of the second behind compressed headers.
QByteArray twoParts(bool bigEndian)
{
    FitWriter writer(bigEndian);
    begin(writer, exchange::fitFileActivity);
    writer.define(Record, exchange::fitmessage::Record,
                  {{253, FitType::UInt32}, {0, FitType::SInt32}, {3, FitType::UInt8}, {13, FitType::SInt8}});
    for (int i = 0; i < 5; ++i)
        writer.write(Record, {Number(start + i), Number(-100'000'000 - i), i == 2 ? Number() : Number(120 + i), Number(-3)});
    end(writer, start, 1);
    writer.define(Record, exchange::fitmessage::Record, {{3, FitType::UInt8}, {5, FitType::UInt32}});
    for (int i = 0; i < 5; ++i)
        writer.writeCompressed(Record, quint8(start + 10 + i) & 31, {Number(130), Number(i * 300)});
    end(writer, start + 10, 2);
    return writer.finish(12);
}

/// Numbers of every type that only their developer knows.
QByteArray developerFields()
{
    FitWriter writer;
    begin(writer, exchange::fitFileActivity);
    writer.define(Extra, exchange::fitmessage::FieldDescription,
                  {{0, FitType::UInt8}, {1, FitType::UInt8}, {2, FitType::UInt8}, {3, FitType::String, 8}, {8, FitType::String, 4}});
    const std::vector<FitType> types{FitType::UInt8, FitType::SInt16, FitType::Float32, FitType::Float64, FitType::UInt64};
    std::vector<FitWriter::DeveloperField> fields;
    std::vector<exchange::FitValue> values{Number(start)};
    for (size_t i = 0; i < types.size(); ++i) {
        writer.write(Extra, {Number(0), Number(i), Number(int(types[i])), QByteArray("own") + char('a' + i), QByteArray("u")});
        fields.push_back({{quint8(i), types[i]}, 0});
        values.push_back(Number(0x40490fdb));
    }
    writer.define(Record, exchange::fitmessage::Record, {{253, FitType::UInt32}}, fields);
    for (int i = 0; i < 3; ++i)
        writer.write(Record, values);
    end(writer, start, 1);
    return writer.finish();
}

QByteArray settings()
{
    FitWriter writer;
    begin(writer, 2);
    return writer.finish();
}

} // namespace

std::map<std::string, QByteArray> fitSeeds(const std::vector<exchange::Activity> &activities)
{
    std::map<std::string, QByteArray> seeds{{"little-endian", twoParts(false)}, {"big-endian", twoParts(true)},
                                            {"developer", developerFields()}, {"settings", settings()}};
    for (const exchange::Activity &activity : activities)
        seeds["sample-" + std::to_string(seeds.size())] = exchange::encodeFit(activity).value();
    seeds["chain"] = twoParts(false) + developerFields();
    seeds["cut"] = twoParts(false).chopped(40);
    return seeds;
}

} // namespace tests
