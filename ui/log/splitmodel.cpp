// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/splitmodel.h"

#include "ui/log/logfields.h"
#include "ui/look/wording.h"

#include <cmath>

namespace ui {

namespace {

double pace(core::Milliseconds time, double metres) { return metres > 0 ? double(time.count()) / metres : 0; }

} // namespace

SplitModel::SplitModel(QObject *parent) : QAbstractTableModel(parent) {}

void SplitModel::setSplits(std::vector<core::Split> splits, core::LengthUnit unit)
{
    if (splits == m_splits && unit == m_unit)
        return;
    beginResetModel();
    m_splits = std::move(splits);
    m_unit = unit;
    core::Milliseconds time{0};
    double metres = 0;
    for (const core::Split &split : m_splits) {
        time += split.time;
        metres += split.distance.value;
    }
    m_mean = pace(time, metres);
    endResetModel();
}

int SplitModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_splits.size()); }
int SplitModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SplitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Number ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const core::Split &split = m_splits[size_t(index.row())];
    switch (index.column()) {
    case Number: {
        const bool whole = index.row() + 1 < rowCount() || split.distance >= m_splits.front().distance;
        return whole ? QString::number(index.row() + 1) : exactDistance(split.distance, m_unit);
    }
    case Time: return clockText(core::Seconds((split.time.count() + 500) / 1000));
    case Pace: return paceOf(pace(split.time, split.distance.value), m_unit);
    case AgainstMean: return againstMean(split);
    case HeartRate: return split.heartRate ? QString::number(*split.heartRate) : QString();
    default: return {};
    }
}

QString SplitModel::againstMean(const core::Split &split) const
{
    const double perUnit = m_unit == core::LengthUnit::Miles ? 1.609344 : 1;
    const long seconds = std::lround((pace(split.time, split.distance.value) - m_mean) * perUnit);
    return seconds == 0 ? tr("the same") : (seconds < 0 ? tr("%1 s faster") : tr("%1 s slower")).arg(std::abs(seconds));
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Number ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return m_unit == core::LengthUnit::Miles ? tr("Mile") : tr("Kilometre");
    case Time: return tr("Time");
    case Pace: return tr("Pace");
    case AgainstMean: return tr("Against the mean");
    case HeartRate: return tr("Mean bpm");
    default: return {};
    }
}

} // namespace ui
