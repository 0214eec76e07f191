// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exerciselistmodel.h"

#include "ui/exercises/exercisewords.h"

namespace ui {

ExerciseListModel::ExerciseListModel(QObject *parent) : QAbstractListModel(parent) {}

void ExerciseListModel::setExercises(std::vector<core::Exercise> exercises)
{
    beginResetModel();
    m_exercises = std::move(exercises);
    m_search = core::ExerciseSearch(m_exercises);
    m_rows = m_search.find(m_filter);
    endResetModel();
}

void ExerciseListModel::setFilter(const core::ExerciseFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows = m_search.find(m_filter);
    endResetModel();
}

const core::Exercise *ExerciseListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_exercises[m_rows[size_t(row)]] : nullptr;
}

std::optional<int> ExerciseListModel::rowOf(core::ExerciseId id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->id == id)
            return row;
    return std::nullopt;
}

int ExerciseListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ExerciseListModel::data(const QModelIndex &index, int role) const
{
    const core::Exercise *exercise = at(index.row());
    if (!exercise)
        return {};
    switch (role) {
    case Qt::DisplayRole: return exercise->name;
    case Qt::AccessibleTextRole:
        return exercise->favourite ? tr("%1, favourite, %2").arg(exercise->name, shortFactsOf(*exercise))
                                   : tr("%1, %2").arg(exercise->name, shortFactsOf(*exercise));
    case FactsRole: return shortFactsOf(*exercise);
    case FavouriteRole: return exercise->favourite;
    default: return {};
    }
}

} // namespace ui
