// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wordfilter.h"

#include <algorithm>

namespace core {

QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toCaseFolded();
    return out;
}

WordFilter::WordFilter(const QString &text) : m_whole(folded(text).simplified()), m_words(m_whole.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}

bool WordFilter::matches(const QString &foldedText) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return foldedText.contains(word); });
}

bool WordFilter::begins(const QString &foldedText) const { return !m_whole.isEmpty() && foldedText.startsWith(m_whole); }

} // namespace core
