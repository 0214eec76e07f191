// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvvalues.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <limits>

namespace exchange {

using core::Milliseconds;

namespace {

// Every kind of space is one space; "a.m." is "am".
QString plain(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        if (c.isSpace())
            c = QLatin1Char(' ');
    return out.simplified();
}

/// Month names, long and short, of the languages exports are written in. Croatian is left out: its "srpanj" and "listopad"
/// are other months than the Czech "srpen" and the Polish "listopad".
QHash<QString, int> monthNames()
{
    QHash<QString, int> names;
    for (const char *language : {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "tr", "ru", "uk", "hu",
                                 "ro", "ca", "id", "el"}) {
        const QLocale locale{QLatin1String(language)};
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString &name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    QString key = name.toLower();
                    key.remove(QLatin1Char('.'));
                    if (!key.isEmpty() && !key.at(0).isDigit() && !names.contains(key))
                        names.insert(key, month);
                }
    }
    names.insert(QStringLiteral("sept"), 9);
    return names;
}

std::optional<int> monthOf(const QString &word)
{
    static const QHash<QString, int> names = monthNames();
    QString key = word.toLower();
    key.remove(QLatin1Char('.'));
    const auto it = names.find(key);
    return it == names.end() ? std::nullopt : std::optional(*it);
}

struct Day {
    QDate day;
    bool ambiguous = false;
};

std::optional<Day> found(int year, int month, int day, bool ambiguous = false)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(Day{date, ambiguous}) : std::nullopt;
}

// Two digits of a year: nobody has a training log from before 1970.
int fullYear(int year) { return year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year; }

std::optional<Day> numericDay(const QString &text, qsizetype &end)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)\\.?"));
    static const QRegularExpression yearLast(QStringLiteral("^(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        end = match.capturedEnd();
        return found(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    end = match.capturedEnd();
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt(), year = fullYear(match.captured(4).toInt());
    if (second > 12)
        return found(year, first, second);
    // Only those who write dots always put the day first.
    const bool ambiguous = first <= 12 && first != second && match.captured(2) != QLatin1String(".");
    return found(year, second, first, ambiguous);
}

// "22 Dec 2025", "22. Dezember 2025", "22 de dic. de 2025", "Dec 22, 2025", "Monday, 22 December 2025".
std::optional<Day> namedDay(const QString &text, qsizetype &end)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -](?:de |d[’'])?(\\p{L}+)\\.?,?[ -](?:de )?(\\d{4})(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthFirstForm(
        QStringLiteral("^(?:\\p{L}+\\.?,? )?(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        if (const auto month = monthOf(match.captured(2))) {
            end = match.capturedEnd();
            return found(match.captured(3).toInt(), *month, match.captured(1).toInt());
        }
    if (const auto match = monthFirstForm.match(text); match.hasMatch())
        if (const auto month = monthOf(match.captured(1))) {
            end = match.capturedEnd();
            return found(match.captured(3).toInt(), *month, match.captured(2).toInt());
        }
    return std::nullopt;
}

std::optional<QTime> timeIn(const QRegularExpressionMatch &match)
{
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (half.startsWith(QLatin1Char('p')))
        hour = hour % 12 + 12;
    else if (half.startsWith(QLatin1Char('a')))
        hour %= 12;
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?([.,]\\d+)?(?: ?([ap])\\.? ?m\\.?)?(?![\\d:])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

std::optional<int> offsetIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:UTC|GMT)?([+-])(\\d{2}):?(\\d{2})?$"));
    const QString rest = text.trimmed();
    if (rest == QLatin1String("Z") || rest == QLatin1String("UTC") || rest == QLatin1String("GMT"))
        return 0;
    const auto match = pattern.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return match.captured(1) == QLatin1String("-") ? -minutes : minutes;
}

std::optional<Milliseconds> clockDuration(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{2})(?:[.,](\\d{1,3}))?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
    return Milliseconds(seconds * 1000 + match.captured(4).leftJustified(3, QLatin1Char('0')).toInt());
}

std::optional<Milliseconds> wordedDuration(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("(\\d+(?:[.,]\\d+)?) ?(\\p{L}+)\\.?"), QRegularExpression::UseUnicodePropertiesOption);
    double seconds = 0;
    qsizetype at = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (!text.mid(at, match.capturedStart() - at).trimmed().isEmpty())
            return std::nullopt;
        at = match.capturedEnd();
        const QString unit = match.captured(2).toLower();
        const double amount = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        if (unit.startsWith(QLatin1Char('h')) || unit.startsWith(QLatin1String("st")))
            seconds += amount * 3600;
        else if (unit.startsWith(QLatin1Char('m')))
            seconds += amount * 60;
        else if (unit.startsWith(QLatin1Char('s')))
            seconds += amount;
        else
            return std::nullopt;
    }
    if (at == 0 || !text.mid(at).trimmed().isEmpty())
        return std::nullopt;
    return Milliseconds(qint64(std::llround(seconds * 1000)));
}

} // namespace

std::optional<WrittenDate> writtenDate(const QString &text)
{
    const QString words = plain(text);
    qsizetype end = 0;
    auto day = numericDay(words, end);
    if (!day)
        day = namedDay(words, end);
    if (!day)
        return std::nullopt;
    WrittenDate date{day->day, {}, {}, day->ambiguous};
    static const QRegularExpression between(QStringLiteral("^[,T]? ?(?:(?:at|um|à|alle|om|kl\\.?|a las) )?"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString rest = words.mid(end).remove(between);
    if (rest.isEmpty())
        return date;
    const auto match = timePattern().match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    date.time = timeIn(match);
    if (!date.time)
        return std::nullopt;
    date.offsetMinutes = offsetIn(rest.mid(match.capturedEnd()));
    return date;
}

QDate monthFirst(QDate day) { return QDate(day.year(), day.day(), day.month()); }

std::optional<QTime> writtenTime(const QString &text)
{
    const QString words = plain(text);
    const auto match = timePattern().match(words);
    if (!match.hasMatch() || match.capturedEnd() != words.size())
        return std::nullopt;
    return timeIn(match);
}

std::optional<Milliseconds> writtenDuration(const QString &text)
{
    const QString words = plain(text);
    if (const auto clock = clockDuration(words))
        return clock;
    if (const auto seconds = writtenNumber(words); seconds && *seconds >= 0 && *seconds < 1e9)
        return Milliseconds(qint64(std::llround(*seconds * 1000)));
    return wordedDuration(words);
}

std::optional<double> writtenNumber(const QString &text)
{
    static const QRegularExpression thousands(QStringLiteral("^[-+]?\\d{1,3}(,\\d{3})+$"));
    QString digits = plain(text).remove(QLatin1Char(' '));
    // Typographic minus, and the apostrophe the Swiss part thousands with.
    digits.replace(QChar(0x2212), QLatin1Char('-')).remove(QLatin1Char('\'')).remove(QChar(0x2019));
    const qsizetype comma = digits.lastIndexOf(QLatin1Char(',')), point = digits.lastIndexOf(QLatin1Char('.'));
    if (comma >= 0 && point >= 0)
        digits.remove(comma > point ? QLatin1Char('.') : QLatin1Char(','));
    else if (thousands.match(digits).hasMatch())
        digits.remove(QLatin1Char(','));
    digits.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double value = digits.toDouble(&ok);
    // No amount of training is that large; it would not survive being counted in seconds or metres.
    constexpr double mostThereIs = 1e9;
    return ok && std::abs(value) <= mostThereIs ? std::optional(value) : std::nullopt;
}

std::optional<int> writtenInteger(const QString &text)
{
    const auto number = writtenNumber(text);
    if (!number || std::abs(*number) > double(std::numeric_limits<int>::max()))
        return std::nullopt;
    return int(std::lround(*number));
}

std::optional<core::WeightUnit> writtenWeightUnit(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.startsWith(QLatin1String("kg")) || word.startsWith(QLatin1String("kilo")))
        return core::WeightUnit::Kilograms;
    if (word.startsWith(QLatin1String("lb")) || word.startsWith(QLatin1String("pound")))
        return core::WeightUnit::Pounds;
    return std::nullopt;
}

std::optional<double> metresIn(const QString &unit)
{
    QString word = unit.trimmed().toLower();
    word.remove(QLatin1Char('.'));
    if (word == QLatin1String("m") || word.startsWith(QLatin1String("met")))
        return 1;
    if (word == QLatin1String("km") || word.startsWith(QLatin1String("kilom")))
        return 1000;
    if (word == QLatin1String("mi") || word.startsWith(QLatin1String("mile")))
        return 1609.344;
    if (word == QLatin1String("ft") || word == QLatin1String("feet"))
        return 0.3048;
    if (word == QLatin1String("yd") || word == QLatin1String("yds") || word.startsWith(QLatin1String("yard")))
        return 0.9144;
    return word == QLatin1String("cm") ? std::optional(0.01) : std::nullopt;
}

} // namespace exchange
