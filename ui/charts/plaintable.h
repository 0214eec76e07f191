// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// A quiet table of numbers: rows with air, a thin line between them, and a painted tick before a cell whose model says true
/// for Qt::UserRole. Tab leaves it, Enter or a double click activates a row.
class PlainTable : public QTableView
{
    Q_OBJECT
public:
    /// `widestFirst` is the longest text of the first column, so that other rows move no column.
    explicit PlainTable(const QString &widestFirst, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Makes a row current and brings it into sight.
    void showRow(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_widestFirst;
};

} // namespace ui
