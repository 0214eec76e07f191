// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/startchoice.h"

#include "core/model/datetext.h"
#include "core/plans/instantiate.h"
#include "core/rules/week.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

namespace {

constexpr int usualWeeksToRace = 8;
const QString dayFormat = QStringLiteral("ddd d MMM yyyy");

} // namespace

StartChoice::StartChoice(QDate start, QWidget *parent)
    : QWidget(parent), m_byStart(new QRadioButton(tr("&Start on"), this)), m_byRace(new QRadioButton(tr("&End on a race day"), this)),
      m_start(dateEdit(tr("First day"), start)),
      m_race(dateEdit(tr("Race day"), core::weekOf(start, Qt::Monday).last.addDays(7 * usualWeeksToRace))), m_why(new QLabel(this)),
      m_before(new QPushButton(this)), m_after(new QPushButton(this)), m_follows(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    auto *offers = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after)})
        offers->addWidget(part);
    offers->addStretch(1);
    grid->addWidget(m_byStart, 0, 0);
    grid->addWidget(m_start, 0, 1);
    grid->addLayout(offers, 0, 2);
    grid->addWidget(m_byRace, 1, 0);
    grid->addWidget(m_race, 1, 1);
    grid->addWidget(m_follows, 1, 2);
    for (QLabel *label : {m_why, m_follows})
        label->setTextFormat(Qt::PlainText);
    m_byStart->setChecked(true);
    const auto go = [this](QPushButton *button) { m_start->setDate(button->property("monday").toDate()); };
    connect(m_before, &QPushButton::clicked, this, [this, go] { go(m_before); });
    connect(m_after, &QPushButton::clicked, this, [this, go] { go(m_after); });
    connect(m_byStart, &QRadioButton::toggled, this, &StartChoice::check);
    connect(m_start, &QDateEdit::dateChanged, this, &StartChoice::check);
    connect(m_race, &QDateEdit::dateChanged, this, &StartChoice::check);
    check();
}

QDateEdit *StartChoice::dateEdit(const QString &name, QDate day)
{
    auto *edit = new QDateEdit(day, this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dayFormat);
    edit->setAccessibleName(name);
    // The style sheet's padding and drop-down button are not in the hint the style gives.
    constexpr int besideTheText = 48;
    edit->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Wed 30 Nov 2026")) + besideTheText);
    return edit;
}

bool StartChoice::endsOnRace() const { return m_byRace->isChecked(); }
QDate StartChoice::day() const { return endsOnRace() ? m_race->date() : m_start->date(); }
bool StartChoice::isFine() const { return endsOnRace() || !core::problemWithStart(day()); }

void StartChoice::setStartOfRace(QDate monday)
{
    m_follows->setText(tr("It then starts on %1.").arg(core::dateText(monday, dayFormat)));
}

void StartChoice::check()
{
    m_start->setEnabled(!endsOnRace());
    m_race->setEnabled(endsOnRace());
    m_follows->setVisible(endsOnRace());
    const bool offers = !isFine();
    m_why->setText(tr("Plans start on a Monday, and this is a %1:").arg(QLocale().dayName(m_start->date().dayOfWeek())));
    const QDate before = core::weekOf(m_start->date(), Qt::Monday).first;
    for (const auto &[button, monday] : {std::pair(m_before, before), std::pair(m_after, before.addDays(7))}) {
        button->setText(core::dateText(monday, dayFormat));
        button->setProperty("monday", monday);
        button->setVisible(offers);
    }
    m_why->setVisible(offers);
    emit changed();
}

} // namespace ui
