// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core {

/// What the user wrote about a day itself: a diary line of a rest day, for example.
struct DayNote {
    QDate day;    ///< local calendar date; a day has at most one note
    QString text; ///< as typed, never empty
    bool operator==(const DayNote &) const = default;
};

} // namespace core
