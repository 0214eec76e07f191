// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bodychoices.h"
#include "core/model/setting.h"

#include <QDate>

namespace ui {

class Commands;

/// Keeps what was typed for a measure on a day, text and unit as they are, in the place of that day's first entry; an empty
/// text deletes it. One undo step: "Weight 62,5 kg on Friday", "Delete Weight on Friday". Gives what is wrong with the text,
/// or an empty text; a refusal of the store has been reported then.
[[nodiscard]] QString typeMeasure(Commands &commands, core::BodyMeasure measure, QDate day, const QString &text,
                                  const core::Preferences &preferences, QDate today);

/// Shows or hides the Body page: "Show the Body page", "Hide the Body page". What was kept stays.
bool showBodyPage(Commands &commands, bool on);
/// Shows or hides one measure; what was kept of it stays. "Show Waist on the Body page".
bool chooseMeasure(Commands &commands, const core::BodyChoices &choices, core::BodyMeasure measure, bool on);
/// Shows or hides energy: "Show energy on the Body page".
bool chooseEnergy(Commands &commands, bool on);

} // namespace ui
