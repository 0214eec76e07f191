// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/stepedits.h"

#include <QStandardItemModel>
#include <QTreeView>

namespace ui {

class RunSteps;

/// The steps as a small list, the repeats' own steps set in under them. Arrows choose a step; Enter goes to its fields.
class StepList : public QTreeView
{
    Q_OBJECT
public:
    explicit StepList(RunSteps &steps, QWidget *parent = nullptr);

    /// The step shown in a row.
    [[nodiscard]] core::StepPath pathOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const core::StepPath &path) const;

signals:
    /// Enter or a double click on a step.
    void fieldsWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void add(QStandardItem &parent, const core::Step &step);
    void showCurrent();

    RunSteps &m_steps;
    QStandardItemModel m_model;
    bool m_showing = false; ///< the list follows; what it selects is not the user's choice
};

} // namespace ui
