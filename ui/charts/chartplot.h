// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/chart.h"
#include "ui/look/theme.h"

#include <QFont>
#include <QRectF>
#include <optional>
#include <set>
#include <utility>

class QCPAxis;
class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCPItemRect;
class QCustomPlot;
class QFontMetricsF;

namespace ui {

/// How a chart is to look.
struct ChartStyle {
    Theme theme;
    QFont font;
    core::Preferences preferences;
    std::set<QString> hidden;                 ///< ids of series switched off
    std::optional<std::pair<int, int>> window; ///< the points to show, both included; nullopt: all
};

/// Lays a finished chart out on a QCustomPlot: bars, lines with bands, dots, labelled lines whose words stand in the right
/// margin, and a lane of dots below. Serves the screen and saved pictures alike.
class ChartPlot
{
public:
    /// Prepares an empty plot; it must outlive this.
    explicit ChartPlot(QCustomPlot &plot);

    /// Puts a chart on the plot. Call fit() before it is painted.
    void build(const core::Chart &chart, const ChartStyle &style);
    /// Makes margins, bar widths, labels and dots suit a size in pixels.
    void fit(QSize size);

    /// The point at a position in the plot; nullopt beside all of them.
    [[nodiscard]] std::optional<int> pointAt(QPointF position) const;
    /// The column of a point, from the top of the plot to the lane; where points are dense, at least a few pixels.
    [[nodiscard]] QRectF columnOf(int point) const;
    /// Highlights the columns of the points first … last, or none; paints nothing but its own layer.
    void mark(std::optional<std::pair<int, int>> points);

private:
    struct Span {
        double low = 0;
        double high = 0;
    };
    void styleAxes();
    void styleNumbers();
    void setAxisRanges();
    void buildBands();
    void buildBars();
    void buildGroup();
    void buildLine(const core::ChartSeries &series);
    void buildSpread(const core::ChartSeries &series);
    void buildLane();
    void buildMark();
    void addLineLabel(const core::ChartSeries &series, double value);
    void fitMargins(QSize size);
    int slantNames(const QFontMetricsF &metrics);
    void fitBars();
    void fitTicks();
    void fitLane();
    int fillLane(const core::ChartSeries &series);
    [[nodiscard]] bool shows(const core::ChartSeries &series) const { return !m_style.hidden.contains(series.id); }
    [[nodiscard]] bool fitsAside(const core::ChartSeries &series) const;
    [[nodiscard]] const core::ChartSeries *lane() const;
    [[nodiscard]] std::optional<Span> spanOfValues(bool strong) const;
    [[nodiscard]] std::optional<double> shown(const core::ChartValues &values, int point) const;
    [[nodiscard]] QString axisText(double shown) const;
    [[nodiscard]] std::vector<std::pair<double, QString>> ticks() const;
    [[nodiscard]] QString tickText(int point, const QFontMetricsF &metrics) const;
    [[nodiscard]] double slot() const;
    [[nodiscard]] bool dated() const { return m_chart.axis == core::ChartAxis::Days; }

    QCustomPlot &m_plot;
    QCPAxisRect *m_main = nullptr;
    QCPAxisRect *m_lane = nullptr;
    QCPItemRect *m_mark = nullptr;
    QCPGraph *m_dots = nullptr;
    QCPGraph *m_rings = nullptr;
    QCPBars *m_dotBars = nullptr;
    std::vector<QCPBars *> m_bars;
    std::vector<QCPBars *> m_group;
    core::Chart m_chart;
    ChartStyle m_style;
    int m_first = 0;
    int m_last = -1;
    QSize m_size;
    bool m_slanted = false; ///< names stand aslant where they have no room
};

} // namespace ui
