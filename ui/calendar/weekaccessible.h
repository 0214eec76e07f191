// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class WeekView;

/// Lets screen readers walk a WeekView as a list of days (named by their full date), each a list of sessions
/// ("Easy run, planned 45 min, done 43 min, on target"). Installs itself once.
void installWeekAccessibility();
/// Tells screen readers where the keyboard now stands.
void announceCurrentPlace(WeekView &view);

} // namespace ui
