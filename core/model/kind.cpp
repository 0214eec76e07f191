// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kind.h"

#include <QCoreApplication>

namespace core {

namespace {

struct SportRow {
    Sport sport;
    const char *slug;
    const char *name;
    Kind kind;
};

struct KindRow {
    Kind kind;
    const char *slug;
    const char *name;
    Sport sport;
    Family family;
};

constexpr SportRow sportRows[] = {
    {Sport::Running, "running", QT_TRANSLATE_NOOP("Sport", "Running"), Kind::EasyRun},
    {Sport::Walking, "walking", QT_TRANSLATE_NOOP("Sport", "Walking"), Kind::BriskWalk},
    {Sport::Hiking, "hiking", QT_TRANSLATE_NOOP("Sport", "Hiking"), Kind::BriskWalk},
    {Sport::Cycling, "cycling", QT_TRANSLATE_NOOP("Sport", "Cycling"), Kind::CrossTraining},
    {Sport::Swimming, "swimming", QT_TRANSLATE_NOOP("Sport", "Swimming"), Kind::CrossTraining},
    {Sport::Rowing, "rowing", QT_TRANSLATE_NOOP("Sport", "Rowing"), Kind::CrossTraining},
    {Sport::Elliptical, "elliptical", QT_TRANSLATE_NOOP("Sport", "Elliptical"), Kind::CrossTraining},
    {Sport::Strength, "strength", QT_TRANSLATE_NOOP("Sport", "Strength"), Kind::StrengthFull},
    {Sport::Mobility, "mobility", QT_TRANSLATE_NOOP("Sport", "Mobility"), Kind::ActiveRecovery},
    {Sport::Other, "other", QT_TRANSLATE_NOOP("Sport", "Other"), Kind::CrossTraining},
    {Sport::Rest, "rest", QT_TRANSLATE_NOOP("Sport", "Rest"), Kind::Rest},
};

constexpr KindRow kindRows[] = {
    {Kind::EasyRun, "easy_run", QT_TRANSLATE_NOOP("Kind", "Easy run"), Sport::Running, Family::EasyRuns},
    {Kind::LongRun, "long_run", QT_TRANSLATE_NOOP("Kind", "Long run"), Sport::Running, Family::EasyRuns},
    {Kind::ModerateRun, "moderate_run", QT_TRANSLATE_NOOP("Kind", "Moderate run"), Sport::Running, Family::EasyRuns},
    {Kind::TempoRun, "tempo_run", QT_TRANSLATE_NOOP("Kind", "Tempo run"), Sport::Running, Family::HardRuns},
    {Kind::HiitRun, "hiit_run", QT_TRANSLATE_NOOP("Kind", "HIIT run"), Sport::Running, Family::HardRuns},
    {Kind::HillRun, "hill_run", QT_TRANSLATE_NOOP("Kind", "Hill run"), Sport::Running, Family::HardRuns},
    {Kind::WalkRun, "walk_run", QT_TRANSLATE_NOOP("Kind", "Walk-run"), Sport::Running, Family::EasyRuns},
    {Kind::TimeTrial, "time_trial", QT_TRANSLATE_NOOP("Kind", "Time trial"), Sport::Running, Family::HardRuns},
    {Kind::LightWalk, "light_walk", QT_TRANSLATE_NOOP("Kind", "Light walk"), Sport::Walking, Family::Walks},
    {Kind::BriskWalk, "brisk_walk", QT_TRANSLATE_NOOP("Kind", "Brisk walk"), Sport::Walking, Family::Walks},
    {Kind::InclineWalk, "incline_walk", QT_TRANSLATE_NOOP("Kind", "Incline walk"), Sport::Walking, Family::Walks},
    {Kind::CrossTraining, "cross_training", QT_TRANSLATE_NOOP("Kind", "Cross-training"), Sport::Cycling, Family::CrossTraining},
    {Kind::ActiveRecovery, "active_recovery", QT_TRANSLATE_NOOP("Kind", "Active recovery"), Sport::Mobility, Family::Recovery},
    {Kind::StrengthLower, "strength_lower", QT_TRANSLATE_NOOP("Kind", "Strength · lower body"), Sport::Strength, Family::Strength},
    {Kind::StrengthUpper, "strength_upper", QT_TRANSLATE_NOOP("Kind", "Strength · upper body"), Sport::Strength, Family::Strength},
    {Kind::StrengthFull, "strength_full", QT_TRANSLATE_NOOP("Kind", "Strength · full body"), Sport::Strength, Family::Strength},
    {Kind::Circuit, "circuit", QT_TRANSLATE_NOOP("Kind", "Circuit"), Sport::Strength, Family::Strength},
    {Kind::Rest, "rest", QT_TRANSLATE_NOOP("Kind", "Rest"), Sport::Rest, Family::Recovery},
};

const SportRow &row(Sport sport) { return sportRows[size_t(sport)]; }
const KindRow &row(Kind kind) { return kindRows[size_t(kind)]; }

static_assert(std::size(sportRows) == allSports.size());
static_assert(std::size(kindRows) == allKinds.size());

} // namespace

QString slug(Kind kind) { return QLatin1String(row(kind).slug); }
QString slug(Sport sport) { return QLatin1String(row(sport).slug); }

std::optional<Kind> kindFromSlug(const QString &slug)
{
    for (const KindRow &r : kindRows)
        if (slug == QLatin1String(r.slug))
            return r.kind;
    return std::nullopt;
}

std::optional<Sport> sportFromSlug(const QString &slug)
{
    for (const SportRow &r : sportRows)
        if (slug == QLatin1String(r.slug))
            return r.sport;
    return std::nullopt;
}

QString kindName(Kind kind) { return QCoreApplication::translate("Kind", row(kind).name); }
QString sportName(Sport sport) { return QCoreApplication::translate("Sport", row(sport).name); }
Sport defaultSport(Kind kind) { return row(kind).sport; }
Kind defaultKind(Sport sport) { return row(sport).kind; }
bool isStrength(Kind kind) { return familyOf(kind) == Family::Strength; }
bool isRun(Kind kind) { return familyOf(kind) == Family::EasyRuns || familyOf(kind) == Family::HardRuns; }
bool isAerobic(Kind kind) { return !isStrength(kind) && kind != Kind::Rest; }
Family familyOf(Kind kind) { return row(kind).family; }

QString familyName(Family family)
{
    switch (family) {
    case Family::EasyRuns: return QCoreApplication::translate("Family", "Easy & long runs");
    case Family::HardRuns: return QCoreApplication::translate("Family", "HIIT & tempo");
    case Family::CrossTraining: return QCoreApplication::translate("Family", "Cross-training");
    case Family::Walks: return QCoreApplication::translate("Family", "Walks");
    case Family::Strength: return QCoreApplication::translate("Family", "Strength");
    case Family::Recovery: return QCoreApplication::translate("Family", "Recovery");
    }
    return {};
}

} // namespace core
