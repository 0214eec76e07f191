// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/catchupdelegate.h"

#include "ui/catchup/catchupmodel.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int rowGap = 6;
constexpr int barWidth = 5;

} // namespace

void CatchUpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5 - rowGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(box, Theme::radius, Theme::radius);
    painter->fillPath(card, current ? theme.accentSoft : theme.surface);
    painter->setClipPath(card);
    painter->fillRect(QRectF(box.left(), box.top(), barWidth, box.height()),
                      theme.family(core::Family(index.data(CatchUpModel::FamilyRole).toInt())));
    painter->setClipping(false);
    painter->setPen(QPen(focused ? theme.accent : theme.line, focused ? 2 : 1));
    painter->drawPath(card);

    const QRectF text = box.adjusted(barWidth + Theme::pad, 9, -Theme::pad, -9);
    const QFont captions = Theme::captionFont(option.font);
    const QString amount = index.data(CatchUpModel::AmountRole).toString();
    painter->setFont(option.font);
    const qreal amountWidth = std::min(QFontMetricsF(option.font).horizontalAdvance(amount) + 2, text.width() / 2);
    painter->setPen(theme.text);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetricsF(option.font).elidedText(amount, Qt::ElideRight, amountWidth));
    const qreal left = text.width() - amountWidth - Theme::gap;
    const QFont heading = Theme::headingFont(option.font);
    painter->setFont(heading);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetricsF(heading).elidedText(index.data().toString(), Qt::ElideRight, left));
    painter->setFont(captions);
    painter->setPen(theme.textSoft);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetricsF(captions).elidedText(index.data(CatchUpModel::DayRole).toString(), Qt::ElideRight, left));
    painter->restore();
}

QSize CatchUpDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(Theme::headingFont(option.font)).height() + QFontMetrics(Theme::captionFont(option.font)).height();
    return {200, lines + 2 * 9 + 5 + rowGap};
}

} // namespace ui
