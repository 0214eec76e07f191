// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthpage.h"

#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarheader.h"
#include "ui/calendar/hintcard.h"
#include "ui/calendar/monthview.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

MonthPage::MonthPage(core::Store &store, Commands &commands, Today &today, std::shared_ptr<SessionClipboard> clipboard,
                     QWidget *parent)
    : CalendarPage(store, commands, today, std::move(clipboard), parent)
{
    build();
    connectParts();
    showDay(today.date());
}

MonthPage::~MonthPage() = default;

void MonthPage::build()
{
    m_header = new CalendarHeader(Period::Month, this);
    m_view = new MonthView;
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One tab stop for the whole month: the view.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_failure = new HintCard(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_failure, 1, Qt::AlignVCenter);
    column->insertWidget(column->indexOf(m_failure), &serve(*m_view, *new CalendarActions(m_view, Period::Month)));
}

void MonthPage::connectParts()
{
    connect(m_view, &CalendarView::placeShown, this, [this](QRect place) {
        m_scroll->ensureVisible(place.center().x(), place.bottom(), 0, 12);
        m_scroll->ensureVisible(place.center().x(), place.top(), 0, 12);
    });
    connect(m_view, &MonthView::weekRequested, this, [this](QDate day) { emit pageRequested(QStringLiteral("week"), day); });
    connect(m_header, &CalendarHeader::previous, this, [this] { showDay(stepped(currentDay(), -1)); });
    connect(m_header, &CalendarHeader::next, this, [this] { showDay(stepped(currentDay(), 1)); });
    connect(m_header, &CalendarHeader::today, this, [this] { go(m_today.date()); });
    connect(m_header, &CalendarHeader::importing, this, [this] { emit importRequested({}, std::nullopt); });
    connect(m_header, &CalendarHeader::usingPlan, this, [this] { emit planRequested(currentDay()); });
    connect(m_header, &CalendarHeader::adding, this, [this] { openDay(currentDay()); });
    connect(m_header, &CalendarHeader::jumping, this, &MonthPage::chooseDay);
    connect(m_failure, &HintCard::actionTriggered, this, &MonthPage::reload);
}

bool MonthPage::read(QDate day)
{
    auto month = readMonth(m_store, day, m_today.date());
    m_failure->setVisible(!month);
    m_scroll->setVisible(month.has_value());
    if (month) {
        m_content = std::move(*month);
        return true;
    }
    m_failure->setHint(tr("This month could not be read"), month.error().message, tr("Try again"));
    return false;
}

void MonthPage::present()
{
    m_header->setTitles(m_content.title(), m_content.subtitle());
    m_view->setMonth(m_content);
}

QWidget *MonthPage::jumpAnchor() const { return m_header->jumpAnchor(); }

} // namespace ui
