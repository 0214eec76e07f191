// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weektablemodel.h"

#include "ui/look/wording.h"
#include "ui/progress/weekwords.h"

namespace ui {

WeekTableModel::WeekTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void WeekTableModel::setSeries(const core::ProgressSeries &series)
{
    beginResetModel();
    m_series = series;
    endResetModel();
}

int WeekTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_series.weeks.size()); }

int WeekTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

const core::ProgressWeek &WeekTableModel::weekOfRow(int row) const { return m_series.weeks[m_series.weeks.size() - 1 - size_t(row)]; }

QDate WeekTableModel::dayOf(int row) const
{
    return row >= 0 && row < rowCount() ? weekOfRow(row).days.first : QDate();
}

std::optional<int> WeekTableModel::rowOf(QDate day) const
{
    const auto index = m_series.indexOf(day);
    return index ? std::optional(rowCount() - 1 - *index) : std::nullopt;
}

QString WeekTableModel::text(const core::ProgressWeek &week, int column) const
{
    switch (column) {
    case Week: return shortWeekText(week.days, m_series.today);
    case Minutes: return minutesText(week.done.aerobic);
    case Worth: return minutesText(week.worth());
    case Vigorous: return minutesText(week.done.vigorous);
    case StrengthDays: return QString::number(week.done.strengthDays);
    case PlanKept: return planKeptText(week);
    case RunMinutes: return minutesText(week.done.run);
    case StillPlanned: return week.stillPlanned() > 0 ? minutesText(week.stillPlanned()) : QStringLiteral("–");
    default: return {};
    }
}

QVariant WeekTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::ProgressWeek &week = weekOfRow(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(week, index.column());
    case Qt::TextAlignmentRole: return int((index.column() == Week ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Week)
            return rangeText(week.days);
        if (index.column() == Worth && week.reachedGoal())
            return tr("%1, goal reached").arg(text(week, Worth));
        return tr("%1 %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(week, index.column()));
    // Painted as a tick by the view's delegate.
    case Qt::UserRole: return index.column() == Worth && week.reachedGoal();
    default: return {};
    }
}

QVariant WeekTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Week ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Worth)
        return tr("Moderate-equivalent minutes: a vigorous minute counts as two");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Week: return tr("Week");
    case Minutes: return tr("Minutes");
    case Worth: return tr("Worth");
    case Vigorous: return tr("Vigorous");
    case StrengthDays: return tr("Strength days");
    case PlanKept: return tr("Plan kept");
    case RunMinutes: return tr("Run min");
    case StillPlanned: return tr("Still planned");
    default: return {};
    }
}

} // namespace ui
