// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/card.h"

#include "ui/look/theme.h"

#include <QVBoxLayout>

namespace ui {

Card::Card(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(Theme::pad, Theme::pad - 4, Theme::pad, Theme::pad - 4);
    m_column->setSpacing(4);
}

} // namespace ui
