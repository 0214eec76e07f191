// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/highlightcard.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

HighlightCard::HighlightCard(QWidget *parent)
    : QFrame(parent), m_caption(new QLabel(this)), m_number(new QLabel(this)), m_line(new QLabel(this))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, 8, Theme::pad, 8);
    column->setSpacing(1);
    for (QLabel *label : {m_caption, m_number, m_line}) {
        label->setTextFormat(Qt::PlainText);
        // A long text must not decide how wide the window may be.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addWidget(label);
    }
    // Narrow windows give it a second line instead of cutting it off.
    QSizePolicy wrapped(QSizePolicy::Ignored, QSizePolicy::Minimum);
    wrapped.setHeightForWidth(true);
    for (QLabel *label : {m_caption, m_line}) {
        label->setWordWrap(true);
        label->setSizePolicy(wrapped);
    }
    column->addStretch();
    m_caption->setProperty("role", QStringLiteral("caption"));
    m_line->setProperty("role", QStringLiteral("caption"));
    restyle();
}

void HighlightCard::setText(const HighlightText &text)
{
    m_caption->setText(text.caption);
    m_number->setText(text.number);
    m_line->setText(text.line);
    setAccessibleName(QStringList{text.caption, text.number, text.line}.join(QStringLiteral(", ")));
}

HighlightText HighlightCard::text() const { return {m_caption->text(), m_number->text(), m_line->text()}; }

void HighlightCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void HighlightCard::restyle()
{
    m_caption->setFont(Theme::captionFont(font()));
    m_line->setFont(Theme::captionFont(font()));
    m_number->setFont(Theme::numberFont(font()));
}

} // namespace ui
