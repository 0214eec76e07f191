// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/dayshiftdialog.h"

#include "core/rules/weekedits.h"
#include "ui/calendar/changepreview.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {
constexpr int mostDays = 365;
}

DayShiftDialog::DayShiftDialog(Purpose purpose, QDate day, QDate today, std::vector<core::Session> sessions, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_day(day), m_today(today), m_sessions(std::move(sessions))
{
    setWindowTitle(purpose == Purpose::InsertRestDay   ? tr("Insert a rest day")
                   : purpose == Purpose::DeleteRestDay ? tr("Delete the rest day")
                                                       : tr("Push or pull the plan"));
    build();
    check();
    if (purpose == Purpose::PushOrPull)
        m_days->setFocus();
    else
        m_all->setFocus();
    resize(460, 420);
}

QString DayShiftDialog::heading() const
{
    const QString day = fullDayText(m_day);
    switch (m_purpose) {
    case Purpose::InsertRestDay: return tr("Keep %1 free. What moves a day later?").arg(day);
    case Purpose::DeleteRestDay: return tr("Train on %1. What moves a day earlier?").arg(day);
    case Purpose::PushOrPull: break;
    }
    return tr("Move everything planned from %1 on.").arg(day);
}

void DayShiftDialog::build()
{
    auto *title = new QLabel(heading(), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(Theme::headingFont(font()));
    // Made in the order Tab walks them.
    QWidget *how = m_purpose == Purpose::PushOrPull ? buildDays() : buildReach();
    m_recurring = new QCheckBox(tr("&Recurring sessions too"), this);
    m_recurring->setToolTip(tr("Otherwise they keep their weekday."));
    m_recurring->setVisible(std::any_of(m_sessions.begin(), m_sessions.end(), [](const core::Session &session) {
        return session.series && core::followsPlan(session, true);
    }));
    m_preview = new ChangePreview(this);
    m_problem = new WarnLabel(this);
    const QString ok = m_purpose == Purpose::InsertRestDay   ? tr("Insert rest day")
                       : m_purpose == Purpose::DeleteRestDay ? tr("Delete rest day")
                                                             : tr("Move");
    m_buttons = dialogButtons(*this, ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(title);
    column->addWidget(how);
    column->addWidget(m_recurring);
    column->addWidget(m_problem);
    column->addWidget(m_preview, 1);
    column->addWidget(m_buttons);
    connect(m_recurring, &QCheckBox::toggled, this, &DayShiftDialog::check);
}

QWidget *DayShiftDialog::buildReach()
{
    auto *box = new QWidget(this);
    m_all = new QRadioButton(tr("The &whole plan after it"), box);
    m_untilFree = new QRadioButton(tr("Only up to the next &free day"), box);
    m_all->setChecked(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_all);
    column->addWidget(m_untilFree);
    connect(m_all, &QRadioButton::toggled, this, &DayShiftDialog::check);
    return box;
}

QWidget *DayShiftDialog::buildDays()
{
    auto *box = new QWidget(this);
    m_days = new QSpinBox(box);
    m_days->setRange(1, mostDays);
    m_days->setAccessibleName(tr("Days"));
    auto *label = new QLabel(tr("&Days:"), box);
    label->setBuddy(m_days);
    m_direction = new QComboBox(box);
    m_direction->addItem(tr("later (push)"), 1);
    m_direction->addItem(tr("earlier (pull)"), -1);
    m_direction->setAccessibleName(tr("Later or earlier"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_days);
    row->addWidget(m_direction);
    row->addStretch(1);
    connect(m_days, &QSpinBox::valueChanged, this, &DayShiftDialog::check);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &DayShiftDialog::check);
    return box;
}

core::Change DayShiftDialog::wanted() const
{
    // A hidden box is not ticked: nothing recurring is there.
    const bool recurring = m_recurring->isChecked();
    if (m_purpose == Purpose::PushOrPull)
        return core::shiftFrom(m_sessions, m_day, m_days->value() * m_direction->currentData().toInt(), recurring);
    const core::Reach reach = m_all->isChecked() ? core::Reach::Everything : core::Reach::NextFreeDay;
    return m_purpose == Purpose::InsertRestDay ? core::insertRestDay(m_sessions, m_day, reach, recurring)
                                               : core::deleteRestDay(m_sessions, m_day, reach, recurring);
}

QString DayShiftDialog::sentence() const
{
    int moved = 0;
    int past = 0;
    for (const core::Edit &edit : m_change.edits) {
        const auto *after = edit.before && edit.after ? std::get_if<core::Session>(&*edit.after) : nullptr;
        moved += after ? 1 : 0;
        past += after && after->day() < m_today ? 1 : 0;
    }
    QString text = tr("%n sessions move. Logged and skipped ones stay.", nullptr, moved);
    if (past > 0)
        text += QLatin1Char(' ') + tr("%n of them would stand on days that are over.", nullptr, past);
    return text;
}

void DayShiftDialog::check()
{
    m_change = wanted();
    QString problem;
    if (m_purpose == Purpose::DeleteRestDay && !core::isFreeDay(m_sessions, m_day, m_recurring->isChecked()))
        problem = tr("This is no rest day: something stands on it.");
    else if (m_change.isEmpty())
        problem = tr("Nothing is planned from this day on that could move.");
    setProblem(*m_problem, *m_buttons, problem);
    m_preview->setPreview(sentence(), changeLines(m_change));
}

} // namespace ui
