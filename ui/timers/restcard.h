// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class WorkoutTimers;

/// The rest that runs (or is overdue) with its buttons, and the time of the workout; hidden while neither runs.
class RestCard : public QFrame
{
    Q_OBJECT
public:
    explicit RestCard(WorkoutTimers &timers, QWidget *parent = nullptr);

    /// Puts the buttons in reading order after another widget; gives the last of them.
    QWidget *orderAfter(QWidget *before);

private:
    void refresh();

    WorkoutTimers &m_timers;
    QLabel *m_number;
    QLabel *m_detail;
    QPushButton *m_less;
    QPushButton *m_skip;
    QPushButton *m_more;
};

/// "0:38", or "+0:12" when it is overdue.
[[nodiscard]] QString restText(const WorkoutTimers &timers);

} // namespace ui
