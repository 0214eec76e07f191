// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xmltime.h"

#include <QDate>

namespace exchange {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 firstBelievableMs = 631'152'000'000;  // 1990-01-01
constexpr qint64 firstTooLateMs = 4'102'444'800'000;   // 2100-01-01

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Takes things off the front of a text; after the first that is not there nothing is.
class Taker
{
public:
    explicit Taker(QStringView text) : m_rest(text) { }
    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            m_good = m_good && i < m_rest.size() && isDigit(m_rest[i]);
            value = m_good ? value * 10 + m_rest[i].digitValue() : 0;
        }
        m_rest = m_good ? m_rest.sliced(count) : QStringView();
        return value;
    }
    void mark(QChar c)
    {
        if (!takes(c))
            m_good = false;
    }
    bool takes(QChar c)
    {
        if (!m_good || m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    /// Milliseconds of ".25", if that follows.
    qint64 fraction()
    {
        if (!takes(u'.') && !takes(u','))
            return 0;
        qint64 ms = 0;
        qsizetype count = 0;
        for (; count < m_rest.size() && isDigit(m_rest[count]); ++count)
            ms = count < 3 ? ms * 10 + m_rest[count].digitValue() : ms;
        m_good = m_good && count > 0;
        for (qsizetype i = count; i < 3; ++i)
            ms *= 10;
        m_rest = m_rest.sliced(count);
        return ms;
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
    bool m_good = true;
};

std::optional<qint64> localMs(Taker &take)
{
    const int year = take.digits(4);
    take.mark(u'-');
    const int month = take.digits(2);
    take.mark(u'-');
    const QDate date(year, month, take.digits(2));
    if (!take.takes(u'T') && !take.takes(u't'))
        take.mark(u' ');
    const int hour = take.digits(2);
    take.mark(u':');
    const int minute = take.digits(2);
    take.mark(u':');
    const int second = take.digits(2);
    const qint64 ms = take.fraction();
    if (!take.isGood() || !date.isValid() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(date) * dayMs + (hour * 60 + minute) * minuteMs + second * 1000 + ms;
}

} // namespace

std::optional<XmlTime> XmlTime::parse(QStringView text)
{
    Taker take(text.trimmed());
    const std::optional<qint64> local = localMs(take);
    if (!local)
        return std::nullopt;
    XmlTime time{*local, std::nullopt, false};
    const bool zulu = take.takes(u'Z') || take.takes(u'z');
    const bool east = !zulu && take.takes(u'+');
    const bool west = !zulu && !east && (take.takes(u'-') || take.takes(QChar(0x2212)));
    time.hasZone = zulu || east || west;
    if (east || west) {
        int minutes = take.digits(2) * 60;
        const bool colon = take.takes(u':');
        if (colon || !take.atEnd())
            minutes += take.digits(2);
        time.utcMs -= (west ? -minutes : minutes) * minuteMs;
        if (minutes != 0)
            time.offsetMinutes = west ? -minutes : minutes;
    }
    return take.isGood() && take.atEnd() ? std::optional(time) : std::nullopt;
}

bool XmlTime::isBelievable() const { return utcMs >= firstBelievableMs && utcMs < firstTooLateMs; }

} // namespace exchange
