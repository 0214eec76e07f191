// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthpainter.h"

#include "core/model/datetext.h"
#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr double itemRadius = 4;
constexpr double barWidth = 4;
constexpr double markSize = 13;
constexpr double movedSize = 11;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("MonthView", text, nullptr, n); }

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QString headingOf(const DayCards &day, const MonthPainter::DayPart &part)
{
    const QString number = day.date.day() == 1 ? core::dateText(day.date, QStringLiteral("d MMM")) : QString::number(day.date.day());
    const QString heading = part.today ? tr("%1 · today").arg(number) : number;
    return day.away.isEmpty() ? heading : tr("%1 · %2").arg(heading, day.away);
}

} // namespace

void MonthPainter::paintHeadings(const CalendarCards &month, const MonthLayout &layout)
{
    m_painter.setFont(Theme::captionFont(m_font));
    m_painter.setPen(m_theme.textSoft);
    for (size_t i = 0; i < layout.weekdays.size() && i < month.days.size(); ++i)
        m_painter.drawText(layout.weekdays[i].adjusted(5, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                           core::shortWeekday(month.days[i].date));
    m_painter.drawText(layout.totalHeading.adjusted(9, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), tr("Week"));
}

void MonthPainter::paintDay(const DayCards &day, const MonthDayLayout &layout, DayPart part, const PaintState &state)
{
    const bool strong = part.today || state.dropTarget || (state.current && state.focused);
    const double border = strong ? 2 : 1;
    const QRectF box = layout.cell.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    m_painter.setPen(QPen(strong ? m_theme.accent : m_theme.line, border));
    m_painter.setBrush(state.dropTarget ? m_theme.accentSoft : part.inMonth ? m_theme.surface : m_theme.window);
    m_painter.drawPath(rounded(box, Theme::smallRadius));
    if (state.dropRefused) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QBrush(m_theme.neutral, Qt::BDiagPattern));
        m_painter.drawPath(rounded(box, Theme::smallRadius));
    }
    if (!day.away.isEmpty())
        m_painter.fillRect(layout.heading, QBrush(m_theme.line, Qt::BDiagPattern));
    QFont font = Theme::captionFont(m_font);
    font.setWeight(part.today ? QFont::DemiBold : QFont::Normal);
    m_painter.setFont(font);
    m_painter.setPen(part.today ? m_theme.accent : part.inMonth ? m_theme.text : m_theme.textSoft);
    m_painter.drawText(layout.heading, int(Qt::AlignLeft | Qt::AlignVCenter), headingOf(day, part));
    if (state.current && state.focused) {
        m_painter.setPen(QPen(m_theme.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(rounded(layout.cell.adjusted(3, 3, -3, -3), Theme::smallRadius - 2));
    }
    paintNote(day, layout);
}

void MonthPainter::paintNote(const DayCards &day, const MonthDayLayout &layout)
{
    if (!layout.noteMark.isEmpty())
        paintIcon(m_painter, QStringLiteral("note"), layout.noteMark, m_theme.textSoft);
    if (layout.note.isEmpty())
        return;
    const QRectF &rect = layout.note;
    paintIcon(m_painter, QStringLiteral("note"), QRectF(rect.left(), rect.center().y() - 6, 12, 12), m_theme.textSoft);
    const QFont font = Theme::captionFont(m_font);
    const QRectF text = rect.adjusted(16, 0, 0, 0);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.textSoft);
    m_painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter),
                       QFontMetricsF(font).elidedText(day.note.simplified(), Qt::ElideRight, text.width()));
}

void MonthPainter::paintItem(const SessionCard &card, const QRectF &rect, const PaintState &state)
{
    const bool strong = state.selected || (state.current && state.focused);
    const double border = strong ? 2 : 1;
    const QPainterPath shape = rounded(rect.adjusted(border / 2, border / 2, -border / 2, -border / 2), itemRadius);
    m_painter.fillPath(shape, state.selected ? m_theme.accentSoft : m_theme.surface);
    m_painter.save();
    m_painter.setClipPath(shape);
    if (card.hatched)
        m_painter.fillRect(rect, QBrush(m_theme.line, Qt::BDiagPattern));
    QColor family = m_theme.family(card.family);
    family.setAlphaF(card.quiet ? 0.6F : 1.0F);
    m_painter.fillRect(QRectF(rect.left(), rect.top(), barWidth, rect.height()), family);
    m_painter.restore();
    QPen pen(strong ? m_theme.accent : m_theme.line, border);
    if (card.quiet && !strong) {
        pen.setColor(m_theme.neutral);
        pen.setDashPattern({3, 3});
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(shape);
    paintItemText(card, rect.adjusted(barWidth + 4, 0, -4, 0));
}

void MonthPainter::paintItemText(const SessionCard &card, const QRectF &rect)
{
    QRectF room = rect;
    if (!card.status.icon.isEmpty()) {
        const QRectF mark(room.right() - markSize, room.center().y() - markSize / 2, markSize, markSize);
        paintIcon(m_painter, card.status.icon, mark, WeekPainter::toneColor(m_theme, card.status.tone));
        room.setRight(mark.left() - 3);
    }
    if (card.moved) {
        const QRectF mark(room.left(), room.center().y() - movedSize / 2, movedSize, movedSize);
        paintIcon(m_painter, QStringLiteral("moved"), mark, m_theme.textSoft);
        room.setLeft(mark.right() + 3);
    }
    if (card.recurring) {
        const QRectF mark(room.right() - movedSize, room.center().y() - movedSize / 2, movedSize, movedSize);
        paintIcon(m_painter, QStringLiteral("recurring"), mark, m_theme.textSoft);
        room.setRight(mark.left() - 3);
    }
    const QFont font = Theme::captionFont(m_font);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    // The figure goes before the name is cut.
    QString title = card.title;
    // "Strength · lower body" in a narrow cell: the colour says the first part.
    if (const QString rest = title.section(QStringLiteral(" · "), 1); !rest.isEmpty() && metrics.horizontalAdvance(title) > room.width())
        title = rest.left(1).toUpper() + rest.mid(1);
    const double amount = metrics.horizontalAdvance(card.amount);
    if (!card.amount.isEmpty() && metrics.horizontalAdvance(title) + 8 + amount <= room.width()) {
        m_painter.setPen(m_theme.textSoft);
        m_painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), card.amount);
        room.setRight(room.right() - amount - 6);
    }
    m_painter.setPen(card.quiet ? m_theme.textSoft : m_theme.text);
    m_painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(title, Qt::ElideRight, room.width()));
}

void MonthPainter::paintMore(int count, const QRectF &rect, const PaintState &state)
{
    QFont font = Theme::captionFont(m_font);
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.accent);
    m_painter.drawText(rect.adjusted(barWidth + 4, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), tr("+%n more", count));
    if (!state.current || !state.focused)
        return;
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(rounded(rect.adjusted(1, 1, -1, -1), itemRadius));
}

void MonthPainter::paintTotals(const WeekTotals &totals, const MonthWeekLayout &layout)
{
    const QFont font = Theme::captionFont(m_font);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.textSoft);
    m_painter.drawText(layout.number.adjusted(0, 5, 0, 0), int(Qt::AlignHCenter | Qt::AlignTop), totals.number);
    m_painter.setPen(QPen(m_theme.line, 1));
    m_painter.setBrush(m_theme.surface);
    m_painter.drawPath(rounded(layout.total.adjusted(0.5, 0.5, -0.5, -0.5), Theme::smallRadius));
    const double height = std::ceil(QFontMetricsF(font).height()) + 1;
    QRectF line(layout.total.left() + 9, layout.total.top() + 6, layout.total.width() - 18, height);
    for (const WeekTotals::Line &each : totals.lines) {
        m_painter.setPen(m_theme.textSoft);
        m_painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), each.label);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), each.value);
        line.translate(0, height);
    }
}

void MonthPainter::paintInsertion(const MonthDayLayout &layout, int index)
{
    if (layout.items.empty())
        return;
    const bool atEnd = index >= int(layout.items.size());
    const QRectF &near = layout.items[atEnd ? layout.items.size() - 1 : size_t(index)];
    const double y = atEnd ? near.bottom() + 1 : near.top() - 1;
    m_painter.setPen(QPen(m_theme.accent, 3, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(QPointF(near.left() + 2, y), QPointF(near.right() - 2, y));
}

} // namespace ui
