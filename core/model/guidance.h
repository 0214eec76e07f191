// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>

namespace core {

/// A finding the user does not want to see: in one week, or for good.
struct Dismissal {
    QString rule;         ///< the rule's id, for example "R17"
    QDate week;           ///< the first day of that week; an invalid date: for good
    bool operator==(const Dismissal &) const = default;
};

/// The days a week has for training from a day on.
struct Availability {
    QDate fromDay;
    std::array<std::optional<int>, 7> minutes{}; ///< Monday first; nullopt: not free; 0: free, however long
    bool operator==(const Availability &) const = default;
};

} // namespace core
