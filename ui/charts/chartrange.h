// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <optional>

namespace ui {

/// How far back a page of charts looks.
enum class ChartRange { ThreeMonths, SixMonths, TwelveMonths, All };

/// How many months a range means; nullopt for all.
[[nodiscard]] std::optional<int> monthsOf(ChartRange range);

/// Chooses how far back to look; six months at first.
class RangeBox : public QComboBox
{
    Q_OBJECT
public:
    explicit RangeBox(QWidget *parent = nullptr);

    [[nodiscard]] ChartRange range() const { return ChartRange(currentIndex()); }
    /// Shows a range without saying so.
    void setRange(ChartRange range) { setCurrentIndex(int(range)); }

signals:
    /// The user chose another range.
    void rangeChosen(ui::ChartRange range);
};

} // namespace ui
