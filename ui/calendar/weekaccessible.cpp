// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekaccessible.h"

#include "ui/calendar/weekview.h"
#include "ui/look/wording.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace ui {

namespace {

QRect onScreen(const WeekView &view, const QRectF &rect)
{
    return {view.mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize()};
}

/// A day (index −1) or one session of it. Looks everything up when asked, so it is never older than the view.
class PlaceAccessible : public QAccessibleInterface
{
public:
    PlaceAccessible(WeekView *view, WeekCards::Place place) : m_view(view), m_place(place) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_view && (isDay() || m_place.index < int(day().cards.size()));
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override { return m_view && isDay() ? int(day().cards.size()) : 0; }
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
    [[nodiscard]] QAccessible::Role role() const override { return isDay() ? QAccessible::List : QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] bool isDay() const { return m_place.index < 0; }
    [[nodiscard]] const DayCards &day() const { return m_view->week().days[size_t(m_place.column)]; }

    QPointer<WeekView> m_view;
    WeekCards::Place m_place;
};

class WeekAccessible : public QAccessibleWidget
{
public:
    explicit WeekAccessible(WeekView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~WeekAccessible() override
    {
        for (const auto &[place, id] : m_places)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return 7; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < 7 ? at({index, -1}) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < 7; ++i)
            if (at({i, -1}) == child)
                return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? current() : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto column = m_view->layoutNow().columnAt(m_view->mapFromGlobal(QPoint(x, y)));
        return column ? child(*column) : nullptr;
    }

    /// The interface of a day or session; kept until the view goes.
    [[nodiscard]] QAccessibleInterface *at(WeekCards::Place place) const
    {
        const auto key = std::pair(place.column, place.index);
        auto known = m_places.find(key);
        if (known == m_places.end())
            known = m_places.emplace(key, QAccessible::registerAccessibleInterface(new PlaceAccessible(m_view, place))).first;
        return QAccessible::accessibleInterface(known->second);
    }

    [[nodiscard]] QAccessibleInterface *current() const
    {
        const auto session = m_view->currentSession();
        if (const auto place = session ? m_view->week().find(*session) : std::nullopt)
            return at(*place);
        const auto column = m_view->week().columnOf(m_view->currentDay());
        return column ? at({*column, -1}) : nullptr;
    }

private:
    WeekView *m_view;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_places;
};

WeekAccessible *accessibleOf(WeekView *view)
{
    return view ? dynamic_cast<WeekAccessible *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QAccessibleInterface *PlaceAccessible::parent() const
{
    WeekAccessible *week = accessibleOf(m_view);
    return week && !isDay() ? week->at({m_place.column, -1}) : week;
}

QAccessibleInterface *PlaceAccessible::child(int index) const
{
    WeekAccessible *week = accessibleOf(m_view);
    return week && index >= 0 && index < childCount() ? week->at({m_place.column, index}) : nullptr;
}

QAccessibleInterface *PlaceAccessible::childAt(int x, int y) const
{
    const auto place = m_view ? m_view->layoutNow().cardAt(m_view->mapFromGlobal(QPoint(x, y))) : std::nullopt;
    return place && place->column == m_place.column ? child(place->index) : nullptr;
}

QString PlaceAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description && !isDay())
        return day().cards[size_t(m_place.index)].toolTip;
    if (kind != QAccessible::Name)
        return {};
    if (!isDay())
        return day().cards[size_t(m_place.index)].accessibleName;
    const QString date = fullDayText(day().date);
    return day().date == m_view->week().today ? WeekView::tr("%1, today").arg(date) : date;
}

QRect PlaceAccessible::rect() const
{
    if (!isValid())
        return {};
    const DayLayout &layout = m_view->layoutNow().days[size_t(m_place.column)];
    if (isDay())
        return onScreen(*m_view, layout.column);
    return m_place.index < int(layout.cards.size()) ? onScreen(*m_view, layout.cards[size_t(m_place.index)].frame) : QRect();
}

QAccessible::State PlaceAccessible::state() const
{
    QAccessible::State state;
    if (!isValid())
        return state;
    state.focusable = true;
    state.selectable = true;
    const WeekAccessible *week = accessibleOf(m_view);
    state.focused = week && week->focusChild() == this;
    if (!isDay()) {
        const auto selected = m_view->selection();
        state.selected = std::find(selected.begin(), selected.end(), day().cards[size_t(m_place.index)].id) != selected.end();
    }
    return state;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<WeekView *>(object);
    return view ? new WeekAccessible(view) : nullptr;
}

} // namespace

void installWeekAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCurrentPlace(WeekView &view)
{
    if (!QAccessible::isActive())
        return;
    const WeekAccessible *week = accessibleOf(&view);
    QAccessibleInterface *place = week ? week->current() : nullptr;
    if (!place)
        return;
    QAccessibleEvent event(place, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
