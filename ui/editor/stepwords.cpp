// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/stepwords.h"

#include "core/rules/steptext.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("StepWords", text, nullptr, n); }

QString timeText(double seconds)
{
    const core::Seconds whole(std::llround(seconds));
    return whole.count() % 60 == 0 ? durationText(whole) : clockText(whole);
}

QString allTime(const core::StepTotals &totals)
{
    return totals.timeEstimated ? tr("about %1").arg(durationText(core::Seconds(std::llround(totals.seconds)))) : timeText(totals.seconds);
}

} // namespace

QString stepRoleName(core::StepRole role)
{
    switch (role) {
    case core::StepRole::WarmUp: return tr("Warm-up");
    case core::StepRole::Work: return tr("Work");
    case core::StepRole::Recovery: return tr("Recovery");
    case core::StepRole::CoolDown: return tr("Cool-down");
    }
    return {};
}

QString stepLengthName(const core::Step &step)
{
    return step.end == core::StepEnd::Open ? tr("until the lap key") : core::lengthText(step);
}

QString stepTargetName(const core::Step &step)
{
    const QString text = core::targetText(step);
    return step.target == core::StepTarget::Effort && !text.isEmpty() ? tr("effort %1").arg(text) : text;
}

QString blockName(const core::Step &block)
{
    const QString times = block.repeat == 1 ? tr("Once") : tr("Repeat %1 times").arg(block.repeat);
    return block.skipLast ? tr("%1, without the last recovery").arg(times) : times;
}

QString stepName(const core::Step &step)
{
    if (step.isBlock())
        return blockName(step);
    QStringList parts{stepRoleName(step.role), stepLengthName(step), core::stepPaceName(step.pace), stepTargetName(step)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString totalsText(const core::StepTotals &totals, core::LengthUnit unit)
{
    QStringList parts;
    if (totals.seconds > 0 && totals.allTimed)
        parts << allTime(totals);
    else if (totals.byTime > 0)
        parts << tr("%1 by time").arg(timeText(totals.byTime));
    // A distance that follows from times and paces is never a round number anybody meant.
    if (totals.metres > 0 && totals.allMeasured)
        parts << (totals.exactDistance() ? distanceText({totals.metres}, unit) : tr("about %1").arg(distanceText({totals.metres}, unit)));
    else if (totals.byDistance > 0)
        parts << tr("%1 by distance").arg(distanceText({totals.byDistance}, unit));
    if (totals.hasOpen)
        parts << tr("and until the lap key");
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
