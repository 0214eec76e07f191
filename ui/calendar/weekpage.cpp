// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekpage.h"

#include "core/store/store.h"
#include "ui/calendar/hintcard.h"
#include "ui/calendar/summarystrip.h"
#include "ui/calendar/weekactions.h"
#include "ui/calendar/weekheader.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

WeekPage::WeekPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today), m_lastToday(today.date()), m_shown(today.date()),
      m_clipboard(commands)
{
    build();
    connectView();
    connectActions();
    connect(&m_store.journal(), &core::Journal::changed, this, &WeekPage::onChanged);
    connect(&m_today, &Today::changed, this, &WeekPage::onToday);
    showWeek(today.date());
}

WeekPage::~WeekPage() = default;

void WeekPage::build()
{
    m_header = new WeekHeader(this);
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
    m_actions = new WeekActions(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
    column->addWidget(m_failure, 1, Qt::AlignVCenter);
    setFocusProxy(m_view);
}

void WeekPage::connectView()
{
    connect(m_view, &WeekView::dayWanted, this, &WeekPage::showWeek);
    connect(m_view, &WeekView::dayEndWanted, this, [this](QDate day) {
        showWeek(day);
        if (const auto there = m_content.onDay(day); !there.empty())
            m_view->setCurrentSession(there.back().id);
    });
    connect(m_view, &WeekView::openRequested, this, &WeekPage::openCurrent);
    connect(m_view, &WeekView::dayOpenRequested, this, &WeekPage::openDay);
    connect(m_view, &WeekView::doneAsPlannedRequested, this, &WeekPage::logSelectedAsPlanned);
    connect(m_view, &WeekView::dragged, this, &WeekPage::shiftSelected);
    connect(m_view, &WeekView::reorderRequested, this, &WeekPage::reorder);
    connect(m_view, &WeekView::filesDropped, this, &WeekPage::importRequested);
    connect(m_view, &WeekView::menuRequested, this, &WeekPage::showMenu);
    connect(m_view, &WeekView::currentChanged, this, &WeekPage::updateActions);
    connect(m_view, &WeekView::placeShown, this, [this](QRect place) {
        m_scroll->ensureVisible(place.center().x(), place.bottom(), 0, 12);
        m_scroll->ensureVisible(place.center().x(), place.top(), 0, 12);
    });
}

void WeekPage::connectActions()
{
    const auto go = [this](QDate day) {
        showWeek(day);
        m_view->setFocus();
    };
    connect(m_header, &WeekHeader::previous, this, [this] { showWeek(m_view->currentDay().addDays(-7)); });
    connect(m_header, &WeekHeader::next, this, [this] { showWeek(m_view->currentDay().addDays(7)); });
    connect(m_header, &WeekHeader::today, this, [this, go] { go(m_today.date()); });
    connect(m_header, &WeekHeader::importing, this, [this] { emit importRequested({}, std::nullopt); });
    connect(m_header, &WeekHeader::usingPlan, this, [this] { emit planRequested(m_content.range.first); });
    connect(m_header, &WeekHeader::adding, this, [this] { openDay(m_view->currentDay()); });
    connect(m_header, &WeekHeader::jumping, this, &WeekPage::chooseDay);
    connect(m_header, &WeekHeader::catchingUp, this, &WeekPage::catchUpRequested);
    connect(m_hint, &HintCard::actionTriggered, this, [this] { emit planRequested(m_content.range.first); });
    connect(m_failure, &HintCard::actionTriggered, this, &WeekPage::reload);
    connect(m_actions->newSession, &QAction::triggered, this, [this] { openDay(m_view->currentDay()); });
    connect(m_actions->open, &QAction::triggered, this, [this] {
        if (m_view->currentSession())
            openCurrent();
        else
            openDay(m_view->currentDay());
    });
    connect(m_actions->doneAsPlanned, &QAction::triggered, this, &WeekPage::logSelectedAsPlanned);
    connect(m_actions->editPlan, &QAction::triggered, this, &WeekPage::editCurrent);
    connect(m_actions->cut, &QAction::triggered, this, &WeekPage::cutSelected);
    connect(m_actions->copy, &QAction::triggered, this, &WeekPage::copySelected);
    connect(m_actions->paste, &QAction::triggered, this, &WeekPage::pasteHere);
    connect(m_actions->goToDay, &QAction::triggered, this, &WeekPage::chooseDay);
    connect(m_actions->remove, &QAction::triggered, this, &WeekPage::deleteSelected);
    connect(m_actions->selectAll, &QAction::triggered, m_view, &WeekView::selectAll);
    connect(m_actions->dayEarlier, &QAction::triggered, this, [this] { shiftSelected(-1, false); });
    connect(m_actions->dayLater, &QAction::triggered, this, [this] { shiftSelected(1, false); });
    connect(m_actions->moveUp, &QAction::triggered, this, [this] { reorderCurrent(-1); });
    connect(m_actions->moveDown, &QAction::triggered, this, [this] { reorderCurrent(1); });
    connect(m_actions->today, &QAction::triggered, this, [this, go] { go(m_today.date()); });
    connect(m_actions->previousWeek, &QAction::triggered, this, [this, go] { go(m_view->currentDay().addDays(-7)); });
    connect(m_actions->nextWeek, &QAction::triggered, this, [this, go] { go(m_view->currentDay().addDays(7)); });
    connect(m_actions->previousYear, &QAction::triggered, this, [this, go] { go(m_view->currentDay().addYears(-1)); });
    connect(m_actions->nextYear, &QAction::triggered, this, [this, go] { go(m_view->currentDay().addYears(1)); });
}

void WeekPage::showWeek(QDate day)
{
    m_shown = day;
    if (read(day))
        present();
    m_view->setCurrentDay(day);
}

void WeekPage::showSession(core::SessionId session, QDate day)
{
    showWeek(day);
    m_view->setCurrentSession(session);
}

bool WeekPage::read(QDate day)
{
    m_stale = false;
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

void WeekPage::reload()
{
    if (read(m_shown))
        present();
}

void WeekPage::present()
{
    m_header->setTitles(rangeText(m_content.range), m_content.subtitle());
    m_strip->setWeek(m_content);
    m_view->setWeek(m_content.cards);
    m_shown = m_view->currentDay();
    updateActions();
}

void WeekPage::onChanged(const core::Changes &changes)
{
    const core::Areas &areas = changes.areas;
    const bool widely = changes.all || areas.settings || areas.plans || areas.profile || areas.exercises;
    if (!widely && !changes.touches(m_content.range.first, m_content.range.last))
        return;
    if (isVisible())
        reload();
    else
        m_stale = true;
}

void WeekPage::onToday(QDate today)
{
    // Whoever left the program on yesterday wants today; whoever went elsewhere stays there.
    const bool stoodOnToday = m_view->currentDay() == m_lastToday;
    m_lastToday = today;
    if (stoodOnToday)
        showWeek(today);
    else
        reload();
}

void WeekPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    QWidget::showEvent(event);
}

} // namespace ui
