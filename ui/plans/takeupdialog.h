// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/runs.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace ui {

class MondayEdit;

/// How to go on with a plan after a pause: repeat the last finished week, two weeks back, from the start, or stop. What
/// the days missed suggest is chosen. Writes nothing.
class TakeUpDialog : public QDialog
{
    Q_OBJECT
public:
    TakeUpDialog(core::RunState state, QDate today, QWidget *parent = nullptr);
    /// The plan week to begin with; nullopt: the plan is to be stopped.
    [[nodiscard]] std::optional<int> week() const;
    [[nodiscard]] QDate monday() const;

private:
    void preview();

    core::RunState m_state;
    QButtonGroup *m_ways;
    MondayEdit *m_monday;
    QLabel *m_summary;
    QPushButton *m_ok;
};

} // namespace ui
