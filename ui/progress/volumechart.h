// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"
#include "ui/progress/volumelayers.h"

#include <QWidget>
#include <memory>

class QCustomPlot;
class QMouseEvent;

namespace ui {

class VolumePlot;
class WeekReadout;

/// The weekly volume chart: paints a finished series, reads a week out under the mouse or the arrow keys, and reports
/// which week was clicked. Left and Right walk the weeks, Home and End jump, Enter opens.
class VolumeChart : public QWidget
{
    Q_OBJECT
public:
    explicit VolumeChart(QWidget *parent = nullptr);
    ~VolumeChart() override;

    void setSeries(const core::ProgressSeries &series);
    [[nodiscard]] const core::ProgressSeries &series() const { return m_series; }
    void setLayers(const VolumeLayers &layers);
    [[nodiscard]] const VolumeLayers &layers() const { return m_layers; }

    /// The week that is read out: under the mouse, else the one the keys are on.
    [[nodiscard]] std::optional<int> currentWeek() const { return m_hovered ? m_hovered : m_cursor; }
    /// Puts the keyboard's cursor on a week; nullopt takes the read-out away.
    void setCursorWeek(std::optional<int> week);
    /// The column of a week in this widget's pixels.
    [[nodiscard]] QRect columnOf(int week) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user asked for a week: its first day.
    void weekActivated(QDate firstDay);
    /// The keyboard's cursor moved: the first day of its week.
    void cursorMoved(QDate firstDay);

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
    [[nodiscard]] std::optional<int> keyTarget(int key) const;

    QCustomPlot *m_plot = nullptr;
    std::unique_ptr<VolumePlot> m_view;
    WeekReadout *m_readout = nullptr;
    core::ProgressSeries m_series;
    VolumeLayers m_layers;
    std::optional<int> m_hovered;
    std::optional<int> m_cursor;
};

} // namespace ui
