// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weekreadout.h"

#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {
constexpr int pad = 10;
constexpr int swatch = 9;
constexpr int beside = 8; // pixels between the column and the card
} // namespace

WeekReadout::WeekReadout(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

int WeekReadout::lineHeight() const { return QFontMetrics(Theme::captionFont(font())).height() + 3; }

QSize WeekReadout::sizeHint() const
{
    const QFontMetrics small(Theme::captionFont(font()));
    const QFontMetrics heading(Theme::headingFont(font()));
    int width = std::max(small.horizontalAdvance(m_title), heading.horizontalAdvance(m_headline));
    for (const WeekFact &fact : m_facts)
        width = std::max(width, swatch + 6 + small.horizontalAdvance(fact.label) + 18 + small.horizontalAdvance(fact.value));
    return {width + 2 * pad, 2 * pad + lineHeight() * int(m_facts.size() + 1) + heading.height() + 6};
}

void WeekReadout::showWeek(const core::ProgressWeek &week, const QRect &column)
{
    m_title = rangeText(week.days);
    m_headline = weekHeadline(week);
    m_facts = weekFacts(week);
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

void WeekReadout::paintEvent(QPaintEvent *)
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
    painter.setFont(Theme::headingFont(font()));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_headline);
    line.translate(0, painter.fontMetrics().height() + 6);
    painter.setFont(Theme::captionFont(font()));
    for (const WeekFact &fact : m_facts) {
        if (fact.family) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.family(*fact.family));
            painter.drawRoundedRect(QRect(line.left(), line.top() + (lineHeight() - swatch) / 2 - 1, swatch, swatch), 2, 2);
        }
        painter.setPen(theme.textSoft);
        painter.drawText(line.adjusted(swatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, fact.label);
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop, fact.value);
        line.translate(0, lineHeight());
    }
}

} // namespace ui
