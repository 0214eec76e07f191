// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fitprotocol.h"

#include <QByteArray>
#include <map>
#include <optional>
#include <vector>

namespace exchange {

/// One field's value to write: numbers (nullopt = not recorded) or text.
struct FitValue {
    FitValue(std::optional<qint64> number) : numbers{number} {}
    FitValue(std::vector<std::optional<qint64>> list) : numbers(std::move(list)) {}
    FitValue(const QByteArray &utf8) : text(utf8) {}

    std::vector<std::optional<qint64>> numbers;
    QByteArray text;
};

/// Puts a FIT file together, message by message. What it writes is only as sensible as what it is given: it is the
/// bottom layer of encodeFit and the source of test files.
class FitWriter
{
public:
    /// A field of a message: `count` elements, or bytes for a string (its NUL included).
    struct Field {
        quint8 number = 0;
        FitType type = FitType::UInt8;
        int count = 1;
    };
    /// A developer's field; `type` must be what its description says.
    struct DeveloperField {
        Field field;
        quint8 developer = 0;
    };

    explicit FitWriter(bool bigEndian = false) : m_bigEndian(bigEndian) {}

    /// Defines local number `local` (0–15) as global message `global`.
    void define(int local, quint16 global, const std::vector<Field> &fields,
                const std::vector<DeveloperField> &developerFields = {});
    /// A data message; one value per field, missing ones count as not recorded.
    void write(int local, const std::vector<FitValue> &values);
    /// The same with a compressed header: the low five bits of the time (local 0–3).
    void writeCompressed(int local, quint8 timeBits, const std::vector<FitValue> &values);
    /// Bytes as they are, for damaged files.
    void writeRaw(const QByteArray &bytes) { m_data += bytes; }
    /// Header (14 bytes, or 12), the data so far and the checksum.
    [[nodiscard]] QByteArray finish(int headerSize = 14) const;

private:
    void writeNumber(quint64 value, int size);
    void writeValues(int local, const std::vector<FitValue> &values);

    bool m_bigEndian;
    QByteArray m_data;
    std::map<int, std::vector<Field>> m_shapes;
};

} // namespace exchange
