// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/rules/wordfilter.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <vector>

class QLineEdit;
class QListView;

namespace ui {

/// Finds an exercise of the library by any words of its name, equipment or muscles. Typing filters, arrows choose,
/// Enter takes the chosen one, Esc leaves.
class ExercisePicker : public QDialog
{
    Q_OBJECT
public:
    ExercisePicker(const std::vector<core::Exercise> &library, const QString &title, QWidget *parent = nullptr);

signals:
    void chosen(core::ExerciseId exercise);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void accept() override;
    void filter(const QString &text);

    /// The rows whose names have all the words.
    class Filtered : public QSortFilterProxyModel
    {
    public:
        void setWords(const QString &text)
        {
            m_words = core::WordFilter(text);
            invalidateFilter();
        }

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override
        {
            return m_words.matches(core::folded(sourceModel()->index(row, 0, parent).data().toString()));
        }

    private:
        core::WordFilter m_words{QString()};
    };

    QStandardItemModel m_model;
    Filtered m_filtered;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace ui
