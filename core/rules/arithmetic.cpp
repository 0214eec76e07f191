// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/arithmetic.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace core {

namespace {

constexpr int longest = 200; // characters; also keeps the brackets from nesting without end

QString say(const char *text) { return QCoreApplication::translate("Arithmetic", text); }

/// A reader that goes down from sums over products to numbers and brackets.
class SumReader
{
public:
    explicit SumReader(const QString &text) : m_text(text) {}

    Result<double> read()
    {
        const double value = sum();
        skipBlanks();
        if (m_error.isEmpty() && m_at < m_text.size())
            blame(say("“%1” cannot be worked out").arg(m_text.mid(m_at)));
        if (m_error.isEmpty() && !std::isfinite(value))
            blame(say("the result is too large"));
        return m_error.isEmpty() ? Result<double>(value) : fail(Error::Kind::Usage, m_error);
    }

private:
    double sum()
    {
        double value = product();
        while (m_error.isEmpty()) {
            if (take('+'))
                value += product();
            else if (take('-'))
                value -= product();
            else
                break;
        }
        return value;
    }
    double product()
    {
        double value = factor();
        while (m_error.isEmpty()) {
            if (take('*'))
                value *= factor();
            else if (take('/'))
                value = divided(value, factor());
            else
                break;
        }
        return value;
    }
    double divided(double value, double by)
    {
        if (by != 0)
            return value / by;
        blame(say("nothing can be divided by 0"));
        return 0;
    }
    double factor()
    {
        if (take('-'))
            return -factor();
        if (take('+'))
            return factor();
        if (take('(')) {
            const double value = sum();
            if (!take(')'))
                blame(say("a bracket is not closed"));
            return value;
        }
        return number();
    }
    double number()
    {
        skipBlanks();
        static const QRegularExpression digits(QStringLiteral("\\G(?:\\d+\\.?\\d*|\\.\\d+)"));
        const auto match = digits.match(m_text, m_at);
        if (!match.hasMatch()) {
            blame(m_at < m_text.size() ? say("a number is missing before “%1”").arg(m_text.mid(m_at)) : say("a number is missing at the end"));
            return 0;
        }
        m_at = match.capturedEnd();
        return QLocale::c().toDouble(match.captured());
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(char sign)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != QLatin1Char(sign))
            return false;
        ++m_at;
        return true;
    }
    void blame(const QString &error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

    QString m_text;
    qsizetype m_at = 0;
    QString m_error;
};

} // namespace

Result<double> evaluate(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.size() > longest)
        return fail(Error::Kind::Usage, say("longer than %1 characters").arg(longest));
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    plain.replace(QChar(0xd7), QLatin1Char('*')).replace(QChar(0xf7), QLatin1Char('/'));
    return SumReader(plain).read();
}

bool isSum(const QString &text)
{
    // A sign alone belongs to the number; an operator after something makes a sum.
    static const QRegularExpression operators(QStringLiteral("[(*/×÷]|[\\d.,)]\\s*[-+−]"));
    return operators.match(text).hasMatch();
}

} // namespace core
