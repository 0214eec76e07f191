// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace tests {

/// A calendar file as python3-icalendar reads it (tests/core/exchange/readcalendar.py); fails the test when it cannot.
[[nodiscard]] QJsonObject readCalendar(const QByteArray &file);

} // namespace tests
