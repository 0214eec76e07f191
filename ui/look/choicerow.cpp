// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/choicerow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace ui {

ChoiceRow::ChoiceRow(QWidget *parent) : QWidget(parent), m_question(new QLabel(this)), m_row(new QHBoxLayout)
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setMinimumWidth(40);
    m_row->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addLayout(m_row);
}

QPushButton *ChoiceRow::addButton(const Choice &choice, const QString &toolTip)
{
    auto *button = new QPushButton(choice.text, this);
    button->setAutoDefault(true);
    button->setAccessibleName(choice.accessibleName.isEmpty() ? choice.text : choice.accessibleName);
    button->setToolTip(toolTip);
    button->installEventFilter(this);
    m_buttons.push_back(button);
    return button;
}

void ChoiceRow::setChoices(const std::vector<Choice> &choices, const QString &cancel)
{
    for (QPushButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (int i = 0; i < int(choices.size()); ++i) {
        const Choice &choice = choices[size_t(i)];
        const QString name = choice.accessibleName.isEmpty() ? choice.text : choice.accessibleName;
        QPushButton *button = addButton(choice, tr("%1 (%2)").arg(name).arg(i + 1));
        m_row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit picked(i); });
    }
    QPushButton *giveUp = addButton({cancel, {}}, tr("%1 (Esc)").arg(cancel));
    giveUp->setProperty("flat", true);
    m_row->addStretch(1);
    m_row->addWidget(giveUp);
    connect(giveUp, &QPushButton::clicked, this, &ChoiceRow::cancelled);
}

void ChoiceRow::ask(const QString &question)
{
    m_question->setText(question);
    show();
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

QString ChoiceRow::question() const { return m_question->text(); }

void ChoiceRow::step(int by)
{
    const int count = int(m_buttons.size());
    for (int i = 0; i < count; ++i)
        if (m_buttons[size_t(i)]->hasFocus()) {
            m_buttons[size_t((i + by + count) % count)]->setFocus(Qt::TabFocusReason);
            return;
        }
}

bool ChoiceRow::handleKey(int key)
{
    const int answers = int(m_buttons.size()) - 1;
    if (key == Qt::Key_Escape)
        emit cancelled();
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        step(-1);
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        step(1);
    else if (key >= Qt::Key_1 && key < Qt::Key_1 + answers)
        m_buttons[size_t(key - Qt::Key_1)]->click();
    else
        return false;
    return true;
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
