// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvtable.h"

namespace exchange {

/// A column whose name says its unit.
struct UnitColumn {
    int column = 0;
    QString unit; ///< "kg", "lbs", "km" …; empty where the name says none
};

/// The column called one of `stems`, alone or with a unit behind it: "weight", "weight (kg)", "weight_lbs", "distance [km]".
/// Earlier stems and columns win. nullopt when there is none.
[[nodiscard]] std::optional<UnitColumn> unitColumn(const CsvTable &table, const QStringList &stems);

} // namespace exchange
