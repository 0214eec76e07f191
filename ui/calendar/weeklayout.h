// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarcards.h"

#include <QFont>
#include <QRectF>
#include <array>
#include <vector>

namespace ui {

/// One line of text of a card and where it goes. The text fits: what was too long is wrapped, then elided.
struct TextLine {
    enum class Role { Title, Body, Status, Link };
    Role role = Role::Body;
    QString text;
    QRectF rect;
};

/// Where the parts of one card go.
struct CardLayout {
    QRectF frame;
    std::vector<TextLine> lines;
    QRectF mark;           ///< the status icon; empty without one
    QRectF recurring;      ///< the small mark of one of a series; empty for others
    QRectF profile;        ///< the step profile; empty without steps
    QRectF logLink;        ///< "Log"; empty when the card offers no actions
    QRectF asPlannedLink;  ///< "Done as planned"
};

/// Where one day column and its cards go.
struct DayLayout {
    QRectF column;
    QRectF heading;
    std::vector<CardLayout> cards;
    std::vector<TextLine> noteLines; ///< what was written about the day
    QRectF note;                     ///< around them; empty without a note
};

/// Where everything of a week goes, in the view's own coordinates.
struct WeekLayout {
    std::array<DayLayout, 7> days;
    double height = 0; ///< what the fullest day needs

    /// The column at x of `point`, from left edge to left edge; nullopt outside of all.
    [[nodiscard]] std::optional<int> columnAt(QPointF point) const;
    /// The card under `point`.
    [[nodiscard]] std::optional<CalendarCards::Place> cardAt(QPointF point) const;
    /// Before which card of the column something dropped at height y goes; the number of cards: at the end.
    [[nodiscard]] int insertionIndex(int column, double y) const;
};

/// Lays a week out at this width; columns reach down to at least `minimumHeight`. Pure: same input, same rectangles.
[[nodiscard]] WeekLayout weekLayout(const CalendarCards &week, double width, double minimumHeight, const QFont &font);

} // namespace ui
