// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitprofile.h"

#include "core/exchange/fit/fitwords.h"

#include <array>
#include <span>

namespace exchange {

namespace {

constexpr double semicircles = 2147483648.0 / 180.0; // 2^31 are half a turn

struct RecordField {
    quint8 number;
    FitChannelFacts facts;
};

constexpr RecordField recordFields[] = {
    {0, {"lat", "deg", semicircles, 0}},
    {1, {"lon", "deg", semicircles, 0}},
    {2, {"altitude", "m", 5, 500}},
    {3, {"hr", "bpm", 1, 0}},
    {4, {"cadence", "rpm", 1, 0}},
    {5, {"distance", "m", 100, 0}},
    {6, {"speed", "m/s", 1000, 0}},
    {7, {"power", "W", 1, 0}},
    {9, {"grade", "%", 100, 0}},
    {10, {"resistance", "", 1, 0}},
    {11, {"time_from_course", "s", 1000, 0}},
    {12, {"cycle_length", "m", 100, 0}},
    {13, {"temperature", "°C", 1, 0}},
    {17, {"speed_1s", "m/s", 16, 0}},
    {18, {"cycles", "cycles", 1, 0}},
    {19, {"total_cycles", "cycles", 1, 0}},
    {28, {"compressed_accumulated_power", "W", 1, 0}},
    {29, {"accumulated_power", "W", 1, 0}},
    {30, {"left_right_balance", "", 1, 0}},
    {31, {"gps_accuracy", "m", 1, 0}},
    {32, {"vertical_speed", "m/s", 1000, 0}},
    {33, {"calories", "kcal", 1, 0}},
    {39, {"vertical_oscillation", "mm", 10, 0}},
    {40, {"stance_time_percent", "%", 100, 0}},
    {41, {"stance_time", "ms", 10, 0}},
    {42, {"activity_type", "", 1, 0}},
    {43, {"left_torque_effectiveness", "%", 2, 0}},
    {44, {"right_torque_effectiveness", "%", 2, 0}},
    {45, {"left_pedal_smoothness", "%", 2, 0}},
    {46, {"right_pedal_smoothness", "%", 2, 0}},
    {47, {"combined_pedal_smoothness", "%", 2, 0}},
    {48, {"time128", "s", 128, 0}},
    {49, {"stroke_type", "", 1, 0}},
    {50, {"zone", "", 1, 0}},
    {51, {"ball_speed", "m/s", 100, 0}},
    {52, {"cadence256", "rpm", 256, 0}},
    {53, {"fractional_cadence", "rpm", 128, 0}},
    {54, {"total_hemoglobin", "g/dL", 100, 0}},
    {55, {"total_hemoglobin_min", "g/dL", 100, 0}},
    {56, {"total_hemoglobin_max", "g/dL", 100, 0}},
    {57, {"saturated_hemoglobin", "%", 10, 0}},
    {58, {"saturated_hemoglobin_min", "%", 10, 0}},
    {59, {"saturated_hemoglobin_max", "%", 10, 0}},
    {62, {"device_index", "", 1, 0}},
    {73, {"speed", "m/s", 1000, 0}},      // enhanced: the same unit in more bits
    {78, {"altitude", "m", 5, 500}},      // enhanced
    {81, {"battery_charge", "%", 2, 0}},
    {82, {"motor_power", "W", 1, 0}},
    {83, {"vertical_ratio", "%", 100, 0}},
    {84, {"stance_time_balance", "%", 100, 0}},
    {85, {"step_length", "mm", 10, 0}},
    {87, {"cycle_length16", "m", 100, 0}},
    {91, {"absolute_pressure", "Pa", 1, 0}},
    {92, {"depth", "m", 1000, 0}},
    {99, {"respiration_rate", "breaths/min", 1, 0}},
    {108, {"enhanced_respiration_rate", "breaths/min", 100, 0}},
    {114, {"grit", "", 1, 0}},
    {115, {"flow", "", 1, 0}},
    {139, {"core_temperature", "°C", 100, 0}},
};

struct Name {
    int number;
    const char *text;
};

constexpr Name sportNames[] = {
    {0, "generic"}, {1, "running"}, {2, "cycling"}, {3, "transition"}, {4, "fitness_equipment"}, {5, "swimming"},
    {6, "basketball"}, {7, "soccer"}, {8, "tennis"}, {9, "american_football"}, {10, "training"}, {11, "walking"},
    {12, "cross_country_skiing"}, {13, "alpine_skiing"}, {14, "snowboarding"}, {15, "rowing"}, {16, "mountaineering"},
    {17, "hiking"}, {18, "multisport"}, {19, "paddling"}, {20, "flying"}, {21, "e_biking"}, {22, "motorcycling"},
    {23, "boating"}, {24, "driving"}, {25, "golf"}, {26, "hang_gliding"}, {27, "horseback_riding"}, {28, "hunting"},
    {29, "fishing"}, {30, "inline_skating"}, {31, "rock_climbing"}, {32, "sailing"}, {33, "ice_skating"},
    {34, "sky_diving"}, {35, "snowshoeing"}, {36, "snowmobiling"}, {37, "stand_up_paddleboarding"}, {38, "surfing"},
    {39, "wakeboarding"}, {40, "water_skiing"}, {41, "kayaking"}, {42, "rafting"}, {43, "windsurfing"},
    {44, "kitesurfing"}, {45, "tactical"}, {46, "jumpmaster"}, {47, "boxing"}, {48, "floor_climbing"},
    {49, "baseball"}, {53, "diving"}, {62, "hiit"}, {64, "racket"}, {65, "wheelchair_push_walk"},
    {66, "wheelchair_push_run"}, {67, "meditation"}, {69, "disc_golf"}, {71, "cricket"}, {72, "rugby"},
    {73, "hockey"}, {74, "lacrosse"}, {75, "volleyball"}, {76, "water_tubing"}, {77, "wakesurfing"},
    {80, "mixed_martial_arts"},
};

constexpr Name subSportNames[] = {
    {0, "generic"}, {1, "treadmill"}, {2, "street"}, {3, "trail"}, {4, "track"}, {5, "spin"}, {6, "indoor_cycling"},
    {7, "road"}, {8, "mountain"}, {9, "downhill"}, {10, "recumbent"}, {11, "cyclocross"}, {12, "hand_cycling"},
    {13, "track_cycling"}, {14, "indoor_rowing"}, {15, "elliptical"}, {16, "stair_climbing"}, {17, "lap_swimming"},
    {18, "open_water"}, {19, "flexibility_training"}, {20, "strength_training"}, {21, "warm_up"}, {22, "match"},
    {23, "exercise"}, {24, "challenge"}, {25, "indoor_skiing"}, {26, "cardio_training"}, {27, "indoor_walking"},
    {28, "e_bike_fitness"}, {29, "bmx"}, {30, "casual_walking"}, {31, "speed_walking"},
    {32, "bike_to_run_transition"}, {33, "run_to_bike_transition"}, {34, "swim_to_bike_transition"}, {35, "atv"},
    {36, "motocross"}, {37, "backcountry"}, {38, "resort"}, {39, "rc_drone"}, {40, "wingsuit"}, {41, "whitewater"},
    {42, "skate_skiing"}, {43, "yoga"}, {44, "pilates"}, {45, "indoor_running"}, {46, "gravel_cycling"},
    {47, "e_bike_mountain"}, {48, "commuting"}, {49, "mixed_surface"}, {50, "navigate"}, {51, "track_me"}, {52, "map"},
    {53, "single_gas_diving"}, {54, "multi_gas_diving"}, {55, "gauge_diving"}, {56, "apnea_diving"},
    {57, "apnea_hunting"}, {58, "virtual_activity"}, {59, "obstacle"}, {62, "breathing"}, {65, "sail_race"},
    {67, "ultra"}, {68, "indoor_climbing"}, {69, "bouldering"}, {70, "hiit"}, {73, "amrap"}, {74, "emom"},
    {75, "tabata"}, {77, "esport"}, {78, "triathlon"}, {79, "duathlon"}, {80, "brick"}, {81, "swim_run"},
};

constexpr Name lapTriggers[] = {
    {0, "manual"}, {1, "time"}, {2, "distance"}, {3, "position_start"}, {4, "position_lap"}, {5, "position_waypoint"},
    {6, "position_marked"}, {7, "session_end"}, {8, "fitness_equipment"},
};

constexpr Name exerciseCategories[] = {
    {0, "bench press"}, {1, "calf raise"}, {2, "cardio"}, {3, "carry"}, {4, "chop"}, {5, "core"}, {6, "crunch"},
    {7, "curl"}, {8, "deadlift"}, {9, "flye"}, {10, "hip raise"}, {11, "hip stability"}, {12, "hip swing"},
    {13, "hyperextension"}, {14, "lateral raise"}, {15, "leg curl"}, {16, "leg raise"}, {17, "lunge"},
    {18, "olympic lift"}, {19, "plank"}, {20, "plyo"}, {21, "pull up"}, {22, "push up"}, {23, "row"},
    {24, "shoulder press"}, {25, "shoulder stability"}, {26, "shrug"}, {27, "sit up"}, {28, "squat"},
    {29, "total body"}, {30, "triceps extension"}, {31, "warm up"}, {32, "run"}, {33, "bike"},
    {34, "cardio sensors"}, {35, "move"}, {36, "pose"}, {37, "banded exercises"}, {38, "battle rope"},
    {39, "elliptical"}, {40, "floor climb"}, {41, "indoor bike"}, {42, "indoor row"}, {43, "ladder"}, {44, "sandbag"},
    {45, "sled"}, {46, "sledge hammer"}, {47, "stair stepper"}, {49, "suspension"}, {50, "tire"}, {52, "run indoor"},
    {53, "bike outdoor"},
};

constexpr Name manufacturers[] = {
    {1, "Garmin"}, {2, "Garmin"}, {13, "Dynastream"}, {15, "Dynastream"}, {23, "Suunto"}, {32, "Wahoo"},
    {70, "Sigma"}, {76, "Moxy"}, {89, "Tacx"}, {95, "Stryd"}, {115, "iGPSPORT"}, {123, "Polar"}, {255, "Legwork"},
    {258, "Lezyne"}, {260, "Zwift"}, {265, "Strava"}, {267, "Bryton"}, {289, "Hammerhead"}, {294, "COROS"},
};

const char *nameOf(std::span<const Name> table, int number)
{
    for (const Name &name : table)
        if (name.number == number)
            return name.text;
    return nullptr;
}

std::optional<int> numberOf(std::span<const Name> table, const QString &text)
{
    for (const Name &name : table)
        if (text == QLatin1String(name.text))
            return name.number;
    return std::nullopt;
}

QString nameOr(std::span<const Name> table, int number, const char *prefix)
{
    const char *name = nameOf(table, number);
    return name ? QString::fromUtf8(name) : QLatin1String(prefix) + QString::number(number);
}

std::optional<core::Sport> sportOfSubSport(int subSport)
{
    switch (subSport) {
    case 14: return core::Sport::Rowing;
    case 15: return core::Sport::Elliptical;
    case 20: return core::Sport::Strength;
    case 19: case 43: case 44: case 62: return core::Sport::Mobility;
    case 1: case 45: return core::Sport::Running;
    case 5: case 6: return core::Sport::Cycling;
    case 27: return core::Sport::Walking;
    case 17: return core::Sport::Swimming;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<FitChannelFacts> fitRecordField(quint8 number)
{
    for (const RecordField &field : recordFields)
        if (field.number == number)
            return field.facts;
    return std::nullopt;
}

QString fitSportName(int sport) { return nameOr(sportNames, sport, "sport_"); }
QString fitSubSportName(int subSport) { return nameOr(subSportNames, subSport, "sub_sport_"); }

std::optional<int> fitSubSportFromName(const QString &name) { return numberOf(subSportNames, name); }

core::Sport sportFromFit(std::optional<int> sport, std::optional<int> subSport)
{
    switch (sport.value_or(0)) {
    case 1: return core::Sport::Running;
    case 2: case 21: return core::Sport::Cycling;
    case 5: return core::Sport::Swimming;
    case 11: return core::Sport::Walking;
    case 15: return core::Sport::Rowing;
    case 16: case 17: return core::Sport::Hiking;
    default: return subSport ? sportOfSubSport(*subSport).value_or(core::Sport::Other) : core::Sport::Other;
    }
}

FitSport fitFromSport(core::Sport sport)
{
    switch (sport) {
    case core::Sport::Running: return {1, 0};
    case core::Sport::Walking: return {11, 0};
    case core::Sport::Hiking: return {17, 0};
    case core::Sport::Cycling: return {2, 0};
    case core::Sport::Swimming: return {5, 0};
    case core::Sport::Rowing: return {15, 0};
    case core::Sport::Elliptical: return {4, 15};
    case core::Sport::Strength: return {10, 20};
    case core::Sport::Mobility: return {10, 19};
    case core::Sport::Other:
    case core::Sport::Rest: break;
    }
    return {0, 0};
}

QString fitLapTrigger(int trigger) { return nameOr(lapTriggers, trigger, "trigger_"); }
std::optional<int> fitLapTriggerFromName(const QString &name) { return numberOf(lapTriggers, name); }

QString fitExerciseCategory(int category)
{
    const char *name = nameOf(exerciseCategories, category);
    return name ? QString::fromUtf8(name) : QString();
}

std::optional<int> fitExerciseCategoryFromName(const QString &name) { return numberOf(exerciseCategories, name); }

QString fitManufacturer(int manufacturer) { return nameOr(manufacturers, manufacturer, "manufacturer "); }

QString fitFileTypeName(int type)
{
    switch (type) {
    case 1: return FitWords::tr("a description of a device");
    case 2: return FitWords::tr("device settings");
    case 3: return FitWords::tr("sport settings");
    case 5: return FitWords::tr("a workout plan");
    case 6: return FitWords::tr("a course");
    case 7: return FitWords::tr("a schedule of workouts");
    case 9: return FitWords::tr("body weights from a scale");
    case 10: return FitWords::tr("lifetime totals");
    case 11: return FitWords::tr("goals");
    case 14: return FitWords::tr("blood pressure readings");
    case 15: case 28: case 32: return FitWords::tr("all-day monitoring");
    case 34: case 35: return FitWords::tr("route segments");
    default: return FitWords::tr("data of another sort");
    }
}

} // namespace exchange
