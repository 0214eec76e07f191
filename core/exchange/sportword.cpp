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
    // Tables name sports in the language of the account.
    {"kraft", Sport::Strength},    {"muscul", Sport::Strength},  {"fuerza", Sport::Strength},
    {"pesas", Sport::Strength},    {"ruder", Sport::Rowing},     {"schwimm", Sport::Swimming},
    {"natation", Sport::Swimming}, {"natación", Sport::Swimming}, {"nuoto", Sport::Swimming},
    {"zwem", Sport::Swimming},     {"radfahr", Sport::Cycling},  {"radtour", Sport::Cycling},
    {"vélo", Sport::Cycling},      {"cicl", Sport::Cycling},     {"fiets", Sport::Cycling},
    {"wander", Sport::Hiking},     {"randonn", Sport::Hiking},   {"senderis", Sport::Hiking},
    {"escursion", Sport::Hiking},  {"spazier", Sport::Walking},  {"gehen", Sport::Walking},
    {"marche", Sport::Walking},    {"camina", Sport::Walking},   {"cammin", Sport::Walking},
    {"wandel", Sport::Walking},    {"lauf", Sport::Running},     {"courseàpied", Sport::Running},
    {"carrera", Sport::Running},   {"correr", Sport::Running},   {"corsa", Sport::Running},
    {"hardlop", Sport::Running},
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
    // On skis or skates nobody runs, whatever the German word says.
    if (plain.contains(QLatin1String("langlauf")) || plain.contains(QLatin1String("eislauf")))
        return std::nullopt;
    if (plain == QLatin1String("row"))
        return Sport::Rowing;
    for (const Stem &each : stems)
        if (plain.contains(QString::fromUtf8(each.stem)))
            return each.sport;
    return std::nullopt;
}

} // namespace exchange
