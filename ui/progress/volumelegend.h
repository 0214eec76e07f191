// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/progressseries.h"
#include "ui/progress/legenditem.h"
#include "ui/progress/volumelayers.h"

#include <QWidget>
#include <vector>

namespace ui {

/// What one legend entry stands for. Neither family nor dot: the minutes still planned.
struct LegendEntry {
    std::optional<core::Family> family;
    QString text;
    LegendItem::Mark mark = LegendItem::Mark::Square;

    /// The colour of the mark.
    [[nodiscard]] QColor color(const Theme &theme) const;
};

/// The entries a series needs: only families that occur in it.
[[nodiscard]] std::vector<LegendEntry> legendEntries(const core::ProgressSeries &series);

/// The legend of the volume chart; each entry switches its part of the chart.
class VolumeLegend : public QWidget
{
    Q_OBJECT
public:
    explicit VolumeLegend(QWidget *parent = nullptr);

    /// Shows the entries of a series; what was switched off stays off.
    void setSeries(const core::ProgressSeries &series);
    [[nodiscard]] const VolumeLayers &layers() const { return m_layers; }

signals:
    void layersChanged(const ui::VolumeLayers &layers);

private:
    void toggle(const LegendEntry &entry, bool on);

    std::vector<LegendEntry> m_entries;
    VolumeLayers m_layers;
};

} // namespace ui
