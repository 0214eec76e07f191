// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

int runLater(const QStringList &)
{
    return CommandParser::refuse(QCoreApplication::translate(
        "CommandLine", "export is not in this version; \"backup\" copies the whole database"));
}

} // namespace app
