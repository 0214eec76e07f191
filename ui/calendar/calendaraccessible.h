// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class CalendarView;

/// Lets screen readers walk a CalendarView as a list of days (named by their full date and their note), each a list of
/// sessions ("Easy run, planned 45 min, done 43 min, on target"), and then what stands beside the days. Installs itself once.
void installCalendarAccessibility();
/// Tells screen readers where the keyboard now stands.
void announceCurrentPlace(CalendarView &view);

} // namespace ui
