// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

#include "ui/charts/chartwords.h"

namespace ui {

ChartTableModel::ChartTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChartTableModel::setChart(const core::Chart &chart, const core::Preferences &preferences)
{
    beginResetModel();
    m_chart = chart;
    m_preferences = preferences;
    m_columns = m_chart.columns();
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_chart.points.size()); }

int ChartTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1 + int(m_columns.size()); }

int ChartTableModel::pointOf(int row) const
{
    return m_chart.axis == core::ChartAxis::Names ? row : int(m_chart.points.size()) - 1 - row;
}

QString ChartTableModel::text(int point, int column) const
{
    if (column == 0)
        return pointText(m_chart, point);
    const core::ChartSeries &series = *m_columns[size_t(column - 1)];
    const auto value = m_chart.valueOf(series.id, point);
    return value ? quantityNumber(*value, m_chart.quantityOf(series), m_preferences) : QStringLiteral("–");
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int point = pointOf(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(point, index.column());
    case Qt::TextAlignmentRole: return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return pointSentence(m_chart, point, m_preferences);
        return tr("%1 %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(point, index.column()));
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > int(m_columns.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section > 0) {
        const core::ChartSeries &series = *m_columns[size_t(section - 1)];
        const QString unit = headingUnit(m_chart.quantityOf(series), m_preferences);
        const QString name = series.name.isEmpty() ? QString(series.label).replace(QLatin1Char('\n'), QLatin1Char(' ')) : series.name;
        return unit.isEmpty() ? name : tr("%1 (%2)").arg(name, unit);
    }
    switch (m_chart.axis) {
    case core::ChartAxis::Days: return tr("Day");
    case core::ChartAxis::Weeks: return tr("Week");
    case core::ChartAxis::Months: return tr("Month");
    case core::ChartAxis::Years: return tr("Year");
    case core::ChartAxis::Names: return QString();
    }
    return {};
}

} // namespace ui
