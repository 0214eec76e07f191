// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/runs.h"
#include "ui/look/card.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// The plans that are on the calendar: which week each is in, and what can be done with it. Hidden while there is none.
class RunCard : public Card
{
    Q_OBJECT
public:
    explicit RunCard(QWidget *parent = nullptr);
    void setRuns(std::vector<core::RunState> runs, QDate today);

signals:
    void moving(const core::RunState &run);
    void stopping(const core::RunState &run);
    void takingUp(const core::RunState &run);

private:
    void updateButtons();
    [[nodiscard]] const core::RunState *current() const;
    QPushButton *button(const QString &text, void (RunCard::*act)(const core::RunState &));

    std::vector<core::RunState> m_runs;
    QListWidget *m_list;
    QPushButton *m_move;
    QPushButton *m_stop;
    QPushButton *m_takeUp;
};

/// "Week 5 of 12 · until 14 Feb 2027", and on a line of its own how long it has paused.
[[nodiscard]] QString runText(const core::RunState &state, QDate today);

} // namespace ui
