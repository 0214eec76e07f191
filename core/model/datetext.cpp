// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DateText", text); }

/// Where a run of one letter stands in a pattern; words in quotes are passed over. Empty when it is not there.
struct Run {
    qsizetype from = -1;
    qsizetype to = -1; ///< behind the last letter
    [[nodiscard]] bool there() const { return from >= 0; }
};

Run runOf(const QString &pattern, QChar letter, int mostLetters = 9)
{
    bool quoted = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == QLatin1Char('\''))
            quoted = !quoted;
        if (quoted || pattern[i] != letter)
            continue;
        qsizetype end = i;
        while (end < pattern.size() && pattern[end] == letter)
            ++end;
        if (end - i <= mostLetters)
            return {i, end};
        i = end - 1;
    }
    return {};
}

/// Behind the mark that belongs to what ends at `end`: the dot of "d.", the sign of "d日".
qsizetype withMark(const QString &pattern, qsizetype end)
{
    while (end < pattern.size() && !pattern[end].isSpace() && pattern[end] != QLatin1Char(',') && pattern[end] != QLatin1Char('\'')
           && pattern[end].toLatin1() != '/' && !QStringLiteral("dMy").contains(pattern[end]))
        ++end;
    return end;
}

/// From the first to the last of these runs.
QString between(const QString &pattern, std::initializer_list<Run> runs)
{
    qsizetype from = pattern.size();
    qsizetype to = 0;
    for (const Run &run : runs) {
        from = std::min(from, run.from);
        to = std::max(to, run.to);
    }
    return pattern.mid(from, withMark(pattern, to) - from);
}

struct Parts {
    QString weekday; ///< "ddd", "dddd" or empty
    QString month;   ///< "MMM" or "MMMM"
    bool day = false;
    bool year = false;
};

Parts partsOf(const QString &parts)
{
    Parts out;
    for (const QString &part : parts.split(QLatin1Char(' '))) {
        if (part.startsWith(QLatin1String("ddd")))
            out.weekday = part;
        else if (part.startsWith(QLatin1Char('M')))
            out.month = part;
        out.day |= part == QLatin1String("d");
        out.year |= part.startsWith(QLatin1Char('y'));
    }
    return out;
}

/// Day, month and year as the locale puts them; nullopt where its long date says them in another way.
std::optional<QString> inOrder(const Parts &parts)
{
    const QString pattern = QLocale().dateFormat(QLocale::LongFormat);
    const Run day = runOf(pattern, QLatin1Char('d'), 2);
    const Run month = runOf(pattern, QLatin1Char('M'));
    const Run year = runOf(pattern, QLatin1Char('y'));
    if (!day.there() || !month.there() || !year.there())
        return std::nullopt;
    QString out = parts.year ? between(pattern, {day, month, year}) : between(pattern, {day, month});
    // A month in digits stays one.
    if (const Run shown = runOf(out, QLatin1Char('M')); shown.to - shown.from >= 3)
        out.replace(shown.from, shown.to - shown.from, parts.month);
    return out;
}

/// What stands behind a weekday. English as Legwork writes it has no comma where the day comes first.
QString behindWeekday(const QString &weekday)
{
    const QLocale locale;
    const QString pattern = locale.dateFormat(QLocale::LongFormat);
    const bool dayFirst = runOf(pattern, QLatin1Char('d'), 2).from < runOf(pattern, QLatin1Char('M')).from;
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const bool comma = pattern.contains(QLatin1String("dddd,")) && (!dayFirst || (!english && weekday.size() > 3));
    return comma ? QStringLiteral(", ") : QStringLiteral(" ");
}

/// The day's number with its mark: "16", "16.".
QString dayNumber(QDate day)
{
    const QString pattern = QLocale().dateFormat(QLocale::LongFormat);
    const Run run = runOf(pattern, QLatin1Char('d'), 2);
    return run.there() ? QLocale().toString(day, between(pattern, {run})) : QString::number(day.day());
}

QString plainText(QDate day, const QString &parts) { return QLocale().toString(day, datePattern(parts)); }

} // namespace

QString datePattern(const QString &text)
{
    const Parts parts = partsOf(text);
    if (!parts.day || parts.month.isEmpty())
        return text;
    const auto date = inOrder(parts);
    if (!date)
        return text;
    return parts.weekday.isEmpty() ? *date : parts.weekday + behindWeekday(parts.weekday) + *date;
}

QString dateText(QDate day, const QString &parts)
{
    const Parts wanted = partsOf(parts);
    if (wanted.weekday.size() != 3)
        return plainText(day, parts);
    QString rest = parts;
    const QString date = plainText(day, rest.remove(wanted.weekday).trimmed());
    return shortWeekday(day) + behindWeekday(wanted.weekday) + date;
}

QString dateRangeText(QDate first, QDate last, const QString &parts)
{
    const QString month = partsOf(parts).month;
    const bool year = partsOf(parts).year;
    const QString withoutYear = QStringLiteral("d ") + month;
    const QString span = tr("%1 – %2");
    if (first.year() != last.year())
        return span.arg(plainText(first, parts), plainText(last, parts));
    if (first.month() != last.month())
        return span.arg(plainText(first, withoutYear), plainText(last, parts));
    const QString pattern = datePattern(withoutYear);
    if (runOf(pattern, QLatin1Char('d')).from < runOf(pattern, QLatin1Char('M')).from)
        return span.arg(dayNumber(first), plainText(last, parts));
    const QString days = span.arg(plainText(first, withoutYear), dayNumber(last));
    return year ? plainText(last, parts).replace(plainText(last, withoutYear), days) : days;
}

QString shortWeekday(QDate day) { return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat); }

} // namespace core
