// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace ui {

bool desktopIsDark()
{
    static const bool dark = Theme::of(QApplication::palette()).dark;
    return dark;
}

void applyTheme(core::ThemeChoice choice)
{
    const bool desktop = desktopIsDark();
    const bool dark = choice == core::ThemeChoice::Dark || (choice == core::ThemeChoice::Desktop && desktop);
    // Fusion is the one style that follows a palette in full on every desktop.
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(Theme::paletteFor(dark));
}

} // namespace ui
