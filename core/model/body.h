// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <optional>

namespace core {

/// One measure of the body or of a day, as it was typed.
struct BodyEntry {
    BodyEntryId id;
    QDate day;
    QString kind;                ///< stable word, for example "weight", "waist", "sleep", "protein"
    QString text;                ///< the number as typed
    QString unit;                ///< the unit it was typed in, for example "kg"; empty where there is none
    std::optional<double> value; ///< the number in the kind's own unit (kg, cm, hours, grams …), for sums and charts
    bool operator==(const BodyEntry &) const = default;
};

} // namespace core
