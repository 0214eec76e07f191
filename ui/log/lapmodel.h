// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"
#include "core/rules/stepruns.h"

#include <QAbstractTableModel>

namespace ui {

/// The laps of an activity, to be read: a file's laps are facts. Where they can be told from each other, each stands beside
/// the planned step it was run for and what came of it, in words.
class LapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LapModel(QObject *parent = nullptr);

    enum Column { Number, ForStep, AgainstPlan, Time, Distance, Pace, MeanHeartRate, MaxHeartRate, ColumnCount };

    /// `steps` are the planned steps, unrolled.
    void setLaps(const std::vector<core::Lap> &laps, const std::vector<core::Step> &steps, const core::Preferences &preferences);
    /// Whether laps were found for planned steps.
    [[nodiscard]] bool hasSteps() const { return !m_runs.empty(); }
    /// The planned steps without a lap, in words.
    [[nodiscard]] QStringList stepsNotFound() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const core::StepRun *runOf(int row) const;
    [[nodiscard]] QString lapText(const core::Lap &lap, int column) const;

    std::vector<core::Lap> m_laps;
    std::vector<core::Step> m_steps;
    std::vector<core::StepRun> m_runs;
    core::Preferences m_preferences;
};

} // namespace ui
