// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <span>

namespace exchange {

/// Milliseconds between 1970 and the FIT epoch, 1989-12-31T00:00:00Z.
inline constexpr qint64 fitEpochMs = 631065600000;

/// FIT seconds as UTC milliseconds since 1970.
[[nodiscard]] constexpr qint64 msFromFitTime(quint32 seconds) { return fitEpochMs + qint64(seconds) * 1000; }
/// UTC milliseconds since 1970 as FIT seconds, rounded down; nullopt where FIT cannot say it.
[[nodiscard]] std::optional<quint32> fitTimeFromMs(qint64 ms);

/// The base types of the protocol: bit 7 says "has a byte order", the low bits number them.
enum class FitType : quint8 {
    Enum = 0x00, SInt8 = 0x01, UInt8 = 0x02, String = 0x07, UInt8z = 0x0A, Byte = 0x0D,
    SInt16 = 0x83, UInt16 = 0x84, SInt32 = 0x85, UInt32 = 0x86, Float32 = 0x88, Float64 = 0x89,
    UInt16z = 0x8B, UInt32z = 0x8C, SInt64 = 0x8E, UInt64 = 0x8F, UInt64z = 0x90
};

/// The base type of a type byte; nullopt for one the protocol does not have.
[[nodiscard]] std::optional<FitType> fitTypeFromByte(quint8 byte);
/// Bytes of one element; 1 for strings and byte arrays.
[[nodiscard]] int fitTypeSize(FitType type);
/// Whether `integer` can be asked of it, that is neither a string nor a byte array nor a float.
[[nodiscard]] bool isFitInteger(FitType type);
/// Float32 or Float64.
[[nodiscard]] bool isFitFloat(FitType type);

/// One element at `data` (fitTypeSize bytes), or nullopt when it is the type's "not recorded" pattern.
/// Floats come as their bit pattern, 64-bit unsigned values beyond the range as the same bits.
[[nodiscard]] std::optional<qint64> fitElement(FitType type, bool bigEndian, const uchar *data);

/// The protocol's checksum (CRC-16, reflected polynomial 0xA001) continued from `crc`.
[[nodiscard]] quint16 fitCrc(std::span<const uchar> bytes, quint16 crc = 0);

} // namespace exchange
