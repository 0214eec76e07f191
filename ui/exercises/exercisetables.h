// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"
#include "core/stats/exerciserecords.h"

#include <QTableWidget>

namespace ui {

/// A plain read-only table of finished words, one key for each row that can be opened.
class ExerciseTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ExerciseTable(const QString &accessibleName, QWidget *parent = nullptr);

    /// One row; an empty session cannot be opened.
    struct Row {
        QStringList cells;
        core::SessionId session;
        QDate day;
    };
    /// Shows these rows; columns whose title starts with '>' are set flush right. `wide` takes the room that is left.
    void setRows(const QStringList &titles, const std::vector<Row> &rows, int wide);

signals:
    /// Enter or a double click on a row with a session.
    void opened(core::SessionId session, QDate day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTitles(const QStringList &titles, int wide);
    void fitWide();

    std::vector<Row> m_rows;
    int m_wide = -1;
};

/// Every session of the history, newest first, with its sets and the measures of the chart.
void showSessions(ExerciseTable &table, const core::ExerciseHistory &history, const core::Exercise &exercise, const core::Preferences &preferences, QDate today);
/// The most repetitions at each load.
void showRepsAtLoad(ExerciseTable &table, const core::ExerciseRecords &records, const core::Exercise &exercise, const core::Preferences &preferences, QDate today);
/// The sets of each week, newest first.
void showWeeks(ExerciseTable &table, const core::ExerciseHistory &history, const core::Exercise &exercise, const core::Preferences &preferences);

} // namespace ui
