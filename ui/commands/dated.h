// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/commands/commands.h"

#include <QString>
#include <vector>

namespace ui {

/// Makes `wanted` what holds from its fromDay on, replacing what starts on the same day: one step called `label`. For
/// goals, profiles and the days free for training. Returns whether it was written.
template <class Dated>
bool setDated(Commands &commands, const std::vector<Dated> &stored, const Dated &wanted, const QString &label)
{
    core::Change change;
    change.label = label;
    for (const Dated &one : stored)
        if (one.fromDay == wanted.fromDay) {
            change.replace(one, wanted);
            return commands.run(change);
        }
    change.add(wanted);
    return commands.run(change);
}

} // namespace ui
