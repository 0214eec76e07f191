// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ui {

/// Every colour, spacing and font size of the program, in light or dark. Widgets ask for it where they paint:
/// `const Theme theme = Theme::of(palette());` — it is a small value and follows the palette at once.
struct Theme {
    bool dark = false;
    QColor window;        ///< behind the cards
    QColor surface;       ///< cards, columns, fields
    QColor rail;          ///< the left rail
    QColor line;          ///< thin borders
    QColor grid;          ///< chart grid
    QColor text;
    QColor textSoft;      ///< second lines, captions
    QColor accent;        ///< today, focus, primary button
    QColor accentSoft;    ///< selected background
    QColor onAccent;      ///< text on accent
    QColor good;          ///< on target
    QColor warn;          ///< near, part done
    QColor danger;        ///< safety and damage only
    QColor neutral;       ///< missed, under plan: a calm mark
    QColor hatch;         ///< planned, not yet done

    /// The theme that fits a palette (dark when its text is light).
    [[nodiscard]] static Theme of(const QPalette &palette);
    /// The palette for the whole program.
    [[nodiscard]] static QPalette paletteFor(bool dark);
    /// The colour of a family's cards and bars; distinct for colour-blind eyes and in dark.
    [[nodiscard]] QColor family(core::Family family) const;

    static constexpr int radius = 10;      ///< card corners
    static constexpr int smallRadius = 6;  ///< buttons, fields
    static constexpr int gap = 12;         ///< between cards
    static constexpr int margin = 20;      ///< page edge
    static constexpr int pad = 14;         ///< inside a card
    static constexpr int railWidth = 92;

    /// Fonts scale with the application font: page title, big number, heading, body, caption.
    [[nodiscard]] static QFont titleFont(const QFont &base);
    [[nodiscard]] static QFont numberFont(const QFont &base);
    [[nodiscard]] static QFont headingFont(const QFont &base);
    [[nodiscard]] static QFont captionFont(const QFont &base);

    /// The style sheet of the main window: buttons, fields, cards (property "card"), primary buttons (property
    /// "primary"), flat buttons (property "flat"), headings (property "role": title, number, heading, caption).
    [[nodiscard]] QString styleSheet() const;
};

/// WCAG contrast ratio of two opaque colours, 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace ui
