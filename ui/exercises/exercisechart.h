// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/strengthseries.h"

#include <QWidget>
#include <optional>
#include <vector>

class QCustomPlot;
class QMouseEvent;

namespace ui {

/// What the chart of an exercise paints: a finished series.
struct ExercisePlot {
    std::vector<core::SeriesPoint> points;
    core::SetMeasure measure = core::SetMeasure::Heaviest;
    QString name;                   ///< of the measure
    core::Preferences preferences;
};

/// One measure over time: dots for sessions, bars for weeks. The mouse or the arrow keys read a point out.
class ExerciseChart : public QWidget
{
    Q_OBJECT
public:
    explicit ExerciseChart(QWidget *parent = nullptr);

    void setPlot(const ExercisePlot &plot);
    [[nodiscard]] const ExercisePlot &plot() const { return m_plotted; }
    /// "24 November 2026: 26 kg" of the point that is read out; empty without one.
    [[nodiscard]] QString readOut() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Another point is read out, or none.
    void readOutChanged(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addSeries();
    void styleAxes();
    void labelDays();
    void hover(const QMouseEvent *event);
    void mark(std::optional<size_t> point);
    [[nodiscard]] double placeOf(QDate day) const;
    [[nodiscard]] double numberOf(const core::SeriesPoint &point) const;

    QCustomPlot *m_plot;
    ExercisePlot m_plotted;
    std::optional<size_t> m_marked;
};

} // namespace ui
