// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/chart.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <set>
#include <utility>

class QCustomPlot;
class QMouseEvent;

namespace ui {

class ChartPlot;
class ChartReadout;

/// Paints a finished chart, reads a point out under the mouse or the arrow keys, and says which one was asked for.
///
/// Left and Right walk the points, Page Up and Page Down by four, Home and End jump, Enter opens. A drag along the axis, or
/// "+", looks closer; "-" and Escape look at all again.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows a chart. The cursor stays on its day; a closer look stays when the points are the same.
    void setChart(const core::Chart &chart, const core::Preferences &preferences);
    [[nodiscard]] const core::Chart &chart() const { return m_chart; }
    [[nodiscard]] const core::Preferences &preferences() const { return m_preferences; }
    /// Switches series off, by id.
    void setHidden(const std::set<QString> &ids);
    [[nodiscard]] const std::set<QString> &hidden() const { return m_hidden; }

    /// The point that is read out: under the mouse, else the one the keys are on.
    [[nodiscard]] std::optional<int> currentPoint() const { return m_hovered ? m_hovered : m_cursor; }
    /// Puts the keyboard's cursor on a point; nullopt takes the read-out away.
    void setCursorPoint(std::optional<int> point);
    /// The points in sight, both included; nullopt: all of them.
    [[nodiscard]] std::optional<std::pair<int, int>> window() const { return m_window; }
    /// Looks closer at some points, or at all again.
    void setWindow(std::optional<std::pair<int, int>> points);
    /// The column of a point in this widget's pixels.
    [[nodiscard]] QRect columnOf(int point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user asked for a point.
    void pointActivated(int point);
    /// The keyboard's cursor moved to a point.
    void cursorMoved(int point);
    /// Other points are in sight.
    void windowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void readOut();
    void hover(const QMouseEvent *event);
    void press(const QMouseEvent *event);
    void release(const QMouseEvent *event);
    bool zoomBy(int key);
    void keepInSight(int point);
    [[nodiscard]] std::pair<int, int> inSight() const;
    [[nodiscard]] std::optional<int> keyTarget(int key) const;

    QCustomPlot *m_plot = nullptr;
    std::unique_ptr<ChartPlot> m_view;
    ChartReadout *m_readout = nullptr;
    core::Chart m_chart;
    core::Preferences m_preferences;
    std::set<QString> m_hidden;
    std::optional<std::pair<int, int>> m_window;
    std::optional<int> m_hovered;
    std::optional<int> m_cursor;
    std::optional<int> m_pressed; ///< where a drag began
};

} // namespace ui
