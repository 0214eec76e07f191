// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/texttable.h"

#include <QAbstractTableModel>
#include <QItemSelectionModel>

namespace ui {

class TextTable::Model : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const TextRows &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] const TextRows &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_rows.rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_rows.heading.size()); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const QString &cell = m_rows.rows[size_t(index.row())][index.column()];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return cell;
        if (role == Qt::TextAlignmentRole)
            return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (role == Qt::AccessibleTextRole)
            return m_rows.heading[index.column()].isEmpty() ? cell : m_rows.heading[index.column()] + QLatin1Char(' ') + cell;
        return {};
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= m_rows.heading.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_rows.heading[section]) : QVariant();
    }

private:
    TextRows m_rows;
};

TextTable::TextTable(const QString &name, const QString &widestFirst, QWidget *parent)
    : PlainTable(widestFirst, parent), m_model(new Model(this))
{
    setModel(m_model);
    setAccessibleName(name);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            emit rowChosen(now.row());
    });
}

void TextTable::setRows(const TextRows &rows)
{
    if (rows == m_model->rows())
        return;
    const int kept = currentIndex().row();
    m_model->setRows(rows);
    if (kept >= 0 && kept < int(rows.rows.size()))
        selectionModel()->setCurrentIndex(m_model->index(kept, 0), QItemSelectionModel::NoUpdate);
}

const TextRows &TextTable::rows() const { return m_model->rows(); }

} // namespace ui
