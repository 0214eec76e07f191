// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Tells the user that a rest is over, outside the window. Never blocks; what cannot be told is in problem().
class RestAlert
{
public:
    RestAlert() = default;
    RestAlert(const RestAlert &) = delete;
    RestAlert &operator=(const RestAlert &) = delete;
    virtual ~RestAlert() = default;

    /// Plays a short sound.
    virtual void ring() = 0;
    /// Shows a notification of the desktop.
    virtual void notify(const QString &title, const QString &text) = 0;
    /// Why the last sound or notification could not be given, for people; empty when nothing is wrong.
    [[nodiscard]] virtual QString problem() const = 0;
};

} // namespace ui
