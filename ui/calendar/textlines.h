// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace ui {

/// Breaks a text into at most `maximum` lines that are each no wider than `width`; the last one is elided when there is
/// more. Breaks inside a word only when the word alone is too wide, with a hyphen where the translation names a place. A " · " at a break goes.
[[nodiscard]] QStringList fitLines(const QString &text, const QFont &font, double width, int maximum);

/// The text with the parts between " · " glued by no-break spaces where such a part fits into `width`, so that a line
/// breaks between facts and not inside "3 × 12–15".
[[nodiscard]] QString keptTogether(const QString &text, const QFont &font, double width);

} // namespace ui
