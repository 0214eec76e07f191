// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/placement.h"
#include "core/result.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class PlacementTree;
class StartChoice;

/// How a plan comes onto the calendar: when, how much of it, and what becomes of days on which something stands. Shows
/// day by day what would happen; writes nothing.
class ApplyDialog : public QDialog
{
    Q_OBJECT
public:
    /// Gives what stands on the calendar from a day on.
    using Around = std::function<core::Result<core::CalendarAround>(QDate first)>;
    ApplyDialog(core::Plan plan, QDate start, QDate today, Around around, QWidget *parent = nullptr);

    /// What was agreed on.
    [[nodiscard]] const core::Placement &placement() const { return m_placement; }

private:
    void build(QDate start);
    void preview();
    [[nodiscard]] core::Plan scaledPlan() const;
    void show(const core::Plan &plan);
    [[nodiscard]] QString summary() const;

    core::Plan m_plan;
    QDate m_today;
    Around m_around;
    core::Placement m_placement;
    StartChoice *m_start = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_taken = nullptr;
    QCheckBox *m_leavePast = nullptr;
    QLabel *m_summary = nullptr;
    PlacementTree *m_tree = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
