// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ui {

class Commands;

/// Writes, changes or (with nothing but blanks) takes away the note of a day, one undo step: "Write a note on Friday".
/// The text is kept as typed. Whether it was written; a text that is there already is.
bool setDayNote(Commands &commands, QDate day, const QString &text, QDate today);

} // namespace ui
