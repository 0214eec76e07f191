// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace ui {

/// A card with the house's margins; `layout` receives its column. An empty title gives no caption.
[[nodiscard]] QFrame *makeCard(QWidget *parent, const QString &title, QVBoxLayout *&layout);
/// A soft second line that wraps and shows plain text.
[[nodiscard]] QLabel *makeCaption(QWidget *parent, const QString &text = {});

/// Style of a table's heading: flat, soft, lined up with the cells. Follows the palette.
[[nodiscard]] QString headingStyle();
/// Style of a field that drops something down: no bevel around its arrow.
[[nodiscard]] QString dropDownStyle();

} // namespace ui
