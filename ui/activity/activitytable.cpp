// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitytable.h"

#include "ui/look/wording.h"

#include <QHeaderView>
#include <cmath>

namespace ui {

namespace {

constexpr int mostRows = 60;
constexpr double rowSeconds[] = {60, 120, 300, 600, 900, 1800, 3600};
constexpr double rowUnits[] = {0.5, 1, 2, 5, 10, 20, 50}; // kilometres or miles

std::optional<double> valueOf(const Activity &activity, Measure measure, const core::ActivityRow &row)
{
    switch (measure) {
    case Measure::Pace: return row.speed && *row.speed > 0 ? std::optional(activity.fromSpeed(*row.speed)) : std::nullopt;
    case Measure::HeartRate: return row.heartRate;
    case Measure::Elevation: return row.altitude;
    case Measure::Cadence: return row.cadence;
    }
    return std::nullopt;
}

} // namespace

double rowLength(const Activity &activity, Along along)
{
    const bool byDistance = along == Along::Distance;
    const double unit = byDistance ? activity.metresPerUnit() : 1;
    const double whole = byDistance ? activity.series->metres.back() : activity.series->seconds.back();
    double length = unit;
    for (const double step : byDistance ? rowUnits : rowSeconds) {
        length = step * unit;
        if (whole <= length * mostRows)
            break;
    }
    return length;
}

ActivityTable::ActivityTable(QWidget *parent) : QTableWidget(parent)
{
    setProperty("plain", true);
    setAccessibleName(tr("The numbers of the charts"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
}

void ActivityTable::setActivity(const Activity &activity, Along along)
{
    clear();
    setRowCount(0);
    if (activity.isEmpty())
        return;
    QStringList titles{tr("Until")};
    if (activity.series->hasDistance())
        titles << tr("Distance");
    std::vector<Measure> measures;
    for (const Measure measure : allMeasures) {
        if (!activity.has(measure))
            continue;
        measures.push_back(measure);
        titles << activity.name(measure);
    }
    setColumnCount(int(titles.size()));
    setHorizontalHeaderLabels(titles);
    const auto rows = core::activityRows(*activity.series, along == Along::Distance, rowLength(activity, along));
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const core::ActivityRow &stretch = rows[size_t(row)];
        QStringList cells{clockText(core::Seconds(std::llround(stretch.toSeconds)))};
        if (activity.series->hasDistance())
            cells << activity.distanceText(stretch.toMetres);
        for (const Measure measure : measures) {
            const auto value = valueOf(activity, measure, stretch);
            cells << (value ? activity.text(measure, *value) : QString());
        }
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, cell);
        }
    }
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace ui
