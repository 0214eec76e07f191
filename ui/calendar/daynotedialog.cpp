// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daynotedialog.h"

#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

DayNoteDialog::DayNoteDialog(QDate day, const QString &text, QWidget *parent) : QDialog(parent), m_edit(new QPlainTextEdit(text, this))
{
    setWindowTitle(tr("Day note"));
    auto *title = new QLabel(fullDayText(day), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::headingFont(font()));
    m_edit->setAccessibleName(tr("Note for %1").arg(fullDayText(day)));
    m_edit->setPlaceholderText(tr("How was the day? Sleep, aches, why it was a rest day…"));
    m_edit->setTabChangesFocus(true);
    m_edit->moveCursor(QTextCursor::End);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(title);
    column->addWidget(m_edit, 1);
    column->addWidget(dialogButtons(*this, tr("Keep note")));
    resize(440, 260);
}

QString DayNoteDialog::text() const { return m_edit->toPlainText(); }

} // namespace ui
