// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitprotocol.h"

#include <array>

namespace exchange {

namespace {

struct TypeFacts {
    FitType type;
    int size;
    bool isSigned;
    quint64 invalid;
};

constexpr std::array<TypeFacts, 17> typeTable{{
    {FitType::Enum, 1, false, 0xFF},
    {FitType::SInt8, 1, true, 0x7F},
    {FitType::UInt8, 1, false, 0xFF},
    {FitType::SInt16, 2, true, 0x7FFF},
    {FitType::UInt16, 2, false, 0xFFFF},
    {FitType::SInt32, 4, true, 0x7FFFFFFF},
    {FitType::UInt32, 4, false, 0xFFFFFFFF},
    {FitType::String, 1, false, 0x00},
    {FitType::Float32, 4, false, 0xFFFFFFFF},
    {FitType::Float64, 8, false, 0xFFFFFFFFFFFFFFFF},
    {FitType::UInt8z, 1, false, 0x00},
    {FitType::UInt16z, 2, false, 0x00},
    {FitType::UInt32z, 4, false, 0x00},
    {FitType::Byte, 1, false, 0xFF},
    {FitType::SInt64, 8, true, 0x7FFFFFFFFFFFFFFF},
    {FitType::UInt64, 8, false, 0xFFFFFFFFFFFFFFFF},
    {FitType::UInt64z, 8, false, 0x00},
}};

// The low five bits of a type byte are the index in the table above.
constexpr const TypeFacts &factsOf(FitType type) { return typeTable[quint8(type) & 0x1F]; }

constexpr std::array<quint16, 256> makeCrcTable()
{
    std::array<quint16, 256> table{};
    for (int byte = 0; byte < 256; ++byte) {
        quint16 crc = quint16(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? quint16((crc >> 1) ^ 0xA001) : quint16(crc >> 1);
        table[std::size_t(byte)] = crc;
    }
    return table;
}

constexpr auto crcTable = makeCrcTable();

} // namespace

std::optional<quint32> fitTimeFromMs(qint64 ms)
{
    if (ms < fitEpochMs || (ms - fitEpochMs) / 1000 >= 0xFFFFFFFF)
        return std::nullopt;
    return quint32((ms - fitEpochMs) / 1000);
}

std::optional<FitType> fitTypeFromByte(quint8 byte)
{
    // Some writers leave out the byte-order bit; the number alone is unambiguous.
    const quint8 number = byte & 0x1F;
    if (number >= typeTable.size() || (byte & 0x60))
        return std::nullopt;
    return typeTable[number].type;
}

int fitTypeSize(FitType type) { return factsOf(type).size; }

bool isFitFloat(FitType type) { return type == FitType::Float32 || type == FitType::Float64; }

bool isFitInteger(FitType type) { return type != FitType::String && type != FitType::Byte && !isFitFloat(type); }

std::optional<qint64> fitElement(FitType type, bool bigEndian, const uchar *data)
{
    const TypeFacts &facts = factsOf(type);
    quint64 raw = 0;
    for (int i = 0; i < facts.size; ++i)
        raw = (raw << 8) | data[bigEndian ? i : facts.size - 1 - i];
    if (raw == facts.invalid)
        return std::nullopt;
    if (facts.isSigned && facts.size < 8) {
        const int shift = 64 - facts.size * 8;
        return qint64(raw << shift) >> shift;
    }
    return qint64(raw);
}

quint16 fitCrc(std::span<const uchar> bytes, quint16 crc)
{
    for (const uchar byte : bytes)
        crc = quint16(crc >> 8) ^ crcTable[(crc ^ byte) & 0xFF];
    return crc;
}

} // namespace exchange
