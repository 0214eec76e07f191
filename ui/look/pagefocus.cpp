// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pagefocus.h"

#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace ui {

namespace {
constexpr const char *firstFocus = "firstFocus";
}

void setFirstFocus(QWidget &page, QWidget *first) { page.setProperty(firstFocus, QVariant::fromValue(QPointer<QWidget>(first))); }

void focusFirst(QWidget &page)
{
    const auto first = page.property(firstFocus).value<QPointer<QWidget>>();
    (first ? first.data() : &page)->setFocus();
}

} // namespace ui
