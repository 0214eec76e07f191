// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks.h"

#include <QPainter>
#include <numeric>

namespace ui {

namespace {

constexpr double fieldHeight = 9.5;
constexpr double fieldGap = 4;

} // namespace

std::vector<Block> textBlocks(const Paper &paper, const QString &text, Paper::Text kind, const QColor &color, Span span)
{
    std::vector<Block> blocks;
    for (const QString &line : paper.wrapped(text, kind, span.width)) {
        Block block;
        block.height = paper.lineHeight(kind);
        block.paint = [line, color, span, font = paper.font(kind)](QPainter &painter, const QRectF &rect) {
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(QRectF(rect.left() + span.left, rect.top(), span.width, rect.height()),
                             int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), line);
        };
        blocks.push_back(std::move(block));
    }
    return blocks;
}

Block spaceBlock(double height)
{
    Block block;
    block.height = height;
    return block;
}

Block fieldsBlock(const Paper &paper, const std::vector<Field> &fields, Span span)
{
    const double shares = std::accumulate(fields.begin(), fields.end(), 0.0, [](double sum, const Field &f) { return sum + f.share; });
    const double gap = paper.mm(fieldGap);
    const double unit = (span.width - gap * double(fields.size() - 1)) / shares;
    Block block;
    block.height = paper.mm(fieldHeight);
    block.paint = [paper, fields, span, gap, unit](QPainter &painter, const QRectF &rect) {
        double x = rect.left() + span.left;
        for (const Field &field : fields) {
            const QRectF box(x, rect.top(), unit * field.share, rect.height() - paper.mm(1));
            painter.setFont(paper.font(Paper::Text::Small));
            painter.setPen(paper.theme().textSoft);
            painter.drawText(box, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip), field.caption);
            painter.setFont(paper.font(Paper::Text::Body));
            painter.setPen(paper.theme().text);
            painter.drawText(box, int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip), field.value);
            painter.setPen(QPen(paper.theme().neutral, paper.mm(0.2)));
            painter.drawLine(box.bottomLeft(), box.bottomRight());
            x += box.width() + gap;
        }
    };
    return block;
}

Block headerBlock(const Paper &paper, const QString &title, const QString &subtitle)
{
    const double titleHeight = paper.lineHeight(Paper::Text::Title);
    const double titleWidth = paper.width(title, Paper::Text::Title) + paper.mm(4);
    const QStringList second = paper.wrapped(subtitle, Paper::Text::Body, paper.page().width());
    const bool beside = second.size() <= 1 && titleWidth + paper.width(subtitle, Paper::Text::Body) <= paper.page().width();
    const double lineHeight = paper.lineHeight(Paper::Text::Body);
    Block block;
    block.height = titleHeight + (beside ? 0 : lineHeight * double(second.size())) + paper.mm(2.5);
    block.paint = [paper, title, second, beside, titleHeight, titleWidth, lineHeight](QPainter &painter, const QRectF &rect) {
        painter.setFont(paper.font(Paper::Text::Title));
        painter.setPen(paper.theme().text);
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), titleHeight), int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip), title);
        painter.setFont(paper.font(Paper::Text::Body));
        painter.setPen(paper.theme().textSoft);
        double y = beside ? rect.top() + titleHeight - lineHeight - paper.mm(0.5) : rect.top() + titleHeight;
        for (const QString &line : second) {
            painter.drawText(QRectF(rect.left() + (beside ? titleWidth : 0), y, rect.width(), lineHeight),
                             int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), line);
            y += lineHeight;
        }
    };
    return block;
}

} // namespace ui
