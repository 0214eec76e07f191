// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coachwords.h"

#include "ui/editor/stepwords.h"
#include "ui/log/logfields.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace ui {

namespace {

constexpr qint64 msPerSecond = 1000;

QString tr(const char *text) { return QCoreApplication::translate("CoachWords", text); }

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

QString coachHeadline(const core::CoachStep &step) { return capitalised(core::stepPaceName(step.step.pace)); }

QString coachDetail(const core::CoachStep &step)
{
    QStringList parts;
    if (step.step.role == core::StepRole::WarmUp || step.step.role == core::StepRole::CoolDown)
        parts << stepRoleName(step.step.role);
    if (step.iteration && step.rounds > 1)
        parts << tr("Round %1 of %2").arg(*step.iteration + 1).arg(step.rounds);
    parts << stepTargetName(step.step);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString coachNext(const core::CoachRun &run, const core::Preferences &preferences)
{
    const core::CoachStep *next = run.next();
    return next ? tr("Next: %1").arg(stepsText({next->step}, preferences)) : tr("Then it is done");
}

QString coachNumber(const core::CoachRun &run, qint64 now)
{
    if (const auto left = run.left(now))
        return clockText(core::Seconds((left->count() + msPerSecond - 1) / msPerSecond));
    return clockText(core::Seconds(run.inStep(now).count() / msPerSecond));
}

QString coachBelow(const core::CoachRun &run, const core::Preferences &preferences)
{
    const core::Step &step = run.step().step;
    if (step.end == core::StepEnd::Time)
        return tr("of %1").arg(clockText(core::Seconds(std::llround(step.amount))));
    if (step.end == core::StepEnd::Open)
        return tr("until you press Enter");
    const QString length = step.amount < 1000 ? tr("%1 m").arg(step.amount) : distanceText({step.amount}, preferences.lengths);
    const auto expected = core::expectedTime(step);
    return expected ? tr("%1, about %2; Enter when it is run").arg(length, clockText(*expected)) : tr("%1; Enter when it is run").arg(length);
}

QString coachSentence(const core::CoachRun &run, const core::Preferences &preferences)
{
    QStringList parts{capitalised(stepsText({run.step().step}, preferences)), coachDetail(run.step())};
    parts.removeAll(QString());
    return QStringLiteral("%1. %2").arg(parts.join(QStringLiteral(", ")), coachNext(run, preferences));
}

} // namespace ui
