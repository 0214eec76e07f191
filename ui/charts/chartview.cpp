// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartplot.h"
#include "ui/charts/chartreadout.h"
#include "ui/charts/chartwords.h"
#include "ui/look/focusring.h"
#include "ui/look/plotlibrary.h"

#include <QKeyEvent>
#include <algorithm>

namespace ui {

namespace {
constexpr int fewestInSight = 4; // a closer look than this says nothing
} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_view = std::make_unique<ChartPlot>(*m_plot);
    m_readout = new ChartReadout(this);
    connect(m_plot, &QCustomPlot::mouseMove, this, &ChartView::hover);
    connect(m_plot, &QCustomPlot::mousePress, this, &ChartView::press);
    connect(m_plot, &QCustomPlot::mouseRelease, this, &ChartView::release);
}

ChartView::~ChartView() = default;

QSize ChartView::sizeHint() const { return {900, 320}; }
QSize ChartView::minimumSizeHint() const { return {220, 120}; }

void ChartView::setChart(const core::Chart &chart, const core::Preferences &preferences)
{
    const auto samePlace = [](const core::ChartPoint &a, const core::ChartPoint &b) { return a.days == b.days && a.name == b.name; };
    const bool same = std::equal(chart.points.begin(), chart.points.end(), m_chart.points.begin(), m_chart.points.end(), samePlace);
    std::optional<int> cursor = m_cursor;
    if (!same) {
        const QDate kept = m_cursor ? m_chart.points[size_t(*m_cursor)].days.first : QDate();
        cursor = kept.isValid() ? chart.indexOf(kept) : std::nullopt;
    }
    m_chart = chart;
    m_preferences = preferences;
    m_cursor = cursor;
    m_hovered.reset();
    m_pressed.reset();
    setAccessibleName(tr("%1, chart; left and right arrows walk it, Enter opens, plus and minus look closer").arg(chart.title));
    if (!same)
        setWindow(std::nullopt);
    rebuild();
}

void ChartView::setHidden(const std::set<QString> &ids)
{
    m_hidden = ids;
    rebuild();
}

void ChartView::setWindow(std::optional<std::pair<int, int>> points)
{
    const int last = int(m_chart.points.size()) - 1;
    if (points) {
        const auto [a, b] = std::minmax(points->first, points->second);
        points = std::pair(std::max(0, a), std::min(last, b));
        if (points->second - points->first + 1 < fewestInSight)
            return;
        if (*points == std::pair(0, last))
            points.reset();
    }
    if (points == m_window)
        return;
    m_window = points;
    rebuild();
    emit windowChanged();
}

void ChartView::rebuild()
{
    m_view->build(m_chart, {Theme::of(palette()), font(), m_preferences, m_hidden, m_window});
    m_view->fit(m_plot->size());
    if (!m_plot->size().isEmpty())
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
    readOut();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect inside = rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth);
    m_view->fit(inside.size());
    m_plot->setGeometry(inside);
    m_hovered.reset();
    readOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

QRect ChartView::columnOf(int point) const { return m_view->columnOf(point).toAlignedRect().translated(m_plot->pos()); }

std::pair<int, int> ChartView::inSight() const { return m_window.value_or(std::pair(0, int(m_chart.points.size()) - 1)); }

void ChartView::keepInSight(int point)
{
    if (!m_window || (m_window->first <= point && point <= m_window->second))
        return;
    const int by = point < m_window->first ? point - m_window->first : point - m_window->second;
    setWindow(std::pair(m_window->first + by, m_window->second + by));
}

void ChartView::setCursorPoint(std::optional<int> point)
{
    if (point && (*point < 0 || *point >= int(m_chart.points.size())))
        point.reset();
    m_cursor = point;
    if (point)
        keepInSight(*point);
    readOut();
}

void ChartView::readOut()
{
    const auto point = currentPoint();
    const auto [first, last] = inSight();
    if (!point || *point < first || *point > last) {
        m_view->mark(std::nullopt);
        m_readout->hide();
        setAccessibleDescription({});
        return;
    }
    m_view->mark(std::pair(*point, *point));
    m_readout->showPoint(m_chart, *point, m_preferences, columnOf(*point));
    setAccessibleDescription(pointSentence(m_chart, *point, m_preferences));
}

void ChartView::hover(const QMouseEvent *event)
{
    const auto point = m_view->pointAt(event->position());
    m_plot->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_pressed && point && *point != *m_pressed && event->buttons() & Qt::LeftButton) {
        m_readout->hide();
        m_view->mark(std::pair(*m_pressed, *point));
        return;
    }
    if (point == m_hovered)
        return;
    m_hovered = point;
    readOut();
}

void ChartView::press(const QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_view->pointAt(event->position()) : std::nullopt;
}

void ChartView::release(const QMouseEvent *event)
{
    const auto from = std::exchange(m_pressed, std::nullopt);
    const auto to = m_view->pointAt(event->position());
    if (!from || event->button() != Qt::LeftButton)
        return;
    if (to == from) {
        emit pointActivated(*to);
        return;
    }
    const auto [first, last] = inSight();
    const bool beyond = event->position().x() > m_view->columnOf(*from).center().x();
    setWindow(std::pair(*from, to.value_or(beyond ? last : first)));
    readOut();
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    readOut();
}

std::optional<int> ChartView::keyTarget(int key) const
{
    const int last = int(m_chart.points.size()) - 1;
    const int from = currentPoint().value_or(m_chart.indexOf(m_chart.today).value_or(last));
    constexpr int page = 4;
    switch (key) {
    case Qt::Key_Left: return std::max(0, from - 1);
    case Qt::Key_Right: return std::min(last, from + 1);
    case Qt::Key_PageUp: return std::max(0, from - page);
    case Qt::Key_PageDown: return std::min(last, from + page);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return std::nullopt;
    }
}

bool ChartView::zoomBy(int key)
{
    const auto [first, last] = inSight();
    const int middle = m_cursor.value_or((first + last) / 2);
    const int half = std::max((last - first) / 4, fewestInSight / 2);
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: setWindow(std::pair(middle - half, middle + half)); return true;
    case Qt::Key_Minus: setWindow(std::pair(first - half * 2, last + half * 2)); return true;
    default: return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (m_chart.points.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const auto target = keyTarget(event->key())) {
        m_hovered.reset();
        setCursorPoint(target);
        emit cursorMoved(*target);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentPoint()) {
        emit pointActivated(*currentPoint());
    } else if (event->key() == Qt::Key_Escape && m_window) {
        setWindow(std::nullopt);
    } else if (event->key() == Qt::Key_Escape && m_cursor) {
        setCursorPoint(std::nullopt);
    } else if (!zoomBy(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A click comes with a point of its own; the keyboard starts at today.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !m_cursor && !m_chart.points.empty())
        setCursorPoint(m_chart.indexOf(m_chart.today).value_or(int(m_chart.points.size()) - 1));
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursorPoint(std::nullopt);
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    paintFocusRing(this);
}

} // namespace ui
