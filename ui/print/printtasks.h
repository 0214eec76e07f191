// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printout.h"

#include <QString>

class QWidget;

namespace ui {

class Commands;

// File → Print… and Save as PDF…: each asks where to, does it, and reports what failed. The text that
// comes back says what was done, for a notice; it is empty when the user thought better of it or it failed.

/// Prints on a printer the user chooses.
[[nodiscard]] QString printWithDialog(QWidget &window, Commands &commands, const PrintJob &job);
/// Saves what would be printed as a PDF file.
[[nodiscard]] QString savePdfWithDialog(QWidget &window, Commands &commands, const PrintJob &job);
/// The same for words in sections; the file's name is offered from their title.
[[nodiscard]] QString printTextWithDialog(QWidget &window, Commands &commands, const TextPage &page);
[[nodiscard]] QString saveTextPdfWithDialog(QWidget &window, Commands &commands, const TextPage &page);

} // namespace ui
