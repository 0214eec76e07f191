// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartrange.h"

namespace ui {

std::optional<int> monthsOf(ChartRange range)
{
    switch (range) {
    case ChartRange::ThreeMonths: return 3;
    case ChartRange::SixMonths: return 6;
    case ChartRange::TwelveMonths: return 12;
    case ChartRange::All: return std::nullopt;
    }
    return std::nullopt;
}

RangeBox::RangeBox(QWidget *parent) : QComboBox(parent)
{
    addItems({tr("3 months"), tr("6 months"), tr("12 months"), tr("All")});
    setRange(ChartRange::SixMonths);
    setAccessibleName(tr("How far back"));
    connect(this, &QComboBox::activated, this, [this](int index) { emit rangeChosen(ChartRange(index)); });
}

} // namespace ui
