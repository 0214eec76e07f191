// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <initializer_list>

namespace ui {

/// A small table of facts that stands in a card at its full height: nothing to select, edit or scroll.
class FactTable : public QTableView
{
    Q_OBJECT
public:
    explicit FactTable(const QString &name, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// These columns share the room the others leave.
    void stretch(std::initializer_list<int> columns);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

} // namespace ui
