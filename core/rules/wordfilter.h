// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// Lower case without accents, so that "developpe" finds "Développé".
[[nodiscard]] QString folded(const QString &text);

/// Words in any order, each of which must be found; an empty filter finds everything.
class WordFilter
{
public:
    explicit WordFilter(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether every word is in a text that folded() made.
    [[nodiscard]] bool matches(const QString &foldedText) const;
    /// Whether a text that folded() made begins with the words as they were typed; false for an empty filter.
    [[nodiscard]] bool begins(const QString &foldedText) const;

private:
    QString m_whole;
    QStringList m_words;
};

} // namespace core
