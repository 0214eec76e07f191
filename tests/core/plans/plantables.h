// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tests {

/// One week of a check table.
struct PlanTableRow {
    double run, aerobic, vigorous, byEffort, byActivity;
};

/// The check table of one library plan.
struct PlanTable {
    const char *slug;
    std::vector<PlanTableRow> weeks;
};

// Oracle: the check tables of domain.md 5.3–5.6 and the sample week of 2.4, computed apart from this program. Columns:
// run min, cardio min, vigorous min (relative), moderate-equivalent relative, moderate-equivalent absolute.
inline const PlanTable planTables[] = {
    {"sample-week", {{95, 95, 10, 105, 190}}},
    {"sample-week-tuned", {{95, 95, 10, 105, 190}}},
    {"beginner-150",
     {{75, 90, 0, 90, 108},
      {84, 99, 0, 99, 126},
      {90, 108, 0, 108, 138},
      {75, 90, 0, 90, 120},
      {99, 118, 0, 118, 163},
      {108, 129, 0, 129, 189},
      {112, 140, 4, 144, 200},
      {124, 152, 5, 157, 227}}},
    {"5k-8-weeks",
     {{84, 114, 12, 126, 198},
      {92, 122, 12, 134, 214},
      {98, 128, 16, 144, 226},
      {80, 100, 0, 100, 180},
      {107, 137, 16, 153, 244},
      {109, 139, 15, 154, 248},
      {119, 149, 20, 169, 268},
      {90, 90, 38, 128, 180}}},
    {"leaner-legs",
     {{95, 95, 10, 105, 190},
      {102, 102, 10, 112, 204},
      {110, 110, 12, 122, 220},
      {60, 85, 0, 85, 145},
      {116, 116, 14, 130, 232},
      {122, 122, 12, 134, 244},
      {126, 126, 16, 142, 252},
      {67, 97, 0, 97, 164},
      {129, 129, 16, 145, 258},
      {135, 135, 16, 151, 270},
      {135, 135, 15, 150, 270},
      {70, 100, 0, 100, 170}}},
    {"maintain",
     {{115, 145, 12, 157, 260}, {122, 152, 16, 168, 274}, {115, 145, 12, 157, 260}, {90, 110, 0, 110, 200}}},
};

} // namespace tests
