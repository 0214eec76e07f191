// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace core {
class Store;
}

namespace app {

/// What --lang says among the arguments; nullopt without it. Whether it is a language Legwork speaks is for the parser.
[[nodiscard]] std::optional<QString> languageOption(const QStringList &arguments);
/// Makes the application that was just made speak: the language of --lang, else the system's.
void speakFromStart();
/// Speaks the language chosen in this database from here on, unless --lang names one or none was chosen.
void speakAsChosen(const core::Store &store);

} // namespace app
