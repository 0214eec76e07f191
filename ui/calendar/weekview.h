// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/weeklayout.h"

namespace ui {

class WeekPainter;

/// Seven day columns with a card for each session.
class WeekView : public CalendarView
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);
    ~WeekView() override;

    [[nodiscard]] const CalendarCards &week() const { return cards(); }
    [[nodiscard]] const WeekLayout &layoutNow() const { return m_layout; }

    [[nodiscard]] std::optional<int> dayAt(QPointF point) const override { return m_layout.columnAt(point); }
    [[nodiscard]] std::optional<Place> cardAt(QPointF point) const override { return m_layout.cardAt(point); }
    [[nodiscard]] QRectF placeRect(Place place) const override;
    [[nodiscard]] QRectF dayRect(int day) const override { return m_layout.days[size_t(day)].column; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void relayout() override;
    [[nodiscard]] int insertionIndex(int day, QPointF point) const override;
    [[nodiscard]] std::optional<core::SessionId> linkAt(QPointF point, bool &asPlanned) const override;
    [[nodiscard]] std::optional<int> noteAt(QPointF point) const override;

private:
    void paintDrag(WeekPainter &painter, class QPainter &raw);

    WeekLayout m_layout;
};

} // namespace ui
