// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>
#include <vector>

namespace ui {

/// One label below a column of weeks.
struct WeekTick {
    int index = 0; ///< which week it stands under
    QString label;
    bool operator==(const WeekTick &) const = default;
};

/// Date labels for consecutive weeks that start on `firstDays`, `slot` pixels each: days while there is room, then
/// months, then years, never two closer than `widthOf` says they need.
[[nodiscard]] std::vector<WeekTick> weekTicks(const std::vector<QDate> &firstDays, double slot,
                                              const std::function<double(const QString &)> &widthOf);

} // namespace ui
