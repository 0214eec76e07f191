// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace ui {

/// Breaks a text into at most `maximum` lines that are each no wider than `width`; the last one is elided when there is
/// more. Breaks inside a word only when the word alone is too wide.
[[nodiscard]] QStringList fitLines(const QString &text, const QFont &font, double width, int maximum);

} // namespace ui
