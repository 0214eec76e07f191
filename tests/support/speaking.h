// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/language.h"

#include <QLocale>

namespace tests {

/// Speaks a language, with the formats of a locale, until it goes.
class Speaking
{
public:
    explicit Speaking(const char *language, const char *locale)
    {
        core::speak(QLatin1String(language));
        QLocale::setDefault(QLocale(QLatin1String(locale)));
    }
    ~Speaking()
    {
        core::speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale::system());
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
};

} // namespace tests
