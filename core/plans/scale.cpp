// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/scale.h"

#include "core/plans/gentlesteps.h"
#include "core/rules/runtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanScale", text); }

constexpr Seconds strengthWarmUp{240};
constexpr double halfMinute = 30;
constexpr double hundredMetres = 100;

/// The nearest multiple of `grain`, halves up, at least one grain (or the whole of what was less than that).
double part(double amount, int percent, double grain)
{
    if (amount <= grain)
        return amount;
    return std::max(grain, std::floor(amount * percent / 100 / grain + 0.5) * grain);
}

int rounds(int count, int percent) { return std::max(1, (count * percent + 50) / 100); }

int setCount(int count, int percent) { return std::max(std::min(count, 2), (count * percent + 50) / 100); }

Step scaledStep(Step step, int percent)
{
    if (step.isBlock())
        step.repeat = rounds(step.repeat, percent);
    else if (step.role == StepRole::Work && step.end == StepEnd::Time)
        step.amount = part(step.amount, percent, halfMinute);
    else if (step.role == StepRole::Work && step.end == StepEnd::Distance)
        step.amount = part(step.amount, percent, hundredMetres);
    return step;
}

bool staysAsItIs(Kind kind) { return kind == Kind::Rest || kind == Kind::ActiveRecovery || kind == Kind::TimeTrial; }

/// "45 min" and "45–60 min" at their first place, when they start with the minutes the session had; nullopt otherwise.
std::optional<QString> withMinutes(QString text, Seconds before, int percent)
{
    static const QRegularExpression minutes(QStringLiteral("(\\d+)(?:–(\\d+))? min"));
    const QRegularExpressionMatch found = minutes.match(text);
    if (!found.hasMatch() || found.captured(1).toLongLong() * 60 != before.count())
        return std::nullopt;
    const auto scaledText = [percent](const QString &number) { return QString::number(part(number.toInt(), percent, 1)); };
    QString words = scaledText(found.captured(1));
    if (!found.captured(2).isEmpty())
        words += QStringLiteral("–") + scaledText(found.captured(2));
    return text.replace(found.capturedStart(), found.capturedLength(), words + QStringLiteral(" min"));
}

/// "3 × 12–15" with another number of sets; nullopt when the words do not name them.
std::optional<QString> withSets(QString text, int before, int after)
{
    static const QRegularExpression sets(QStringLiteral("(\\d+) × "));
    const QRegularExpressionMatch found = sets.match(text);
    if (!found.hasMatch() || found.captured(1).toInt() != before)
        return std::nullopt;
    return text.replace(found.capturedStart(1), found.capturedLength(1), QString::number(after));
}

QString writtenFor(const QString &text, int percent)
{
    return text.isEmpty() ? text : tr("%1 % of: %2").arg(percent).arg(text);
}

void scaleSteps(PlanSession &session, int percent)
{
    const Seconds before = timedTotal(session.steps);
    for (Step &step : session.steps)
        step = scaledStep(step, percent);
    if (session.duration)
        session.duration = *session.duration + timedTotal(session.steps) - before;
    if (session.distance)
        session.distance = Metres{part(session.distance->value, percent, hundredMetres)};
    session.text = isExpressible(session.steps) ? runText(session.steps) : writtenFor(session.text, percent);
}

void scaleWhole(PlanSession &session, int percent)
{
    std::optional<QString> words;
    if (session.duration) {
        words = withMinutes(session.text, *session.duration, percent);
        session.duration = Seconds(std::llround(part(double(session.duration->count()), percent, 60)));
    }
    if (session.distance)
        session.distance = Metres{part(session.distance->value, percent, hundredMetres)};
    session.text = words.value_or(writtenFor(session.text, percent));
}

/// Leaves out working sets from the end, or repeats the last one.
void resize(std::vector<PlanSet> &each, int percent)
{
    const auto isWork = [](const PlanSet &set) { return set.type != SetType::WarmUp; };
    const int before = int(std::count_if(each.begin(), each.end(), isWork));
    int after = setCount(before, percent);
    if (before == 0)
        return;
    for (; after > before; --after)
        each.push_back(*std::find_if(each.rbegin(), each.rend(), isWork));
    for (int left = before; left > after; --left)
        each.erase(std::next(std::find_if(each.rbegin(), each.rend(), isWork)).base());
}

int workingSets(const PlanExercise &exercise)
{
    return exercise.each.empty() ? exercise.sets
                                 : int(std::count_if(exercise.each.begin(), exercise.each.end(),
                                                     [](const PlanSet &set) { return set.type != SetType::WarmUp; }));
}

int workingSets(const PlanSession &session)
{
    int sum = 0;
    for (const PlanExercise &exercise : session.exercises)
        sum += workingSets(exercise);
    return sum;
}

void scaleStrength(PlanSession &session, int percent)
{
    const int before = workingSets(session);
    const int firstBefore = workingSets(session.exercises.front());
    for (PlanExercise &exercise : session.exercises) {
        resize(exercise.each, percent);
        exercise.sets = exercise.each.empty() ? setCount(exercise.sets, percent) : int(exercise.each.size());
    }
    const int after = workingSets(session);
    if (before == after || before == 0)
        return;
    session.text = withSets(session.text, firstBefore, workingSets(session.exercises.front())).value_or(writtenFor(session.text, percent));
    if (session.duration && *session.duration > strengthWarmUp) {
        const double main = double((*session.duration - strengthWarmUp).count()) * after / before;
        session.duration = strengthWarmUp + Seconds(std::llround(main / 60) * 60);
    }
}

} // namespace

std::optional<int> scaleFromText(const QString &text)
{
    for (const auto &[word, percent] : {std::pair("easier", easierScale), std::pair("as-written", asWritten),
                                        std::pair("shorter", shorterWeeksScale)})
        if (text == QLatin1String(word))
            return percent;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    // "0.8" and "80" mean the same: no plan is scaled to 2 %.
    const double percent = number <= 2 ? number * 100 : number;
    if (std::abs(percent - std::round(percent)) > 1e-9 || percent < smallestScale || percent > largestScale)
        return std::nullopt;
    return int(std::lround(percent));
}

PlanSession scaled(PlanSession session, int percent)
{
    if (percent == asWritten || staysAsItIs(session.kind))
        return session;
    if (!session.exercises.empty())
        scaleStrength(session, percent);
    else if (!session.steps.empty())
        scaleSteps(session, percent);
    else
        scaleWhole(session, percent);
    return session;
}

Plan scaled(Plan plan, int percent)
{
    if (percent == asWritten)
        return plan;
    Plan less = plan;
    for (PlanWeek &week : less.weeks)
        for (PlanSession &session : week.sessions)
            session = scaled(std::move(session), percent);
    return withGentleSteps(std::move(less), plan, percent);
}

} // namespace core
