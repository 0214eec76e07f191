// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekpage.h"

#include "core/store/store.h"
#include "ui/calendar/hintcard.h"
#include "ui/calendar/summarystrip.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarheader.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

WeekPage::WeekPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : CalendarPage(store, commands, today, nullptr, parent)
{
    build();
    connectParts();
    showDay(today.date());
}

WeekPage::~WeekPage() = default;

void WeekPage::build()
{
    m_header = new CalendarHeader(Period::Week, this);
    m_strip = new SummaryStrip(this);
    m_view = new WeekView;
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One tab stop for the whole week: the view.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_hint = new HintCard(this);
    m_hint->setHint(tr("Nothing on this week yet"),
                    tr("Put a plan on it, or press N on a day to add one session."), tr("Use a plan…"));
    m_failure = new HintCard(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
    column->addWidget(m_failure, 1, Qt::AlignVCenter);
    serve(*m_view, *new CalendarActions(m_view, Period::Week));
}

void WeekPage::connectParts()
{
    connect(m_view, &CalendarView::placeShown, this, [this](QRect place) {
        m_scroll->ensureVisible(place.center().x(), place.bottom(), 0, 12);
        m_scroll->ensureVisible(place.center().x(), place.top(), 0, 12);
    });
    connect(m_header, &CalendarHeader::previous, this, [this] { showDay(stepped(currentDay(), -1)); });
    connect(m_header, &CalendarHeader::next, this, [this] { showDay(stepped(currentDay(), 1)); });
    connect(m_header, &CalendarHeader::today, this, [this] { go(m_today.date()); });
    connect(m_header, &CalendarHeader::importing, this, [this] { emit importRequested({}, std::nullopt); });
    connect(m_header, &CalendarHeader::usingPlan, this, [this] { emit planRequested(m_content.range.first); });
    connect(m_header, &CalendarHeader::adding, this, [this] { openDay(currentDay()); });
    connect(m_header, &CalendarHeader::jumping, this, &WeekPage::chooseDay);
    connect(m_header, &CalendarHeader::catchingUp, this, &WeekPage::catchUpRequested);
    connect(m_header, &CalendarHeader::takingUp, this, &WeekPage::takeUpRequested);
    connect(m_hint, &HintCard::actionTriggered, this, [this] { emit planRequested(m_content.range.first); });
    connect(m_failure, &HintCard::actionTriggered, this, &WeekPage::reload);
}

bool WeekPage::read(QDate day)
{
    auto week = readWeek(m_store, day, m_today.date());
    m_failure->setVisible(!week);
    for (QWidget *part : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_scroll)})
        part->setVisible(week.has_value());
    if (week) {
        m_content = std::move(*week);
        m_hint->setVisible(m_content.sessions.empty());
        return true;
    }
    m_hint->hide();
    m_failure->setHint(tr("This week could not be read"), week.error().message, tr("Try again"));
    return false;
}

void WeekPage::present()
{
    m_header->setTitles(rangeText(m_content.range), m_content.subtitle());
    m_strip->setWeek(m_content);
    m_view->setCards(m_content.cards);
}

void WeekPage::setOpenCount(int count) { m_header->setOpenCount(count); }
void WeekPage::setPause(int days) { m_header->setPause(days); }

QWidget *WeekPage::jumpAnchor() const { return m_header->jumpAnchor(); }

} // namespace ui
