// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/step.h"

#include <QCoreApplication>

namespace core {

namespace {

struct PaceRow {
    StepPace pace;
    const char *slug;
    const char *name;
};

constexpr PaceRow paceRows[] = {
    {StepPace::Walk, "walk", QT_TRANSLATE_NOOP("StepPace", "walk")},
    {StepPace::BriskWalk, "brisk walk", QT_TRANSLATE_NOOP("StepPace", "brisk walk")},
    {StepPace::Jog, "jog", QT_TRANSLATE_NOOP("StepPace", "jog")},
    {StepPace::WalkJog, "walk/jog", QT_TRANSLATE_NOOP("StepPace", "walk/jog")},
    {StepPace::Easy, "easy", QT_TRANSLATE_NOOP("StepPace", "easy")},
    {StepPace::Moderate, "moderate", QT_TRANSLATE_NOOP("StepPace", "moderate")},
    {StepPace::Tempo, "tempo", QT_TRANSLATE_NOOP("StepPace", "tempo")},
    {StepPace::Hard, "hard", QT_TRANSLATE_NOOP("StepPace", "hard")},
    {StepPace::Fast, "fast", QT_TRANSLATE_NOOP("StepPace", "fast")},
    {StepPace::Stride, "stride", QT_TRANSLATE_NOOP("StepPace", "stride")},
    {StepPace::Race, "race", QT_TRANSLATE_NOOP("StepPace", "race")},
};

static_assert(std::size(paceRows) == allStepPaces.size());

void unrollInto(const std::vector<Step> &steps, std::vector<Step> &out)
{
    for (const Step &step : steps) {
        if (!step.isBlock()) {
            out.push_back(step);
            continue;
        }
        for (int i = 1; i < step.repeat; ++i)
            unrollInto(step.children, out);
        std::vector<Step> lastRound = step.children;
        if (step.skipLast)
            lastRound.pop_back();
        unrollInto(lastRound, out);
    }
}

double timedSeconds(const Step &step)
{
    if (!step.isBlock())
        return step.end == StepEnd::Time ? step.amount : 0;
    double round = 0;
    for (const Step &child : step.children)
        round += timedSeconds(child);
    return round * step.repeat - (step.skipLast ? timedSeconds(step.children.back()) : 0);
}

} // namespace

QString slug(StepPace pace) { return QLatin1String(paceRows[size_t(pace)].slug); }

std::optional<StepPace> stepPaceFromSlug(const QString &slug)
{
    if (slug == QLatin1String("5 km"))
        return StepPace::Race;
    for (const PaceRow &r : paceRows)
        if (slug == QLatin1String(r.slug))
            return r.pace;
    return std::nullopt;
}

QString stepPaceName(StepPace pace) { return QCoreApplication::translate("StepPace", paceRows[size_t(pace)].name); }

std::vector<Step> unrolled(const std::vector<Step> &steps)
{
    std::vector<Step> out;
    unrollInto(steps, out);
    return out;
}

Seconds timedTotal(const std::vector<Step> &steps)
{
    double total = 0;
    for (const Step &step : steps)
        total += timedSeconds(step);
    return Seconds(qint64(total));
}

} // namespace core
