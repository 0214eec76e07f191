// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/sameeffort.h"

#include <QWidget>

namespace ui {

/// Earlier runs as dots over time, faster ones higher, this run as a larger dot and the middle as a line. Its figures are
/// also in words beside it, so it takes no focus.
class PaceDots : public QWidget
{
    Q_OBJECT
public:
    explicit PaceDots(QWidget *parent = nullptr);
    void setComparison(const core::EffortComparison &comparison);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::EffortComparison m_comparison;
};

} // namespace ui
