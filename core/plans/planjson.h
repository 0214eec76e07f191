// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/result.h"

namespace core {

// A plan file is a JSON object:
//
//   format       "legwork-plan"
//   slug         a-z, 0-9 and "-": the name on the command line
//   version      whole number; a later edition of the same plan has a higher one
//   title, and optionally author and description
//   weeks        list of {easier: true for an easier week, sessions: list}
//
// A session: weekday (1 Monday … 7 Sunday), kind (a slug of model/kind.h), and optionally title (else the kind's
// name), sport (a slug of model/kind.h, where the kind leaves it open), start (minutes after midnight), minutes, metres,
// effort (0–10), text (the prescription in words, ranges kept), note, light (true), steps, exercises.
//
// A step: role ("warm-up", "work", "recovery", "cool-down"), pace (a word of model/step.h), seconds or metres (neither:
// until the lap key), and optionally target ("effort" 0–10, "pace" in seconds per km, "heart rate" in beats per minute)
// with low and high. A block that repeats: {repeat: n, steps: list}, and
// optionally skip_last (true): its last round leaves out its last step.
//
// Exercises: planexercisejson.h.
//
// Unknown fields are faults, so that a misspelt one is not lost.

/// Reads a plan file. Errors: Format, naming the field ("weeks[2].sessions[0].kind: …").
[[nodiscard]] Result<Plan> planFromJson(const QByteArray &json);
/// Writes a plan file; planFromJson() gives the same plan back.
[[nodiscard]] QByteArray planToJson(const Plan &plan);

/// The id of a plan: the same on every machine for the same slug.
[[nodiscard]] PlanId planIdOf(const QString &slug);

} // namespace core
