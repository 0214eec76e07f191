// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/runtextwords.h"

#include <QString>
#include <initializer_list>
#include <optional>
#include <vector>

namespace core {

/// Walks over one line, character by character, passing over spaces and case. What is taken is passed; what does not
/// fit leaves the position where it was.
class LineScanner
{
public:
    explicit LineScanner(const QString &text);

    /// The index of the next character that is no space.
    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atDigit() const { return isDigit(m_at); }
    [[nodiscard]] bool atLetter() const { return !atEnd() && m_text[m_at].isLetter(); }

    /// Takes this character.
    bool take(QChar c);
    /// Takes "x", "×" or "*" (an "x" that begins a word is none).
    bool takeTimes();
    /// Takes "-" or a longer dash.
    bool takeDash();
    /// Takes this whole word (lower case); "m" is not taken from "min".
    bool word(const char *word);
    /// Takes the first of these words that is there.
    bool anyWord(std::initializer_list<const char *> words);
    /// Takes the first phrase that is there and gives its value.
    template <class Value> std::optional<Value> phrase(const std::vector<Phrase<Value>> &phrases)
    {
        for (const Phrase<Value> &phrase : phrases) {
            if (takePhrase(phrase.words))
                return phrase.value;
        }
        return std::nullopt;
    }

    /// Takes digits.
    std::optional<QString> digits();
    /// Takes a decimal, "." or "," between digits; the text has ".". Nullopt when it is none or has over 40 characters.
    std::optional<QString> decimal();
    /// Takes min:s or h:min:s and gives seconds; nullopt when it is none or is over 999 hours.
    std::optional<double> clock();

private:
    [[nodiscard]] bool isDigit(qsizetype at) const;
    [[nodiscard]] bool isLetter(qsizetype at) const;
    bool takePhrase(const char *words);
    bool advance(qsizetype to);

    QString m_text; ///< lower case, of the same length as the text given
    qsizetype m_at = 0;
};

} // namespace core
