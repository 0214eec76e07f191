// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fitmessage.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <array>
#include <atomic>
#include <functional>

namespace exchange {

/// The format's source: the public description of the FIT protocol and its global profile
/// (developer.garmin.com/fit: "FIT Protocol", "FIT File Types", "Working with Profile"), written down here in our own
/// words. A file is a chain of chunks: a header of 12 or 14 bytes (its size, protocol version, profile version, size of
/// the data as 32-bit little-endian, ".FIT", with 14 also a checksum of the first 12 that may be 0), the data, and a
/// checksum over both. The data are messages with a one-byte header:
///   bit 7 set    a data message whose local number is bits 5–6 and whose time is the last one moved on to the next
///                second with these five low bits;
///   bit 6 set    a definition for local number 0–15 (bits 0–3): a reserved byte, byte order (0 little, 1 big), the
///                global message number, a count and per field its number, size in bytes and base type; with bit 5 a
///                second list of developer fields: number, size, developer index;
///   else         a data message of local number bits 0–3.
/// Every base type has one pattern meaning "not recorded". Field 253 is the time, in seconds since 1989-12-31T00:00Z.
/// What message and field numbers mean is in fitprofile.h and beside the code that reads them.
///
/// This reader trusts no number of the file: nothing is reserved by a declared size, and every step is checked against
/// the bytes that are there.
class FitReader
{
public:
    /// One file of a chain.
    struct Chunk {
        QByteArrayView data;               ///< what is there of the messages
        bool complete = true;              ///< all of the declared size is there
        QStringList warnings;              ///< finished sentences
    };
    using Visitor = std::function<void(const FitMessage &)>;

    explicit FitReader(const QByteArray &bytes) : m_bytes(bytes) {}

    /// Splits the chain. Error::Kind::Format when the first bytes are no FIT header; what is wrong further on goes to
    /// the chunk's (or the last chunk's) warnings.
    [[nodiscard]] core::Result<std::vector<Chunk>> chunks() const;
    /// Hands every data message of the chunk to `visit`, in order, and adds to the chunk's warnings where and why it
    /// had to stop. Error::Kind::Cancelled when `cancel` became true.
    [[nodiscard]] core::Result<void> read(Chunk &chunk, const Visitor &visit, const std::atomic<bool> *cancel = nullptr);

private:
    enum class Step { Went, End, CutOff, NoDefinition, BadDefinition };
    [[nodiscard]] Step step(const Visitor &visit);
    [[nodiscard]] Step readDefinition(quint8 header);
    [[nodiscard]] Step readData(int local, std::optional<quint8> offset, const Visitor &visit);
    [[nodiscard]] bool readFields(FitDefinition &definition, int count, bool developer);
    [[nodiscard]] static QString reason(Step step, qsizetype at, qsizetype size);

    QByteArray m_bytes;
    QByteArrayView m_data;
    qsizetype m_at = 0;
    int m_nextId = 0;
    std::array<std::unique_ptr<FitDefinition>, 16> m_locals;
    std::optional<quint32> m_time;
};

} // namespace exchange
