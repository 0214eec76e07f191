// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planweeks.h"

#include <QWidget>

namespace ui {

/// A plan at a glance: a bar for every week, as high as its moderate-equivalent minutes by effort and stacked by family,
/// a dot for every strength day, and a band behind easier weeks. The table beside it says the same in figures.
class PlanPicture : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPicture(QWidget *parent = nullptr);
    void setWeeks(const std::vector<PlanWeekRow> &weeks);
    /// Marks a week, counted from 1; 0 marks none.
    void setCurrentWeek(int week);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A week was clicked.
    void weekChosen(int week);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF columnOf(int week) const;
    [[nodiscard]] int weekAt(QPointF position) const;
    [[nodiscard]] double barsHeight() const;
    void paintWeek(QPainter &painter, const PlanWeekRow &row, double highest) const;

    std::vector<PlanWeekRow> m_weeks;
    int m_current = 0;
};

} // namespace ui
