// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/sessionchip.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int barWidth = 4;
constexpr int side = 8;
constexpr int iconSize = 16;

} // namespace

SessionChip::SessionChip(core::Family family, const QString &title, const QString &word, bool moved, QWidget *parent)
    : QWidget(parent), m_family(family), m_title(title), m_word(word), m_moved(moved)
{
    const QString whole = word.isEmpty() ? title : tr("%1, %2").arg(title, word);
    setAccessibleName(whole);
    setToolTip(whole.toHtmlEscaped());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SessionChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(m_title + m_word) + 3 * side;
    return {barWidth + words + (m_moved ? iconSize + 4 : 0) + side, fontMetrics().height() + 8};
}

QSize SessionChip::minimumSizeHint() const { return {90, sizeHint().height()}; }

void SessionChip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    QPainterPath shape;
    shape.addRoundedRect(box, Theme::smallRadius, Theme::smallRadius);
    painter.fillPath(shape, m_moved ? theme.accentSoft : theme.window);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, barWidth + 1, height()), theme.family(m_family));
    painter.restore();
    painter.setPen(QPen(m_moved ? theme.accent : theme.line, m_moved ? 1.5 : 1));
    painter.drawPath(shape);

    QRectF text = QRectF(rect()).adjusted(barWidth + side, 0, -side, 0);
    if (m_moved) {
        paintIcon(painter, QStringLiteral("moved"), {text.right() - iconSize, (height() - iconSize) / 2.0, iconSize, iconSize},
                  theme.accent);
        text.setRight(text.right() - iconSize - 4);
    }
    const QFontMetricsF metrics(font());
    if (!m_word.isEmpty()) {
        painter.setPen(theme.textSoft);
        painter.drawText(text, int(Qt::AlignRight | Qt::AlignVCenter), m_word);
        text.setRight(text.right() - metrics.horizontalAdvance(m_word) - side);
    }
    painter.setPen(theme.text);
    painter.drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(m_title, Qt::ElideRight, text.width()));
}

} // namespace ui
