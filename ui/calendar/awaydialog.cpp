// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/awaydialog.h"

#include "core/model/datetext.h"
#include "core/rules/away.h"
#include "core/store/store.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int mostDays = 366;

QDateEdit *dayEdit(QWidget *parent, QDate day, const QString &name)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(core::datePattern(QStringLiteral("ddd d MMM yyyy")));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

AwayDialog::AwayDialog(const core::Store &store, const core::TimeAway &away, bool isNew, QWidget *parent)
    : QDialog(parent), m_store(store), m_away(away)
{
    setWindowTitle(isNew ? tr("Time away") : tr("Edit time away"));
    build(isNew);
    check();
    m_reason->setFocus();
}

void AwayDialog::build(bool isNew)
{
    m_reason = new QComboBox(this);
    for (const core::SkipReason reason : core::awayReasons)
        m_reason->addItem(core::awayName(reason), int(reason));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(int(m_away.reason))));
    m_reason->setAccessibleName(tr("Reason"));
    m_from = dayEdit(this, m_away.fromDay, tr("First day"));
    m_to = dayEdit(this, m_away.toDay, tr("Last day"));
    m_note = new QLineEdit(m_away.note, this);
    m_note->setPlaceholderText(tr("optional"));
    m_note->setAccessibleName(tr("Note"));
    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_problem = new WarnLabel(this);
    m_buttons = dialogButtons(*this, isNew ? tr("Be away") : tr("Save"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Last day"), m_to);
    form->addRow(tr("&Note"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_from, &QDateEdit::dateChanged, this, &AwayDialog::check);
    connect(m_to, &QDateEdit::dateChanged, this, &AwayDialog::check);
    resize(400, sizeHint().height());
}

core::TimeAway AwayDialog::away() const
{
    core::TimeAway away = m_away;
    away.reason = core::SkipReason(m_reason->currentData().toInt());
    away.fromDay = m_from->date();
    away.toDay = m_to->date();
    away.note = m_note->text().trimmed();
    return away;
}

QString AwayDialog::words() const { return m_problem->text().isEmpty() ? m_words->text() : m_problem->text(); }

void AwayDialog::check()
{
    const core::TimeAway now = away();
    QString problem;
    if (now.toDay < now.fromDay)
        problem = tr("The last day is before the first.");
    else if (core::daysAway(now) > mostDays)
        problem = tr("That is more than a year. Enter it in parts.");
    m_words->setVisible(problem.isEmpty());
    setProblem(*m_problem, *m_buttons, problem);
    if (!problem.isEmpty())
        return;
    const auto sessions = m_store.sessions().between(now.fromDay, now.toDay);
    if (!sessions) {
        m_words->setText(tr("These days could not be read: %1").arg(sessions.error().message));
        return;
    }
    const auto count = std::count_if(sessions->begin(), sessions->end(),
                                     [&now](const core::Session &session) { return core::excuseOf(session, {now}); });
    m_words->setText(count == 0 ? tr("Nothing is planned on these days yet; what will be is excused.")
                     : tr("%n planned sessions are excused: they stay where they are and are not missed.", nullptr, int(count)));
}

} // namespace ui
