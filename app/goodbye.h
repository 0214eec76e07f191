// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

namespace core {
class Store;
}

namespace ui {
class Commands;
class MainWindow;
} // namespace ui

namespace app {

/// Answers File → Delete everything: asks once, with all files on show, and then ends the program. The files go when the
/// database has been closed.
class Goodbye : public QObject
{
    Q_OBJECT
public:
    Goodbye(core::Store &store, ui::Commands &commands, ui::MainWindow &window);

    /// Whether everything is to go now that the window is closed.
    [[nodiscard]] bool isWanted() const { return m_wanted; }

private:
    void ask();

    core::Store &m_store;
    ui::Commands &m_commands;
    ui::MainWindow &m_window;
    bool m_wanted = false;
};

} // namespace app
