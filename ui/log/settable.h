// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/setdelegate.h"
#include "ui/log/settablemodel.h"

#include <QTableView>

namespace ui {

/// The grid of sets of one exercise with the keys of a spreadsheet: Tab and Enter go to the next cell, arrows along
/// rows and columns, typing replaces, F2 edits, Space ticks the set and goes to the next one, Ctrl+D fills down, Delete
/// empties, Esc drops what is half typed, F4 takes the suggestion over, Alt+Up and Alt+Down move the exercise. Tab leaves
/// the grid at its ends.
class SetTable : public QTableView
{
    Q_OBJECT
public:
    explicit SetTable(SetTableModel &model, QWidget *parent = nullptr);

    /// Puts the cursor into the first input of a row.
    void enter(int row);
    /// Puts the cursor into the last input of the last row.
    void enterAtEnd();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The cursor wants to go past the last (true) or the first cell (false).
    void passedEnd(bool forward);
    /// Space ticked the set of this row, and the cursor wants to go to the set to do next.
    void wentOn(int row);
    /// The exercise is to change places with the one above (−1) or below (1).
    void moveAsked(int by);
    /// The cursor stands in another row.
    void rowChanged(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool moveCell(CellMove move);
    bool moveColumn(int step);
    void pressEnter();
    void tick();
    void click(const QModelIndex &index);
    void typeLetter(QKeyEvent *event);
    void fitColumns();
    [[nodiscard]] QModelIndex step(const QModelIndex &from, int by) const;
    [[nodiscard]] bool takesKey(const QKeyEvent &event) const;

    SetTableModel &m_model;
    SetDelegate m_delegate;
};

} // namespace ui
