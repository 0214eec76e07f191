// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitreader.h"

#include "core/exchange/fit/fitwords.h"

#include <QtEndian>

namespace exchange {

namespace {

constexpr quint8 timestampField = 253;
constexpr int cancelEvery = 4096;

std::span<const uchar> asBytes(QByteArrayView view)
{
    return {reinterpret_cast<const uchar *>(view.data()), std::size_t(view.size())};
}

bool isHeader(QByteArrayView at)
{
    return at.size() >= 12 && (uchar(at[0]) == 12 || uchar(at[0]) == 14) && at.size() >= uchar(at[0])
        && at.sliced(8, 4) == QByteArrayView(".FIT");
}

/// The chunk whose header stands at the start of `rest`; `length` becomes the bytes it takes up.
FitReader::Chunk chunkAt(QByteArrayView rest, qsizetype &length)
{
    FitReader::Chunk chunk;
    const qsizetype header = uchar(rest[0]);
    const qint64 declared = qFromLittleEndian<quint32>(rest.data() + 4);
    const qsizetype available = rest.size() - header;
    length = rest.size();
    if (header == 14) {
        const quint16 sum = qFromLittleEndian<quint16>(rest.data() + 12);
        if (sum != 0 && sum != fitCrc(asBytes(rest.first(12))))
            chunk.warnings << FitWords::tr("The checksum of the file's header is wrong.");
    }
    if (declared == 0 || declared > available) {
        chunk.data = rest.sliced(header);
        chunk.complete = false;
        chunk.warnings << (declared == 0 ? FitWords::tr("The recording was never closed: the file does not say where it ends.")
                                         : FitWords::tr("The file breaks off: %1 of its bytes are missing.").arg(declared - available));
        return chunk;
    }
    chunk.data = rest.sliced(header, qsizetype(declared));
    if (available - declared < 2) {
        chunk.warnings << FitWords::tr("The file breaks off: its checksum is missing.");
        return chunk;
    }
    length = header + qsizetype(declared) + 2;
    const quint16 sum = qFromLittleEndian<quint16>(rest.data() + header + declared);
    if (sum != fitCrc(asBytes(rest.first(header + qsizetype(declared)))))
        chunk.warnings << FitWords::tr("The file's checksum is wrong: some of its values may be damaged.");
    return chunk;
}

} // namespace

core::Result<std::vector<FitReader::Chunk>> FitReader::chunks() const
{
    if (m_bytes.isEmpty())
        return core::fail(core::Error::Kind::Format, FitWords::tr("the file is empty"));
    if (!isHeader(m_bytes))
        return core::fail(core::Error::Kind::Format, FitWords::tr("it is not a FIT file"));
    std::vector<Chunk> found;
    QByteArrayView rest = m_bytes;
    while (isHeader(rest)) {
        qsizetype length = 0;
        found.push_back(chunkAt(rest, length));
        rest = rest.sliced(length);
    }
    if (!rest.isEmpty())
        found.back().warnings << FitWords::tr("The last %1 bytes of the file are no FIT data and were left out.").arg(rest.size());
    return found;
}

core::Result<void> FitReader::read(Chunk &chunk, const Visitor &visit, const std::atomic<bool> *cancel)
{
    m_data = chunk.data;
    m_at = 0;
    m_time.reset();
    for (auto &local : m_locals)
        local.reset();
    for (int count = 0;; ++count) {
        if (cancel && count % cancelEvery == 0 && cancel->load(std::memory_order_relaxed))
            return core::fail(core::Error::Kind::Cancelled, FitWords::tr("it was cancelled"));
        const qsizetype before = m_at;
        const Step result = step(visit);
        if (result == Step::End)
            return {};
        if (result != Step::Went) {
            chunk.warnings << reason(result, before, m_data.size());
            return {};
        }
    }
}

QString FitReader::reason(Step step, qsizetype at, qsizetype size)
{
    const QString what = step == Step::CutOff       ? FitWords::tr("a message is cut off")
                         : step == Step::NoDefinition ? FitWords::tr("a message of unknown shape follows")
                                                      : FitWords::tr("a damaged description of messages follows");
    return FitWords::tr("Only the first %1 of %2 bytes of data could be read: %3.").arg(at).arg(size).arg(what);
}

FitReader::Step FitReader::step(const Visitor &visit)
{
    if (m_at >= m_data.size())
        return Step::End;
    const auto header = quint8(m_data[m_at++]);
    if (header & 0x80)
        return readData((header >> 5) & 3, quint8(header & 0x1F), visit);
    if (header & 0x40)
        return readDefinition(header);
    return readData(header & 0x0F, std::nullopt, visit);
}

FitReader::Step FitReader::readDefinition(quint8 header)
{
    if (m_data.size() - m_at < 5)
        return Step::CutOff;
    const QByteArrayView fixed = m_data.sliced(m_at, 5);
    m_at += 5;
    if (uchar(fixed[1]) > 1)
        return Step::BadDefinition;
    auto definition = std::make_unique<FitDefinition>();
    definition->id = m_nextId++;
    definition->bigEndian = fixed[1] == 1;
    definition->global = definition->bigEndian ? qFromBigEndian<quint16>(fixed.data() + 2)
                                               : qFromLittleEndian<quint16>(fixed.data() + 2);
    if (!readFields(*definition, uchar(fixed[4]), false))
        return Step::CutOff;
    if (header & 0x20) {
        if (m_at >= m_data.size())
            return Step::CutOff;
        const int count = uchar(m_data[m_at++]);
        if (!readFields(*definition, count, true))
            return Step::CutOff;
    }
    m_locals[header & 0x0F] = std::move(definition);
    return Step::Went;
}

bool FitReader::readFields(FitDefinition &definition, int count, bool developer)
{
    if (m_data.size() - m_at < qsizetype(count) * 3)
        return false;
    definition.fields.reserve(definition.fields.size() + std::size_t(count));
    for (int i = 0; i < count; ++i, m_at += 3) {
        FitField field;
        field.number = quint8(m_data[m_at]);
        field.size = quint8(m_data[m_at + 1]);
        field.offset = definition.size;
        definition.size += field.size;
        const auto last = quint8(m_data[m_at + 2]);
        // A developer field's type stands in a message of its own; who reads records looks it up there.
        if (developer)
            field.developer = last;
        else
            field.type = fitTypeFromByte(last);
        if (field.type && field.size % fitTypeSize(*field.type) != 0)
            field.type.reset();
        definition.fields.push_back(field);
    }
    return true;
}

FitReader::Step FitReader::readData(int local, std::optional<quint8> offset, const Visitor &visit)
{
    const FitDefinition *definition = m_locals[std::size_t(local)].get();
    if (!definition)
        return Step::NoDefinition;
    if (m_data.size() - m_at < definition->size)
        return Step::CutOff;
    const auto *data = reinterpret_cast<const uchar *>(m_data.data()) + m_at;
    m_at += definition->size;

    std::optional<quint32> time;
    const FitMessage raw(*definition, data, std::nullopt);
    if (const auto own = raw.integer(timestampField))
        time = quint32(*own);
    else if (offset && m_time)
        time = (*m_time & ~0x1Fu) + *offset + (*offset < (*m_time & 0x1F) ? 0x20 : 0);
    if (time)
        m_time = time;
    visit(FitMessage(*definition, data, time));
    return Step::Went;
}

} // namespace exchange
