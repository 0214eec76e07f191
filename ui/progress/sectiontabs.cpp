// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/sectiontabs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace ui {

SectionTabs::SectionTabs(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const QString &name : names) {
        auto *button = new QToolButton(this);
        button->setText(name);
        button->setCheckable(true);
        button->setProperty("flat", true);
        button->setProperty("compact", true);
        button->setAccessibleName(tr("Section %1").arg(name));
        button->installEventFilter(this);
        const int index = int(m_buttons.size());
        connect(button, &QToolButton::clicked, this, [this, index] { setCurrent(index); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    m_current = -1;
    setCurrent(0);
}

void SectionTabs::setCurrent(int index)
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        m_buttons[size_t(i)]->setChecked(i == index);
        m_buttons[size_t(i)]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (index == m_current)
        return;
    m_current = index;
    emit currentChanged(index);
}

bool SectionTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int last = int(m_buttons.size()) - 1;
    int to = m_current;
    switch (key) {
    case Qt::Key_Left: to = std::max(0, m_current - 1); break;
    case Qt::Key_Right: to = std::min(last, m_current + 1); break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    default: return QWidget::eventFilter(watched, event);
    }
    setCurrent(to);
    m_buttons[size_t(to)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace ui
