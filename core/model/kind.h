// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace core {

/// What the body did. A device or file says this.
enum class Sport { Running, Walking, Hiking, Cycling, Swimming, Rowing, Elliptical, Strength, Mobility, Other, Rest };

/// What the session was for. A plan says this.
enum class Kind { EasyRun, LongRun, ModerateRun, TempoRun, HiitRun, HillRun, WalkRun, TimeTrial,
                  LightWalk, BriskWalk, InclineWalk, CrossTraining, ActiveRecovery,
                  StrengthLower, StrengthUpper, StrengthFull, Circuit, Rest };

inline constexpr std::array allSports{Sport::Running, Sport::Walking, Sport::Hiking, Sport::Cycling, Sport::Swimming,
                                      Sport::Rowing, Sport::Elliptical, Sport::Strength, Sport::Mobility, Sport::Other, Sport::Rest};
inline constexpr std::array allKinds{Kind::EasyRun, Kind::LongRun, Kind::ModerateRun, Kind::TempoRun, Kind::HiitRun,
                                     Kind::HillRun, Kind::WalkRun, Kind::TimeTrial, Kind::LightWalk, Kind::BriskWalk,
                                     Kind::InclineWalk, Kind::CrossTraining, Kind::ActiveRecovery, Kind::StrengthLower,
                                     Kind::StrengthUpper, Kind::StrengthFull, Kind::Circuit, Kind::Rest};

/// The stable word stored in the database, in plan files and in JSON, for example "easy_run".
[[nodiscard]] QString slug(Kind kind);
/// The stable word for a sport, for example "running".
[[nodiscard]] QString slug(Sport sport);
/// The kind of a slug; nullopt when unknown.
[[nodiscard]] std::optional<Kind> kindFromSlug(const QString &slug);
/// The sport of a slug; nullopt when unknown.
[[nodiscard]] std::optional<Sport> sportFromSlug(const QString &slug);

/// The name on screen, in the user's language, for example "Easy run".
[[nodiscard]] QString kindName(Kind kind);
/// The name on screen, in the user's language, for example "Running".
[[nodiscard]] QString sportName(Sport sport);

/// The sport a session of this kind has unless somebody says otherwise.
[[nodiscard]] Sport defaultSport(Kind kind);
/// The kind an activity of this sport gets when it joins no plan.
[[nodiscard]] Kind defaultKind(Sport sport);
/// Counts towards strength days, never towards aerobic minutes.
[[nodiscard]] bool isStrength(Kind kind);
/// Running or walk-run: counts in `run_min`.
[[nodiscard]] bool isRun(Kind kind);
/// Anything that counts in aerobic minutes: neither strength nor rest.
[[nodiscard]] bool isAerobic(Kind kind);

/// The six families that cards and charts colour by.
enum class Family { EasyRuns, HardRuns, CrossTraining, Walks, Strength, Recovery };
/// The family of a kind: easy, long, moderate and walk-runs are EasyRuns; tempo, HIIT, hills and time trials HardRuns.
[[nodiscard]] Family familyOf(Kind kind);
/// The legend text of a family, in the user's language.
[[nodiscard]] QString familyName(Family family);

} // namespace core
