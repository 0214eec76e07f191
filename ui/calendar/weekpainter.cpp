// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekpainter.h"

#include "core/model/datetext.h"
#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr double cardRadius = 7;
constexpr double barWidth = 5;

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

/// "Wed", and for today "Wed · today", or as much of it as there is room for.
QString headingOf(const DayCards &day, QDate today, const QFontMetricsF &metrics, double width)
{
    const QString name = core::shortWeekday(day.date);
    const QString both = QCoreApplication::translate("WeekView", "%1 · today").arg(name);
    const QString word = QCoreApplication::translate("WeekView", "Today");
    const QStringList heads = day.date == today ? QStringList{both, word} : QStringList{name};
    QStringList texts;
    if (!day.away.isEmpty())
        for (const QString &head : heads)
            texts << QCoreApplication::translate("WeekView", "%1 · %2").arg(head, day.away);
    for (const QString &text : texts + heads)
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    return metrics.elidedText(name, Qt::ElideRight, width);
}

} // namespace

QColor WeekPainter::toneColor(const Theme &theme, SessionStatus::Tone tone)
{
    switch (tone) {
    case SessionStatus::Tone::Good: return theme.good;
    case SessionStatus::Tone::Near: return theme.warn;
    case SessionStatus::Tone::None:
    case SessionStatus::Tone::Neutral: break;
    }
    return theme.neutral;
}

void WeekPainter::paintDay(const DayCards &day, const DayLayout &layout, QDate today, const PaintState &state)
{
    const bool isToday = day.date == today;
    const double border = isToday || state.dropTarget ? 2 : 1;
    const QRectF box = layout.column.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    m_painter.setPen(QPen(isToday || state.dropTarget ? m_theme.accent : m_theme.line, border));
    m_painter.setBrush(state.dropTarget ? m_theme.accentSoft : m_theme.surface);
    m_painter.drawPath(rounded(box, Theme::radius));
    if (state.dropRefused) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QBrush(m_theme.neutral, Qt::BDiagPattern));
        m_painter.drawPath(rounded(box, Theme::radius));
    }
    if (!day.away.isEmpty())
        m_painter.fillPath(rounded(layout.heading.adjusted(-5, -2, 5, 2), 5), QBrush(m_theme.line, Qt::BDiagPattern));
    const QString number = QString::number(day.date.day());
    m_painter.setFont(m_font);
    const double numberWidth = QFontMetricsF(m_font).horizontalAdvance(number) + 2;
    m_painter.setPen(state.current && state.focused ? m_theme.accent : m_theme.textSoft);
    m_painter.drawText(layout.heading, int(Qt::AlignRight | Qt::AlignVCenter), number);
    const QFont font = Theme::headingFont(m_font);
    const QRectF left = layout.heading.adjusted(0, 0, -numberWidth - 4, 0);
    m_painter.setFont(font);
    m_painter.setPen(isToday || (state.current && state.focused) ? m_theme.accent : m_theme.text);
    m_painter.drawText(left, int(Qt::AlignLeft | Qt::AlignVCenter),
                       headingOf(day, today, QFontMetricsF(font), left.width()));
    if (!layout.noteLines.empty())
        paintNote(layout);
    if (!state.current || !state.focused)
        return;
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(rounded(layout.heading.adjusted(-5, -2, 5, 2), 5));
}

void WeekPainter::paintNote(const DayLayout &layout)
{
    paintIcon(m_painter, QStringLiteral("note"), QRectF(layout.note.left(), layout.note.top() + 1, 13, 13), m_theme.textSoft);
    m_painter.setFont(Theme::captionFont(m_font));
    m_painter.setPen(m_theme.text);
    for (const TextLine &line : layout.noteLines)
        m_painter.drawText(line.rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), line.text);
}

void WeekPainter::paintCard(const SessionCard &card, const CardLayout &layout, const PaintState &state)
{
    const double border = state.selected || (state.current && state.focused) ? 2 : 1;
    const QRectF box = layout.frame.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    const QPainterPath shape = rounded(box, cardRadius);
    m_painter.fillPath(shape, state.selected ? m_theme.accentSoft : card.quiet ? m_theme.window : m_theme.surface);
    m_painter.save();
    m_painter.setClipPath(shape);
    if (card.hatched)
        m_painter.fillRect(box, QBrush(m_theme.line, Qt::BDiagPattern));
    QColor family = m_theme.family(card.family);
    if (card.quiet)
        family.setAlphaF(0.6F);
    m_painter.fillRect(QRectF(box.left(), box.top(), barWidth, box.height()), family);
    m_painter.restore();
    QPen pen(border > 1 ? m_theme.accent : m_theme.line, border);
    if (card.quiet && border <= 1) {
        pen.setColor(m_theme.neutral);
        pen.setDashPattern({3, 3});
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(shape);
    for (const TextLine &line : layout.lines)
        paintLine(line, card);
    if (!layout.recurring.isEmpty())
        paintIcon(m_painter, QStringLiteral("recurring"), layout.recurring, m_theme.textSoft);
    if (!layout.mark.isEmpty())
        paintIcon(m_painter, card.status.icon, layout.mark, toneColor(m_theme, card.status.tone));
    if (!layout.profile.isEmpty())
        paintProfile(m_painter, card.profile, layout.profile, m_theme);
}

void WeekPainter::paintLine(const TextLine &line, const SessionCard &card)
{
    QFont font = line.role == TextLine::Role::Title ? Theme::headingFont(m_font) : Theme::captionFont(m_font);
    QColor color = m_theme.textSoft;
    switch (line.role) {
    case TextLine::Role::Title: color = card.quiet ? m_theme.textSoft : m_theme.text; break;
    case TextLine::Role::Body: break;
    case TextLine::Role::Status: color = toneColor(m_theme, card.status.tone); break;
    case TextLine::Role::Link:
        color = m_theme.accent;
        font.setWeight(QFont::DemiBold);
        break;
    }
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(line.rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), line.text);
}

void WeekPainter::paintLight(const CardLayout &layout)
{
    m_painter.setPen(QPen(m_theme.accent, 3));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(rounded(layout.frame.adjusted(-3, -3, 3, 3), cardRadius + 3));
}

void WeekPainter::paintInsertion(const DayLayout &layout, int index)
{
    if (layout.cards.empty())
        return;
    const bool atEnd = index >= int(layout.cards.size());
    const QRectF &near = layout.cards[atEnd ? layout.cards.size() - 1 : size_t(index)].frame;
    const double y = atEnd ? near.bottom() + 4 : near.top() - 4;
    m_painter.setPen(QPen(m_theme.accent, 3, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(QPointF(near.left() + 2, y), QPointF(near.right() - 2, y));
}

} // namespace ui
