// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <optional>

namespace app {

/// JSON forms of model values; "not recorded" is null. Durations are in seconds, lengths in metres.
[[nodiscard]] inline QJsonValue json(const QString &text) { return text; }
[[nodiscard]] inline QJsonValue json(int value) { return value; }
[[nodiscard]] inline QJsonValue json(double value) { return value; }
[[nodiscard]] inline QJsonValue json(core::Seconds value) { return qint64(value.count()); }
[[nodiscard]] inline QJsonValue json(core::Milliseconds value) { return double(value.count()) / 1000; }
[[nodiscard]] inline QJsonValue json(core::Metres value) { return value.value; }
[[nodiscard]] inline QJsonValue json(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QJsonValue(); }
[[nodiscard]] inline QJsonValue json(const core::Weight &weight) { return weight.text + QLatin1Char(' ') + core::unitText(weight.unit); }
template <class T> [[nodiscard]] QJsonValue json(const std::optional<T> &value) { return value ? json(*value) : QJsonValue(); }

/// UTC milliseconds as ISO 8601 in UTC, whole seconds where there are no others.
[[nodiscard]] inline QJsonValue instantJson(const std::optional<qint64> &ms)
{
    if (!ms)
        return {};
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    return utc.toString(*ms % 1000 ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace app
