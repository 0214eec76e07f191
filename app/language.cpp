// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "core/model/language.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace app {

std::optional<QString> languageOption(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    for (int i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i] == option)
            return i + 1 < arguments.size() ? arguments[i + 1] : QString();
        if (arguments[i].startsWith(option + QLatin1Char('=')))
            return arguments[i].mid(option.size() + 1);
    }
    return std::nullopt;
}

void speakFromStart()
{
    const auto named = languageOption(QCoreApplication::arguments());
    core::speak(named ? core::firstSpoken({*named}) : core::systemLanguage());
}

void speakAsChosen(const core::Store &store)
{
    // Settings that cannot be read are told by every page; until then the system's language does.
    const auto settings = store.settings().all();
    const QString chosen = settings ? core::languageFrom(*settings) : QString();
    if (!chosen.isEmpty() && chosen != core::spokenLanguage() && !languageOption(QCoreApplication::arguments()))
        core::speak(chosen);
}

} // namespace app
