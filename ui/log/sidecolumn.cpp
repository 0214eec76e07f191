// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/sidecolumn.h"

#include "core/rules/logging.h"
#include "ui/log/countedcard.h"
#include "ui/log/dayedit.h"
#include "ui/log/scalerow.h"
#include "ui/log/logcard.h"
#include "ui/log/logfieldbox.h"
#include "ui/log/logsession.h"
#include "ui/log/noteedit.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int clockMs = 20 * 1000;
}

SideColumn::SideColumn(LogSession &log, Times times, QWidget *parent) : QWidget(parent), m_log(log)
{
    setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    addEffort(*column);
    if (times == Times::Shown)
        addTimes(*column);
    m_counted = new CountedCard(log, this);
    column->addWidget(m_counted);
    addNotes(*column);
    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &SideColumn::showClock);
    m_clock.start();
}

void SideColumn::addEffort(QVBoxLayout &column)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, tr("How hard was it?"), layout);
    m_effort = new ScaleRow(tr("How hard was it, effort from 0 to 10"), core::effortWords, card);
    m_effort->setObjectName(QStringLiteral("effort"));
    m_effortWords = makeCaption(card);
    layout->addWidget(m_effort);
    layout->addWidget(m_effortWords);
    column.addWidget(card);
    connect(m_effort, &ScaleRow::chosen, this, &SideColumn::logEffort);
    connect(m_effort, &ScaleRow::shownChanged, this, &SideColumn::showEffortWords);
}

void SideColumn::addTimes(QVBoxLayout &column)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, tr("Time"), layout);
    m_day = new DayEdit(m_log, card);
    m_start = new LogFieldBox(m_log, LogField::Start, card);
    m_end = new LogFieldBox(m_log, LogField::End, card);
    m_duration = new LogFieldBox(m_log, LogField::Duration, card);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(8);
    for (LogFieldBox *box : {m_start, m_end}) {
        box->edit().setFixedWidth(84);
        ends->addWidget(box, 1);
    }
    layout->addWidget(m_day);
    layout->addLayout(ends);
    layout->addWidget(m_duration);
    column.addWidget(card);
}

void SideColumn::addNotes(QVBoxLayout &column)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, tr("Notes"), layout);
    m_fromPlan = makeCaption(card);
    layout->addWidget(m_fromPlan);
    m_notes = new NoteEdit(m_log, card);
    m_notes->setMinimumHeight(40);
    layout->addWidget(m_notes, 1);
    column.addWidget(card, 1);
}

void SideColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a low window what is to be typed comes before what is told.
    constexpr int roomForAll = 640;
    m_counted->setVisible(!m_start || height() >= roomForAll);
}

QSize SideColumn::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    // What goes away in a low window must not keep the window from getting low.
    const bool goes = m_start && m_counted->isVisibleTo(this);
    return goes ? whole - QSize(0, m_counted->minimumSizeHint().height() + layout()->spacing()) : whole;
}

void SideColumn::refresh()
{
    const core::Session &session = m_log.session();
    m_effort->setValues(session.logged ? session.logged->effort : std::nullopt,
                        session.planned ? session.planned->effort : std::nullopt);
    for (LogFieldBox *box : {m_start, m_end, m_duration})
        if (box)
            box->refresh();
    if (m_day)
        m_day->refresh();
    showClock();
    m_counted->refresh();
    // The plan's words are read here and never written over; what the person writes stands below.
    const QString words = session.planned ? session.planned->note : QString();
    m_fromPlan->setText(tr("From the plan: %1").arg(words));
    m_fromPlan->setVisible(!words.isEmpty());
    m_notes->refresh();
}

void SideColumn::restoreDrafts()
{
    m_counted->restoreDrafts();
    m_notes->restoreDraft();
    for (LogFieldBox *box : {m_start, m_end, m_duration})
        if (box)
            box->restoreDraft();
}

void SideColumn::putFirst(QWidget *card) { static_cast<QVBoxLayout *>(layout())->insertWidget(0, card); }

void SideColumn::orderAfter(QWidget *before)
{
    const auto edit = [](LogFieldBox *box) -> QWidget * { return box ? &box->edit() : nullptr; };
    for (QWidget *next : std::initializer_list<QWidget *>{m_effort, m_day, edit(m_start), edit(m_end), edit(m_duration), m_notes}) {
        if (!next)
            continue;
        setTabOrder(before, next);
        before = next;
    }
}

void SideColumn::logEffort(std::optional<int> effort)
{
    core::Session after = m_log.begun();
    after.logged->effort = effort;
    if (!m_log.commit(after, tr("Log the effort of %1").arg(after.displayTitle())))
        refresh();
}

void SideColumn::showEffortWords()
{
    const core::Session &session = m_log.session();
    if (m_effort->shown())
        m_effortWords->setText(m_effort->shownWords());
    else if (session.planned && session.planned->effort)
        m_effortWords->setText(tr("planned %1 — %2").arg(*session.planned->effort).arg(core::effortWords(*session.planned->effort)));
    else
        m_effortWords->setText(tr("0 rest … 10 all I had"));
}

void SideColumn::showClock()
{
    if (!m_end || !m_log.isStarted())
        return;
    const core::Logged &logged = *m_log.session().logged;
    const QDateTime now = m_log.today().now();
    if (logged.timer || !logged.startMs || logged.day != now.date())
        return;
    const qint64 seconds = (now.toMSecsSinceEpoch() - *logged.startMs) / 1000;
    if (seconds >= 0)
        m_duration->setHint(tr("now: %1").arg(durationText(core::Seconds(seconds))));
}

} // namespace ui
