// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/chartcolors.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr int between = 4; // pixels

LegendItem::Mark markOf(const core::ChartSeries &series)
{
    switch (series.shape) {
    case core::ChartShape::Dots:
    case core::ChartShape::Trail:
    case core::ChartShape::Lane: return LegendItem::Mark::Dot;
    default: return series.planned ? LegendItem::Mark::Hatch : LegendItem::Mark::Square;
    }
}

} // namespace

QColor ChartLegendEntry::markColor(const Theme &theme) const
{
    return mark == LegendItem::Mark::Hatch ? theme.hatch : chartColor(color, theme);
}

std::vector<ChartLegendEntry> chartLegendEntries(const core::Chart &chart)
{
    std::vector<ChartLegendEntry> entries;
    for (const core::ChartSeries *one : chart.columns())
        if (one->label.isEmpty() && !one->name.isEmpty())
            entries.push_back({one->id, one->name, markOf(*one), one->color});
    return entries;
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would hold it to one row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChartLegend::layOut(int width, bool move) const
{
    int x = 0, y = 0, row = 0;
    for (LegendItem *item : m_items) {
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += row;
        }
        if (move)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + between;
        row = size.height();
    }
    return y + row;
}

int ChartLegend::heightForWidth(int width) const { return layOut(width, false); }

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const LegendItem *item : m_items)
        width += item->sizeHint().width() + between;
    return {width, layOut(QWIDGETSIZE_MAX, false)};
}

QSize ChartLegend::minimumSizeHint() const { return {80, layOut(QWIDGETSIZE_MAX, false)}; }

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(width(), true);
}

void ChartLegend::setChart(const core::Chart &chart)
{
    auto entries = chartLegendEntries(chart);
    if (entries == m_entries)
        return; // keeps the keyboard's place
    m_entries = std::move(entries);
    rebuild();
}

void ChartLegend::setHidden(const std::set<QString> &hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    rebuild();
    emit hiddenChanged(m_hidden);
}

void ChartLegend::rebuild()
{
    qDeleteAll(m_items);
    m_items.clear();
    for (const ChartLegendEntry &entry : m_entries) {
        auto *item = new LegendItem(entry.text, entry.mark, [entry](const Theme &theme) { return entry.markColor(theme); }, this);
        item->setChecked(!m_hidden.contains(entry.id));
        connect(item, &QAbstractButton::toggled, this, [this, id = entry.id](bool on) {
            if (on)
                m_hidden.erase(id);
            else
                m_hidden.insert(id);
            emit hiddenChanged(m_hidden);
        });
        item->show();
        m_items.push_back(item);
    }
    layOut(width(), true);
    updateGeometry();
    setVisible(!m_entries.empty());
}

} // namespace ui
