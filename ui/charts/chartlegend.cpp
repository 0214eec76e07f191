// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/chartcolors.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>

namespace ui {

namespace {

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch();
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
    qDeleteAll(findChildren<LegendItem *>());
    auto *row = static_cast<QHBoxLayout *>(layout());
    int place = 0;
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
        row->insertWidget(place++, item);
    }
    setVisible(!m_entries.empty());
}

} // namespace ui
