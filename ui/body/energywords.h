// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/bodyfacts.h"

#include "core/model/setting.h"

#include <QString>
#include <vector>

namespace ui {

/// What is said of a day's energy: a number with its caption, or why there is none.
struct EnergyWords {
    QString number; ///< "about 2,010 kcal a day"; empty where the estimate lacks something
    QString line;   ///< what it is made of, or what is missing
    QString target; ///< the target and how it came about, or why there is none; empty where none is wanted
    bool operator==(const EnergyWords &) const = default;
};

/// The words for a day; energy is rounded to ten.
[[nodiscard]] EnergyWords energyWords(const core::DayEnergy &day, core::Activity activity);

/// One line for a session: "Mon · Easy run · 40 min · about 330 kcal"; says when its time or a weight is missing.
[[nodiscard]] QString sessionEnergyText(const core::LoggedEffort &effort, const std::optional<core::SessionEnergy> &energy);

/// How fast the trend of the weight moves: "trend: about 0.4 less a week", in the
/// unit of the chart it stands over; empty while there are too few weights.
[[nodiscard]] QString rateText(const std::vector<core::DayValue> &trend, const core::Preferences &preferences);

/// The sum of a week: "about 1,240 kcal on top of rest, in 4 sessions this week"; empty without a session.
[[nodiscard]] QString weekEnergyText(const std::vector<std::optional<core::SessionEnergy>> &sessions);

} // namespace ui
