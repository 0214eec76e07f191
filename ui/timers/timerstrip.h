// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class WorkoutTimers;

/// One line at the foot of the other pages while a workout or a rest runs; a click goes back to the workout.
class TimerStrip : public QFrame
{
    Q_OBJECT
public:
    explicit TimerStrip(WorkoutTimers &timers, QWidget *parent = nullptr);

    /// The log page shows the timers itself.
    void setAway(bool away);

signals:
    void returnAsked(core::SessionId session);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void refresh();
    void askToReturn();

    WorkoutTimers &m_timers;
    QLabel *m_text;
    QPushButton *m_return;
    bool m_away = true;
};

} // namespace ui
