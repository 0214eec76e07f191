// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/chart.h"
#include "ui/charts/legenditem.h"

#include <QWidget>
#include <set>
#include <vector>

namespace ui {

/// One entry of a chart's legend.
struct ChartLegendEntry {
    QString id;   ///< of the series it switches
    QString text;
    LegendItem::Mark mark = LegendItem::Mark::Square;
    core::ChartColor color = core::ChartColor::Blue;

    bool operator==(const ChartLegendEntry &) const = default;
    /// The colour of the mark.
    [[nodiscard]] QColor markColor(const Theme &theme) const;
};

/// The entries a chart needs: only what occurs in it, and not what is labelled on the chart itself.
[[nodiscard]] std::vector<ChartLegendEntry> chartLegendEntries(const core::Chart &chart);

/// The legend of a chart; each entry switches its series on and off. Runs on in more rows where one is not enough.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// Shows the entries of a chart; what was switched off stays off.
    void setChart(const core::Chart &chart);
    /// The ids that are switched off.
    [[nodiscard]] const std::set<QString> &hidden() const { return m_hidden; }
    /// Switches series off before or while they are shown.
    void setHidden(const std::set<QString> &hidden);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void hiddenChanged(const std::set<QString> &hidden);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    int layOut(int width, bool move) const;

    std::vector<ChartLegendEntry> m_entries;
    std::vector<LegendItem *> m_items;
    std::set<QString> m_hidden;
};

} // namespace ui
