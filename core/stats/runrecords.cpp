// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/runrecords.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

bool RunRecords::hasAnything() const
{
    return longest || climb || std::any_of(fastest.begin(), fastest.end(), [](const auto &record) { return record.has_value(); });
}

void addWholeRun(RunRecords &records, const RunRecord &run)
{
    for (size_t i = 0; i < recordDistances.size(); ++i) {
        const double distance = recordDistances[i];
        if (run.metres < distance || run.metres > distance * (1 + wholeRunTolerance) || run.seconds <= 0)
            continue;
        std::optional<RunRecord> &best = records.fastest[i];
        if (best && best->seconds <= run.seconds)
            continue;
        best = run;
        best->metres = distance;
        best->wholeRun = true;
    }
}

QString recordDistanceName(size_t index)
{
    constexpr const char *names[] = {QT_TRANSLATE_NOOP("RunRecords", "1 km"),  QT_TRANSLATE_NOOP("RunRecords", "1 mile"),
                                     QT_TRANSLATE_NOOP("RunRecords", "5 km"),  QT_TRANSLATE_NOOP("RunRecords", "10 km"),
                                     QT_TRANSLATE_NOOP("RunRecords", "Half marathon"), QT_TRANSLATE_NOOP("RunRecords", "Marathon")};
    static_assert(std::size(names) == recordDistances.size());
    return QCoreApplication::translate("RunRecords", names[index]);
}

} // namespace core
