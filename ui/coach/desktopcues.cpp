// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/desktopcues.h"

namespace ui {

namespace {

/// Names of the freedesktop.org sound naming specification, by what they sound like in its own theme.
const char *soundOf(core::Cue cue)
{
    switch (cue) {
    case core::Cue::GetReady: return "bell";
    case core::Cue::Go: return "device-added";
    case core::Cue::EaseOff: return "device-removed";
    case core::Cue::Done: return "complete";
    }
    return "bell";
}

} // namespace

void DesktopCues::play(core::Cue cue) { m_alert.play(soundOf(cue)); }

} // namespace ui
