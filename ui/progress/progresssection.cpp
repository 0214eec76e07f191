// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresssection.h"

#include "core/stats/progressseries.h"
#include "ui/charts/chartcard.h"

namespace ui {

core::DateRange ProgressScope::weeks() const { return core::progressDays(monthsOf(range), span, today, preferences.firstDay()); }

core::DateRange ProgressScope::days() const
{
    const QDate first = std::min(span.first.isValid() ? span.first : today, today);
    const auto months = monthsOf(range);
    return {months ? std::max(first, today.addMonths(-*months)) : first, today};
}

void ProgressSection::adopt(ChartCard &card)
{
    connect(&card, &ChartCard::weekRequested, this, &ProgressSection::weekRequested);
    connect(&card, &ChartCard::sessionRequested, this, &ProgressSection::sessionRequested);
    connect(&card, &ChartCard::noted, this, &ProgressSection::noted);
    connect(&card, &ChartCard::failed, this, &ProgressSection::failed);
}

} // namespace ui
