// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/cueplayer.h"
#include "ui/timers/desktopalert.h"

namespace ui {

/// The cues as sounds of the desktop's theme: a bell to get ready, a rising sound to go, a falling one to ease off, the
/// long one when it is done.
class DesktopCues : public CuePlayer
{
public:
    void play(core::Cue cue) override;
    [[nodiscard]] QString problem() const override { return m_alert.problem(); }

private:
    DesktopAlert m_alert;
};

} // namespace ui
