// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

/// The words of every visible label and button below `window` that has less room than they need, each with what it is
/// short of. Labels that elide by design tell their whole text another way and are left out.
[[nodiscard]] QStringList clippedWords(const QWidget &window);

} // namespace tests
