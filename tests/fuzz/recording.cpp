// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first byte says how the rest is taken: as a blob, as what is in a blob (behind a right checksum, without which
// the fuzzer would see nothing but refusals), or as numbers to pack.
#include "core/store/importstore.h"

#include "tests/fuzz/properties.h"

#include <QtEndian>

namespace {

/// A blob as the codec makes it: checksum, then what zlib gave.
QByteArray sealed(const QByteArray &body)
{
    const quint16 sum = qChecksum(body);
    return QByteArray(1, char(sum >> 8)) + char(sum & 0xff) + body;
}

/// Samples in the first two bytes, the channels' JSON up to a NUL, then the blob.
void unpack(const QByteArray &bytes, int mode)
{
    if (bytes.size() < 2)
        return;
    core::PackedRecording packed;
    packed.samples = qFromLittleEndian<quint16>(bytes.constData());
    const qsizetype end = std::max<qsizetype>(bytes.indexOf('\0', 2), 2);
    packed.channels = bytes.mid(2, end - 2);
    const QByteArray rest = bytes.mid(end + 1);
    packed.data = mode == 0 ? rest : sealed(mode == 1 ? qCompress(rest, 1) : rest);
    const auto recording = core::unpackRecording(packed);
    if (!recording) {
        tests::must(!recording.error().message.isEmpty(), "an error has a message");
        return;
    }
    tests::must(recording->timesMs.size() == size_t(packed.samples), "as many samples as it says");
    tests::checkPacking(*recording);
}

void pack(const QByteArray &bytes)
{
    core::Recording recording;
    core::Channel hr{QStringLiteral("hr"), QStringLiteral("bpm"), 1, 0, {}, {}};
    for (qsizetype at = 0; at + 17 <= bytes.size(); at += 17) {
        recording.timesMs.push_back(qFromLittleEndian<qint64>(bytes.constData() + at));
        const bool present = bytes[at + 16] & 1;
        hr.present.push_back(present);
        hr.values.push_back(present ? qFromLittleEndian<qint64>(bytes.constData() + at + 8) : 0);
    }
    recording.channels = {hr};
    tests::checkPacking(recording);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = tests::fuzzBytes(data, size).mid(1);
    if (const int mode = data[0] % 4; mode < 3)
        unpack(rest, mode);
    else
        pack(rest);
    return 0;
}
