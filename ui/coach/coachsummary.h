// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/rules/coach.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// The end of a run: every piece that was run, and the question what becomes of it.
class CoachSummary : public QWidget
{
    Q_OBJECT
public:
    explicit CoachSummary(QWidget *parent = nullptr);

    void setRun(const core::CoachRun &run, const core::Preferences &preferences);
    /// Puts the focus on the answer most people give.
    void takeFocus();

signals:
    void logAsked();
    void goOnAsked();
    void discardAsked();

private:
    QLabel *m_title;
    QLabel *m_total;
    QTableWidget *m_table;
    QPushButton *m_log;
    QPushButton *m_goOn;
    QPushButton *m_discard;
};

} // namespace ui
