// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/volumelegend.h"

#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <algorithm>

namespace ui {

QColor LegendEntry::color(const Theme &theme) const { return family ? theme.family(*family) : theme.hatch; }

std::vector<LegendEntry> legendEntries(const core::ProgressSeries &series)
{
    const auto any = [&](const auto &holds) { return std::any_of(series.weeks.begin(), series.weeks.end(), holds); };
    std::vector<LegendEntry> entries;
    for (const core::Family family : core::stackedFamilies) {
        if (family != core::Family::Strength && any([family](const core::ProgressWeek &w) { return w.worthOf(family) > 0; }))
            entries.push_back({family, core::familyName(family), LegendItem::Mark::Square});
    }
    const auto tr = [](const char *text) { return QCoreApplication::translate("VolumeLegend", text); };
    if (any([](const core::ProgressWeek &w) { return w.stillPlanned() > 0; }))
        entries.push_back({std::nullopt, tr("Still planned"), LegendItem::Mark::Hatch});
    if (any([](const core::ProgressWeek &w) { return w.done.strengthDays > 0 || w.worthOf(core::Family::Strength) > 0; }))
        entries.push_back({core::Family::Strength, tr("Strength day"), LegendItem::Mark::Dot});
    return entries;
}

VolumeLegend::VolumeLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch();
}

void VolumeLegend::setSeries(const core::ProgressSeries &series)
{
    auto entries = legendEntries(series);
    const bool same = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                 [](const LegendEntry &a, const LegendEntry &b) { return a.family == b.family; });
    if (same)
        return; // keeps the keyboard's place
    m_entries = std::move(entries);
    qDeleteAll(findChildren<LegendItem *>());
    auto *row = static_cast<QHBoxLayout *>(layout());
    int place = 0;
    for (const LegendEntry &entry : m_entries) {
        auto *item = new LegendItem(entry.text, entry.mark, [entry](const Theme &theme) { return entry.color(theme); }, this);
        item->setChecked(entry.family ? m_layers.shows(*entry.family) : m_layers.planned);
        connect(item, &QAbstractButton::toggled, this, [this, entry](bool on) { toggle(entry, on); });
        row->insertWidget(place++, item);
    }
}

void VolumeLegend::toggle(const LegendEntry &entry, bool on)
{
    if (!entry.family)
        m_layers.planned = on;
    else if (on)
        m_layers.hidden.erase(*entry.family);
    else
        m_layers.hidden.insert(*entry.family);
    emit layersChanged(m_layers);
}

} // namespace ui
