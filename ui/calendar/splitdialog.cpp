// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/splitdialog.h"

#include "core/rules/splitmerge.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SplitDialog::SplitDialog(const core::Session &session, const QStringList &exercises, QWidget *parent)
    : QDialog(parent), m_whole(core::timeToSplit(session)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Split %1").arg(session.displayTitle()));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout;
    if (exercises.size() > 1)
        askForExercise(exercises, *form);
    else
        askForTime(*form);
    // After the field, which the keyboard is to find first.
    QDialogButtonBox *buttons = dialogButtons(*this, tr("Split"));
    m_split = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    judge();
}

void SplitDialog::askForExercise(const QStringList &exercises, QFormLayout &form)
{
    m_entry = new QComboBox(this);
    m_entry->setAccessibleName(tr("The second part begins with"));
    for (const QString &name : exercises.mid(1))
        m_entry->addItem(name);
    form.addRow(tr("The second part begins with"), m_entry);
}

void SplitDialog::askForTime(QFormLayout &form)
{
    m_time = new QLineEdit(this);
    m_time->setAccessibleName(tr("Length of the first part"));
    if (m_whole)
        m_time->setText(clockText(std::chrono::round<core::Seconds>(*m_whole / 2)));
    m_time->selectAll();
    connect(m_time, &QLineEdit::textChanged, this, &SplitDialog::judge);
    form.addRow(m_whole ? tr("First part, of %1").arg(durationText(std::chrono::round<core::Seconds>(*m_whole))) : tr("First part"), m_time);
}

void SplitDialog::judge()
{
    QString problem;
    if (m_time) {
        const auto length = first();
        if (!m_whole)
            problem = tr("It has no time that could be cut.");
        else if (!length)
            problem = tr("First part: a time such as 25 or 25:30");
        else if (length->count() <= 0 || *length >= *m_whole)
            problem = tr("First part: it must be shorter than the whole");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_split->setEnabled(problem.isEmpty());
}

std::optional<core::Milliseconds> SplitDialog::first() const
{
    const auto time = m_time ? parseDuration(m_time->text()) : std::nullopt;
    return time ? std::optional(core::Milliseconds(*time)) : std::nullopt;
}

size_t SplitDialog::entry() const { return m_entry ? size_t(m_entry->currentIndex()) + 1 : 0; }

} // namespace ui
