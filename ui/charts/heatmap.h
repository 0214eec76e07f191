// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/consistency.h"

#include <QWidget>
#include <map>

namespace ui {

struct Theme;

/// A year as a field of days, a column for each week, darker with the minutes of the day (core::heatBucket). The arrow keys
/// walk the days and weeks, Page Up and Page Down the months, Home and End go to the ends; Enter opens the day's week.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setYear(int year, const std::map<QDate, core::ActiveDay> &days, Qt::DayOfWeek firstDay, QDate today);
    /// The day that is read out: under the mouse, else the one the keys are on; invalid for none.
    [[nodiscard]] QDate currentDay() const { return m_hovered.isValid() ? m_hovered : m_cursor; }
    /// Puts the keyboard's cursor on a day.
    void setCursorDay(QDate day);
    /// The square of a day; empty when the year does not hold it.
    [[nodiscard]] QRect squareOf(QDate day) const;
    /// "Friday 20 November 2026: 45 min, 1 session"; empty without a day.
    [[nodiscard]] QString readOut() const;
    /// The colour of a bucket.
    [[nodiscard]] static QColor bucketColor(int bucket, const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user asked for a day.
    void dayActivated(QDate day);
    /// Another day is read out, or none.
    void readOutChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QDate dayAt(QPoint at) const;
    [[nodiscard]] QDate keyTarget(int key) const;
    [[nodiscard]] QDate lastDay() const { return {m_year, 12, 31}; }
    [[nodiscard]] int cell() const;
    [[nodiscard]] int leftMargin() const;
    [[nodiscard]] int topMargin() const;
    void paintNames(QPainter &painter, const Theme &theme) const;
    void paintKey(QPainter &painter, const Theme &theme) const;
    void sayReadOut();

    int m_year = 2000;
    std::map<QDate, core::ActiveDay> m_days;
    Qt::DayOfWeek m_firstDay = Qt::Monday;
    QDate m_today;
    QDate m_hovered;
    QDate m_cursor;
};

} // namespace ui
