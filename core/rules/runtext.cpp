// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runtext.h"

#include "core/rules/runtextwords.h"
#include "core/stats/metabolic.h"

#include <QStringList>
#include <cmath>
#include <functional>

namespace core {

namespace {

bool isWhole(double value) { return std::floor(value) == value && std::abs(value) < 1e9; }

/// "2:30" from whole seconds.
QString clockText(double seconds)
{
    const qint64 whole = std::llround(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString timeText(double seconds)
{
    if (isWhole(seconds) && std::fmod(seconds, 60) == 0)
        return exactText(seconds / 60) + QLatin1String("min");
    if (isWhole(seconds) && seconds > 120)
        return clockText(seconds);
    return exactText(seconds) + QLatin1Char('s');
}

/// "2.5mi" when these metres came from miles with at most two decimals; empty otherwise.
QString milesText(double metres)
{
    const double hundredths = std::round(metres / metresPerMile * 100);
    const QString text = exactText(hundredths, 2);
    const std::optional<double> miles = exactNumber(text);
    const bool same = hundredths > 0 && miles && *miles * metresPerMile == metres;
    return same ? text + QLatin1String("mi") : QString();
}

QString distanceText(double metres)
{
    if (!isWhole(metres)) {
        if (const QString miles = milesText(metres); !miles.isEmpty())
            return miles;
    }
    if (metres >= 1000)
        return exactText(metres, 3) + QLatin1String("km");
    // Under 100 a bare "m" would be read as minutes.
    return exactText(metres) + QLatin1String(metres >= 100 ? "m" : " metres");
}

QString amountText(const Step &step)
{
    switch (step.end) {
    case StepEnd::Time:
        return timeText(step.amount);
    case StepEnd::Distance:
        return distanceText(step.amount);
    case StepEnd::Open:
        break;
    }
    return QStringLiteral("open");
}

/// A pace bound in the unit it was most likely given in.
struct PaceForm {
    QString unit;
    double perUnit = 1; ///< kilometres in the unit
};

PaceForm paceForm(const Step &step)
{
    const auto all = [&](auto test) { return (!step.low || test(*step.low)) && (!step.high || test(*step.high)); };
    if (all(isWhole))
        return {QStringLiteral("/km"), 1};
    constexpr double kilometres = metresPerMile / 1000;
    if (all([&](double v) { return std::round(v * kilometres) / kilometres == v; }))
        return {QStringLiteral("/mi"), kilometres};
    return {QStringLiteral("s/km"), 0};
}

QString rangeText(const Step &step, const std::function<QString(double)> &text)
{
    if (!step.high)
        return QLatin1String("from ") + text(*step.low);
    if (!step.low)
        return QLatin1String("up to ") + text(*step.high);
    if (*step.low == *step.high)
        return text(*step.low);
    return text(*step.low) + QLatin1Char('-') + text(*step.high);
}

QString targetText(const Step &step)
{
    if (step.target == StepTarget::None || (!step.low && !step.high))
        return {};
    const auto plain = [](double value) { return exactText(value); };
    if (step.target == StepTarget::Effort)
        return QLatin1String(" @ effort ") + rangeText(step, plain);
    if (step.target == StepTarget::HeartRate)
        return QLatin1String(" @ ") + rangeText(step, plain) + QLatin1String(" bpm");
    const PaceForm form = paceForm(step);
    const auto clock = [&](double value) { return form.perUnit > 0 ? clockText(value * form.perUnit) : plain(value); };
    return QLatin1String(" @ ") + rangeText(step, clock) + form.unit;
}

/// Prints a tree of steps, taking the inferred role of each from a list in the same order.
class LineWriter
{
public:
    explicit LineWriter(std::vector<StepRole> inferred) : m_inferred(std::move(inferred)) {}

    QString write(const std::vector<Step> &steps)
    {
        QStringList parts;
        for (const Step &step : steps) {
            const StepRole inferred = m_inferred[m_next++];
            if (step.isBlock())
                parts << QStringLiteral("%1x(%2)").arg(QString::number(step.repeat), write(step.children))
                             + QLatin1String(step.skipLast ? " skip last" : "");
            else
                parts << plain(step, inferred);
        }
        return parts.join(QLatin1String(", "));
    }

private:
    static QString plain(const Step &step, StepRole inferred)
    {
        const QString role = step.role == inferred ? QString() : roleWord(step.role) + QLatin1Char(' ');
        return role + amountText(step) + QLatin1Char(' ') + slug(step.pace) + targetText(step);
    }

    std::vector<StepRole> m_inferred;
    size_t m_next = 0;
};

} // namespace

QString runText(const std::vector<Step> &steps) { return LineWriter(inferredRoles(steps)).write(steps); }

bool isExpressible(const std::vector<Step> &steps)
{
    const auto read = stepsFromText(runText(steps));
    return read && *read == steps;
}

} // namespace core
