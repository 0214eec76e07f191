// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sportword.h"

namespace exchange {

using core::Sport;

namespace {

struct Stem {
    const char *stem;
    Sport sport;
};

// Searched in this order: a "treadmill walk" is a walk.
constexpr Stem stems[] = {
    {"strength", Sport::Strength}, {"weight", Sport::Strength},  {"elliptical", Sport::Elliptical},
    {"crosstrainer", Sport::Elliptical}, {"rowing", Sport::Rowing}, {"rower", Sport::Rowing}, {"swim", Sport::Swimming},
    {"cycl", Sport::Cycling},      {"bik", Sport::Cycling},      {"ride", Sport::Cycling},
    {"velo", Sport::Cycling},      {"spinning", Sport::Cycling}, {"hik", Sport::Hiking},
    {"trekking", Sport::Hiking},   {"mountaineer", Sport::Hiking}, {"walk", Sport::Walking},
    {"run", Sport::Running},       {"jog", Sport::Running},      {"treadmill", Sport::Running},
    {"yoga", Sport::Mobility},     {"pilates", Sport::Mobility}, {"stretch", Sport::Mobility},
    {"flexibility", Sport::Mobility}, {"mobility", Sport::Mobility},
};

} // namespace

std::optional<Sport> sportFromWord(const QString &word)
{
    QString plain;
    for (const QChar c : word.toLower())
        if (c.isLetter())
            plain += c;
    if (plain.startsWith(QLatin1String("motor"))) // no exercise
        return std::nullopt;
    if (plain == QLatin1String("row"))
        return Sport::Rowing;
    for (const Stem &each : stems)
        if (plain.contains(QLatin1String(each.stem)))
            return each.sport;
    return std::nullopt;
}

} // namespace exchange
