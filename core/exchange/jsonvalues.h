// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/quantities.h"
#include "core/plans/jsonfields.h"

#include <QDate>
#include <QJsonObject>
#include <cmath>
#include <optional>
#include <type_traits>

namespace exchange {

/// The largest number JSON carries without loss.
inline constexpr double largestNumber = 9007199254740992.0;

/// A recorded value in JSON: numbers, seconds, milliseconds and metres as numbers, days and ids as text, a weight as it
/// was typed with its unit.
template <class T> QJsonValue jsonOf(const T &value)
{
    if constexpr (std::is_arithmetic_v<T>)
        return double(value);
    else if constexpr (std::is_same_v<T, core::Seconds> || std::is_same_v<T, core::Milliseconds>)
        return double(value.count());
    else if constexpr (std::is_same_v<T, core::Metres>)
        return value.value;
    else if constexpr (std::is_same_v<T, QDate>)
        return value.toString(Qt::ISODate);
    else if constexpr (std::is_same_v<T, core::Weight>)
        return QJsonObject{{QStringLiteral("text"), value.text}, {QStringLiteral("unit"), core::unitText(value.unit)}};
    else
        return value.toString();
}

/// Adds a field; what is not recorded (or empty) is left out.
template <class T> void put(QJsonObject &object, const char *name, const std::optional<T> &value)
{
    if (value)
        object.insert(QLatin1String(name), jsonOf(*value));
}
/// As above, for a text: an empty one is left out.
inline void put(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}
/// As above, for a flag: false is left out.
inline void put(QJsonObject &object, const char *name, bool value)
{
    if (value)
        object.insert(QLatin1String(name), true);
}

/// Reads optional fields of one object: absent gives nullopt, unusable is blamed and gives nullopt.
class OptionalFields
{
public:
    explicit OptionalFields(core::JsonFields &fields) : m_fields(fields) {}

    [[nodiscard]] std::optional<double> number(const char *name, double low = -largestNumber, double high = largestNumber)
    {
        const QString key = QLatin1String(name);
        return m_fields.has(key) ? std::optional(m_fields.number(key, low, high)) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> integer(const char *name, int low = -1000000000, int high = 1000000000)
    {
        const QString key = QLatin1String(name);
        return m_fields.has(key) ? std::optional(m_fields.integer(key, low, high, 0)) : std::nullopt;
    }
    [[nodiscard]] std::optional<qint64> bigInteger(const char *name)
    {
        const auto value = number(name);
        return value ? std::optional(qint64(std::llround(*value))) : std::nullopt;
    }
    template <class Duration> [[nodiscard]] std::optional<Duration> duration(const char *name)
    {
        const auto value = number(name, 0);
        return value ? std::optional(Duration(std::llround(*value))) : std::nullopt;
    }
    [[nodiscard]] std::optional<core::Metres> metres(const char *name)
    {
        const auto value = number(name);
        return value ? std::optional(core::Metres{*value}) : std::nullopt;
    }
    /// A calendar date; blamed when required and absent, or unreadable.
    [[nodiscard]] QDate day(const char *name)
    {
        const QString key = QLatin1String(name);
        const QDate date = QDate::fromString(m_fields.text(key, true), Qt::ISODate);
        if (!date.isValid())
            m_fields.blame(key, QStringLiteral("no date"));
        return date;
    }
    template <class IdType> [[nodiscard]] std::optional<IdType> id(const char *name)
    {
        const QString key = QLatin1String(name);
        if (!m_fields.has(key))
            return std::nullopt;
        const IdType value = IdType::fromString(m_fields.text(key));
        if (!value.isNull())
            return value;
        m_fields.blame(key, QStringLiteral("no id"));
        return std::nullopt;
    }
    /// A word that `fromSlug` knows.
    template <class FromSlug> [[nodiscard]] auto word(const char *name, FromSlug fromSlug) -> decltype(fromSlug(QString()))
    {
        const QString key = QLatin1String(name);
        if (!m_fields.has(key))
            return std::nullopt;
        const auto value = fromSlug(m_fields.text(key));
        if (!value)
            m_fields.blame(key, QStringLiteral("unknown word"));
        return value;
    }

private:
    core::JsonFields &m_fields;
};

} // namespace exchange
