// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ui {

/// The list of open sessions: arrows to walk, one key for each thing to do with the current row.
class CatchUpList : public QListView
{
    Q_OBJECT
public:
    explicit CatchUpList(QWidget *parent = nullptr);

signals:
    void doneWanted();
    void editWanted();
    void skipWanted();
    void moveWanted();
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace ui
