// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timers/restalert.h"

#include <functional>
#include <memory>

namespace ui {

/// The sound theme of the desktop (libcanberra) and its notification service (D-Bus). Both may be absent, slow or hang,
/// so a thread of their own talks to them, started with the first alert and left alone at the end.
class DesktopAlert : public RestAlert
{
public:
    DesktopAlert();
    ~DesktopAlert() override;

    void ring() override;
    /// Plays a sound by its name in the freedesktop.org sound naming specification; the name must outlive the program.
    void play(const char *sound);
    void notify(const QString &title, const QString &text) override;
    [[nodiscard]] QString problem() const override;

private:
    struct Shared;
    void post(std::function<QString()> job);

    std::shared_ptr<Shared> m_shared; ///< outlives this object while the thread is busy
    bool m_started = false;
};

} // namespace ui
