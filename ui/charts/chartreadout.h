// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartwords.h"

#include <QWidget>

namespace ui {

/// The small card with the numbers of one point that floats beside it. Lets the mouse through.
class ChartReadout : public QWidget
{
    Q_OBJECT
public:
    explicit ChartReadout(QWidget *parent);

    /// Shows a point beside `column`, inside the parent.
    void showPoint(const core::Chart &chart, int point, const core::Preferences &preferences, const QRect &column);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;

    QString m_title;
    QString m_headline;
    std::vector<ChartLine> m_lines;
};

} // namespace ui
