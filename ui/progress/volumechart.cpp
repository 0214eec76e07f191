// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/volumechart.h"

#include "ui/look/theme.h"
#include "ui/look/plotlibrary.h"
#include "ui/progress/volumeplot.h"
#include "ui/progress/weekreadout.h"
#include "ui/progress/weekwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {
constexpr int ring = 2; // room for the focus ring
} // namespace

VolumeChart::VolumeChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Weekly volume chart; left and right arrows walk the weeks, Enter opens one"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_view = std::make_unique<VolumePlot>(*m_plot);
    m_readout = new WeekReadout(this);
    connect(m_plot, &QCustomPlot::mouseMove, this, &VolumeChart::hover);
    connect(m_plot, &QCustomPlot::mousePress, this, &VolumeChart::press);
}

VolumeChart::~VolumeChart() = default;

QSize VolumeChart::sizeHint() const { return {900, 320}; }
QSize VolumeChart::minimumSizeHint() const { return {360, 150}; }

void VolumeChart::setSeries(const core::ProgressSeries &series)
{
    const auto firstDay = [this](int week) { return m_series.weeks[size_t(week)].days.first; };
    const std::optional<QDate> kept = m_cursor ? std::optional(firstDay(*m_cursor)) : std::nullopt;
    m_series = series;
    m_hovered.reset();
    m_cursor = kept ? m_series.indexOf(*kept) : std::nullopt;
    rebuild();
}

void VolumeChart::setLayers(const VolumeLayers &layers)
{
    m_layers = layers;
    rebuild();
}

void VolumeChart::rebuild()
{
    m_view->build(m_series, {Theme::of(palette()), font(), m_layers});
    m_view->fit(m_plot->size());
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
    readOut();
}

void VolumeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect inside = rect().adjusted(ring, ring, -ring, -ring);
    m_view->fit(inside.size());
    m_plot->setGeometry(inside);
    m_hovered.reset();
    readOut();
}

void VolumeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

QRect VolumeChart::columnOf(int week) const { return m_view->columnOf(week).toAlignedRect().translated(m_plot->pos()); }

void VolumeChart::setCursorWeek(std::optional<int> week)
{
    if (week && (*week < 0 || *week >= int(m_series.weeks.size())))
        week.reset();
    m_cursor = week;
    readOut();
}

void VolumeChart::readOut()
{
    const auto week = currentWeek();
    m_view->mark(week);
    if (!week) {
        m_readout->hide();
        setAccessibleDescription({});
        return;
    }
    m_readout->showWeek(m_series.weeks[size_t(*week)], columnOf(*week));
    setAccessibleDescription(weekSentence(m_series.weeks[size_t(*week)]));
}

void VolumeChart::hover(const QMouseEvent *event)
{
    const auto week = m_view->weekAt(event->position());
    m_plot->setCursor(week ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (week == m_hovered)
        return;
    m_hovered = week;
    readOut();
}

void VolumeChart::press(const QMouseEvent *event)
{
    const auto week = m_view->weekAt(event->position());
    if (week && event->button() == Qt::LeftButton)
        emit weekActivated(m_series.weeks[size_t(*week)].days.first);
}

void VolumeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    readOut();
}

std::optional<int> VolumeChart::keyTarget(int key) const
{
    const int last = int(m_series.weeks.size()) - 1;
    const int from = currentWeek().value_or(m_series.indexOf(m_series.today).value_or(last));
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

void VolumeChart::keyPressEvent(QKeyEvent *event)
{
    if (m_series.weeks.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const auto target = keyTarget(event->key())) {
        m_hovered.reset();
        setCursorWeek(target);
        emit cursorMoved(m_series.weeks[size_t(*target)].days.first);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentWeek()) {
        emit weekActivated(m_series.weeks[size_t(*currentWeek())].days.first);
    } else if (event->key() == Qt::Key_Escape && m_cursor) {
        setCursorWeek(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void VolumeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A click comes with a week of its own; the keyboard starts at this week.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !m_cursor)
        setCursorWeek(m_series.indexOf(m_series.today));
    update();
}

void VolumeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursorWeek(std::nullopt);
    update();
}

void VolumeChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).accent, ring));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::smallRadius, Theme::smallRadius);
}

} // namespace ui
