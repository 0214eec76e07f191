// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace core {

/// The pattern, for QLocale and QDateEdit, that shows the parts named in `parts` in the order and with the marks of the
/// locale in use. `parts` is written as in English, of "ddd" or "dddd", "d", "MMM" or "MMMM" and "yyyy":
/// "ddd d MMM" gives "ddd d. MMM" in German and "ddd, MMM d" in American English.
[[nodiscard]] QString datePattern(const QString &parts);
/// A day with these parts: "Fri 20 Nov", "Fr 20. Nov.", "Fri, Nov 20".
[[nodiscard]] QString dateText(QDate day, const QString &parts);
/// From one day to another with these parts, which name no weekday; a month or year they share is said once:
/// "16 – 22 November 2026", "16. – 22. November 2026", "November 16 – 22, 2026".
[[nodiscard]] QString dateRangeText(QDate first, QDate last, const QString &parts);
/// "Fri": the short name of a day's weekday, without the dot that some languages put into dates.
[[nodiscard]] QString shortWeekday(QDate day);

} // namespace core
