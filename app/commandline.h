// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace app {

/// What the words after the program's name ask for.
struct Invocation {
    QString command;         ///< a command's name, or empty: the window
    QStringList arguments;   ///< everything but the command's own word
};

/// Finds the command among the arguments: the first word that is neither an option nor an option's value.
[[nodiscard]] Invocation readInvocation(const QStringList &arguments);

/// Runs the program and gives its exit code.
int runProgram(int argc, char **argv);

} // namespace app
