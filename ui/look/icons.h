// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

/// One of our own icons (resources/icons), drawn sharp at every scale and coloured from the palette each time it is
/// painted: soft text, accent while checked or pressed.
[[nodiscard]] QIcon icon(const QString &name);
/// As icon(), always in one colour, for example on a primary button.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
/// Paints an icon into a rectangle, for delegates.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);
/// Whether there is an icon of this name.
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace ui
