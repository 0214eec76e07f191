// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityplot.h"

#include <QWidget>
#include <memory>

class QCustomPlot;
class QMouseEvent;
class QWheelEvent;

namespace ui {

/// The charts of an activity under mouse and keyboard. Hovering, or Left and Right, reads a sample out; a drag, + and −, and
/// (once the charts have the focus) the wheel zoom; Page Up and Page Down move on; 0 or a double click shows all of it.
class ActivityView : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityView(QWidget *parent = nullptr);
    ~ActivityView() override;

    void setActivity(const Activity &activity, Along along);
    [[nodiscard]] ActivityPlot &plot() { return *m_view; }
    /// The sample that is read out.
    [[nodiscard]] std::optional<size_t> current() const { return m_current; }
    void setCurrent(std::optional<size_t> sample);
    /// Shows a part of the axis, or all of it.
    void zoomTo(AxisSpan span);
    void resetZoom();
    /// Zooms by a factor around a place on the axis; below 1 comes closer.
    void zoomBy(double factor, double around);

signals:
    /// The read-out moved, or went away.
    void currentChanged(std::optional<size_t> sample);
    /// Another part of the axis is shown.
    void zoomed(bool partly);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void press(const QMouseEvent *event);
    void move(const QMouseEvent *event);
    void release(const QMouseEvent *event);
    [[nodiscard]] bool wheel(const QWheelEvent *event);
    [[nodiscard]] bool handleKey(int key);
    void step(int by);

    QCustomPlot *m_plot;
    std::unique_ptr<ActivityPlot> m_view;
    Activity m_activity;
    Along m_along = Along::Time;
    std::optional<size_t> m_current;
    std::optional<QPointF> m_pressed; ///< where a drag began
    bool m_dragging = false;
};

} // namespace ui
