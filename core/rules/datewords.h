// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>

namespace core {

/// The day a few words mean, seen from `today`, or nullopt when they mean none: "2026-11-23", "today", "tomorrow",
/// "yesterday", "tue" (the next one, today included), "next tue" (after today), "last tue" (before today), "in 3 weeks",
/// "2 days ago", "next month", "23 nov", "nov 23 2026", "23.11.", "23/11/2026" (in the locale's order), "week 48" (its Monday
/// by ISO 8601). A day without a year is the one nearest to today. English words and those of the locale and the
/// translation are understood; case and accents do not matter.
[[nodiscard]] std::optional<QDate> dayFromWords(const QString &words, QDate today, const QLocale &locale);

} // namespace core
