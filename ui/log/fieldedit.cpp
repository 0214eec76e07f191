// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/fieldedit.h"

#include "ui/commands/drafts.h"
#include "ui/look/warnlabel.h"
#include "ui/look/focusring.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

FieldEdit::FieldEdit(Drafts &drafts, const QString &key, const QString &name, WarnLabel &problem, QWidget *parent)
    : QLineEdit(parent), m_drafts(drafts), m_key(key), m_problem(problem)
{
    setAccessibleName(name);
    connect(this, &QLineEdit::textEdited, this, &FieldEdit::onEdited);
}

void FieldEdit::showValue(const QString &text, const QString &placeholder)
{
    m_stored = text;
    setPlaceholderText(placeholder);
    if (!m_typed && this->text() != text)
        setText(text);
}

void FieldEdit::showWorkedOut(const QString &text)
{
    if (!m_typed && this->text() != text)
        setText(text);
}

void FieldEdit::restoreDraft()
{
    const auto draft = m_drafts.text(m_key);
    if (!draft) {
        m_typed = false;
        setProblem({});
        return;
    }
    m_typed = true;
    setText(*draft);
    setProblem(tr("Typed before, not saved yet: Enter saves it, Esc drops it"));
}

void FieldEdit::holdBack(const QString &reason)
{
    m_typed = true;
    m_drafts.set(m_key, text());
    setProblem(reason);
}

void FieldEdit::giveUp()
{
    m_typed = false;
    m_drafts.clear(m_key);
    setProblem({});
    setText(m_stored);
}

bool FieldEdit::commitTyped()
{
    if (!m_typed || m_committing)
        return !m_typed;
    // The commit re-reads the page, which may move the focus and come back here.
    m_committing = true;
    m_typed = false;
    const QString typed = text();
    const QString problem = m_commit ? m_commit(typed) : QString();
    m_committing = false;
    if (!problem.isEmpty()) {
        if (text() != typed)
            setText(typed);
        holdBack(problem);
        return false;
    }
    m_drafts.clear(m_key);
    setProblem({});
    setText(m_stored);
    return true;
}

bool FieldEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_typed) {
            event->accept();
            return true;
        }
        // With nothing typed here, Ctrl+Z is for the last change of the session.
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain)
            return onEnter();
        event->ignore();
        return;
    case Qt::Key_Escape:
        if (!m_typed)
            return event->ignore();
        giveUp();
        emit giveUpAsked();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commitTyped();
}

void FieldEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_typed || m_problem.isHidden())
        return;
    QPainter painter(this);
    paintRing(painter, rect(), Theme::of(palette()).warn);
}

void FieldEdit::onEdited(const QString &text)
{
    m_typed = true;
    m_drafts.set(m_key, text);
}

void FieldEdit::onEnter()
{
    if (!m_typed && text().isEmpty() && !placeholderText().isEmpty()) {
        setText(placeholderText());
        m_typed = true;
    }
    if (commitTyped())
        focusNextChild();
}

void FieldEdit::setProblem(const QString &problem)
{
    m_problem.setProblem(problem);
    setAccessibleDescription(problem);
    update();
}

} // namespace ui
