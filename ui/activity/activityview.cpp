// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityview.h"

#include "ui/look/focusring.h"
#include "ui/look/plotlibrary.h"

#include <QKeyEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int leastHeight = 60;
constexpr int dragStart = 6;   // pixels before a press is a drag
constexpr int stepsAcross = 150;
constexpr double keyZoom = 0.6;
constexpr double wheelZoom = 0.85;
constexpr double wheelNotch = 120;

} // namespace

ActivityView::ActivityView(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Charts of the activity; left and right arrows read them out, plus and minus zoom, 0 shows all of it"));
    setMinimumHeight(leastHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_view = std::make_unique<ActivityPlot>(*m_plot);
    connect(m_plot, &QCustomPlot::mousePress, this, &ActivityView::press);
    connect(m_plot, &QCustomPlot::mouseMove, this, &ActivityView::move);
    connect(m_plot, &QCustomPlot::mouseRelease, this, &ActivityView::release);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &ActivityView::resetZoom);
}

ActivityView::~ActivityView() = default;

void ActivityView::setActivity(const Activity &activity, Along along)
{
    m_activity = activity;
    m_along = along;
    m_pressed.reset();
    m_dragging = false;
    if (m_current && (activity.isEmpty() || *m_current >= activity.series->size()))
        m_current.reset();
    rebuild();
    setFixedHeight(m_view->wantedHeight() + 2 * ringWidth);
    emit zoomed(false);
}

void ActivityView::rebuild()
{
    m_view->build(m_activity, m_along, Theme::of(palette()), font());
    m_view->fit(m_plot->size());
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
    setCurrent(m_current);
}

void ActivityView::setCurrent(std::optional<size_t> sample)
{
    m_current = sample;
    m_view->mark(sample);
    setAccessibleDescription(sample ? m_activity.sentence(*sample) : QString());
    emit currentChanged(sample);
}

void ActivityView::zoomTo(AxisSpan span)
{
    if (m_activity.isEmpty())
        return;
    m_view->show(span);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit zoomed(m_view->shown() != m_view->whole());
}

void ActivityView::resetZoom() { zoomTo(m_view->whole()); }

void ActivityView::zoomBy(double factor, double around)
{
    const AxisSpan shown = m_view->shown();
    const double length = shown.length() * factor;
    const double share = shown.length() > 0 ? (around - shown.from) / shown.length() : 0.5;
    zoomTo({around - share * length, around + (1 - share) * length});
}

bool ActivityView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !wheel(static_cast<QWheelEvent *>(event))) {
        // The page scrolls.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Leave && !hasFocus())
        setCurrent(std::nullopt);
    return event->type() == QEvent::Wheel || QWidget::eventFilter(object, event);
}

bool ActivityView::wheel(const QWheelEvent *event)
{
    if (!hasFocus() || event->angleDelta().y() == 0)
        return false;
    zoomBy(std::pow(wheelZoom, event->angleDelta().y() / wheelNotch), m_view->placeAt(event->position()));
    return true;
}

void ActivityView::press(const QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton && m_view->sampleAt(event->position()))
        m_pressed = event->position();
}

void ActivityView::move(const QMouseEvent *event)
{
    setCurrent(m_view->sampleAt(event->position()));
    if (!m_pressed)
        return;
    m_dragging = m_dragging || std::abs(event->position().x() - m_pressed->x()) >= dragStart;
    if (m_dragging)
        m_view->band(AxisSpan{m_view->placeAt(*m_pressed), m_view->placeAt(event->position())});
}

void ActivityView::release(const QMouseEvent *event)
{
    if (m_pressed && m_dragging) {
        const double a = m_view->placeAt(*m_pressed);
        const double b = m_view->placeAt(event->position());
        m_view->band(std::nullopt);
        zoomTo({std::min(a, b), std::max(a, b)});
    }
    m_pressed.reset();
    m_dragging = false;
}

void ActivityView::step(int by)
{
    const AxisSpan shown = m_view->shown();
    const double from = m_current ? m_view->placeOf(*m_current) : by > 0 ? shown.from : shown.to;
    auto next = m_view->sampleNear(std::clamp(from + by * shown.length() / stepsAcross, shown.from, shown.to));
    // Close up, samples lie further apart than a step.
    if (next && m_current && *next == *m_current)
        next = size_t(std::clamp<qint64>(qint64(*next) + by, 0, qint64(m_activity.series->size()) - 1));
    setCurrent(next);
}

bool ActivityView::handleKey(int key)
{
    const AxisSpan shown = m_view->shown();
    const double around = m_current ? m_view->placeOf(*m_current) : (shown.from + shown.to) / 2;
    const double half = shown.length() / 2;
    switch (key) {
    case Qt::Key_Left: step(-1); return true;
    case Qt::Key_Right: step(1); return true;
    case Qt::Key_Home: setCurrent(m_view->sampleNear(shown.from)); return true;
    case Qt::Key_End: setCurrent(m_view->sampleNear(shown.to)); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(keyZoom, around); return true;
    case Qt::Key_Minus: zoomBy(1 / keyZoom, around); return true;
    case Qt::Key_PageUp: zoomTo({shown.from - half, shown.to - half}); return true;
    case Qt::Key_PageDown: zoomTo({shown.from + half, shown.to + half}); return true;
    case Qt::Key_0: resetZoom(); return true;
    default: return false;
    }
}

void ActivityView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (m_activity.isEmpty() || !plain || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void ActivityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect inside = rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    // The library cannot paint on nothing, which a layout hands out for a moment.
    if (inside.isEmpty())
        return;
    m_plot->setGeometry(inside);
    m_view->fit(inside.size());
}

void ActivityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const AxisSpan shown = m_view->shown();
        rebuild();
        zoomTo(shown);
    }
}

void ActivityView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_current && !m_activity.isEmpty())
        setCurrent(m_view->sampleNear(m_view->shown().from));
    update();
}

void ActivityView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(std::nullopt);
    update();
}

void ActivityView::paintEvent(QPaintEvent *)
{
    paintFocusRing(this);
}

} // namespace ui
