// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "ui/calendar/calendaraccessible.h"

#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>

namespace ui {

CalendarView::CalendarView(QWidget *parent) : QWidget(parent)
{
    installCalendarAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAccessibleDescription(tr("Arrow keys go through days and sessions, Enter opens, N plans a new session."));
    constexpr int lightMs = 1200;
    m_light.setSingleShot(true);
    m_light.setInterval(lightMs);
    connect(&m_light, &QTimer::timeout, this, [this] {
        m_lit.clear();
        update();
    });
}

CalendarView::~CalendarView() = default;

void CalendarView::setCards(CalendarCards cards)
{
    if (cards == m_cards)
        return;
    const auto stood = m_session ? m_cards.find(*m_session) : std::nullopt;
    m_cards = std::move(cards);
    m_drag.reset();
    m_pressed.reset();
    std::erase_if(m_selected, [this](const core::SessionId &id) { return !m_cards.find(id); });
    relayout();
    const auto place = m_session ? m_cards.find(*m_session) : std::nullopt;
    if (place) {
        m_day = m_cards.days[size_t(place->day)].date;
        if (m_selected.empty())
            m_selected.insert(*m_session);
        announceCurrent();
        emit currentChanged();
        return;
    }
    if (!m_cards.dayOf(m_day))
        m_day = m_cards.dayOf(m_cards.today) ? m_cards.today : m_cards.range().first;
    // A deleted session leaves the keyboard where it was: on the one that took its place.
    const int day = m_cards.dayOf(m_day).value_or(0);
    goTo(day, m_onMore ? drawnOn(day) : stood ? stood->index : 0);
}

std::vector<core::SessionId> CalendarView::selection() const
{
    std::vector<core::SessionId> ids;
    for (const DayCards &day : m_cards.days)
        for (const SessionCard &card : day.cards)
            if (m_selected.contains(card.id))
                ids.push_back(card.id);
    if (ids.empty() && m_session && m_cards.find(*m_session))
        ids.push_back(*m_session);
    return ids;
}

void CalendarView::setCurrentDay(QDate day)
{
    const auto index = m_cards.dayOf(day);
    if (!index) {
        m_day = day;
        return;
    }
    const auto &cards = m_cards.days[size_t(*index)].cards;
    stand(day, cards.empty() ? std::nullopt : std::optional(cards.front().id));
}

void CalendarView::setCurrentSession(core::SessionId session)
{
    const auto place = m_cards.find(session);
    stand(place ? m_cards.days[size_t(place->day)].date : m_day, session);
}

void CalendarView::selectAll()
{
    for (const DayCards &day : m_cards.days)
        for (const SessionCard &card : day.cards)
            m_selected.insert(card.id);
    update();
    emit currentChanged();
}

void CalendarView::pointOut(const std::vector<core::SessionId> &sessions)
{
    std::vector<core::SessionId> here;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(here),
                 [this](const core::SessionId &id) { return m_cards.find(id).has_value(); });
    if (here.empty())
        return;
    setCurrentSession(here.front());
    m_selected.insert(here.begin(), here.end());
    m_lit = {here.begin(), here.end()};
    m_light.start();
    update();
    emit currentChanged();
}

void CalendarView::stand(QDate day, std::optional<core::SessionId> session)
{
    m_day = day;
    m_session = session;
    m_onMore = false;
    m_anchor = session;
    m_selected.clear();
    if (session)
        m_selected.insert(*session);
    showCurrent();
}

void CalendarView::standOnMore(QDate day)
{
    m_day = day;
    m_session.reset();
    m_anchor.reset();
    m_onMore = true;
    m_selected.clear();
    showCurrent();
}

void CalendarView::select(core::SessionId session, Qt::KeyboardModifiers modifiers)
{
    const auto place = m_cards.find(session);
    if (!place)
        return;
    const auto from = m_anchor ? m_cards.find(*m_anchor) : std::nullopt;
    if (modifiers & Qt::ControlModifier) {
        if (!m_selected.erase(session))
            m_selected.insert(session);
        m_anchor = session;
    } else if ((modifiers & Qt::ShiftModifier) && from) {
        selectRange(*from, *place);
    } else {
        stand(m_cards.days[size_t(place->day)].date, session);
        return;
    }
    m_day = m_cards.days[size_t(place->day)].date;
    m_session = session;
    m_onMore = false;
    showCurrent();
}

void CalendarView::selectRange(Place from, Place to)
{
    const auto key = [](Place p) { return std::pair(p.day, p.index); };
    const auto [low, high] = std::minmax({key(from), key(to)});
    m_selected.clear();
    for (int day = low.first; day <= high.first; ++day)
        for (int i = 0; i < int(m_cards.days[size_t(day)].cards.size()); ++i)
            if (std::pair(day, i) >= low && std::pair(day, i) <= high)
                m_selected.insert(m_cards.days[size_t(day)].cards[size_t(i)].id);
}

void CalendarView::showCurrent()
{
    update();
    emit placeShown(currentRect().toAlignedRect());
    announceCurrent();
    emit currentChanged();
}

std::optional<CalendarCards::Place> CalendarView::currentPlace() const
{
    const auto day = m_cards.dayOf(m_day);
    if (m_onMore && day)
        return Place{*day, drawnOn(*day)};
    if (const auto place = m_session ? m_cards.find(*m_session) : std::nullopt)
        // A session that is not drawn is behind "+n more".
        return Place{place->day, std::min(place->index, drawnOn(place->day))};
    return day ? std::optional(Place{*day, -1}) : std::nullopt;
}

QRectF CalendarView::currentRect() const
{
    const auto place = currentPlace();
    return place ? placeRect(*place) : QRectF();
}

std::optional<core::SessionId> CalendarView::sessionAt(Place place) const
{
    const auto &cards = m_cards.days[size_t(place.day)].cards;
    return place.index >= 0 && place.index < int(cards.size()) ? std::optional(cards[size_t(place.index)].id) : std::nullopt;
}

std::optional<int> CalendarView::moreAt(QPointF) const { return std::nullopt; }
std::optional<int> CalendarView::noteAt(QPointF) const { return std::nullopt; }
std::optional<core::SessionId> CalendarView::linkAt(QPointF, bool &) const { return std::nullopt; }
int CalendarView::drawnOn(int day) const { return int(m_cards.days[size_t(day)].cards.size()); }

QString CalendarView::moreText(int day) const
{
    const auto &cards = m_cards.days[size_t(day)].cards;
    const int hidden = int(cards.size()) - drawnOn(day);
    if (hidden <= 0)
        return {};
    QStringList names;
    for (auto card = cards.end() - hidden; card != cards.end(); ++card)
        names << card->accessibleName;
    return tr("%n more: %1", nullptr, hidden).arg(names.join(QStringLiteral("; ")));
}

void CalendarView::resizeEvent(QResizeEvent *) { relayout(); }

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        relayout();
    QWidget::changeEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announceCurrent();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    cancelDrag();
    update();
}

bool CalendarView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QString tip;
    if (const auto place = cardAt(help->pos()))
        tip = m_cards.days[size_t(place->day)].cards[size_t(place->index)].toolTip;
    else if (const auto more = moreAt(help->pos()))
        tip = moreText(*more);
    else if (const auto day = noteAt(help->pos()))
        tip = m_cards.days[size_t(*day)].note;
    // Never as rich text: these words may be anybody's.
    QToolTip::showText(help->globalPos(), tip.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), this);
    return true;
}

void CalendarView::announceCurrent()
{
    if (hasFocus())
        announceCurrentPlace(*this);
}

} // namespace ui
