// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

int runLater(const QStringList &)
{
    return CommandParser::refuse(QCoreApplication::translate(
        "CommandLine", "export, backup and restore are not in this version; the database is one file that can be copied "
                       "while Legwork is closed"));
}

} // namespace app
