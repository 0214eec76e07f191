// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/routeview.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

constexpr double metresPerDegree = 111195; // of a great circle on a sphere of 6,371 km
constexpr int inset = 10;
constexpr double shortestLine = 1.5; // pixels: what is shorter only costs time
constexpr double closeBy = 30;       // metres: a spot is no way

bool isPlace(const QPointF &point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

/// Degrees on a plane that keeps shapes over the few kilometres of an activity.
std::vector<QPointF> placesOf(const core::ActivitySeries &series)
{
    double sum = 0;
    int known = 0;
    for (const double latitude : series.latitude) {
        if (std::isfinite(latitude)) {
            sum += latitude;
            ++known;
        }
    }
    if (known < 2)
        return {};
    const double shrink = std::cos(sum / known * std::numbers::pi / 180);
    double first = qQNaN();
    std::vector<QPointF> out;
    out.reserve(series.size());
    for (size_t i = 0; i < series.size(); ++i) {
        double east = series.longitude[i];
        if (std::isnan(first))
            first = east;
        // Over the date line the short way round is meant.
        east -= std::round((east - first) / 360) * 360;
        out.emplace_back(east * shrink * metresPerDegree, -series.latitude[i] * metresPerDegree);
    }
    return out;
}

QRectF boundsOf(const std::vector<QPointF> &places)
{
    QPointF low(qInf(), qInf()), high(-qInf(), -qInf());
    for (const QPointF &place : places) {
        if (!isPlace(place))
            continue;
        low = {std::min(low.x(), place.x()), std::min(low.y(), place.y())};
        high = {std::max(high.x(), place.x()), std::max(high.y(), place.y())};
    }
    return {low, high};
}

/// The largest rectangle of the shape of `bounds` in the middle of `rect`.
QRectF roomFor(const QRectF &bounds, const QRectF &rect)
{
    const double scale = std::min(rect.width() / std::max(bounds.width(), 1.0), rect.height() / std::max(bounds.height(), 1.0));
    QRectF room(0, 0, bounds.width() * scale, bounds.height() * scale);
    room.moveCenter(rect.center());
    return room;
}

QPointF mapped(const QPointF &place, const QRectF &bounds, const QRectF &room)
{
    const double scale = bounds.width() > bounds.height() ? room.width() / std::max(bounds.width(), 1.0)
                                                          : room.height() / std::max(bounds.height(), 1.0);
    return room.topLeft() + (place - bounds.topLeft()) * scale;
}

QPainterPath pathOf(const std::vector<QPointF> &places, const QRectF &bounds, const QRectF &room)
{
    QPainterPath path;
    bool open = false;
    for (const QPointF &place : places) {
        if (!isPlace(place)) {
            open = false;
            continue;
        }
        const QPointF point = mapped(place, bounds, room);
        if (!open)
            path.moveTo(point);
        else if (QLineF(path.currentPosition(), point).length() >= shortestLine)
            path.lineTo(point);
        open = true;
    }
    return path;
}

void paintRoute(QPainter &painter, const QPainterPath &path, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.family(core::Family::EasyRuns), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (path.isEmpty())
        return;
    // The start is a ring, the end a square: told apart without colour.
    painter.setPen(QPen(theme.text, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(QPointF(path.elementAt(0)), 4, 4);
    painter.setBrush(theme.text);
    painter.drawRect(QRectF(path.currentPosition() - QPointF(3, 3), QSizeF(6, 6)));
}

} // namespace

RouteView::RouteView(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(160, 160);
    setAccessibleName(tr("Outline of the route"));
    setToolTip(tr("The way as recorded, north up: the ring is its start, the square its end"));
}

void RouteView::setActivity(const Activity &activity)
{
    m_places = activity.isEmpty() ? std::vector<QPointF>() : placesOf(*activity.series);
    m_bounds = boundsOf(m_places);
    if (m_places.empty() || std::max(m_bounds.width(), m_bounds.height()) < closeBy)
        m_places.clear();
    m_current.reset();
    layOut();
}

void RouteView::setCurrent(std::optional<size_t> sample)
{
    if (sample == m_current)
        return;
    m_current = sample;
    update();
}

std::optional<QPointF> RouteView::pointOf(size_t sample) const
{
    if (sample >= m_places.size() || !isPlace(m_places[sample]))
        return std::nullopt;
    return mapped(m_places[sample], m_bounds, m_room);
}

void RouteView::layOut()
{
    m_room = roomFor(m_bounds, QRectF(rect()).adjusted(inset, inset, -inset, -inset));
    m_path = pathOf(m_places, m_bounds, m_room);
    update();
}

void RouteView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void RouteView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    paintRoute(painter, m_path, theme);
    const auto point = m_current ? pointOf(*m_current) : std::nullopt;
    if (!point)
        return;
    painter.setPen(QPen(theme.surface, 2));
    painter.setBrush(theme.family(core::Family::HardRuns));
    painter.drawEllipse(*point, 6, 6);
}

void RouteView::paint(QPainter &painter, const QRectF &rect, const Activity &activity, const Theme &theme)
{
    const std::vector<QPointF> places = placesOf(*activity.series);
    const QRectF bounds = boundsOf(places);
    paintRoute(painter, pathOf(places, bounds, roomFor(bounds, rect)), theme);
}

} // namespace ui
