// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/followingedit.h"

namespace ui {

FollowingEdit::FollowingEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { m_follows = text.trimmed().isEmpty(); });
}

void FollowingEdit::setSteps(const QString &exact, const QString &about)
{
    if (m_exact == exact && m_about == about)
        return;
    m_exact = exact;
    m_about = about;
    follow();
}

void FollowingEdit::setOwn(const QString &text)
{
    m_follows = text.isEmpty() || text == m_exact;
    if (m_follows)
        follow();
    else
        setText(text);
}

void FollowingEdit::setHint(const QString &hint)
{
    m_hint = hint;
    follow();
}

void FollowingEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_follows)
        follow();
}

void FollowingEdit::follow()
{
    setPlaceholderText(m_about.isEmpty() ? m_hint : m_about);
    if (m_follows && text() != m_exact)
        setText(m_exact);
}

} // namespace ui
