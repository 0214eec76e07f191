// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lapmodel.h"

#include "core/rules/logging.h"
#include "ui/log/logfields.h"
#include "ui/look/wording.h"

namespace ui {

LapModel::LapModel(QObject *parent) : QAbstractTableModel(parent) {}

void LapModel::setLaps(const std::vector<core::Lap> &laps, const core::Preferences &preferences)
{
    if (laps == m_laps && preferences == m_preferences)
        return;
    beginResetModel();
    m_laps = laps;
    m_preferences = preferences;
    endResetModel();
}

int LapModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_laps.size()); }
int LapModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Number ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const core::Lap &lap = m_laps[size_t(index.row())];
    const auto time = lap.timer ? lap.timer : lap.elapsed;
    switch (index.column()) {
    case Number: return index.row() + 1;
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
        return int(Qt::AlignVCenter | (section == Number ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Lap");
    case Time: return tr("Time");
    case Distance: return tr("Distance");
    case Pace: return tr("Pace");
    case MeanHeartRate: return tr("Mean bpm");
    case MaxHeartRate: return tr("Highest bpm");
    default: return {};
    }
}

} // namespace ui
