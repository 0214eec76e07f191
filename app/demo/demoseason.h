// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/random.h"

#include <QDate>
#include <vector>

namespace app {

/// What a week of the year is for.
enum class DemoPhase { Base, Build, Sharpen, Off };

/// A week of a training year, before a single session is thought of.
struct DemoWeek {
    QDate monday;
    DemoPhase phase = DemoPhase::Base;
    double volume = 1;        ///< share of the usual minutes
    bool easier = false;      ///< every fourth week
    bool holiday = false;     ///< nothing planned; walks and rides as they come
    int sickFrom = 8;         ///< first weekday with a cold; 8: healthy
    int sickTo = 7;           ///< last weekday with it
    bool firstWeeks = false;  ///< of the first two months ever, which are walk-runs
};

/// The weeks from the one of `from` to the one of `to`, in order. Two seasons a year: towards a spring run in May and an
/// autumn run in October, with a fortnight's summer holiday, the days around New Year off, and one or two colds.
[[nodiscard]] std::vector<DemoWeek> demoWeeks(QDate from, QDate to, Random &random);

} // namespace app
