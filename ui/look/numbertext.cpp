// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/numbertext.h"

#include <QLocale>

namespace ui {

QString exactNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace ui
