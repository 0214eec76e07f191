// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finddelegate.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {
constexpr int padding = 8;
constexpr int mark = 16;
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(inside.left(), inside.center().y() - mark / 2 + 1, mark, mark));
    const QString detail = index.data(detailRole).toString();
    painter->setPen(theme.textSoft);
    painter->drawText(inside, int(Qt::AlignRight | Qt::AlignVCenter), detail);
    const int words = option.fontMetrics.horizontalAdvance(detail) + (detail.isEmpty() ? 0 : 2 * padding);
    const QRect room = inside.adjusted(mark + padding, 0, -words, 0);
    painter->setPen(selected ? theme.accent : theme.text);
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 2 * padding};
}

} // namespace ui
