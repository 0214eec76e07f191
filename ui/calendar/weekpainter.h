// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weeklayout.h"
#include "ui/look/theme.h"

class QPainter;

namespace ui {

/// How a card or column is to be drawn beyond its content.
struct PaintState {
    bool selected = false;
    bool current = false;   ///< the keyboard stands here
    bool focused = false;   ///< and the view has the focus
    bool dropTarget = false;
    bool dropRefused = false; ///< something is held over it that cannot go there
};

/// Paints columns and cards from finished layouts; asks nothing but the theme.
class WeekPainter
{
public:
    WeekPainter(QPainter &painter, const Theme &theme, const QFont &font) : m_painter(painter), m_theme(theme), m_font(font) {}

    void paintDay(const DayCards &day, const DayLayout &layout, QDate today, const PaintState &state);
    void paintCard(const SessionCard &card, const CardLayout &layout, const PaintState &state);
    /// The ring around a card that is pointed out.
    void paintLight(const CardLayout &layout);
    /// The line that shows where a dropped card will go.
    void paintInsertion(const DayLayout &layout, int index);

    /// The colour of a card's status words and mark.
    [[nodiscard]] static QColor toneColor(const Theme &theme, SessionStatus::Tone tone);

private:
    void paintNote(const DayLayout &layout);
    void paintLine(const TextLine &line, const SessionCard &card);

    QPainter &m_painter;
    Theme m_theme;
    QFont m_font;
};

} // namespace ui
