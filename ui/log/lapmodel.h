// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"

#include <QAbstractTableModel>

namespace ui {

/// The laps of an activity, to be read: a file's laps are facts.
class LapModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LapModel(QObject *parent = nullptr);
    void setLaps(const std::vector<core::Lap> &laps, const core::Preferences &preferences);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum Column { Number, Time, Distance, Pace, MeanHeartRate, MaxHeartRate, ColumnCount };

    std::vector<core::Lap> m_laps;
    core::Preferences m_preferences;
};

} // namespace ui
