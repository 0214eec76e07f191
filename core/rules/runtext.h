// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"

#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace core {

// A run in one line: "10min easy, 5x(3min hard, 2min easy), 10min easy".
//
//   line     parts with "," "+" or ";" between them; nothing at all is a run without steps
//   part     a step, or a repeat: 5x(part, part …), 5x step, or work / recovery: 7 x 30s / 90s (hard / walk-jog);
//            a repeat of two parts or more may end with "skip last": the last round leaves out its last part
//   step     length, then in any order a pace word, a role (warm-up, work, recovery, cool-down) and "@" with a target
//   length   90s · 10min · 2:30 (min:s) · 1:05:00 · 1h 30min · 400m · 5km · 2mi · 50 metres · open (until the lap key)
//            "m" alone is minutes after a number under 100 and metres from 100 on; runText() never leaves it to that
//   pace     the words of model/step.h; without one: easy, but by its effort where one is aimed at (5 moderate, 7
//   hard),
//            and hard where a step in a repeat aims at a pace or heart rate
//   target   @ 5:00/km · @ 4:50-5:10/km · @ 8:00/mi · @ effort 6-7 · @ 140-150 bpm · @ from 140 bpm · @ up to 150 bpm
//   role     left out: the first step is the warm-up and the last the cool-down where they are easy or slower and
//            something faster is between or beside them; in a repeat the slowest, if easy or slower, is the recovery
//
// Case and spaces do not matter, "x" may be "×", and decimals have "." or "," (a comma between two digits).

/// Why a line is not a run, and where: `position` is the index of the first character that does not fit.
struct TextProblem {
    qsizetype position = 0;
    QString message;
    bool operator==(const TextProblem &) const = default;
};

/// The steps of a line. At most 8 repeats inside each other, 999 rounds each and 10,000 steps in all; a step lasts at
/// most 100 hours or 1,000 km.
[[nodiscard]] tl::expected<std::vector<Step>, TextProblem> stepsFromText(const QString &text);

/// The steps as one canonical line, the same in every language. For steps that a line can express, stepsFromText()
/// gives exactly the same steps back; isExpressible() says which those are.
[[nodiscard]] QString runText(const std::vector<Step> &steps);

/// Whether the line says all there is to the steps: lengths above 0 and within the bounds, a target with at least one
/// bound, low before high, and nothing set that means nothing (a block's own pace, an open step's amount).
[[nodiscard]] bool isExpressible(const std::vector<Step> &steps);

} // namespace core
