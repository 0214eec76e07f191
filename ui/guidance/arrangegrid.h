// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guidancereader.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// A week before and after an arrangement, day by day, side by side.
class ArrangeGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ArrangeGrid(QWidget *parent = nullptr);
    /// Shows the week as it stands beside the week with these moves.
    void show(const core::WeekGuidance &week, const std::vector<core::SessionMove> &moves);

private:
    [[nodiscard]] QWidget *dayCell(const core::WeekGuidance &week, const core::WeekFacts &facts, QDate day,
                                   const std::vector<core::SessionMove> &moves) const;

    QGridLayout *m_grid;
};

} // namespace ui
