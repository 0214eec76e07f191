// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"

namespace exchange {

/// How to read Strava's list of activities, whatever its age and the language of its account; nullopt when the table is none.
/// Names that come twice hold the account's unit first and the exact value (metres, seconds) later. In a language we do not
/// know, the table is recognised by its column of recordings, and its columns by their place beside each other.
[[nodiscard]] std::optional<CsvMapping> stravaColumns(const CsvTable &table);

} // namespace exchange
