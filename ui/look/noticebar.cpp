// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/noticebar.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <utility>

namespace ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Notice"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_action->setProperty("flat", true);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setProperty("flat", true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close notice"));
    m_close->setToolTip(tr("Close notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::pad, 6, 8, 6);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, nullptr))
            act();
        else
            emit actionTriggered();
    });
    hide();
}

void NoticeBar::announce(const QString &message, const QString &action)
{
    present(message, action);
    m_timer.start(passingMs);
}

void NoticeBar::offer(const QString &message, const QString &action, std::function<void()> act)
{
    announce(message, action);
    m_act = std::move(act);
}

void NoticeBar::warn(const QString &message)
{
    present(message, QString());
    m_timer.stop();
}

void NoticeBar::retireAction()
{
    if (!m_action->isHidden())
        hide();
}

QString NoticeBar::message() const { return isHidden() ? QString() : m_label->text(); }

void NoticeBar::present(const QString &message, const QString &action)
{
    m_act = nullptr;
    m_label->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
    setAccessibleDescription(message);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
