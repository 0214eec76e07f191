// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartreadout.h"

#include "ui/charts/chartcolors.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {
constexpr int pad = 10;
constexpr int swatch = 9;
constexpr int beside = 8; // pixels between the column and the card
} // namespace

ChartReadout::ChartReadout(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

int ChartReadout::lineHeight() const { return QFontMetrics(Theme::captionFont(font())).height() + 3; }

QSize ChartReadout::sizeHint() const
{
    const QFontMetrics small(Theme::captionFont(font()));
    const QFontMetrics heading(Theme::headingFont(font()));
    int width = std::max(small.horizontalAdvance(m_title), heading.horizontalAdvance(m_headline));
    for (const ChartLine &line : m_lines)
        width = std::max(width, swatch + 6 + small.horizontalAdvance(line.label) + 18 + small.horizontalAdvance(line.value));
    const int headline = m_headline.isEmpty() ? 2 : heading.height() + 6;
    return {width + 2 * pad, 2 * pad + lineHeight() * int(m_lines.size() + 1) + headline};
}

void ChartReadout::showPoint(const core::Chart &chart, int point, const core::Preferences &preferences, const QRect &column)
{
    m_title = pointText(chart, point);
    m_headline = headlineText(chart.points[size_t(point)], preferences);
    m_lines = pointLines(chart, point, preferences);
    resize(sizeHint());
    const QRect room = parentWidget()->rect();
    int x = column.right() + beside;
    if (x + width() > room.right())
        x = column.left() - beside - width();
    const int y = std::clamp(column.top() + 4, room.top(), std::max(room.top(), room.bottom() - height()));
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())), y);
    show();
    raise();
    update();
}

void ChartReadout::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::smallRadius, Theme::smallRadius);
    QRect line = rect().adjusted(pad, pad, -pad, -pad);
    painter.setFont(Theme::captionFont(font()));
    painter.setPen(theme.textSoft);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_title);
    line.translate(0, lineHeight());
    if (!m_headline.isEmpty()) {
        painter.setFont(Theme::headingFont(font()));
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_headline);
    }
    line.translate(0, m_headline.isEmpty() ? 2 : painter.fontMetrics().height() + 6);
    painter.setFont(Theme::captionFont(font()));
    for (const ChartLine &row : m_lines) {
        if (row.color) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(chartColor(*row.color, theme));
            painter.drawRoundedRect(QRect(line.left(), line.top() + (lineHeight() - swatch) / 2 - 1, swatch, swatch), 2, 2);
        }
        painter.setPen(theme.textSoft);
        painter.drawText(line.adjusted(swatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, row.label);
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop, row.value);
        line.translate(0, lineHeight());
    }
}

} // namespace ui
