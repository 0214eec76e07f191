// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace ui {

/// Words in sections under a title, for paper, the clipboard or a page of the window.
struct TextPage {
    struct Section {
        QString title;
        QStringList lines;
        bool operator==(const Section &) const = default;
    };
    QString title;
    QString subtitle;
    std::vector<Section> sections;
    bool operator==(const TextPage &) const = default;

    /// All of it as plain text, a blank line between the sections.
    [[nodiscard]] QString plainText() const;
};

/// The page as strips: a heading stays with the first line under it.
[[nodiscard]] Sheet textSheet(const Paper &paper, const TextPage &page);

} // namespace ui
