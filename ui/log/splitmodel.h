// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/splits.h"

#include <QAbstractTableModel>

namespace ui {

/// The kilometres or miles of a run, to be read.
class SplitModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SplitModel(QObject *parent = nullptr);

    enum Column { Number, Time, Pace, AgainstMean, HeartRate, ColumnCount };

    void setSplits(std::vector<core::Split> splits, core::LengthUnit unit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString againstMean(const core::Split &split) const;

    std::vector<core::Split> m_splits;
    core::LengthUnit m_unit = core::LengthUnit::Kilometres;
    double m_mean = 0; ///< seconds per kilometre of the whole
};

} // namespace ui
