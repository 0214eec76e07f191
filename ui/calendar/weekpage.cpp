// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekpage.h"

#include "core/rules/away.h"
#include "core/store/store.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarheader.h"
#include "ui/calendar/hintcard.h"
#include "ui/calendar/reentrycard.h"
#include "ui/calendar/summarystrip.h"
#include "ui/calendar/weekguide.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/awaycommands.h"
#include "ui/commands/commands.h"
#include "ui/commands/guidancecommands.h"
#include "ui/guidance/arrangedialog.h"
#include "ui/guidance/findingsstrip.h"
#include "ui/guidance/healthcheckdialog.h"
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
    connectGuidance();
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
    m_findings = new FindingsStrip(this);
    m_guide = new WeekGuide(m_commands, *m_view, *m_findings, this);
    m_reentry = new ReentryCard(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_reentry);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_findings);
    column->addWidget(m_hint);
    column->addWidget(m_failure, 1, Qt::AlignVCenter);
    column->insertWidget(column->indexOf(m_hint), &serve(*m_view, *new CalendarActions(m_view, Period::Week)));
}

void WeekPage::askReentry()
{
    const auto offer = openReentry(m_store, m_today.date());
    if (!offer)
        m_commands.report(tr("Cannot read the time away: %1").arg(offer.error().message));
    m_reentry->setOffer(offer ? *offer : std::nullopt, m_today.date());
    showPause();
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
    connect(m_reentry, &ReentryCard::answered, this, [this](const core::ReentryOffer &offer, const std::optional<core::Reentry> &choice) {
        answerReentry(m_commands, offer, choice, m_today.date());
        m_view->setFocus();
    });
}

void WeekPage::connectGuidance()
{
    connect(actions().arrange, &QAction::triggered, this, &WeekPage::arrange);
    connect(m_findings, &FindingsStrip::arranging, this, &WeekPage::arrange);
    connect(m_findings, &FindingsStrip::answering, this, [this] { openHealthCheck(m_commands, m_today.date(), *this); });
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
    m_findings->hide();
    m_failure->setHint(tr("This week could not be read"), week.error().message, tr("Try again"));
    return false;
}

void WeekPage::present()
{
    m_header->setTitles(rangeText(m_content.range), m_content.subtitle());
    m_strip->setWeek(m_content);
    askReentry();
    m_view->setCards(m_content.cards);
    m_guide->show(m_content.range, m_today.date());
}

void WeekPage::arrange()
{
    m_guide->settle();
    if (!m_guide->isArrangeable()) {
        emit noted(tr("Nothing in this week is still to do, so there is nothing to arrange."));
        return;
    }
    m_arrangement = new ArrangeDialog(m_guide->week(), this);
    m_arrangement->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_arrangement, &ArrangeDialog::daysWanted, this, &WeekPage::preferencesRequested);
    connect(m_arrangement, &QDialog::accepted, this, [this] { takeArrangement(m_arrangement->moves()); });
    connect(m_arrangement, &QDialog::finished, m_view, [this] { m_view->setFocus(); });
    m_arrangement->open();
}

void WeekPage::takeArrangement(const std::vector<core::SessionMove> &moves)
{
    if (!moves.empty() && applyArrangement(m_commands, moves))
        emit acted(tr("Moved %n sessions", nullptr, int(moves.size())));
}

ArrangeDialog *WeekPage::arrangeDialog() const { return m_arrangement; }

void WeekPage::resizeEvent(QResizeEvent *event)
{
    // Below this, three findings would leave the week too little.
    constexpr int roomForAll = 660;
    m_findings->setNarrow(height() < roomForAll);
    CalendarPage::resizeEvent(event);
}

void WeekPage::setOpenCount(int count) { m_header->setOpenCount(count); }
void WeekPage::setPause(int days)
{
    m_pause = days;
    showPause();
}

void WeekPage::showPause()
{
    // Whoever is away need not be asked, and whoever is back is asked by the card.
    const bool away = core::excused(m_today.date(), m_content.away);
    m_header->setPause(away || m_reentry->hasOffer() ? 0 : m_pause);
}

bool WeekPage::isTouchedBy(const core::Changes &changes) const
{
    // Guidance looks at more days than those shown.
    const core::DateRange seen = core::guidanceDays(m_content.range);
    return CalendarPage::isTouchedBy(changes) || changes.areas.guidance || changes.areas.timeAway ||
           changes.touches(seen.first, seen.last);
}

QWidget *WeekPage::jumpAnchor() const { return m_header->jumpAnchor(); }

} // namespace ui
