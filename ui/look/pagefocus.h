// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Says which part of a page the keyboard comes to when the page is shown. A focus proxy would do that too, but Tab would then
/// jump from before the page to that part, past everything that stands above it.
void setFirstFocus(QWidget &page, QWidget *first);
/// Gives the keyboard to that part, or to the page itself where none was named.
void focusFirst(QWidget &page);

} // namespace ui
