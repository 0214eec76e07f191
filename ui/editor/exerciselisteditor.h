// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/planform.h"

#include <QWidget>

class QLineEdit;

namespace ui {

/// The exercises of a strength session: a search field over the library and one row each with sets and rep range.
class ExerciseListEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ExerciseListEditor(std::vector<core::Exercise> library, QWidget *parent = nullptr);

    void setRows(std::vector<ExerciseRow> rows);
    [[nodiscard]] const std::vector<ExerciseRow> &rows() const { return m_rows; }
    /// Adds the exercise whose name is `name`, or the only one that contains it. Returns whether there was one.
    bool add(const QString &name);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *makeRow(size_t index);
    void moveRow(size_t index, int step);
    [[nodiscard]] QString nameOf(core::ExerciseId id) const;

    std::vector<core::Exercise> m_library;
    std::vector<ExerciseRow> m_rows;
    QLineEdit *m_search;
    QWidget *m_list = nullptr;
};

} // namespace ui
