// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/profile.h"
#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/rules/week.h"
#include "core/stats/tally.h"

#include <QHash>
#include <array>
#include <set>
#include <vector>

namespace core {

/// What the rules need to know of an earlier week.
struct EarlierWeek {
    QDate first;
    bool easier = false;          ///< a plan marks it as an easier week
    bool logged = false;          ///< something in it was really done
    Milliseconds run{0};          ///< running and walk-run time
    Milliseconds aerobic{0};      ///< plain time of everything aerobic
    std::array<double, 7> load{}; ///< effort × minutes, day by day
    int sessions = 0;             ///< of any kind but rest
    int runs = 0;
    int crossTraining = 0;
    int strength = 0;
    int lowerStrength = 0; ///< strength sessions with a lower-body exercise
    std::set<Kind> runKinds;
    std::optional<QDate> lastSession;
    bool operator==(const EarlierWeek &) const = default;
};

/// What the rules need to know of an exercise.
struct ExerciseFacts {
    QString name;
    QString pattern; ///< movement pattern, for example "squat"
    Tracking tracking = Tracking::WeightReps;
    bool operator==(const ExerciseFacts &) const = default;
};

/// What was logged of one day apart from sessions; each field only where its user keeps it.
struct DayFacts {
    QDate day;
    std::optional<int> proteinGrams;
    std::optional<int> sleepMinutes;
    std::optional<int> intakeKcal;
    std::optional<int> exerciseKcal; ///< net energy of that day's sessions
    bool operator==(const DayFacts &) const = default;
};

/// Body and food choices, all optional.
struct BodyFacts {
    std::optional<int> deficitKcal;      ///< the daily deficit the user chose
    std::optional<int> targetKcal;       ///< the daily energy target that follows
    std::optional<int> basalKcal;        ///< basal metabolic rate
    std::optional<double> bodyMassIndex; ///< kg ÷ m²
    std::optional<qint64> fatFreeGrams;
    std::vector<qint64> weeklyTrendGrams; ///< the weight trend once a week, the newest last
    std::vector<DayFacts> days;           ///< oldest first
    std::optional<int> pageOpens;         ///< how often the body page was opened in the last 7 days
    bool operator==(const BodyFacts &) const = default;
};

/// Everything the rules look at for one week. A plain value: the screen may change one session's day and ask again.
struct WeekFacts {
    DateRange days;
    QDate today;
    std::vector<Session> sessions;    ///< of the week, of the 30 days before it and of the 3 days after it
    std::vector<EarlierWeek> earlier; ///< the newest first, without gaps
    std::vector<Tally> tallies;       ///< stored tallies of logged halves, which know heart rates; may be empty
    Profile profile;
    Goal goal;
    CountingBasis basis = CountingBasis::Effort;
    QHash<ExerciseId, ExerciseFacts> exercises;
    QHash<ExerciseId, qint64> lastLoads; ///< milligrams each exercise was last done with before `sessions` begin
    bool followsLibraryPlan = false;
    std::set<QDate> easierMondays; ///< Mondays of plan weeks marked easier
    bool away = false;             ///< ill or away in this week
    std::optional<BodyFacts> body;
    QString goalText;               ///< the aim in the user's own words
    std::optional<QDate> startedOn; ///< the first day of the history
    bool firstStart = false;        ///< the program runs for the first time
    bool healthCheckYes = false;    ///< some question of the short health check was answered yes
    bool alarmingSymptoms = false;  ///< chest pain, fainting or unusual breathlessness was ticked

    /// Whether the plan makes the week around `day` an easier one.
    [[nodiscard]] bool isEasier(QDate day) const { return easierMondays.contains(weekOf(day, Qt::Monday).first); }
};

/// How many days before and after the week WeekFacts::sessions reach.
inline constexpr int factsDaysBefore = 30;
inline constexpr int factsDaysAfter = 3;

/// Whether the session is strength work with a squat, hinge, lunge, knee or calf exercise. Where no exercise is known,
/// lower and full body sessions are.
[[nodiscard]] bool isLowerStrength(const Session &session, const QHash<ExerciseId, ExerciseFacts> &exercises);

/// Milligrams of the heaviest working set of an entry: done ones of a log, targets of a plan.
[[nodiscard]] std::optional<qint64> heaviestSet(const Entry &entry, bool logged);
/// Milligrams of the heaviest working set done of an exercise.
[[nodiscard]] std::optional<qint64> heaviestDone(const Session &session, ExerciseId exercise);

/// The facts with `sessions` and `earlier` filled from a longer list; days, today, profile, exercises and the easier
/// weeks must be there already. A session counts where it was logged, else where it is still planned from today on:
/// missed and skipped ones count nowhere.
[[nodiscard]] WeekFacts withSessions(WeekFacts facts, const std::vector<Session> &all, int earlierWeeks = 16);

/// What the rules need of a list of exercises.
[[nodiscard]] QHash<ExerciseId, ExerciseFacts> exerciseFacts(const std::vector<Exercise> &exercises);

} // namespace core
