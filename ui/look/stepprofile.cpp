// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stepprofile.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr double nominalSecondsPerMetre = 0.36;
constexpr double openSeconds = 300;

double secondsOf(const core::Step &step)
{
    switch (step.end) {
    case core::StepEnd::Time: return step.amount;
    case core::StepEnd::Distance: return step.amount * nominalSecondsPerMetre;
    case core::StepEnd::Open: return openSeconds;
    }
    return 0;
}

double heightOf(core::StepPace pace)
{
    switch (pace) {
    case core::StepPace::Walk: return 0.25;
    case core::StepPace::BriskWalk: return 0.32;
    case core::StepPace::WalkJog: return 0.32;
    case core::StepPace::Jog: return 0.4;
    case core::StepPace::Easy: return 0.45;
    case core::StepPace::Moderate: return 0.6;
    case core::StepPace::Tempo: return 0.8;
    case core::StepPace::Hard:
    case core::StepPace::Fast:
    case core::StepPace::Stride:
    case core::StepPace::Race: return 1.0;
    }
    return 0.45;
}

} // namespace

std::vector<ProfileBar> profileOf(const std::vector<core::Step> &steps)
{
    const std::vector<core::Step> flat = core::unrolled(steps);
    double total = 0;
    for (const core::Step &step : flat)
        total += secondsOf(step);
    std::vector<ProfileBar> bars;
    if (total <= 0)
        return bars;
    double at = 0;
    for (const core::Step &step : flat) {
        const double seconds = secondsOf(step);
        const double height = heightOf(step.pace);
        bars.push_back({at / total, (at + seconds) / total, height, height >= 0.8});
        at += seconds;
    }
    return bars;
}

void paintProfile(QPainter &painter, const std::vector<ProfileBar> &bars, const QRectF &rect, const Theme &theme)
{
    const bool gaps = bars.size() * 3 < size_t(rect.width());
    for (const ProfileBar &bar : bars) {
        const double left = rect.left() + rect.width() * bar.from;
        const double right = rect.left() + rect.width() * bar.to - (gaps ? 1 : 0);
        const double top = rect.bottom() - rect.height() * bar.height;
        const QColor color = bar.hard ? theme.family(core::Family::HardRuns) : theme.hatch;
        painter.fillRect(QRectF(left, top, std::max(1.0, right - left), rect.bottom() - top), color);
    }
}

} // namespace ui
