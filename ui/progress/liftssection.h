// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/bodyseries.h"
#include "core/stats/exerciserecords.h"
#include "core/stats/liftseries.h"
#include "ui/progress/progresssection.h"

class QComboBox;

namespace ui {

class TextTable;

/// Lifting: sets for each muscle and week, one exercise over time, and the records of all of them. The row of the table that
/// is current says which exercise the chart shows.
class LiftsSection : public ProgressSection
{
    Q_OBJECT
public:
    explicit LiftsSection(QWidget *parent = nullptr);

    [[nodiscard]] core::Result<void> refresh(const core::Store &store, const ProgressScope &scope) override;

    /// Shows an exercise; does nothing for one that was never done.
    void showExercise(core::ExerciseId id);
    /// Shows one muscle week by week; empty: all of them.
    void showMuscle(const QString &muscle);
    [[nodiscard]] ChartCard &muscles() const { return *m_muscles; }
    [[nodiscard]] ChartCard &lift() const { return *m_lift; }
    [[nodiscard]] TextTable &records() const { return *m_table; }

private:
    /// One exercise that was ever done.
    struct Lift {
        core::Exercise exercise;
        core::ExerciseRecords records;
        QDate last;
    };
    [[nodiscard]] core::Result<void> readMass(const core::Store &store, QDate last);
    [[nodiscard]] core::Result<void> readRecords(const core::Store &store, const ProgressScope &scope);
    void sortLifts(const core::LiftHistory &all, const std::vector<core::Exercise> &exercises);
    void showMuscles();
    void showRecords();
    void showLift();
    void fillMeasures();
    [[nodiscard]] std::optional<double> massOn(QDate day) const { return core::massOn(m_trend, m_profiles, day); }

    ProgressScope m_scope;
    std::vector<core::Exercise> m_exercises;
    core::LiftHistory m_history; ///< of the range
    std::vector<Lift> m_lifts;   ///< the one done last first
    std::vector<core::DayValue> m_trend;
    std::vector<core::Profile> m_profiles;
    int m_revision = 0; ///< of what the records were read from
    std::optional<core::ExerciseId> m_current;
    QString m_muscle;
    ChartCard *m_muscles;
    ChartCard *m_lift;
    QComboBox *m_muscleBox;
    QComboBox *m_measureBox;
    TextTable *m_table;
};

} // namespace ui
