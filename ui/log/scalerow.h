// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace ui {

/// A scale from 0 to 10, effort or pain, as a row of numbers, one tab stop: arrows choose, Enter, a digit or a click takes,
/// Delete empties.
class ScaleRow : public QWidget
{
    Q_OBJECT
public:
    /// What a value of the scale means.
    using Words = QString (*)(int);
    /// `name` is what a screen reader says.
    ScaleRow(const QString &name, Words words, QWidget *parent = nullptr);

    /// The stored value and the planned one, which is only outlined.
    void setValues(std::optional<int> value, std::optional<int> planned);
    /// The value the words are for: the chosen, else the stored one.
    [[nodiscard]] std::optional<int> shown() const { return m_cursor ? m_cursor : m_value; }
    /// "6 — moderate; can talk, not sing"; empty when nothing is shown.
    [[nodiscard]] QString shownWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user confirmed a value, or emptied it.
    void chosen(std::optional<int> value);
    /// What shown() gives changed.
    void shownChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF cell(int value) const;
    void setCursorAt(std::optional<int> value);
    void take(std::optional<int> value);

    Words m_words;
    std::optional<int> m_value;
    std::optional<int> m_planned;
    std::optional<int> m_cursor;
    bool m_oneTyped = false; ///< a 1 was just typed: a 0 makes it 10
};

} // namespace ui
