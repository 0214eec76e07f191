// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitmessage.h"

#include <cstring>

namespace exchange {

const FitField *FitMessage::field(quint8 number) const
{
    for (const FitField &f : m_definition->fields)
        if (f.number == number && !f.developer)
            return &f;
    return nullptr;
}

std::optional<qint64> FitMessage::element(const FitField &field, int index) const
{
    if (index < 0 || index >= field.count())
        return std::nullopt;
    return fitElement(*field.type, m_definition->bigEndian, bytes(field) + index * fitTypeSize(*field.type));
}

std::optional<qint64> FitMessage::integer(quint8 number, int index) const
{
    const FitField *f = field(number);
    return f && f->type && isFitInteger(*f->type) ? element(*f, index) : std::nullopt;
}

QString FitMessage::text(quint8 number) const
{
    const FitField *f = field(number);
    if (!f || f->type != FitType::String)
        return {};
    const auto *start = reinterpret_cast<const char *>(bytes(*f));
    const auto *end = static_cast<const char *>(std::memchr(start, 0, f->size));
    return QString::fromUtf8(start, end ? end - start : f->size).trimmed();
}

} // namespace exchange
