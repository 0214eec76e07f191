// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/chart.h"

#include <QString>
#include <vector>

namespace ui {

/// One line of a read-out. `color` gives its mark, where it has one.
struct ChartLine {
    std::optional<core::ChartColor> color;
    QString label;
    QString value;
    bool operator==(const ChartLine &) const = default;
};

/// A value in the user's unit, as a plain number for axes and files: kilometres, pounds, seconds for a mile.
[[nodiscard]] double shownNumber(double value, core::Quantity quantity, const core::Preferences &preferences);
/// The unit of that number in the form of files: "km", "min", "s/km"; empty for plain numbers.
[[nodiscard]] QString unitWord(core::Quantity quantity, const core::Preferences &preferences);
/// A value with its unit as people read it: "124 min", "8.1 km", "6:25 /km", "62.5 kg".
[[nodiscard]] QString quantityText(double value, core::Quantity quantity, const core::Preferences &preferences);
/// The same without the unit, where a column's heading says it: "124", "8.1", "6:25".
[[nodiscard]] QString quantityNumber(double value, core::Quantity quantity, const core::Preferences &preferences);
/// What a heading adds to a name: "min", "km", "min/km"; empty for plain numbers.
[[nodiscard]] QString headingUnit(core::Quantity quantity, const core::Preferences &preferences);

/// "16 – 22 November 2026", "Friday 20 November 2026", "November 2026", "2026", or the point's own name.
[[nodiscard]] QString pointText(const core::Chart &chart, int point);
/// "141 of 150 min"; empty without a headline.
[[nodiscard]] QString headlineText(const core::ChartPoint &point, const core::Preferences &preferences);
/// Every number of a point, line by line: its series (a zero of a stacked bar is left out), then its facts.
[[nodiscard]] std::vector<ChartLine> pointLines(const core::Chart &chart, int point, const core::Preferences &preferences);
/// All of it in one sentence, for a screen reader.
[[nodiscard]] QString pointSentence(const core::Chart &chart, int point, const core::Preferences &preferences);

} // namespace ui
