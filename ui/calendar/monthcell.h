// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <QAbstractButton>
#include <QDate>
#include <vector>

namespace ui {

/// One day of the month strip: its number and a dot for each family that stands on it.
class MonthCell : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MonthCell(QWidget *parent = nullptr);

    struct Look {
        bool today = false;
        bool inMonth = true;
        bool current = false;    ///< the keyboard stands here
        bool inWeekShown = false;
        bool weekStart = false;  ///< first day of its row
        bool weekEnd = false;    ///< last day of its row
    };
    /// Shows a day; its accessible name is the full date and what stands on it.
    void setDay(QDate day, const std::vector<core::Family> &families, const Look &look);
    [[nodiscard]] QDate day() const { return m_day; }

    [[nodiscard]] QSize sizeHint() const override { return {40, 38}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_day;
    std::vector<core::Family> m_families;
    Look m_look;
};

} // namespace ui
