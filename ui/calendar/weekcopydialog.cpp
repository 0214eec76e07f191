// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekcopydialog.h"

#include "core/model/datetext.h"
#include "core/store/store.h"
#include "ui/calendar/changepreview.h"
#include "ui/calendar/monthstrip.h"
#include "ui/commands/weekcommands.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {
constexpr int mostWeeks = 26;
}

WeekCopyDialog::WeekCopyDialog(const core::Store &store, core::DateRange week, QDate today, int times, QWidget *parent)
    : QDialog(parent), m_store(store), m_week(week)
{
    setWindowTitle(times > 1 ? tr("Repeat the week") : tr("Copy the week"));
    build(today, times);
    check();
    if (times > 1)
        m_times->setFocus();
    else
        m_calendar->setFocus();
}

void WeekCopyDialog::build(QDate today, int times)
{
    auto *title = new QLabel((times > 1 ? tr("Repeat %1, beginning in the week of …") : tr("Copy %1 to the week of …")).arg(rangeText(m_week)), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(Theme::headingFont(font()));
    m_calendar = new MonthStrip(m_store, this, Qt::Widget);
    m_calendar->embed(m_week.last.addDays(1), today, Qt::DayOfWeek(m_week.first.dayOfWeek()));
    m_times = new QSpinBox(this);
    m_times->setRange(1, mostWeeks);
    m_times->setValue(times);
    m_times->setAccessibleName(tr("Number of weeks"));
    auto *label = new QLabel(tr("&Weeks in a row:"), this);
    label->setBuddy(m_times);
    m_preview = new ChangePreview(this);
    m_problem = new WarnLabel(this);
    m_buttons = dialogButtons(*this, times > 1 ? tr("Repeat") : tr("Copy"));
    auto *count = new QHBoxLayout;
    count->addWidget(label);
    count->addWidget(m_times);
    count->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_calendar);
    left->addLayout(count);
    left->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::margin);
    row->addLayout(left);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(title);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_calendar, &MonthStrip::dayStood, this, &WeekCopyDialog::check);
    connect(m_calendar, &MonthStrip::dayChosen, this, [this] {
        if (!m_change.isEmpty())
            accept();
    });
    connect(m_times, &QSpinBox::valueChanged, this, &WeekCopyDialog::check);
    resize(720, 460);
}

QDate WeekCopyDialog::target() const { return core::weekOf(m_calendar->day(), Qt::DayOfWeek(m_week.first.dayOfWeek())).first; }

QStringList WeekCopyDialog::linesOf(QDate first) const
{
    const core::DateRange week{first, first.addDays(6)};
    const auto there = m_store.sessions().between(week.first, week.last);
    if (!there)
        return {tr("%1 could not be read: %2").arg(rangeText(week), there.error().message)};
    std::vector<std::pair<QDate, QString>> found;
    for (const core::Session &session : *there)
        found.emplace_back(session.day(), tr("%1 (stands there)").arg(session.displayTitle()));
    for (const core::Edit &edit : m_change.edits) {
        const auto &copy = std::get<core::Session>(*edit.after);
        if (week.contains(copy.day()))
            found.emplace_back(copy.day(), tr("%1 (new)").arg(copy.displayTitle()));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList lines{rangeText(week)};
    for (const auto &[day, words] : found)
        lines << QStringLiteral("    %1  %2").arg(core::shortWeekday(day), words);
    return lines;
}

void WeekCopyDialog::check()
{
    QString problem;
    m_change = {};
    auto change = weekCopyChange(m_store, m_week, target(), m_times->value());
    if (!change)
        problem = tr("The week could not be read: %1").arg(change.error().message);
    else
        m_change = std::move(*change);
    const core::DateRange copies{target(), target().addDays(7 * m_times->value() - 1)};
    if (problem.isEmpty() && copies.contains(m_week.first))
        problem = tr("A week cannot be copied to itself.");
    else if (problem.isEmpty() && m_change.isEmpty())
        problem = tr("There is nothing to copy.");
    if (!problem.isEmpty())
        m_change = {};
    setProblem(*m_problem, *m_buttons, problem);
    QStringList lines;
    for (int i = 0; i < m_times->value(); ++i)
        lines << linesOf(target().addDays(7 * i));
    const int count = int(m_change.edits.size());
    m_preview->setPreview(tr("%n sessions come new.", nullptr, count), lines);
}

} // namespace ui
