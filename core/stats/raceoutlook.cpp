// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/raceoutlook.h"

#include "core/stats/runfitness.h"

#include <cmath>

namespace core {

namespace {

std::optional<double> indexOf(const RunRecord &record)
{
    return runFitnessIndex(Metres{record.metres}, Milliseconds(std::llround(record.seconds * 1000)));
}

void keepBetter(std::optional<RaceOutlook> &best, const RunRecord &record, bool timeTrial)
{
    const auto index = indexOf(record);
    if (!index || (best && best->index >= *index))
        return;
    best.emplace();
    best->from = record;
    best->timeTrial = timeTrial;
    best->index = *index;
}

} // namespace

std::optional<RaceOutlook> raceOutlook(const std::vector<RunRecord> &timeTrials, const RunRecords &records)
{
    std::optional<RaceOutlook> best;
    for (const RunRecord &record : timeTrials)
        keepBetter(best, record, true);
    for (size_t i = 0; !(best && best->timeTrial) && i < records.fastest.size(); ++i)
        if (records.fastest[i])
            keepBetter(best, *records.fastest[i], false);
    if (!best)
        return std::nullopt;
    for (size_t i = 0; i < outlookDistances.size(); ++i)
        best->seconds[i] = riegelSeconds(best->from.seconds, Metres{best->from.metres}, Metres{outlookDistances[i]});
    best->marathon = marathonRange(best->from.seconds, Metres{best->from.metres});
    return best;
}

} // namespace core
