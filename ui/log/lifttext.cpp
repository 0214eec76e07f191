// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifttext.h"

#include "core/rules/plates.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("LiftText", text); }

QString named(const core::Weight &weight) { return QStringLiteral("%1 %2").arg(weight.text, core::unitText(weight.unit)); }

QString reasonText(const core::Advice &advice)
{
    using Why = core::Advice::Why;
    const int percent = int(std::lround(advice.step * 100));
    switch (advice.why) {
    case Why::AddLoad:
        return advice.sets == 1 ? say("the set reached %1 reps last time").arg(advice.fewest)
                                : say("all %1 sets reached %2 reps last time").arg(advice.sets).arg(advice.fewest);
    case Why::ExtendReps:
        return advice.step > 0 ? say("the next weight would be %1 % more, so reps come first").arg(percent)
                               : say("more reps come before weight");
    case Why::AddReps: return say("one more than the fewest of last time (%1)").arg(advice.fewest);
    case Why::Repeat: return say("a set stayed at %1 last time, so the same again").arg(advice.fewest);
    case Why::Reset: return say("twice below the range, so about a tenth lighter");
    case Why::Unfinished: return say("not every set was done last time, so the same again");
    }
    return {};
}

} // namespace

QString adviceText(const core::Advice &advice, core::Tracking tracking)
{
    const QString reps = advice.reps == 1 ? say("1 rep") : say("%1 reps").arg(advice.reps);
    const QString weight = !advice.weight ? QString()
        : tracking == core::Tracking::AssistedReps   ? say("%1 help").arg(named(*advice.weight))
        : tracking == core::Tracking::BodyweightReps ? say("+%1").arg(named(*advice.weight))
                                                     : named(*advice.weight);
    const QString what = weight.isEmpty() ? reps : say("%1 × %2").arg(weight).arg(advice.reps);
    return say("Suggested: %1 – %2").arg(what, reasonText(advice));
}

QString platesLine(const core::Weight &weight, const core::Weight &bar, const core::Preferences &preferences)
{
    const core::PlateSet &set = preferences.plates(weight.unit);
    const auto loaded = core::loadBar(weight, bar, set.plates);
    if (!loaded)
        return weight.milligrams < bar.milligrams ? say("%1 is lighter than the bar (%2)").arg(named(weight), named(bar)) : QString();
    QStringList plates;
    for (const core::Weight &plate : loaded->side)
        plates.append(plate.text);
    const QString side = plates.isEmpty() ? say("the empty bar") : plates.join(QStringLiteral(" + "));
    if (loaded->exact)
        return plates.isEmpty() ? say("%1 is the empty bar").arg(named(weight))
                                : say("Plates each side for %1 (bar %2): %3").arg(named(weight), named(bar), side);
    return say("%1 cannot be loaded with your plates; nearest is %2: %3").arg(named(weight), named(loaded->total), side);
}

} // namespace ui
