// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/reasonrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace ui {

using R = core::SkipReason;

ReasonRow::ReasonRow(QWidget *parent) : QWidget(parent), m_question(new QLabel(this))
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setMinimumWidth(40);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    int number = 0;
    for (const R reason : {R::Sick, R::Injured, R::Travel, R::Tired, R::Weather, R::Life, R::Other}) {
        auto *button = new QPushButton(core::skipReasonName(reason), this);
        button->setAutoDefault(true);
        button->setAccessibleName(tr("Skip: %1").arg(core::skipReasonName(reason)));
        button->setToolTip(tr("Skip: %1 (%2)").arg(core::skipReasonName(reason)).arg(++number));
        button->installEventFilter(this);
        buttons->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, reason] { emit chosen(reason); });
    }
    auto *cancel = new QPushButton(tr("Keep it open"), this);
    cancel->setProperty("flat", true);
    cancel->setToolTip(tr("Keep it open (Esc)"));
    cancel->installEventFilter(this);
    m_buttons.push_back(cancel);
    connect(cancel, &QPushButton::clicked, this, &ReasonRow::cancelled);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addLayout(buttons);
}

void ReasonRow::ask(const QString &title)
{
    m_question->setText(tr("Why is %1 skipped?").arg(title));
    show();
    m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::step(int by)
{
    const int count = int(m_buttons.size());
    for (int i = 0; i < count; ++i)
        if (m_buttons[size_t(i)]->hasFocus()) {
            m_buttons[size_t((i + by + count) % count)]->setFocus(Qt::TabFocusReason);
            return;
        }
}

bool ReasonRow::handleKey(int key)
{
    const int reasons = int(m_buttons.size()) - 1;
    if (key == Qt::Key_Escape)
        emit cancelled();
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        step(-1);
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        step(1);
    else if (key >= Qt::Key_1 && key < Qt::Key_1 + reasons)
        m_buttons[size_t(key - Qt::Key_1)]->click();
    else
        return false;
    return true;
}

bool ReasonRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
