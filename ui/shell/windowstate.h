// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

class QWidget;

namespace ui {

/// Puts a window where it was when it was last closed; the first time gives it a good size, as far as the screen has room. Kept beside the programs' other
/// state (XDG_STATE_HOME), apart from the data.
void restoreWindow(QWidget &window);
void saveWindow(const QWidget &window);

/// Where somebody was in the window.
struct LastPlace {
    QString page;
    QDate day;
    bool operator==(const LastPlace &) const = default;
};

/// Keeps the place with the day on which it was left, beside the window's geometry.
void savePlace(const LastPlace &place, QDate today);
/// The place, where it was left on this very day; nullopt on another, since a new day begins in its own week.
[[nodiscard]] std::optional<LastPlace> lastPlace(QDate today);

} // namespace ui
