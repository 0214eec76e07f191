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

} // namespace ui
