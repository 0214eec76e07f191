// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/zonebars.h"

#include "ui/log/logcard.h"
#include "ui/look/goalbar.h"
#include "ui/look/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

ZoneBars::ZoneBars(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ZoneBars::setBars(const std::vector<ZoneBar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(2, 1);
    const auto sum = std::accumulate(bars.begin(), bars.end(), core::Milliseconds(0),
                                     [](core::Milliseconds time, const ZoneBar &bar) { return time + bar.time; });
    const double whole = std::max(1.0, double(sum.count()));
    double longest = 1;
    for (const ZoneBar &bar : bars)
        longest = std::max(longest, double(bar.time.count()));
    for (int row = 0; row < int(bars.size()); ++row) {
        const ZoneBar &bar = bars[size_t(row)];
        auto *name = new QLabel(bar.name, m_rows);
        name->setTextFormat(Qt::PlainText);
        QLabel *range = makeCaption(m_rows, bar.range);
        range->setWordWrap(false);
        auto *length = new GoalBar(m_rows);
        length->setValues(double(bar.time.count()), 0, longest);
        const QString time = clockText(core::Seconds((bar.time.count() + 500) / 1000));
        auto *words = new QLabel(tr("%1 · %2 %").arg(time).arg(std::lround(100 * double(bar.time.count()) / whole)), m_rows);
        words->setTextFormat(Qt::PlainText);
        words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(name, row, 0);
        grid->addWidget(range, row, 1);
        grid->addWidget(length, row, 2);
        grid->addWidget(words, row, 3);
    }
    layout()->addWidget(m_rows);
}

} // namespace ui
