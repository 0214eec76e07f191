// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"
#include "ui/look/theme.h"
#include "ui/progress/volumelayers.h"

#include <QFont>
#include <QRectF>
#include <optional>

class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCPItemRect;
class QCustomPlot;

namespace ui {

/// How a volume plot is to look.
struct VolumeStyle {
    Theme theme;
    QFont font;
    VolumeLayers layers;
};

/// Lays a finished series out on a QCustomPlot: stacked bars by family, hatched minutes still planned, the goal line
/// and that of 300 minutes with their labels in the right margin, strength days in a lane below. Serves the screen and saved pictures alike.
class VolumePlot
{
public:
    /// Prepares an empty plot; it must outlive this.
    explicit VolumePlot(QCustomPlot &plot);

    /// Puts a series on the plot. Call fit() before it is painted.
    void build(const core::ProgressSeries &series, const VolumeStyle &style);
    /// Makes bar widths, dates and dots suit a size in pixels.
    void fit(QSize size);

    /// The week whose column is at a position in the plot; nullopt beside the columns.
    [[nodiscard]] std::optional<int> weekAt(QPointF position) const;
    /// The column of a week, from the top of the plot to the strength lane.
    [[nodiscard]] QRectF columnOf(int week) const;
    /// Where the bars of a week end: the middle of its top, in plot pixels.
    [[nodiscard]] QPointF topOf(int week) const;
    /// Highlights the column of a week, or none; paints nothing but its own layer.
    void mark(std::optional<int> week);

private:
    void styleAxes();
    void buildBars();
    void buildGoal();
    void buildExtraLine();
    void addLineLabel(const QString &text, double minutes, bool strong);
    [[nodiscard]] bool showsExtraLine() const;
    void buildStrength();
    void fitBars();
    void fitTicks();
    void fitStrength();
    [[nodiscard]] double shownWorth(const core::ProgressWeek &week) const;
    [[nodiscard]] double slot() const;

    QCustomPlot &m_plot;
    QCPAxisRect *m_main = nullptr;
    QCPAxisRect *m_lane = nullptr;
    QCPItemRect *m_mark = nullptr;
    QCPGraph *m_dots = nullptr;
    QCPBars *m_dotBars = nullptr;
    QCPBars *m_remaining = nullptr;
    std::vector<QCPBars *> m_bars;
    core::ProgressSeries m_series;
    VolumeStyle m_style;
    QSize m_size;
};

} // namespace ui
