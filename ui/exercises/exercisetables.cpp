// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisetables.h"

#include "core/model/datetext.h"
#include "ui/exercises/exercisewords.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr int rowAir = 10;
constexpr int cellAir = 16;
constexpr int narrowestWide = 120;

QString tr(const char *text) { return QCoreApplication::translate("ui::ExerciseTable", text); }

/// "Tue 24 Nov", with the year where it is not this one.
QString shortDay(QDate day, QDate today)
{
    return core::dateText(day, day.year() == today.year() ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace

ExerciseTable::ExerciseTable(const QString &accessibleName, QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setProperty("plain", true);
    setStyleSheet(QStringLiteral("QAbstractScrollArea::corner { background: transparent; border: none; }"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowAir);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableWidget::activated, this, [this](const QModelIndex &index) {
        const Row &row = m_rows[size_t(index.row())];
        if (!row.session.isNull())
            emit opened(row.session, row.day);
    });
}

void ExerciseTable::setRows(const QStringList &titles, const std::vector<Row> &rows, int wide)
{
    m_rows = rows;
    setColumnCount(int(titles.size()));
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(rows[size_t(row)].cells.value(column));
            const bool right = titles[column].startsWith(QLatin1Char('>'));
            item->setTextAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (column == wide)
                item->setToolTip(item->text().toHtmlEscaped());
            setItem(row, column, item);
        }
    showTitles(titles, wide);
    if (rowCount() > 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
}

void ExerciseTable::showTitles(const QStringList &titles, int wide)
{
    for (int column = 0; column < columnCount(); ++column) {
        const bool right = titles[column].startsWith(QLatin1Char('>'));
        auto *item = new QTableWidgetItem(titles[column].mid(right ? 1 : 0));
        item->setTextAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, item);
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        int width = fontMetrics().horizontalAdvance(item->text());
        for (const Row &row : m_rows)
            width = std::max(width, fontMetrics().horizontalAdvance(row.cells.value(column)));
        if (column != wide)
            horizontalHeader()->resizeSection(column, width + cellAir);
    }
    m_wide = wide;
    fitWide();
}

// It takes the room that is left; where there is none, the table scrolls sideways instead of squeezing it.
void ExerciseTable::fitWide()
{
    if (m_wide < 0 || m_wide >= columnCount())
        return;
    int others = 0;
    for (int column = 0; column < columnCount(); ++column)
        others += column == m_wide ? 0 : columnWidth(column);
    horizontalHeader()->resizeSection(m_wide, std::max(narrowestWide, viewport()->width() - others));
}

void ExerciseTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitWide();
}

void showSessions(ExerciseTable &table, const core::ExerciseHistory &history, const core::Exercise &exercise, const core::Preferences &preferences, QDate today)
{
    QStringList titles{tr("Day"), tr("Sets")};
    std::vector<core::SetMeasure> measures = core::measuresOf(exercise);
    std::erase(measures, core::SetMeasure::SetsAWeek);
    for (const core::SetMeasure measure : measures)
        titles << QLatin1Char('>') + shortMeasureName(measure, exercise);
    std::vector<ExerciseTable::Row> rows;
    for (auto day = history.rbegin(); day != history.rend(); ++day) {
        QStringList cells{shortDay(day->day, today), setsText(*day, exercise, preferences.lengths)};
        for (const core::SetMeasure measure : measures) {
            const auto value = core::valueOf(*day, measure, exercise);
            cells << (value ? measureText(*value, measure, preferences) : QString());
        }
        rows.push_back({cells, day->session, day->day});
    }
    table.setRows(titles, rows, 1);
}

void showRepsAtLoad(ExerciseTable &table, const core::ExerciseRecords &records, const core::Exercise &exercise, const core::Preferences &preferences, QDate today)
{
    const bool estimates = exercise.compound && exercise.tracking == core::Tracking::WeightReps;
    QStringList titles{tr("Set"), tr(">Repetitions")};
    if (estimates)
        titles << tr(">Estimate");
    titles << tr(">Day");
    std::vector<ExerciseTable::Row> rows;
    for (const core::RecordSet &record : records.repsAtLoad) {
        QStringList cells{setText(record.set, exercise, preferences.lengths), QString::number(*record.set.result.reps)};
        if (estimates) {
            const auto estimate = core::estimateOf(record.set, exercise);
            cells << (estimate ? measureText(*estimate, core::SetMeasure::Estimate, preferences) : QString());
        }
        cells << shortDay(record.day, today);
        rows.push_back({cells, record.session, record.day});
    }
    table.setRows(titles, rows, 0);
}

void showWeeks(ExerciseTable &table, const core::ExerciseHistory &history, const core::Exercise &exercise, const core::Preferences &preferences)
{
    std::vector<ExerciseTable::Row> rows;
    const auto weeks = core::seriesOf(history, core::SetMeasure::SetsAWeek, exercise, preferences.firstDay());
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week)
        rows.push_back({{rangeText({week->day, week->day.addDays(6)}), measureText(week->value, core::SetMeasure::SetsAWeek, preferences)}, {}, week->day});
    table.setRows({tr("Week"), tr(">Sets")}, rows, 0);
}

} // namespace ui
