// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/result.h"

#include <vector>

namespace ui {

/// The fields of the session dialog as they stand, half-typed values included.
struct PlanForm {
    core::Kind kind = core::Kind::EasyRun;
    QString title;
    QDate day;
    QString start;        ///< "18:05", or empty
    QString duration;     ///< "45", "1:20:00", …
    QString distance;
    bool durationFollows = false; ///< the duration is what the steps add up to, not typed
    bool distanceFollows = false; ///< likewise the distance
    std::optional<int> effort;
    bool light = false;
    QString text;         ///< the prescription in words
    QString note;
    std::vector<core::Step> steps;
    std::vector<core::Entry> entries;
    bool operator==(const PlanForm &) const = default;
};

/// What a form makes of a session, and what must be mended first. Fields are named as in PlanForm.
struct PlanFormResult {
    core::Session session;
    std::vector<core::Problem> problems;
};

/// The form of a session's planned half (for an unplanned one: its kind, title and day).
[[nodiscard]] PlanForm formOf(const core::Session &session, core::LengthUnit unit);
/// The session as the form wants it: `base` with a changed planned half. Ids, results and what the form does not show
/// (the original day, a reason to skip) are kept. Ranges: duration 1 min – 24 h, distance up to 1,000 km.
[[nodiscard]] PlanFormResult readForm(const PlanForm &form, const core::Session &base, core::LengthUnit unit);
/// The day and kind of a session that is to be logged; no planned half and none of the plan's limits.
[[nodiscard]] PlanFormResult readLogForm(const PlanForm &form, const core::Session &base);
/// A duration as it is typed, in words and exact to the second; empty without.
[[nodiscard]] QString durationField(std::optional<core::Seconds> duration);
/// The shortest text that reads back as exactly this distance; empty without.
[[nodiscard]] QString distanceField(std::optional<core::Metres> distance, core::LengthUnit unit);

} // namespace ui
