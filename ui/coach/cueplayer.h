// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coach.h"

#include <QString>

namespace ui {

/// Makes the cues of a run heard. Never blocks; what cannot be heard is in problem().
class CuePlayer
{
public:
    CuePlayer() = default;
    CuePlayer(const CuePlayer &) = delete;
    CuePlayer &operator=(const CuePlayer &) = delete;
    virtual ~CuePlayer() = default;

    virtual void play(core::Cue cue) = 0;
    /// Why the last cue could not be heard, for people; empty when nothing is wrong.
    [[nodiscard]] virtual QString problem() const = 0;
};

} // namespace ui
