// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lapmodel.h"

#include "core/rules/logging.h"
#include "ui/log/logfields.h"
#include "ui/log/steprunwords.h"
#include "ui/look/wording.h"

#include <algorithm>

namespace ui {

LapModel::LapModel(QObject *parent) : QAbstractTableModel(parent) {}

void LapModel::setLaps(const std::vector<core::Lap> &laps, const std::vector<core::Step> &steps, const core::Preferences &preferences)
{
    if (laps == m_laps && steps == m_steps && preferences == m_preferences)
        return;
    beginResetModel();
    m_laps = laps;
    m_steps = steps;
    m_runs = core::stepRuns(steps, laps);
    m_preferences = preferences;
    endResetModel();
}

QStringList LapModel::stepsNotFound() const
{
    QStringList missing;
    for (size_t i = 0; i < m_steps.size() && hasSteps(); ++i)
        if (std::none_of(m_runs.begin(), m_runs.end(), [i](const core::StepRun &run) { return run.step == i; }))
            missing << tr("step %1, %2").arg(i + 1).arg(stepsText({m_steps[i]}, m_preferences));
    return missing;
}

int LapModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_laps.size()); }
int LapModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const core::StepRun *LapModel::runOf(int row) const
{
    const auto at = size_t(row);
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [at](const core::StepRun &run) {
        return at >= run.firstLap && at < run.firstLap + run.laps;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

QVariant LapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const bool words = index.column() == Number || index.column() == ForStep || index.column() == AgainstPlan;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Number)
        return role == Qt::DisplayRole ? QVariant(index.row() + 1) : QVariant();
    if (index.column() != ForStep && index.column() != AgainstPlan)
        return role == Qt::DisplayRole ? lapText(m_laps[size_t(index.row())], index.column()) : QString();
    const core::StepRun *run = runOf(index.row());
    if (!run)
        return QString();
    const core::Step &step = m_steps[run->step];
    const QString aim = stepAimText(step, m_preferences.lengths);
    if (index.column() == ForStep) {
        const QString text = QStringLiteral("%1. %2").arg(run->step + 1).arg(stepsText({step}, m_preferences));
        return aim.isEmpty() ? text : tr("%1, %2").arg(text, aim);
    }
    // What came of a step is said once, beside its last lap.
    const bool last = size_t(index.row()) + 1 == run->firstLap + run->laps;
    return last ? stepRunText(*run, step, m_preferences.lengths) : QString();
}

QString LapModel::lapText(const core::Lap &lap, int column) const
{
    const auto time = lap.timer ? lap.timer : lap.elapsed;
    switch (column) {
    case Time: return time ? clockText(core::Seconds((time->count() + 500) / 1000)) : QString();
    case Distance: return lap.distance ? distanceText(*lap.distance, m_preferences.lengths) : QString();
    case Pace: {
        const auto pace = core::withDerived({time, lap.distance, {}}, core::PaceField::Pace).secondsPerKilometre;
        return pace ? paceOf(*pace, m_preferences.lengths) : QString();
    }
    case MeanHeartRate: return lap.avgHr ? QString::number(*lap.avgHr) : QString();
    case MaxHeartRate: return lap.maxHr ? QString::number(*lap.maxHr) : QString();
    default: return {};
    }
}

QVariant LapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Number || section == ForStep || section == AgainstPlan ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Lap");
    case ForStep: return tr("Planned");
    case Time: return tr("Time");
    case Distance: return tr("Distance");
    case Pace: return tr("Pace");
    case MeanHeartRate: return tr("Mean bpm");
    case MaxHeartRate: return tr("Highest");
    case AgainstPlan: return tr("Against the plan");
    default: return {};
    }
}

} // namespace ui
