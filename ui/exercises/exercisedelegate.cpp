// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisedelegate.h"

#include "ui/exercises/exerciselistmodel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int side = 10;
constexpr int above = 5;
constexpr int star = 16;
} // namespace

void ExerciseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF box = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), Theme::smallRadius, Theme::smallRadius);
    }
    QRect text = option.rect.adjusted(side, above, -side, -above);
    if (index.data(ExerciseListModel::FavouriteRole).toBool()) {
        paintIcon(*painter, QStringLiteral("star"), QRectF(text.right() - star, text.top(), star, star), theme.accent);
        text.setRight(text.right() - star - 4);
    }
    const auto line = [&](const QFont &font, const QColor &color, const QString &words) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(text.left(), text.top(), text.width(), metrics.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metrics.height() + 1);
    };
    line(Theme::headingFont(option.font), selected ? theme.accent : theme.text, index.data(Qt::DisplayRole).toString());
    line(Theme::captionFont(option.font), theme.textSoft, index.data(ExerciseListModel::FactsRole).toString());
    painter->restore();
}

QSize ExerciseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(Theme::headingFont(option.font)).height() + QFontMetrics(Theme::captionFont(option.font)).height();
    return {160, height + 2 * above + 1};
}

} // namespace ui
