// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthcontent.h"
#include "ui/calendar/monthlayout.h"

class QPainter;

namespace ui {

/// The weeks of a month as rows, with compact sessions and the totals of each week at its right.
class MonthView : public CalendarView
{
    Q_OBJECT
public:
    explicit MonthView(QWidget *parent = nullptr);
    ~MonthView() override;

    /// Shows a month.
    void setMonth(const MonthContent &month);
    [[nodiscard]] const MonthLayout &layoutNow() const { return m_layout; }
    [[nodiscard]] const std::vector<WeekTotals> &totals() const { return m_totals; }

    [[nodiscard]] std::optional<int> dayAt(QPointF point) const override { return m_layout.dayAt(point); }
    [[nodiscard]] std::optional<Place> cardAt(QPointF point) const override { return m_layout.cardAt(point); }
    [[nodiscard]] std::optional<int> moreAt(QPointF point) const override;
    [[nodiscard]] QRectF placeRect(Place place) const override;
    [[nodiscard]] QRectF dayRect(int day) const override { return m_layout.days[size_t(day)].cell; }
    [[nodiscard]] int drawnOn(int day) const override;
    [[nodiscard]] std::vector<Aside> asides() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A double-click on the number or the totals of a week: that week is to be seen.
    void weekRequested(QDate firstDay);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void relayout() override;
    [[nodiscard]] int insertionIndex(int day, QPointF point) const override;
    [[nodiscard]] std::optional<int> noteAt(QPointF point) const override;

private:
    void paintDays(class MonthPainter &painter);
    void paintDrag(class MonthPainter &painter, QPainter &raw);

    QDate m_month;
    std::vector<WeekTotals> m_totals;
    MonthLayout m_layout;
};

} // namespace ui
