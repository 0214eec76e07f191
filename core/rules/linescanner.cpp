// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/linescanner.h"

namespace core {

namespace {

constexpr qsizetype longestNumber = 40;

} // namespace

LineScanner::LineScanner(const QString &text) : m_text(text)
{
    // Character by character: lower-casing a whole string may change its length, and positions must stay true.
    for (QChar &c : m_text)
        c = c.toLower();
    advance(0);
}

bool LineScanner::isDigit(qsizetype at) const
{
    return at < m_text.size() && m_text[at] >= QLatin1Char('0') && m_text[at] <= QLatin1Char('9');
}

bool LineScanner::isLetter(qsizetype at) const { return at < m_text.size() && m_text[at].isLetter(); }

bool LineScanner::advance(qsizetype to)
{
    m_at = to;
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
    return true;
}

bool LineScanner::take(QChar c) { return !atEnd() && m_text[m_at] == c && advance(m_at + 1); }

bool LineScanner::takeTimes()
{
    if (take(QChar(0x00d7)) || take(QLatin1Char('*')))
        return true;
    return !isLetter(m_at + 1) && take(QLatin1Char('x'));
}

bool LineScanner::takeDash() { return take(QLatin1Char('-')) || take(QChar(0x2013)) || take(QChar(0x2014)); }

bool LineScanner::word(const char *word)
{
    const QLatin1String wanted(word);
    const qsizetype end = m_at + wanted.size();
    return QStringView(m_text).mid(m_at).startsWith(wanted) && !isLetter(end) && advance(end);
}

bool LineScanner::anyWord(std::initializer_list<const char *> words)
{
    for (const char *w : words) {
        if (word(w))
            return true;
    }
    return false;
}

bool LineScanner::takePhrase(const char *words)
{
    const auto joins = [&](qsizetype at) {
        return at < m_text.size() && (m_text[at].isSpace() || m_text[at] == QLatin1Char('-') ||
                                      m_text[at] == QLatin1Char('/') || m_text[at] == QChar(0x2013));
    };
    qsizetype at = m_at;
    for (const char *c = words; *c; ++c) {
        if (*c == ' ') {
            while (joins(at))
                ++at;
        } else if (at < m_text.size() && m_text[at] == QLatin1Char(*c)) {
            ++at;
        } else {
            return false;
        }
    }
    return !isLetter(at) && advance(at);
}

std::optional<QString> LineScanner::digits()
{
    qsizetype at = m_at;
    while (isDigit(at))
        ++at;
    if (at == m_at)
        return std::nullopt;
    const QString number = m_text.mid(m_at, at - m_at);
    advance(at);
    return number;
}

std::optional<QString> LineScanner::decimal()
{
    qsizetype at = m_at;
    while (isDigit(at))
        ++at;
    const bool point = at > m_at && at < m_text.size() && isDigit(at + 1) &&
                       (m_text[at] == QLatin1Char('.') || m_text[at] == QLatin1Char(','));
    if (point) {
        ++at;
        while (isDigit(at))
            ++at;
    }
    if (at == m_at || at - m_at > longestNumber)
        return std::nullopt;
    QString number = m_text.mid(m_at, at - m_at);
    number.replace(QLatin1Char(','), QLatin1Char('.'));
    advance(at);
    return number;
}

std::optional<double> LineScanner::clock()
{
    const qsizetype start = m_at;
    double seconds = 0;
    int parts = 0;
    for (qsizetype at = m_at; parts < 3; ++at) {
        const qsizetype from = at;
        while (isDigit(at))
            ++at;
        // Only the first part may have other than two digits.
        if (at == from || at - from > 5 || (parts > 0 && at - from != 2))
            break;
        const int value = m_text.mid(from, at - from).toInt();
        if (parts > 0 && value > 59)
            break;
        seconds = seconds * 60 + value;
        ++parts;
        m_at = at;
        if (at >= m_text.size() || m_text[at] != QLatin1Char(':'))
            break;
    }
    const bool whole = parts >= 2 && !isDigit(m_at) && (atEnd() || m_text[m_at] != QLatin1Char(':'));
    if (!whole) {
        m_at = start;
        return std::nullopt;
    }
    advance(m_at);
    return seconds;
}

} // namespace core
