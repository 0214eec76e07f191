// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalBlocker>
#include <QSpinBox>
#include <optional>

namespace ui {

// A spin box whose lowest value stands for "not given", with words of its own for it.

/// The number in the box; nullopt for its lowest value.
[[nodiscard]] inline std::optional<int> given(const QSpinBox &box)
{
    return box.value() == box.minimum() ? std::nullopt : std::optional(box.value());
}

/// Shows a number without a signal.
inline void showNumber(QSpinBox &box, const std::optional<int> &value)
{
    const QSignalBlocker quiet(box);
    box.setValue(value.value_or(box.minimum()));
}

} // namespace ui
