// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"

#include <vector>

class QPainter;
class QRectF;

namespace ui {

struct Theme;

/// One bar of the small step profile: where it starts and ends along the session, and how hard it is, all 0 … 1.
struct ProfileBar {
    double from = 0;
    double to = 0;
    double height = 0;
    bool hard = false;
    bool operator==(const ProfileBar &) const = default;
};

/// The step profile of a run; empty without steps. Steps by distance are drawn by a nominal 6 minutes a kilometre.
[[nodiscard]] std::vector<ProfileBar> profileOf(const std::vector<core::Step> &steps);
/// Paints a profile into a rectangle, the hard bars in the colour of hard runs.
void paintProfile(QPainter &painter, const std::vector<ProfileBar> &bars, const QRectF &rect, const Theme &theme);

} // namespace ui
