// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitwriter.h"

#include <QtEndian>

namespace exchange {

namespace {

constexpr quint8 protocolVersion = 0x20; // 2.0, the first with developer fields
constexpr quint16 profileVersion = 2132;

quint64 invalidOf(FitType type)
{
    switch (type) {
    case FitType::SInt8: return 0x7F;
    case FitType::SInt16: return 0x7FFF;
    case FitType::SInt32: return 0x7FFFFFFF;
    case FitType::SInt64: return 0x7FFFFFFFFFFFFFFF;
    case FitType::String: case FitType::UInt8z: case FitType::UInt16z: case FitType::UInt32z: case FitType::UInt64z: return 0;
    default: return ~quint64(0);
    }
}

quint16 crcOf(const QByteArray &bytes)
{
    return fitCrc({reinterpret_cast<const uchar *>(bytes.constData()), std::size_t(bytes.size())});
}

template <class T> void appendLittle(QByteArray &to, T value)
{
    char bytes[sizeof(T)];
    qToLittleEndian(value, bytes);
    to.append(bytes, sizeof(T));
}

} // namespace

void FitWriter::writeNumber(quint64 value, int size)
{
    for (int i = 0; i < size; ++i)
        m_data.append(char(value >> 8 * (m_bigEndian ? size - 1 - i : i)));
}

void FitWriter::define(int local, quint16 global, const std::vector<Field> &fields,
                       const std::vector<DeveloperField> &developerFields)
{
    m_data.append(char(0x40 | (developerFields.empty() ? 0 : 0x20) | local));
    m_data.append(char(0));
    m_data.append(char(m_bigEndian ? 1 : 0));
    writeNumber(global, 2);
    std::vector<Field> &shape = m_shapes[local] = fields;
    const auto append = [this](const Field &field, quint8 last) {
        m_data.append(char(field.number));
        m_data.append(char(field.count * fitTypeSize(field.type)));
        m_data.append(char(last));
    };
    m_data.append(char(fields.size()));
    for (const Field &field : fields)
        append(field, quint8(field.type));
    if (developerFields.empty())
        return;
    m_data.append(char(developerFields.size()));
    for (const DeveloperField &each : developerFields) {
        append(each.field, each.developer);
        shape.push_back(each.field);
    }
}

void FitWriter::writeValues(int local, const std::vector<FitValue> &values)
{
    const std::vector<Field> &shape = m_shapes[local];
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const Field &field = shape[i];
        if (field.type == FitType::String) {
            const QByteArray text = i < values.size() ? values[i].text.left(field.count - 1) : QByteArray();
            m_data += text.leftJustified(field.count, '\0');
            continue;
        }
        for (int element = 0; element < field.count; ++element) {
            std::optional<qint64> number;
            if (i < values.size() && std::size_t(element) < values[i].numbers.size())
                number = values[i].numbers[std::size_t(element)];
            writeNumber(number ? quint64(*number) : invalidOf(field.type), fitTypeSize(field.type));
        }
    }
}

void FitWriter::write(int local, const std::vector<FitValue> &values)
{
    m_data.append(char(local));
    writeValues(local, values);
}

void FitWriter::writeCompressed(int local, quint8 timeBits, const std::vector<FitValue> &values)
{
    m_data.append(char(0x80 | (local & 3) << 5 | (timeBits & 0x1F)));
    writeValues(local, values);
}

QByteArray FitWriter::finish(int headerSize) const
{
    QByteArray file;
    file.append(char(headerSize));
    file.append(char(protocolVersion));
    appendLittle(file, profileVersion);
    appendLittle(file, quint32(m_data.size()));
    file += ".FIT";
    if (headerSize == 14)
        appendLittle(file, crcOf(file));
    file += m_data;
    appendLittle(file, crcOf(file));
    return file;
}

} // namespace exchange
