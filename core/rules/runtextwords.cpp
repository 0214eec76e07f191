// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runtextwords.h"

#include <QLocale>
#include <algorithm>

namespace core {

namespace {

constexpr int easyRank = 3;

/// The slowest and the fastest plain step of a list, blocks looked into for the fastest only.
struct Span {
    int slowest = 99;
    int fastest = -1;
};

Span spanOf(const std::vector<Step> &steps)
{
    Span span;
    for (const Step &step : steps) {
        if (step.isBlock()) {
            span.fastest = std::max(span.fastest, spanOf(step.children).fastest);
            continue;
        }
        span.slowest = std::min(span.slowest, paceRank(step.pace));
        span.fastest = std::max(span.fastest, paceRank(step.pace));
    }
    return span;
}

void inferBlock(const std::vector<Step> &steps, std::vector<StepRole> &roles)
{
    const Span span = spanOf(steps);
    for (const Step &step : steps) {
        const int rank = paceRank(step.pace);
        const bool recovers = !step.isBlock() && rank <= easyRank && rank == span.slowest && span.fastest > rank;
        roles.push_back(recovers ? StepRole::Recovery : StepRole::Work);
        if (step.isBlock())
            inferBlock(step.children, roles);
    }
}

} // namespace

const std::vector<Phrase<StepPace>> &pacePhrases()
{
    static const std::vector<Phrase<StepPace>> phrases{
        {"walk jog", StepPace::WalkJog},  {"brisk walk", StepPace::BriskWalk},
        {"brisk", StepPace::BriskWalk},   {"walk", StepPace::Walk},
        {"jog", StepPace::Jog},           {"easy", StepPace::Easy},
        {"moderate", StepPace::Moderate}, {"steady", StepPace::Moderate},
        {"tempo", StepPace::Tempo},       {"threshold", StepPace::Tempo},
        {"hard", StepPace::Hard},         {"fast", StepPace::Fast},
        {"sprint", StepPace::Fast},       {"strides", StepPace::Stride},
        {"stride", StepPace::Stride},     {"race", StepPace::Race}};
    return phrases;
}

const std::vector<Phrase<StepRole>> &rolePhrases()
{
    static const std::vector<Phrase<StepRole>> phrases{{"warm up", StepRole::WarmUp},
                                                       {"work", StepRole::Work},
                                                       {"recovery", StepRole::Recovery},
                                                       {"recover", StepRole::Recovery},
                                                       {"cool down", StepRole::CoolDown}};
    return phrases;
}

QString roleWord(StepRole role)
{
    switch (role) {
    case StepRole::WarmUp:
        return QStringLiteral("warm-up");
    case StepRole::Work:
        return QStringLiteral("work");
    case StepRole::Recovery:
        return QStringLiteral("recovery");
    case StepRole::CoolDown:
        return QStringLiteral("cool-down");
    }
    return {};
}

int paceRank(StepPace pace)
{
    switch (pace) {
    case StepPace::Walk:
        return 0;
    case StepPace::BriskWalk:
    case StepPace::WalkJog:
        return 1;
    case StepPace::Jog:
        return 2;
    case StepPace::Easy:
        return easyRank;
    case StepPace::Moderate:
        return 4;
    case StepPace::Tempo:
        return 5;
    case StepPace::Hard:
    case StepPace::Fast:
    case StepPace::Stride:
    case StepPace::Race:
        return 6;
    }
    return easyRank;
}

std::vector<StepRole> inferredRoles(const std::vector<Step> &steps)
{
    const int fastest = spanOf(steps).fastest;
    std::vector<StepRole> roles;
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        if (step.isBlock()) {
            roles.push_back(StepRole::Work);
            inferBlock(step.children, roles);
            continue;
        }
        const int rank = paceRank(step.pace);
        const bool frames = rank <= easyRank && fastest > rank;
        if (frames && i == 0)
            roles.push_back(StepRole::WarmUp);
        else if (frames && i + 1 == steps.size())
            roles.push_back(StepRole::CoolDown);
        else
            roles.push_back(StepRole::Work);
    }
    return roles;
}

QString exactText(double value, int places)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (places == 0)
        return text;
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? text : text.left(point);
    QString part = point < 0 ? QString() : text.mid(point + 1);
    whole = whole.rightJustified(places + 1, QLatin1Char('0'));
    part.prepend(whole.right(places));
    whole.chop(places);
    while (part.endsWith(QLatin1Char('0')))
        part.chop(1);
    return part.isEmpty() ? whole : whole + QLatin1Char('.') + part;
}

std::optional<double> exactNumber(const QString &text, int places)
{
    bool ok = false;
    const double value = QStringLiteral("%1e%2").arg(text).arg(places).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace core
