// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/noteedit.h"

#include "ui/log/logsession.h"

#include <QKeyEvent>

namespace ui {

namespace {
const QString noteKey = QStringLiteral("note");
}

NoteEdit::NoteEdit(LogSession &log, QWidget *parent) : QPlainTextEdit(parent), m_log(log)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setAccessibleName(tr("Notes"));
    setPlaceholderText(tr("How it felt, what was new"));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_typed = true;
        m_log.drafts().set(noteKey, toPlainText());
    });
}

void NoteEdit::refresh()
{
    if (m_typed || toPlainText() == m_log.session().note)
        return;
    m_showing = true;
    setPlainText(m_log.session().note);
    m_showing = false;
}

void NoteEdit::restoreDraft()
{
    m_typed = false;
    const auto draft = m_log.drafts().text(noteKey);
    m_showing = true;
    setPlainText(draft.value_or(m_log.session().note));
    m_showing = false;
    m_typed = draft.has_value();
}

void NoteEdit::commitTyped()
{
    if (!m_typed || !m_log.isOpen())
        return;
    core::Session after = m_log.session();
    after.note = toPlainText();
    // A note alone is no proof of training: it starts no log of a planned session.
    if (!after.planned)
        after.logged = m_log.begun().logged;
    if (after.note != m_log.session().note && !m_log.commit(after, tr("Edit the notes of %1").arg(after.displayTitle())))
        return;
    m_typed = false;
    m_log.drafts().clear(noteKey);
}

bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QPlainTextEdit::keyPressEvent(event);
    // Esc leaves the field first; the next one leaves the page.
    if (parentWidget())
        window()->setFocus();
    clearFocus();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commitTyped();
}

} // namespace ui
