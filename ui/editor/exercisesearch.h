// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <vector>

class QListView;

namespace ui {

/// Finds an exercise of the library as it is typed, by any words of its name, equipment, pattern or muscles. What is found
/// stands in a list of its own below, steered from here: arrows choose, Enter takes, Esc gives up.
class ExerciseSearch : public QLineEdit
{
    Q_OBJECT
public:
    explicit ExerciseSearch(const std::vector<core::Exercise> &library, QWidget *parent = nullptr);

    /// The list of what is found, hidden while nothing is typed; for a layout.
    [[nodiscard]] QListView &results() { return *m_results; }

signals:
    void chosen(core::ExerciseId exercise);
    /// Nothing of the library has all these words.
    void notFound(const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void filter(const QString &text);
    void take(const QModelIndex &index);

    QStandardItemModel m_model;
    QSortFilterProxyModel m_found;
    QListView *m_results;
};

} // namespace ui
