// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/look/focusring.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int weeksAcross = 54;
constexpr int air = 2;      // between two days
constexpr int smallest = 11;
constexpr int largest = 20;
constexpr int buckets = 5;

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QColor HeatMap::bucketColor(int bucket, const Theme &theme)
{
    if (bucket <= 0)
        return theme.grid;
    const QColor full = theme.family(core::Family::EasyRuns);
    // The fullest days lie furthest from the card: darker than the series colour in light, brighter in dark.
    const QColor end = theme.dark ? full.lighter(125) : full.darker(150);
    const double part = (bucket - 0.2) / (buckets - 1.2);
    const auto mix = [&](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    const QColor &start = theme.accentSoft;
    return {mix(start.red(), end.red()), mix(start.green(), end.green()), mix(start.blue(), end.blue())};
}

int HeatMap::leftMargin() const { return QFontMetrics(Theme::captionFont(font())).horizontalAdvance(QStringLiteral("Wed")) + 8; }
int HeatMap::topMargin() const { return QFontMetrics(Theme::captionFont(font())).height() + 4; }
int HeatMap::cell() const { return std::clamp((width() - leftMargin() - 4) / weeksAcross, smallest, largest); }

QSize HeatMap::sizeHint() const { return {leftMargin() + weeksAcross * 16 + 4, 2 * topMargin() + 7 * 16 + 10}; }
QSize HeatMap::minimumSizeHint() const { return {leftMargin() + weeksAcross * smallest + 4, sizeHint().height()}; }

void HeatMap::setYear(int year, const std::map<QDate, core::ActiveDay> &days, Qt::DayOfWeek firstDay, QDate today)
{
    if (year != m_year)
        m_cursor = QDate();
    m_year = year;
    m_days = days;
    m_firstDay = firstDay;
    m_today = today;
    m_hovered = QDate();
    setAccessibleName(tr("Every day of %1; arrow keys walk the days, Enter opens the week").arg(year));
    sayReadOut();
}

QRect HeatMap::squareOf(QDate day) const
{
    if (day.year() != m_year)
        return {};
    const QDate corner = core::weekOf(QDate(m_year, 1, 1), m_firstDay).first;
    const int index = int(corner.daysTo(day));
    return {leftMargin() + index / 7 * cell(), topMargin() + index % 7 * std::min(cell(), 16), cell() - air, std::min(cell(), 16) - air};
}

QDate HeatMap::dayAt(QPoint at) const
{
    const int row = std::min(cell(), 16);
    if (at.x() < leftMargin() || at.y() < topMargin() || at.y() >= topMargin() + 7 * row)
        return {};
    const QDate corner = core::weekOf(QDate(m_year, 1, 1), m_firstDay).first;
    const QDate day = corner.addDays((at.x() - leftMargin()) / cell() * 7 + (at.y() - topMargin()) / row);
    return day.year() == m_year ? day : QDate();
}

QString HeatMap::readOut() const
{
    const QDate day = currentDay();
    if (!day.isValid())
        return {};
    const auto found = m_days.find(day);
    if (found == m_days.end())
        return tr("%1: %2").arg(fullDayText(day), day > m_today ? tr("still ahead") : core::heatBucketName(0));
    const QString minutes = tr("%1 min").arg(std::llround(found->second.minutes));
    return tr("%1: %2, %3").arg(fullDayText(day), minutes, tr("%n session(s)", nullptr, found->second.sessions));
}

void HeatMap::sayReadOut()
{
    setAccessibleDescription(readOut());
    emit readOutChanged(readOut());
    update();
}

void HeatMap::setCursorDay(QDate day)
{
    m_cursor = day.year() == m_year ? day : QDate();
    sayReadOut();
}

void HeatMap::paintNames(QPainter &painter, const Theme &theme) const
{
    painter.setFont(Theme::captionFont(font()));
    painter.setPen(theme.textSoft);
    const QDate corner = core::weekOf(QDate(m_year, 1, 1), m_firstDay).first;
    for (const int row : {0, 2, 4, 6}) {
        const QRect square = squareOf(corner.addDays(7 + row));
        const QString name = QLocale().standaloneDayName((int(m_firstDay) - 1 + row) % 7 + 1, QLocale::ShortFormat);
        painter.drawText(QRect(0, square.top() - 2, leftMargin() - 6, square.height() + 4), Qt::AlignRight | Qt::AlignVCenter, name);
    }
    for (int month = 1; month <= 12; ++month) {
        const QRect square = squareOf(QDate(m_year, month, 1));
        painter.drawText(QRect(square.left(), 0, cell() * 4, topMargin() - 2), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    }
}

void HeatMap::paintKey(QPainter &painter, const Theme &theme) const
{
    painter.setFont(Theme::captionFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = 11;
    int x = leftMargin();
    const int y = topMargin() + 7 * std::min(cell(), 16) + 6;
    for (int bucket = 0; bucket < buckets; ++bucket) {
        painter.setPen(theme.line);
        painter.setBrush(bucketColor(bucket, theme));
        painter.drawRect(QRect(x, y + (metrics.height() - side) / 2, side, side));
        painter.setPen(theme.textSoft);
        painter.drawText(QPoint(x + side + 6, y + metrics.ascent()), core::heatBucketName(bucket));
        x += side + 6 + metrics.horizontalAdvance(core::heatBucketName(bucket)) + 16;
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    paintNames(painter, theme);
    for (QDate day(m_year, 1, 1); day <= lastDay(); day = day.addDays(1)) {
        const auto found = m_days.find(day);
        const QRect square = squareOf(day);
        if (day > m_today && found == m_days.end()) {
            painter.setPen(theme.line);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(square.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(square, bucketColor(found == m_days.end() ? 0 : core::heatBucket(found->second), theme));
        }
    }
    paintKey(painter, theme);
    painter.setBrush(Qt::NoBrush);
    if (const QDate day = currentDay(); day.isValid()) {
        painter.setPen(QPen(theme.text, 2));
        painter.drawRect(squareOf(day).adjusted(-1, -1, 0, 0));
    }
    if (hasFocus())
        paintRing(painter, rect(), theme.accent);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (day == m_hovered)
        return;
    m_hovered = day;
    setCursor(day.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    sayReadOut();
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (day.isValid() && event->button() == Qt::LeftButton)
        emit dayActivated(day);
}

void HeatMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = QDate();
    sayReadOut();
}

QDate HeatMap::keyTarget(int key) const
{
    const QDate from = m_cursor.isValid() ? m_cursor : std::clamp(m_today, QDate(m_year, 1, 1), lastDay());
    switch (key) {
    case Qt::Key_Up: return from.addDays(-1);
    case Qt::Key_Down: return from.addDays(1);
    case Qt::Key_Left: return from.addDays(-7);
    case Qt::Key_Right: return from.addDays(7);
    case Qt::Key_PageUp: return from.addMonths(-1);
    case Qt::Key_PageDown: return from.addMonths(1);
    case Qt::Key_Home: return {m_year, 1, 1};
    case Qt::Key_End: return lastDay();
    default: return {};
    }
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if (const QDate target = keyTarget(event->key()); target.isValid()) {
        m_hovered = QDate();
        setCursorDay(std::clamp(target, QDate(m_year, 1, 1), lastDay()));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentDay().isValid()) {
        emit dayActivated(currentDay());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !m_cursor.isValid())
        setCursorDay(std::clamp(m_today, QDate(m_year, 1, 1), lastDay()));
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursorDay(QDate());
}

} // namespace ui
