// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/skipdialog.h"

#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

SkipDialog::SkipDialog(const QString &what, QWidget *parent)
    : QDialog(parent), m_reasons(new QButtonGroup(this)), m_note(new QLineEdit(this))
{
    setWindowTitle(tr("Skip"));
    auto *question = new QLabel(tr("Why is %1 skipped?").arg(what), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setFont(Theme::headingFont(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(6);
    column->addWidget(question);
    using R = core::SkipReason;
    for (const R reason : {R::Sick, R::Injured, R::Travel, R::Tired, R::Weather, R::Life, R::Other}) {
        auto *button = new QRadioButton(core::skipReasonName(reason), this);
        m_reasons->addButton(button, int(reason));
        column->addWidget(button);
    }
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note, if you like"));
    column->addWidget(m_note);
    column->addSpacing(Theme::gap);
    column->addWidget(dialogButtons(*this, tr("Skip")));
    m_reasons->button(0)->setChecked(true);
    m_reasons->button(0)->setFocus();
}

void SkipDialog::keyPressEvent(QKeyEvent *event)
{
    // Typing a digit into the note writes it there; the radio buttons leave digits to us.
    const int number = event->key() - Qt::Key_1;
    if (QAbstractButton *button = number >= 0 ? m_reasons->button(number) : nullptr) {
        button->setChecked(true);
        button->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

core::SkipReason SkipDialog::reason() const { return core::SkipReason(m_reasons->checkedId()); }

QString SkipDialog::note() const { return m_note->text().trimmed(); }

} // namespace ui
