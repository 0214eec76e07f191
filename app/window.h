// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// Opens the window, or says why not; also answers --help and --version without a command. Gives an ExitCode.
int runWindow(const QStringList &arguments, int argc, char **argv);

} // namespace app
