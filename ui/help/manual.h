// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace ui {

/// One page of the manual that comes with the program (docs/manual).
struct ManualPage {
    QString name;  ///< its file without ".md", for example "planning"
    QString title; ///< its first heading
    bool operator==(const ManualPage &) const = default;
};

/// All pages in the order in which one would read them.
[[nodiscard]] std::vector<ManualPage> manualPages();
/// The words of a page, as Markdown; nullopt when there is no such page.
[[nodiscard]] std::optional<QString> manualText(const QString &name);
/// The page that tells about a page of the window ("week", "log", …); "getting-started" where there is none of its own.
[[nodiscard]] QString manualPageFor(const QString &windowPage);

} // namespace ui
