// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/datewords.h"

#include "core/rules/wordfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cstdlib>

namespace core {

namespace {

using Found = std::optional<QDate>;

/// Whether a word is an English one or the translator's for it; several are given with a bar between.
bool isWord(const QString &word, const char *english)
{
    const QString own = QCoreApplication::translate("DateWords", english);
    for (const QString &one : (QLatin1String(english) + QLatin1Char('|') + own).split(QLatin1Char('|')))
        if (folded(one) == word)
            return true;
    return false;
}

constexpr const char *wordsToday = QT_TRANSLATE_NOOP("DateWords", "today");
constexpr const char *wordsTomorrow = QT_TRANSLATE_NOOP("DateWords", "tomorrow");
constexpr const char *wordsYesterday = QT_TRANSLATE_NOOP("DateWords", "yesterday");
constexpr const char *wordsNext = QT_TRANSLATE_NOOP("DateWords", "next");
constexpr const char *wordsLast = QT_TRANSLATE_NOOP("DateWords", "last");
constexpr const char *wordsIn = QT_TRANSLATE_NOOP("DateWords", "in");
constexpr const char *wordsAgo = QT_TRANSLATE_NOOP("DateWords", "ago");
constexpr const char *wordsDay = QT_TRANSLATE_NOOP("DateWords", "day|days");
constexpr const char *wordsWeek = QT_TRANSLATE_NOOP("DateWords", "week|weeks|w");
constexpr const char *wordsMonth = QT_TRANSLATE_NOOP("DateWords", "month|months");
constexpr const char *wordsYear = QT_TRANSLATE_NOOP("DateWords", "year|years");

/// The number of a weekday or month whose name begins with the word, which must have two letters at least.
template <class Name> int numbered(const QString &word, int count, Name name)
{
    if (word.size() < 2)
        return 0;
    for (const QLocale &locale : {QLocale::c(), QLocale()})
        for (int i = 1; i <= count; ++i)
            if (folded(name(locale, i)).startsWith(word))
                return i;
    return 0;
}

int weekdayOf(const QString &word)
{
    return numbered(word, 7, [](const QLocale &locale, int day) { return locale.standaloneDayName(day); });
}

int monthOf(const QString &word)
{
    return numbered(word, 12, [](const QLocale &locale, int month) { return locale.standaloneMonthName(month); });
}

Found shifted(QDate today, int count, const QString &unit)
{
    if (isWord(unit, wordsDay))
        return today.addDays(count);
    if (isWord(unit, wordsWeek))
        return today.addDays(7 * count);
    if (isWord(unit, wordsMonth))
        return today.addMonths(count);
    if (isWord(unit, wordsYear))
        return today.addYears(count);
    return std::nullopt;
}

/// The date of this day and month in the given year, else in the one that brings it nearest to today.
Found dated(int day, int month, std::optional<int> year, QDate today)
{
    if (year) {
        const QDate date(*year < 100 ? 2000 + *year : *year, month, day);
        return date.isValid() ? Found(date) : std::nullopt;
    }
    Found nearest;
    for (int y = today.year() - 1; y <= today.year() + 1; ++y)
        if (const QDate date(y, month, day); date.isValid() && (!nearest || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*nearest))))
            nearest = date;
    return nearest;
}

Found ofOneWord(const QString &word, QDate today)
{
    if (isWord(word, wordsToday))
        return today;
    if (isWord(word, wordsTomorrow))
        return today.addDays(1);
    if (isWord(word, wordsYesterday))
        return today.addDays(-1);
    const int weekday = weekdayOf(word);
    return weekday ? Found(today.addDays((weekday - today.dayOfWeek() + 7) % 7)) : std::nullopt;
}

/// "next tue", "last month".
Found relative(const QString &which, const QString &what, QDate today)
{
    const bool next = isWord(which, wordsNext);
    if (!next && !isWord(which, wordsLast))
        return std::nullopt;
    if (const int weekday = weekdayOf(what)) {
        const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
        return today.addDays(next ? ahead : ahead == 7 ? -7 : ahead - 7);
    }
    return shifted(today, next ? 1 : -1, what);
}

Found counted(const QStringList &words, QDate today)
{
    bool isNumber = false;
    if (words.size() != 3)
        return std::nullopt;
    if (const int count = words[1].toInt(&isNumber); isNumber && count < 10000 && isWord(words[0], wordsIn))
        return shifted(today, count, words[2]);
    if (const int count = words[0].toInt(&isNumber); isNumber && count < 10000 && isWord(words[2], wordsAgo))
        return shifted(today, -count, words[1]);
    // German says "vor 3 Tagen".
    if (const int count = words[1].toInt(&isNumber); isNumber && count < 10000 && isWord(words[0], wordsAgo))
        return shifted(today, -count, words[2]);
    return std::nullopt;
}

/// "week 48" or "w 48 2027": its Monday.
Found ofWeek(const QStringList &words, QDate today)
{
    if (words.size() < 2 || words.size() > 3 || !isWord(words[0], wordsWeek))
        return std::nullopt;
    bool isWeek = false;
    bool isYear = words.size() == 2;
    const int week = words[1].toInt(&isWeek);
    int year = 0;
    (void)today.weekNumber(&year);
    if (words.size() == 3)
        year = words[2].toInt(&isYear);
    if (!isWeek || !isYear || week < 1 || week > 53)
        return std::nullopt;
    // 4 January is in week 1 of its year.
    const QDate first(year, 1, 4);
    const QDate monday = first.addDays(1 - first.dayOfWeek() + 7 * (week - 1));
    return monday.isValid() && monday.addDays(3).year() == year ? Found(monday) : std::nullopt;
}

/// "23 nov", "nov 23", with or without a year.
Found ofMonthName(const QStringList &words, QDate today)
{
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    const auto number = [](QString word) {
        if (word.endsWith(QLatin1Char('.')) || word.endsWith(QLatin1Char(',')))
            word.chop(1);
        bool isNumber = false;
        const int value = word.toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    const int monthFirst = monthOf(words[0]);
    const int month = monthFirst ? monthFirst : monthOf(words[1]);
    const auto day = number(monthFirst ? words[1] : words[0]);
    const auto year = words.size() == 3 ? number(words[2]) : std::nullopt;
    if (!month || !day || (words.size() == 3 && !year))
        return std::nullopt;
    return dated(*day, month, year, today);
}

/// Three or two numbers with a point, stroke or hyphen between, in the order of the locale; a year of four digits goes first.
Found ofNumbers(const QString &word, QDate today, const QLocale &locale)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression mixed(QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{2}|\\d{4})?)?$"));
    if (const auto match = iso.match(word); match.hasMatch())
        return dated(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt(), today);
    const auto match = mixed.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = pattern.indexOf(QLatin1Char('M')) < pattern.indexOf(QLatin1Char('d')) && !word.contains(QLatin1Char('.'));
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const auto year = match.captured(3).isEmpty() ? std::nullopt : std::optional(match.captured(3).toInt());
    return dated(monthFirst ? second : first, monthFirst ? first : second, year, today);
}

} // namespace

std::optional<QDate> dayFromWords(const QString &text, QDate today, const QLocale &locale)
{
    const QStringList words = folded(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() == 1) {
        if (const Found found = ofNumbers(words[0], today, locale))
            return found;
        return ofOneWord(words[0], today);
    }
    if (words.size() == 2)
        if (const Found found = relative(words[0], words[1], today))
            return found;
    for (const Found &found : {counted(words, today), ofWeek(words, today), ofMonthName(words, today)})
        if (found)
            return found;
    return std::nullopt;
}

} // namespace core
