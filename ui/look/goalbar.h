// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A thin bar: done filled, the rest of the plan hatched, up to a goal. Its numbers are always also in words beside it,
/// so it takes no focus.
class GoalBar : public QWidget
{
    Q_OBJECT
public:
    explicit GoalBar(QWidget *parent = nullptr);
    /// `planned` is what the rest of the plan adds to `done`; all three in the same unit.
    void setValues(double done, double planned, double goal);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_done = 0;
    double m_planned = 0;
    double m_goal = 1;
};

} // namespace ui
