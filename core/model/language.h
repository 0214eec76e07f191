// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"

#include <QString>
#include <QStringList>
#include <map>

namespace core {

/// The languages Legwork speaks, as two letters: English first, then those with a translation, in alphabetical order.
[[nodiscard]] QStringList languages();
/// What a language calls itself: "Deutsch". Empty for one that is not among languages().
[[nodiscard]] QString languageName(const QString &language);
/// The first of `wanted` ("de", "de_AT", "de-DE.UTF-8") that Legwork speaks, else English.
[[nodiscard]] QString firstSpoken(const QStringList &wanted);
/// The language of the system: LANGUAGE, then the locale.
[[nodiscard]] QString systemLanguage();

/// Makes the running application speak a language from now on, Qt's own words included. Names of days and months
/// follow: where the system's formats belong to another language, those of this language in the system's country are
/// used. Text that was already made stays as it is.
void speak(const QString &language);
/// The language speak() was last called with; English before.
[[nodiscard]] QString spokenLanguage();

/// The language the user chose, or empty: that of the system.
[[nodiscard]] QString languageFrom(const std::map<QString, QByteArray> &settings);
/// The stored form of a choice; empty: that of the system.
[[nodiscard]] Setting languageSetting(const QString &language);

} // namespace core
