// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/steprunwords.h"

#include "ui/log/logfields.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace ui {

namespace {

constexpr double kilometresPerMile = 1.609344;

QString tr(const char *text) { return QCoreApplication::translate("StepRun", text); }

QString lengthText(double difference, core::StepEnd end)
{
    const double size = std::abs(difference);
    const QString amount = end == core::StepEnd::Distance ? tr("%1 m").arg(std::llround(size))
        : size < 60                                       ? tr("%1 s").arg(std::llround(size))
                                                          : tr("%1 min").arg(clockText(core::Seconds(std::llround(size))));
    return (difference > 0 ? tr("%1 long") : tr("%1 short")).arg(amount);
}

QString aimMissedText(double off, core::StepTarget target, core::LengthUnit lengths)
{
    const bool miles = lengths == core::LengthUnit::Miles;
    if (target == core::StepTarget::HeartRate)
        return (off > 0 ? tr("%1 bpm high") : tr("%1 bpm low")).arg(std::max(1LL, std::llround(std::abs(off))));
    const double unit = miles ? kilometresPerMile : 1;
    const QString amount = (miles ? tr("%1 s/mi") : tr("%1 s/km")).arg(std::max(1LL, std::llround(std::abs(off) * unit)));
    return (off > 0 ? tr("%1 slow") : tr("%1 fast")).arg(amount);
}

} // namespace

QString stepRunText(const core::StepRun &run, const core::Step &planned, core::LengthUnit lengths)
{
    if (run.onTarget(planned))
        return tr("as planned");
    QStringList parts;
    if (!run.lengthMet(planned))
        parts << lengthText(*run.difference, planned.end);
    if (run.off.value_or(0) != 0)
        parts << aimMissedText(*run.off, planned.target, lengths);
    return parts.join(QStringLiteral(", "));
}

QString stepAimText(const core::Step &step, core::LengthUnit lengths)
{
    const auto text = [&](double value) {
        return step.target == core::StepTarget::Pace ? paceOf(value, lengths) : tr("%1 bpm").arg(std::llround(value));
    };
    // The unit is said once, behind the second value.
    const auto bare = [&](double value) { return text(value).section(QLatin1Char(' '), 0, 0); };
    if ((step.target != core::StepTarget::Pace && step.target != core::StepTarget::HeartRate) || (!step.low && !step.high))
        return {};
    if (step.low && step.high && *step.low != *step.high)
        return tr("%1–%2").arg(bare(*step.low), text(*step.high));
    if (step.low && step.high)
        return text(*step.low);
    return step.low ? tr("from %1").arg(text(*step.low)) : tr("up to %1").arg(text(*step.high));
}

} // namespace ui
