// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QAbstractTableModel>

namespace ui {

/// What an import would do, one row for each activity: what happens to it, its day, what it is, its figures, where it comes
/// from, and a remark where there is one. Holds finished words, reads nothing.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Happens, Day, What, Figures, From, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows this plan; lengths in the user's unit.
    void setPlan(const exchange::ImportPlan &plan, core::LengthUnit lengths);
    /// One sentence about all rows: how many are added, joined, known, refused.
    [[nodiscard]] static QString summary(const exchange::ImportPlan &plan);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString cells[ColumnCount];
        QString icon;
    };
    static Row rowOf(const exchange::ImportResult &result, core::LengthUnit lengths);

    std::vector<Row> m_rows;
};

} // namespace ui
