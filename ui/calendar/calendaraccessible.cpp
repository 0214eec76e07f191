// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendaraccessible.h"

#include "ui/calendar/calendarview.h"
#include "ui/look/wording.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace ui {

namespace {

QRect onScreen(const CalendarView &view, const QRectF &rect)
{
    return {view.mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize()};
}

/// Sessions that are drawn, and "+n more".
int placesOn(const CalendarView &view, int day) { return view.drawnOn(day) + (view.moreText(day).isEmpty() ? 0 : 1); }

/// A day (index −1), one session of it or its "+n more", or, with a day past the last, what stands beside the days. Looks
/// everything up when asked, so it is never older than the view.
class PlaceAccessible : public QAccessibleInterface
{
public:
    PlaceAccessible(CalendarView *view, CalendarCards::Place place) : m_view(view), m_place(place) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_view && (isAside() ? aside() < m_view->asides().size() : isDay() || m_place.index < placesOn(*m_view, m_place.day));
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override { return m_view && isDay() && !isAside() ? placesOn(*m_view, m_place.day) : 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isAside() ? QAccessible::StaticText : isDay() ? QAccessible::List : QAccessible::ListItem;
    }
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] bool isDay() const { return m_place.index < 0; }
    [[nodiscard]] bool isAside() const { return m_place.day >= int(m_view->cards().days.size()); }
    [[nodiscard]] size_t aside() const { return size_t(m_place.day) - m_view->cards().days.size(); }
    [[nodiscard]] bool isMore() const { return !isDay() && m_place.index >= m_view->drawnOn(m_place.day); }
    [[nodiscard]] QString dayName() const;
    [[nodiscard]] const DayCards &day() const { return m_view->cards().days[size_t(m_place.day)]; }

    QPointer<CalendarView> m_view;
    CalendarCards::Place m_place;
};

class CalendarAccessible : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~CalendarAccessible() override
    {
        for (const auto &[place, id] : m_places)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return int(m_view->cards().days.size() + m_view->asides().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? at({index, -1}) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (at({i, -1}) == child)
                return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? current() : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto day = m_view->dayAt(m_view->mapFromGlobal(QPoint(x, y)));
        return day ? child(*day) : nullptr;
    }

    /// The interface of a day or session; kept until the view goes.
    [[nodiscard]] QAccessibleInterface *at(CalendarCards::Place place) const
    {
        const auto key = std::pair(place.day, place.index);
        auto known = m_places.find(key);
        if (known == m_places.end())
            known = m_places.emplace(key, QAccessible::registerAccessibleInterface(new PlaceAccessible(m_view, place))).first;
        return QAccessible::accessibleInterface(known->second);
    }

    [[nodiscard]] QAccessibleInterface *current() const
    {
        const auto place = m_view->currentPlace();
        return place ? at(*place) : nullptr;
    }

private:
    CalendarView *m_view;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_places;
};

CalendarAccessible *accessibleOf(CalendarView *view)
{
    return view ? dynamic_cast<CalendarAccessible *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QAccessibleInterface *PlaceAccessible::parent() const
{
    CalendarAccessible *calendar = accessibleOf(m_view);
    return calendar && !isDay() ? calendar->at({m_place.day, -1}) : calendar;
}

QAccessibleInterface *PlaceAccessible::child(int index) const
{
    CalendarAccessible *calendar = accessibleOf(m_view);
    return calendar && index >= 0 && index < childCount() ? calendar->at({m_place.day, index}) : nullptr;
}

QAccessibleInterface *PlaceAccessible::childAt(int x, int y) const
{
    const auto place = m_view ? m_view->cardAt(m_view->mapFromGlobal(QPoint(x, y))) : std::nullopt;
    return place && place->day == m_place.day ? child(place->index) : nullptr;
}

QString PlaceAccessible::dayName() const
{
    const QString date = fullDayText(day().date);
    QString name = day().date == m_view->cards().today ? CalendarView::tr("%1, today").arg(date) : date;
    if (!day().away.isEmpty())
        name = CalendarView::tr("%1, away: %2").arg(name, day().away);
    return day().note.isEmpty() ? name : CalendarView::tr("%1, note: %2").arg(name, day().note.simplified());
}

QString PlaceAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const bool isSession = !isAside() && !isDay() && !isMore();
    if (kind == QAccessible::Description && isSession)
        return day().cards[size_t(m_place.index)].toolTip;
    if (kind != QAccessible::Name)
        return {};
    if (isAside())
        return m_view->asides()[aside()].words;
    if (isDay())
        return dayName();
    return isMore() ? m_view->moreText(m_place.day) : day().cards[size_t(m_place.index)].accessibleName;
}

QRect PlaceAccessible::rect() const
{
    if (!isValid())
        return {};
    if (isAside())
        return onScreen(*m_view, m_view->asides()[aside()].rect);
    return onScreen(*m_view, isDay() ? m_view->dayRect(m_place.day) : m_view->placeRect(m_place));
}

QAccessible::State PlaceAccessible::state() const
{
    QAccessible::State state;
    if (!isValid())
        return state;
    if (isAside())
        return state;
    state.focusable = true;
    state.selectable = true;
    const CalendarAccessible *calendar = accessibleOf(m_view);
    state.focused = calendar && calendar->focusChild() == this;
    if (!isDay() && !isMore()) {
        const auto selected = m_view->selection();
        state.selected = std::find(selected.begin(), selected.end(), day().cards[size_t(m_place.index)].id) != selected.end();
    }
    return state;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new CalendarAccessible(view) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCurrentPlace(CalendarView &view)
{
    if (!QAccessible::isActive())
        return;
    const CalendarAccessible *calendar = accessibleOf(&view);
    QAccessibleInterface *place = calendar ? calendar->current() : nullptr;
    if (!place)
        return;
    QAccessibleEvent event(place, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
