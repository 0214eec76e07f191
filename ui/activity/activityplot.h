// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activitymeasures.h"
#include "ui/look/theme.h"

#include <QFont>
#include <QRectF>
#include <optional>
#include <vector>

class QCPAxisRect;
class QCPGraph;
class QCPItemLine;
class QCPItemRect;
class QCPItemText;
class QCPItemTracer;
class QCustomPlot;

namespace ui {

/// A stretch of the axis: seconds, or kilometres or miles.
struct AxisSpan {
    double from = 0;
    double to = 0;
    bool operator==(const AxisSpan &) const = default;
    [[nodiscard]] double length() const { return to - from; }
};

/// Lays an activity out on a QCustomPlot: one chart below the other for every measure there is, along one axis, with the
/// laps as bands and one mark through all of them. Serves the screen and saved pictures alike.
class ActivityPlot
{
public:
    /// Prepares an empty plot; it must outlive this.
    explicit ActivityPlot(QCustomPlot &plot);

    /// Puts an activity on the plot. Call fit() before it is painted.
    void build(const Activity &activity, Along along, const Theme &theme, const QFont &font);
    /// Makes lines and margins suit a size in pixels.
    void fit(QSize size);
    /// How high the plot wants to be.
    [[nodiscard]] int wantedHeight() const;

    /// All of the axis, and the part of it that is shown.
    [[nodiscard]] AxisSpan whole() const { return m_whole; }
    [[nodiscard]] AxisSpan shown() const { return m_shown; }
    /// Shows a part of the axis, kept inside the whole and not shorter than some samples.
    void show(AxisSpan span);

    /// The sample that is read out at a position in the plot; nullopt beside the charts.
    [[nodiscard]] std::optional<size_t> sampleAt(QPointF position) const;
    /// The place on the axis under a position, and the sample nearest to a place.
    [[nodiscard]] double placeAt(QPointF position) const;
    [[nodiscard]] std::optional<size_t> sampleNear(double place) const;
    /// Where a sample stands on the axis.
    [[nodiscard]] double placeOf(size_t sample) const { return m_axis[sample]; }

    /// Marks a sample in every chart with its values, or none; paints nothing but its own layer.
    void mark(std::optional<size_t> sample);
    /// Shows the band that a drag would zoom into, or none.
    void band(std::optional<AxisSpan> span);

private:
    struct Panel {
        Measure measure = Measure::Pace;
        std::vector<double> values;
        QCPAxisRect *rect = nullptr;
        QCPGraph *graph = nullptr;
        QCPItemText *value = nullptr;
        QCPItemLine *line = nullptr;
        QCPItemTracer *dot = nullptr;
        QCPItemRect *band = nullptr;
    };
    void clear();
    void addPanel(Measure measure);
    void styleAxes(Panel &panel, bool last);
    void addTitle(const Panel &panel);
    void addLaps(const Panel &panel);
    void addMark(Panel &panel);
    void drawLines();
    void fitHeight(Panel &panel);
    [[nodiscard]] QColor color(Measure measure) const;

    QCustomPlot &m_plot;
    Activity m_activity;
    Along m_along = Along::Time;
    Theme m_theme;
    QFont m_font;
    std::vector<double> m_axis;
    std::vector<Panel> m_panels;
    AxisSpan m_whole;
    AxisSpan m_shown;
    QSize m_size;
};

} // namespace ui
