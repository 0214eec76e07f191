// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "core/store/store.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthstrip.h"
#include "ui/calendar/plantools.h"
#include "ui/commands/commands.h"
#include "ui/look/choicerow.h"
#include "ui/look/pagefocus.h"
#include "ui/look/today.h"

namespace ui {

CalendarPage::CalendarPage(core::Store &store, Commands &commands, Today &today, std::shared_ptr<SessionClipboard> clipboard,
                           QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today), m_lastToday(today.date()), m_shown(today.date()),
      m_clipboard(clipboard ? std::move(clipboard) : std::make_shared<SessionClipboard>(commands))
{
}

CalendarPage::~CalendarPage() = default;

QWidget &CalendarPage::serve(CalendarView &view, CalendarActions &actions)
{
    m_view = &view;
    m_actions = &actions;
    setFirstFocus(*this, m_view);
    m_tools = new PlanTools(m_commands, m_today, actions,
                            {[this] { return currentDay(); },
                             [this] { return core::weekOf(currentDay(), shown().preferences.firstDay()); },
                             [this] { return selected(); }},
                            *this, view);
    connectView();
    connectActions();
    connect(m_tools, &PlanTools::acted, this, &CalendarPage::acted);
    connect(m_tools, &PlanTools::dayWanted, this, &CalendarPage::showDay);
    connect(&m_store.journal(), &core::Journal::changed, this, &CalendarPage::onChanged);
    connect(&m_today, &Today::changed, this, &CalendarPage::onToday);
    return m_tools->question();
}

void CalendarPage::connectView()
{
    connect(m_view, &CalendarView::dayWanted, this, &CalendarPage::showDay);
    connect(m_view, &CalendarView::dayEndWanted, this, [this](QDate day) {
        showDay(day);
        if (const auto there = shown().onDay(day); !there.empty())
            m_view->setCurrentSession(there.back().id);
    });
    connect(m_view, &CalendarView::openRequested, this, &CalendarPage::openCurrent);
    connect(m_view, &CalendarView::dayOpenRequested, this, &CalendarPage::openDay);
    connect(m_view, &CalendarView::moreRequested, this, [this](QDate day) { emit pageRequested(QStringLiteral("week"), day); });
    connect(m_view, &CalendarView::noteRequested, this, &CalendarPage::editNote);
    connect(m_view, &CalendarView::doneAsPlannedRequested, this, &CalendarPage::logSelectedAsPlanned);
    connect(m_view, &CalendarView::dragged, this, &CalendarPage::shiftSelected);
    connect(m_view, &CalendarView::reorderRequested, this, &CalendarPage::reorder);
    connect(m_view, &CalendarView::filesDropped, this, &CalendarPage::importRequested);
    connect(m_view, &CalendarView::filesDroppedOn, this, &CalendarPage::importIntoRequested);
    connect(m_view, &CalendarView::menuRequested, this, &CalendarPage::showMenu);
    connect(m_view, &CalendarView::currentChanged, this, &CalendarPage::updateActions);
}

void CalendarPage::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->newSession, [this] { openDay(m_view->currentDay()); });
    on(m_actions->logSession, [this] { createOn(m_view->currentDay(), true); });
    on(m_actions->open, &CalendarPage::openPlace);
    on(m_actions->coach, &CalendarPage::coachCurrent);
    on(m_actions->doneAsPlanned, &CalendarPage::logSelectedAsPlanned);
    on(m_actions->editPlan, &CalendarPage::editCurrent);
    on(m_actions->note, [this] { editNote(m_view->currentDay()); });
    on(m_actions->cut, &CalendarPage::cutSelected);
    on(m_actions->copy, &CalendarPage::copySelected);
    on(m_actions->paste, &CalendarPage::pasteHere);
    on(m_actions->goToDay, &CalendarPage::chooseDay);
    on(m_actions->remove, &CalendarPage::deleteSelected);
    connect(m_actions->selectAll, &QAction::triggered, m_view, &CalendarView::selectAll);
    on(m_actions->dayEarlier, [this] { shiftSelected(-1, false); });
    on(m_actions->dayLater, [this] { shiftSelected(1, false); });
    on(m_actions->moveUp, [this] { reorderCurrent(-1); });
    on(m_actions->moveDown, [this] { reorderCurrent(1); });
    on(m_actions->today, [this] { go(m_today.date()); });
    on(m_actions->previous, [this] { goStep(-1); });
    on(m_actions->next, [this] { goStep(1); });
    on(m_actions->previousYear, [this] { go(m_view->currentDay().addYears(-1)); });
    on(m_actions->nextYear, [this] { go(m_view->currentDay().addYears(1)); });
    for (QAction *action : {m_actions->showDay, m_actions->showWeek})
        on(action, [this] { emit pageRequested(QStringLiteral("week"), m_view->currentDay()); });
    connectLater();
    on(m_actions->showMonth, [this] { emit pageRequested(QStringLiteral("month"), m_view->currentDay()); });
}

QDate CalendarPage::currentDay() const { return m_view->currentDay(); }

void CalendarPage::showDay(QDate day)
{
    m_shown = day;
    if (read(day)) {
        present();
        updateActions();
    }
    m_view->setCurrentDay(day);
}

void CalendarPage::go(QDate day)
{
    showDay(day);
    m_view->setFocus();
}

void CalendarPage::showSession(core::SessionId session, QDate day)
{
    showDay(day);
    m_view->setCurrentSession(session);
}

void CalendarPage::reload()
{
    m_stale = false;
    if (!read(m_shown))
        return;
    present();
    updateActions();
}

bool CalendarPage::isTouchedBy(const core::Changes &changes) const
{
    const core::Areas &areas = changes.areas;
    return changes.all || areas.settings || areas.plans || areas.profile || areas.exercises || areas.timeAway
        || changes.touches(shown().range.first, shown().range.last);
}

void CalendarPage::onChanged(const core::Changes &changes)
{
    if (!isTouchedBy(changes))
        return;
    if (isVisible())
        reload();
    else
        m_stale = true;
}

void CalendarPage::onToday(QDate today)
{
    // Whoever left the program on yesterday wants today; whoever went elsewhere stays there.
    const bool stoodOnToday = m_view->currentDay() == m_lastToday;
    m_lastToday = today;
    if (stoodOnToday)
        showDay(today);
    else
        reload();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    QWidget::showEvent(event);
}

void CalendarPage::chooseDay()
{
    if (!m_month) {
        m_month = new MonthStrip(m_store, this);
        connect(m_month, &MonthStrip::dayChosen, this, &CalendarPage::go);
    }
    m_month->popUp(jumpAnchor(), m_view->currentDay(), m_today.date(), shown().preferences.firstDay());
}

} // namespace ui
