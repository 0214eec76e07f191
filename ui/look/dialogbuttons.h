// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;

namespace ui {

class WarnLabel;

/// OK under a name of its own (the primary, default button) and Cancel, connected to the dialog.
[[nodiscard]] QDialogButtonBox *dialogButtons(QDialog &dialog, const QString &ok);
/// Shows a problem and lets OK wait for it; an empty one hides the line and lets OK go.
void setProblem(WarnLabel &label, QDialogButtonBox &buttons, const QString &problem);

} // namespace ui
