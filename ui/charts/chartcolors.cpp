// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolors.h"

#include "ui/look/theme.h"

namespace ui {

QColor chartColor(core::ChartColor color, const Theme &theme)
{
    switch (color) {
    case core::ChartColor::Blue: return theme.family(core::Family::EasyRuns);
    case core::ChartColor::Orange: return theme.family(core::Family::HardRuns);
    case core::ChartColor::Teal: return theme.family(core::Family::CrossTraining);
    case core::ChartColor::Green: return theme.family(core::Family::Walks);
    case core::ChartColor::Purple: return theme.family(core::Family::Strength);
    case core::ChartColor::Grey: return theme.family(core::Family::Recovery);
    case core::ChartColor::Text: return theme.text;
    case core::ChartColor::Soft: return theme.textSoft;
    }
    return theme.text;
}

} // namespace ui
