// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/takeupdialog.h"

#include "core/model/datetext.h"
#include "ui/plans/mondayedit.h"
#include "ui/plans/dialogparts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <array>

namespace ui {

namespace {

constexpr int stops = 100;
constexpr std::array ways{core::TakeUp::RepeatLastWeek, core::TakeUp::TwoWeeksBack, core::TakeUp::Restart};

QString wayText(core::TakeUp way, const core::RunState &state)
{
    const int week = core::firstWeekOf(way, state);
    switch (way) {
    case core::TakeUp::RepeatLastWeek: return TakeUpDialog::tr("&Repeat the last finished week (week %1)").arg(week);
    case core::TakeUp::TwoWeeksBack: return TakeUpDialog::tr("Start &two weeks back (week %1)").arg(week);
    case core::TakeUp::Restart: break;
    }
    return TakeUpDialog::tr("Start the plan &again (week %1)").arg(week);
}

} // namespace

TakeUpDialog::TakeUpDialog(core::RunState state, QDate today, QWidget *parent)
    : QDialog(parent), m_state(std::move(state)), m_ways(new QButtonGroup(this)), m_monday(new MondayEdit(this)),
      m_summary(summaryLabel(this)), m_ok(nullptr)
{
    setWindowTitle(tr("Take up %1 again").arg(m_state.run.title));
    auto *fields = new QVBoxLayout;
    auto *why = summaryLabel(this);
    why->setText(tr("A pause is part of training. After a week off, many people repeat a week; after two, they go two weeks "
                    "back; after four, they start again. You know best how you feel."));
    fields->addWidget(why);
    const core::TakeUp suggested = core::suggestedTakeUp(m_state).value_or(core::TakeUp::RepeatLastWeek);
    for (const core::TakeUp way : ways) {
        // Back to the first week is to start again, and said once.
        if (way != core::TakeUp::Restart && core::firstWeekOf(way, m_state) == 1)
            continue;
        auto *button = new QRadioButton(wayText(way, m_state), this);
        m_ways->addButton(button, int(way));
        fields->addWidget(button);
    }
    QAbstractButton *chosen = m_ways->button(int(suggested));
    if (!chosen)
        chosen = m_ways->button(int(core::TakeUp::Restart));
    chosen->setChecked(true);
    auto *stop = new QRadioButton(tr("&Stop this plan"), this);
    m_ways->addButton(stop, stops);
    fields->addWidget(stop);
    m_monday->setAccessibleName(tr("First week"));
    m_monday->setWeekOf(core::takeUpMonday(today));
    auto *label = new QLabel(tr("On the &week of"), this);
    label->setBuddy(m_monday);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_monday);
    line->addStretch(1);
    fields->addLayout(line);
    m_ok = finishDialog(*this, fields, m_summary, tr("&Go on"));
    connect(m_ways, &QButtonGroup::idToggled, this, &TakeUpDialog::preview);
    connect(m_monday, &MondayEdit::dateChanged, this, &TakeUpDialog::preview);
    preview();
    chosen->setFocus();
}

std::optional<int> TakeUpDialog::week() const
{
    const int id = m_ways->checkedId();
    return id == stops ? std::nullopt : std::optional(core::firstWeekOf(core::TakeUp(id), m_state));
}

QDate TakeUpDialog::monday() const { return m_monday->monday(); }

void TakeUpDialog::preview()
{
    m_monday->setEnabled(week().has_value());
    if (!week()) {
        m_summary->setText(tr("What is still planned is taken off the calendar; what you logged stays."));
        return;
    }
    const int left = m_state.run.weekCount - *week();
    const QDate end = monday().addDays(7 * left + 6);
    m_summary->setText(tr("The plan goes on with week %1 of %2 and ends on %3. What was open from today on makes room; what is "
                          "past stays as it is.")
                           .arg(*week())
                           .arg(m_state.run.weekCount)
                           .arg(core::dateText(end, QStringLiteral("d MMMM yyyy"))));
}

} // namespace ui
