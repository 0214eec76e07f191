// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace ui {

/// The room that a ring takes at each edge of a widget, in pixels.
inline constexpr int ringWidth = 2;

/// Paints a rounded ring just inside `box`: the accent says where the keyboard is, the warning colour what to mend.
/// The painter keeps the ring's pen, no brush, and smooth edges.
void paintRing(QPainter &painter, const QRect &box, const QColor &color);

/// Paints the accent ring around a widget that has the keyboard, and nothing around any other. For its paintEvent().
void paintFocusRing(QWidget *widget);

} // namespace ui
