// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/placement.h"

#include <QTreeWidget>

namespace ui {

/// What a plan would do, week by week and day by day: what it adds, what stands there, and what becomes of it. Weeks in
/// which something stands in the way are open. Only shows.
class PlacementTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PlacementTree(QWidget *parent = nullptr);
    void setPlacement(const core::Placement &placement, const core::Plan &plan);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// What happens on a day, in words: "Added", "Left out: the day is taken", "Takes the place of Easy run".
[[nodiscard]] QString outcomeText(const core::PlacedDay &day);

} // namespace ui
