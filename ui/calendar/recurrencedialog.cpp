// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/recurrencedialog.h"

#include "core/model/datetext.h"
#include "core/rules/recurrence.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int mostWeeks = 52;
constexpr int mostTimes = 500;
constexpr int usualTimes = 10;
}

RecurrenceDialog::RecurrenceDialog(const core::Session &session, const std::optional<core::Series> &existing, QWidget *parent)
    : QDialog(parent), m_session(session), m_recursAlready(existing.has_value())
{
    setWindowTitle(tr("Recurring session"));
    build(existing ? tr("%1, from %2 on, comes").arg(session.displayTitle(), fullDayText(session.planned->day))
                   : tr("%1 comes again").arg(session.displayTitle()));
    core::Series fresh;
    fresh.weekdays = core::weekdayBit(session.planned->day);
    load(existing.value_or(fresh));
    check();
    for (QCheckBox *box : m_weekdays)
        if (box->isEnabled()) {
            box->setFocus();
            break;
        }
}

void RecurrenceDialog::build(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(Theme::headingFont(font()));
    // Made in the order Tab walks them.
    QWidget *weekdays = buildWeekdays();
    m_everyWeeks = new QSpinBox(this);
    m_everyWeeks->setRange(1, mostWeeks);
    m_everyWeeks->setAccessibleName(tr("Every how many weeks"));
    QWidget *end = buildEnd();
    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_problem = new WarnLabel(this);
    m_buttons = dialogButtons(*this, m_recursAlready ? tr("Change from here on") : tr("Repeat"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("On"), weekdays);
    form->addRow(tr("&Every … weeks"), m_everyWeeks);
    form->addRow(tr("En&ds"), end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_everyWeeks, &QSpinBox::valueChanged, this, &RecurrenceDialog::check);
}

QWidget *RecurrenceDialog::buildWeekdays()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *check = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat), box);
        check->setAccessibleName(locale.standaloneDayName(day));
        if (day == m_session.planned->day.dayOfWeek()) {
            check->setEnabled(false);
            check->setToolTip(tr("The session itself stands on this day"));
        }
        row->addWidget(check);
        m_weekdays.push_back(check);
        connect(check, &QCheckBox::toggled, this, &RecurrenceDialog::check);
    }
    row->addStretch(1);
    return box;
}

QWidget *RecurrenceDialog::buildEnd()
{
    auto *box = new QWidget(this);
    m_end = new QComboBox(box);
    m_end->addItem(tr("never"), int(End::Never));
    m_end->addItem(tr("on a day"), int(End::OnDay));
    m_end->addItem(tr("after a number of times"), int(End::AfterTimes));
    m_end->setAccessibleName(tr("Ends"));
    m_until = new QDateEdit(m_session.planned->day.addMonths(3), box);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(core::datePattern(QStringLiteral("ddd d MMM yyyy")));
    m_until->setAccessibleName(tr("Last day"));
    m_times = new QSpinBox(box);
    m_times->setRange(1, mostTimes);
    m_times->setValue(usualTimes);
    m_times->setAccessibleName(tr("Number of times"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_end);
    row->addWidget(m_until);
    row->addWidget(m_times);
    row->addStretch(1);
    box->setFocusProxy(m_end);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RecurrenceDialog::check);
    connect(m_until, &QDateEdit::dateChanged, this, &RecurrenceDialog::check);
    connect(m_times, &QSpinBox::valueChanged, this, &RecurrenceDialog::check);
    return box;
}

void RecurrenceDialog::load(const core::Series &series)
{
    const int own = core::weekdayBit(m_session.planned->day);
    for (int i = 0; i < 7; ++i)
        m_weekdays[size_t(i)]->setChecked((series.weekdays | own) & (1 << i));
    m_everyWeeks->setValue(series.everyWeeks);
    m_end->setCurrentIndex(series.until ? 1 : 0);
    if (series.until)
        m_until->setDate(*series.until);
}

RecurrenceDialog::End RecurrenceDialog::end() const { return End(m_end->currentData().toInt()); }

core::Series RecurrenceDialog::series() const
{
    core::Series series;
    for (int i = 0; i < 7; ++i)
        if (m_weekdays[size_t(i)]->isChecked())
            series.weekdays |= 1 << i;
    series.everyWeeks = m_everyWeeks->value();
    series.fromDay = m_session.planned->day;
    if (end() == End::OnDay)
        series.until = m_until->date();
    else if (end() == End::AfterTimes)
        series.until = core::dayOfNth(series, m_times->value());
    return series;
}

QString RecurrenceDialog::words() const { return m_words->text(); }

void RecurrenceDialog::check()
{
    if (!m_buttons || m_weekdays.size() < 7)
        return;
    m_until->setVisible(end() == End::OnDay);
    m_times->setVisible(end() == End::AfterTimes);
    const core::Series rule = series();
    const bool endsTooSoon = rule.until && *rule.until < rule.fromDay;
    setProblem(*m_problem, *m_buttons, endsTooSoon ? tr("The last day is before the first, %1.").arg(fullDayText(rule.fromDay)) : QString());
    const QString text = core::recurrenceWords(rule);
    m_words->setText(rule.until ? tr("It comes %1.").arg(text)
                                : tr("It comes %1. It stands in the calendar 26 weeks ahead and goes on by itself.").arg(text));
}

} // namespace ui
