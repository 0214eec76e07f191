// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hintcard.h"

#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

HintCard::HintCard(QWidget *parent)
    : Card(parent), m_headline(new QLabel(this)), m_line(new QLabel(this)), m_action(new QPushButton(this))
{
    m_headline->setFont(Theme::headingFont(font()));
    m_line->setProperty("role", QStringLiteral("caption"));
    for (QLabel *label : {m_headline, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    column().addLayout(row);
    connect(m_action, &QPushButton::clicked, this, &HintCard::actionTriggered);
}

void HintCard::setHint(const QString &headline, const QString &line, const QString &action)
{
    m_headline->setText(headline);
    m_line->setText(line);
    m_action->setText(action);
}

QString HintCard::headline() const { return m_headline->text(); }

} // namespace ui
