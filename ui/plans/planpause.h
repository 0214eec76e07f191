// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

class Today;

/// How long the plan on the calendar has paused, kept true through every change and over midnight. Looks after the event
/// that asked for it, so that nothing waits for it.
class PlanPause : public QObject
{
    Q_OBJECT
public:
    PlanPause(core::Store &store, Today &today, QObject *parent = nullptr);
    /// Days since the first session missed; 0 while no plan has paused for a week or longer.
    [[nodiscard]] int days() const { return m_days; }

signals:
    /// The new number; 0 also when it cannot be read (the plans page itself says why).
    void changed(int days);

private:
    void later();
    void look();

    core::Store &m_store;
    Today &m_today;
    int m_days = 0;
    bool m_waiting = false;
};

} // namespace ui
