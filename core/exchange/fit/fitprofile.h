// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <QString>
#include <optional>

/// The part of FIT's public global profile that Legwork uses: message numbers, and what numbers in fields mean.
namespace exchange {

/// Global message numbers.
namespace fitmessage {
enum Number : quint16 {
    FileId = 0, Sport = 12, Session = 18, Lap = 19, Record = 20, Event = 21, DeviceInfo = 23, Workout = 26,
    WorkoutStep = 27, Activity = 34, Length = 101, HeartRates = 132, FieldDescription = 206, DeveloperDataId = 207, Set = 225
};
} // namespace fitmessage

/// `file_id.type` of an activity; activity summaries are read the same way.
inline constexpr int fitFileActivity = 4;
inline constexpr int fitFileSummary = 20;

/// A record field: its channel's name and unit, and value = raw / scale - offset.
struct FitChannelFacts {
    const char *name;
    const char *unit;
    double scale;
    double offset;
};

/// The facts of a record field; nullopt when we have none (the raw numbers are then kept as "field_N").
[[nodiscard]] std::optional<FitChannelFacts> fitRecordField(quint8 number);

/// The profile's word for a sport, for example "running"; "sport_N" when unknown.
[[nodiscard]] QString fitSportName(int sport);
/// The profile's word for a sub-sport, for example "trail"; "sub_sport_N" when unknown.
[[nodiscard]] QString fitSubSportName(int subSport);
/// Our sport for the file's two numbers; Other when there is none.
[[nodiscard]] core::Sport sportFromFit(std::optional<int> sport, std::optional<int> subSport);
/// The two numbers to write for a sport of ours.
struct FitSport {
    int sport;
    int subSport;
};
[[nodiscard]] FitSport fitFromSport(core::Sport sport);
/// The sub-sport number of a word fitSubSportName gives; nullopt when unknown.
[[nodiscard]] std::optional<int> fitSubSportFromName(const QString &name);

/// "manual", "time", "distance", "session_end" …; "trigger_N" when unknown.
[[nodiscard]] QString fitLapTrigger(int trigger);
/// The number of such a word; nullopt when unknown.
[[nodiscard]] std::optional<int> fitLapTriggerFromName(const QString &name);

/// An exercise category in plain words, for example "push up"; empty for "unknown" and numbers without a name.
[[nodiscard]] QString fitExerciseCategory(int category);
/// The number of such words; nullopt when unknown.
[[nodiscard]] std::optional<int> fitExerciseCategoryFromName(const QString &name);

/// The maker, for example "Garmin"; "manufacturer N" when unknown.
[[nodiscard]] QString fitManufacturer(int manufacturer);
/// What a file of this type is, in the user's language, for example "device settings".
[[nodiscard]] QString fitFileTypeName(int type);

} // namespace exchange
