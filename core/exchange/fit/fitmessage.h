// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fitprotocol.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace exchange {

/// Where one field lies in every message of a definition.
struct FitField {
    quint8 number = 0;
    quint8 size = 0;                       ///< bytes
    std::optional<FitType> type;           ///< nullopt: unreadable (unknown type, or a size that is no multiple of it)
    int offset = 0;                        ///< from the first byte after the message header
    std::optional<quint8> developer;       ///< index of the developer whose field it is

    /// Elements of an array field; 0 when it is unreadable.
    [[nodiscard]] int count() const { return type ? size / fitTypeSize(*type) : 0; }
};

/// The shape of the messages that follow under one local number.
struct FitDefinition {
    int id = 0;                            ///< unique within one read, for caches
    quint16 global = 0;                    ///< which message it is
    bool bigEndian = false;
    std::vector<FitField> fields;          ///< the standard ones, then the developers' own
    int size = 0;                          ///< bytes of one message without its header
};

/// One data message, a view into the file's bytes: valid only during the call it is handed to.
class FitMessage
{
public:
    FitMessage(const FitDefinition &definition, const uchar *data, std::optional<quint32> time)
        : m_definition(&definition), m_data(data), m_time(time)
    {}

    [[nodiscard]] quint16 global() const { return m_definition->global; }
    [[nodiscard]] const FitDefinition &definition() const { return *m_definition; }
    /// FIT seconds: its own timestamp, or the one a compressed header gives.
    [[nodiscard]] std::optional<quint32> time() const { return m_time; }
    /// The standard field of this number, or null.
    [[nodiscard]] const FitField *field(quint8 number) const;
    /// Element `index` of a field as the raw integer; nullopt when not recorded, floats as bits.
    [[nodiscard]] std::optional<qint64> element(const FitField &field, int index) const;
    /// The first (or `index`th) element of a standard integer field; nullopt when not recorded.
    [[nodiscard]] std::optional<qint64> integer(quint8 number, int index = 0) const;
    /// A string field; empty when not recorded. Ends at the first NUL or at the field's end.
    [[nodiscard]] QString text(quint8 number) const;
    /// The bytes of a field.
    [[nodiscard]] const uchar *bytes(const FitField &field) const { return m_data + field.offset; }

private:
    const FitDefinition *m_definition;
    const uchar *m_data;
    std::optional<quint32> m_time;
};

} // namespace exchange
