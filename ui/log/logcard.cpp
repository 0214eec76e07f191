// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcard.h"

#include "ui/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

QFrame *makeCard(QWidget *parent, const QString &title, QVBoxLayout *&layout)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::pad, Theme::pad, Theme::pad, Theme::pad);
    layout->setSpacing(8);
    if (!title.isEmpty())
        layout->addWidget(makeCaption(card, title));
    return card;
}

QLabel *makeCaption(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

QString headingStyle()
{
    return QStringLiteral("QHeaderView { background: palette(base); border: none; }"
                          "QHeaderView::section { background: palette(base); color: palette(dark); border: none;"
                          " border-bottom: 1px solid palette(mid); padding-left: 8px; padding-right: 4px; font-weight: 400; }");
}

QString dropDownStyle()
{
    return QStringLiteral("QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }"
                          "QToolButton::menu-indicator { image: none; }");
}

} // namespace ui
