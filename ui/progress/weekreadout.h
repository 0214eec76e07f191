// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/weekwords.h"

#include <QWidget>

namespace ui {

/// The small card with one week's numbers that floats beside its bar. Lets the mouse through.
class WeekReadout : public QWidget
{
    Q_OBJECT
public:
    explicit WeekReadout(QWidget *parent);

    /// Shows a week beside `column`, inside the parent.
    void showWeek(const core::ProgressWeek &week, const QRect &column);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;

    QString m_title;
    QString m_headline;
    std::vector<WeekFact> m_facts;
};

} // namespace ui
