// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressnotice.h"

#include "ui/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ProgressNotice::ProgressNotice(QWidget *parent)
    : QFrame(parent), m_headline(new QLabel(this)), m_line(new QLabel(this)), m_action(new QPushButton(this))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::gap);
    column->addStretch(2);
    for (QLabel *label : {m_headline, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_headline->setFont(Theme::numberFont(font()));
    m_line->setProperty("role", QStringLiteral("caption"));
    m_action->setProperty("primary", true);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &ProgressNotice::actionRequested);
}

void ProgressNotice::setText(const QString &headline, const QString &line, const QString &action)
{
    m_headline->setText(headline);
    m_line->setText(line);
    m_action->setText(action);
    m_action->setAccessibleName(action);
}

QString ProgressNotice::headline() const { return m_headline->text(); }

} // namespace ui
