// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace tests {

/// One text file of the checkout.
struct SourceFile {
    QString path; ///< from the root of the checkout, for example "core/model/session.h"
    QString text;

    [[nodiscard]] QStringList lines() const { return text.split(QLatin1Char('\n')); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isIn(const char *folder) const { return path.startsWith(QLatin1String(folder)); }
};

/// Every file below the given folders (relative to the checkout) with one of these endings, by path. Build trees and
/// hidden files are not visited. A file that cannot be read fails the running test.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);
/// The C++ files of app, core, ui and tests, read once.
[[nodiscard]] const std::vector<SourceFile> &cppFiles();

/// What an #include line names, quotes or brackets removed, in order.
[[nodiscard]] QStringList includesOf(const SourceFile &file);
/// The text with comments, literals and preprocessor lines turned into spaces; line numbers stay.
[[nodiscard]] QString blanked(const QString &text);

} // namespace tests
