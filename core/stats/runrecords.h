// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/stats/besteffort.h"

#include <QDate>

namespace core {

/// A record of running and the run it comes from.
struct RunRecord {
    SessionId session;
    QDate day;
    double metres = 0;
    double seconds = 0;      ///< of the stretch; of the whole run for the longest and the hilliest
    double offset = 0;       ///< seconds from the start of the run to that of the stretch
    double climb = 0;        ///< metres, of the hilliest run
    bool wholeRun = false;   ///< no recording: the run as a whole was that long
    bool operator==(const RunRecord &) const = default;
};

/// The best there is, in the order of recordDistances; nullopt where there is none.
struct RunRecords {
    std::array<std::optional<RunRecord>, recordDistances.size()> fastest;
    std::optional<RunRecord> longest; ///< by distance
    std::optional<RunRecord> climb;   ///< most metres up
    bool operator==(const RunRecords &) const = default;
    [[nodiscard]] bool hasAnything() const;
};

/// How much longer than a record distance a run without a recording may be to count for it: half a percent (own choice).
inline constexpr double wholeRunTolerance = 0.005;
/// Adds the time of a whole run without a recording where it beats a record of its own distance.
void addWholeRun(RunRecords &records, const RunRecord &run);

/// "1 km", "1 mile", "5 km", "10 km", "Half marathon", "Marathon".
[[nodiscard]] QString recordDistanceName(size_t index);

} // namespace core
