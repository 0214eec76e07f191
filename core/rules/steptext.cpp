// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/steptext.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RunText", text); }

/// The one plain step of a line; what stands before the text is not counted in the position of a problem.
tl::expected<Step, TextProblem> oneStep(const QString &before, const QString &text, const QString &after)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(TextProblem{0, tr("a value belongs here")});
    auto steps = stepsFromText(before + text + after);
    if (!steps) {
        const qsizetype at = std::clamp(steps.error().position - before.size(), qsizetype(0), text.size());
        return tl::unexpected(TextProblem{at, steps.error().message});
    }
    if (steps->size() != 1 || steps->front().isBlock())
        return tl::unexpected(TextProblem{0, tr("one value belongs here")});
    return steps->front();
}

} // namespace

QString lengthText(const Step &step)
{
    Step bare;
    bare.end = step.end;
    bare.amount = step.amount;
    QString text = runText({bare});
    text.chop(slug(bare.pace).size() + 1);
    return text;
}

tl::expected<Step, TextProblem> withLength(Step step, const QString &text)
{
    const auto read = oneStep(QString(), text, QString());
    if (!read)
        return read;
    const Step bare = *read;
    if (bare.target != StepTarget::None || bare.pace != StepPace::Easy || bare.role != StepRole::Work)
        return tl::unexpected(TextProblem{0, tr("only a length belongs here")});
    step.end = bare.end;
    step.amount = bare.amount;
    return step;
}

QString targetText(const Step &step)
{
    if (step.target == StepTarget::None)
        return {};
    Step bare = step;
    bare.role = StepRole::Work;
    bare.end = StepEnd::Open;
    bare.children.clear();
    QString text = runText({bare}).section(QLatin1String(" @ "), 1);
    if (step.target == StepTarget::Effort && text.startsWith(QLatin1String("effort ")))
        text.remove(0, 7);
    return text;
}

tl::expected<Step, TextProblem> withTarget(Step step, StepTarget kind, const QString &text, const QString &paceUnit)
{
    step.target = kind;
    step.low = step.high = std::nullopt;
    if (kind == StepTarget::None)
        return step;
    const QString plain = text.trimmed();
    const QString before = QLatin1String(kind == StepTarget::Effort ? "open @ effort " : "open @ ");
    QString after;
    if (kind == StepTarget::Pace && !plain.contains(QLatin1Char('/')))
        after = paceUnit;
    else if (kind == StepTarget::HeartRate && !plain.contains(QLatin1Char('b')))
        after = QStringLiteral(" bpm");
    const auto read = oneStep(before, plain, after);
    if (!read)
        return read;
    if (read->target != kind)
        return tl::unexpected(TextProblem{0, tr("this is a target of another kind")});
    step.low = read->low;
    step.high = read->high;
    return step;
}

} // namespace core
