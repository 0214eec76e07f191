// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/exercisesearch.h"

#include <QAbstractListModel>
#include <optional>

namespace ui {

/// The exercises that pass a filter, one row each.
class ExerciseListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { FactsRole = Qt::UserRole, FavouriteRole };

    explicit ExerciseListModel(QObject *parent = nullptr);

    void setExercises(std::vector<core::Exercise> exercises);
    void setFilter(const core::ExerciseFilter &filter);
    [[nodiscard]] const core::ExerciseFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<core::Exercise> &all() const { return m_exercises; }
    [[nodiscard]] const core::ExerciseSearch &search() const { return m_search; }
    /// The exercise of a row, or null.
    [[nodiscard]] const core::Exercise *at(int row) const;
    /// The row of an exercise; nullopt while the filter hides it.
    [[nodiscard]] std::optional<int> rowOf(core::ExerciseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<core::Exercise> m_exercises;
    core::ExerciseSearch m_search;
    core::ExerciseFilter m_filter;
    std::vector<size_t> m_rows;
};

} // namespace ui
