// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

class Today;

/// How many sessions wait to be caught up on, kept true through every change and over midnight. Counts after the event
/// that asked for it, so that nothing waits for it.
class OpenCount : public QObject
{
    Q_OBJECT
public:
    OpenCount(core::Store &store, Today &today, QObject *parent = nullptr);
    [[nodiscard]] int count() const { return m_count; }

signals:
    /// The new number; 0 also when it cannot be read (the page itself says why).
    void changed(int count);

private:
    void later();
    void recount();
    void onChanged(const core::Changes &changes);

    core::Store &m_store;
    Today &m_today;
    int m_count = 0;
    bool m_waiting = false;
};

} // namespace ui
