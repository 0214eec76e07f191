// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace ui {

/// Effort 0–10 as a row of numbers, one tab stop: arrows choose, Enter, a digit or a click takes, Delete empties.
class EffortRow : public QWidget
{
    Q_OBJECT
public:
    explicit EffortRow(QWidget *parent = nullptr);

    /// The stored effort and the planned one, which is only outlined.
    void setValues(std::optional<int> effort, std::optional<int> planned);
    /// The effort the words are for: the chosen, else the stored one.
    [[nodiscard]] std::optional<int> shown() const { return m_cursor ? m_cursor : m_effort; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user confirmed an effort, or emptied it.
    void chosen(std::optional<int> effort);
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

    std::optional<int> m_effort;
    std::optional<int> m_planned;
    std::optional<int> m_cursor;
    bool m_oneTyped = false; ///< a 1 was just typed: a 0 makes it 10
};

} // namespace ui
