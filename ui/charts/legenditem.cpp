// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legenditem.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int markSize = 10;
constexpr int markGap = 6;
constexpr int side = 6;
} // namespace

LegendItem::LegendItem(const QString &text, Mark mark, std::function<QColor(const Theme &)> colorOf, QWidget *parent)
    : QAbstractButton(parent), m_label(text), m_mark(mark), m_colorOf(std::move(colorOf))
{
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Show %1").arg(text));
    setToolTip(tr("Show or hide %1").arg(text));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LegendItem::sizeHint() const
{
    const QFontMetrics metrics(Theme::captionFont(font()));
    return {2 * side + markSize + markGap + metrics.horizontalAdvance(m_label), metrics.height() + 6};
}

void LegendItem::paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &color, bool on)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on && mark != Mark::Hatch ? QPen(Qt::NoPen) : QPen(color, 1.2));
    painter.setBrush(!on ? QBrush(Qt::NoBrush) : mark == Mark::Hatch ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
    if (mark == Mark::Dot)
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
    else
        painter.drawRoundedRect(rect, 2, 2);
    painter.restore();
}

void LegendItem::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark(side, (height() - markSize) / 2.0, markSize, markSize);
    paintMark(painter, mark, m_mark, m_colorOf(theme), isChecked());
    QFont caption = Theme::captionFont(font());
    caption.setStrikeOut(!isChecked());
    painter.setFont(caption);
    painter.setPen(isChecked() ? theme.text : theme.textSoft);
    painter.drawText(rect().adjusted(side + markSize + markGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace ui
