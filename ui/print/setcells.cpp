// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/setcells.h"

#include "core/exchange/entrytext.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr double nameShare = 0.3;
constexpr double smallestSet = 26;   ///< millimetres that three cells need for a pen
constexpr double cellHeight = 8.5;
constexpr double setGap = 1.5;
constexpr int mostSetsInLine = 4;
constexpr qsizetype mostNameLines = 6;

QString tr(const char *text) { return QCoreApplication::translate("Print", text); }

struct Cell {
    QString caption;
    QString value;
};

QString numberText(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }

QString weightCaption(core::Tracking tracking, core::WeightUnit unit)
{
    const QString name = core::unitText(unit);
    switch (tracking) {
    case core::Tracking::BodyweightReps: return QStringLiteral("+ ") + name;
    case core::Tracking::AssistedReps: return QStringLiteral("− ") + name;
    default: return name;
    }
}

std::vector<Cell> cellsOf(const core::ExerciseSet &set, core::Tracking tracking, core::WeightUnit unit)
{
    using T = core::Tracking;
    const core::SetResult result = set.isDone() ? set.result : core::SetResult{};
    std::vector<Cell> cells;
    if (tracking == T::WeightReps || tracking == T::BodyweightReps || tracking == T::AssistedReps || tracking == T::WeightDistance)
        cells.push_back({weightCaption(tracking, result.weight ? result.weight->unit : unit), result.weight ? result.weight->text : QString()});
    if (tracking == T::Time || tracking == T::Distance)
        cells.push_back({tr("time"), result.time ? clockText(*result.time) : QString()});
    if (tracking == T::Distance || tracking == T::WeightDistance)
        cells.push_back({tr("metres"), result.distance ? QString::number(result.distance->value) : QString()});
    if (tracking == T::WeightReps || tracking == T::BodyweightReps || tracking == T::AssistedReps || tracking == T::Reps) {
        cells.push_back({tr("reps"), numberText(result.reps)});
        cells.push_back({tr("left"), numberText(result.inReserve)});
    }
    return cells;
}

/// "1", "W1" for a warm-up, "D1" for a drop set; with the side it is for.
QStringList setNames(const std::vector<core::ExerciseSet> &sets)
{
    QStringList names;
    std::map<std::pair<core::SetType, core::Side>, int> counts;
    for (const core::ExerciseSet &set : sets) {
        const bool plain = set.type != core::SetType::WarmUp && set.type != core::SetType::Drop;
        const core::SetType type = plain ? core::SetType::Working : set.type;
        const QString letter = plain ? QString() : set.type == core::SetType::WarmUp ? tr("W") : tr("D");
        const QString side = set.side == core::Side::Both ? QString() : set.side == core::Side::Left ? tr(" L") : tr(" R");
        names << letter + QString::number(++counts[{type, set.side}]) + side;
    }
    return names;
}

struct SetBox {
    QString name;
    std::vector<Cell> cells;
};

void paintSet(QPainter &painter, const Paper &paper, const QRectF &box, const SetBox &set)
{
    const double nameWidth = paper.mm(5.5);
    painter.setPen(paper.theme().text);
    painter.setFont(paper.font(Paper::Text::Small));
    painter.drawText(QRectF(box.left(), box.top(), nameWidth - paper.mm(0.8), box.height()), int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip), set.name);
    const double width = (box.width() - nameWidth) / double(set.cells.size());
    for (size_t i = 0; i < set.cells.size(); ++i) {
        const QRectF cell(box.left() + nameWidth + width * double(i), box.top(), width, box.height());
        painter.setPen(QPen(paper.theme().neutral, paper.mm(0.2)));
        painter.drawRect(cell);
        const QRectF inner = cell.adjusted(paper.mm(0.6), paper.mm(0.2), -paper.mm(0.4), -paper.mm(0.6));
        painter.setFont(paper.font(Paper::Text::Small));
        painter.setPen(paper.theme().textSoft);
        painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip), set.cells[i].caption);
        painter.setFont(paper.font(Paper::Text::Body));
        painter.setPen(paper.theme().text);
        painter.drawText(inner, int(Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip), set.cells[i].value);
    }
}

/// The sets of one line; the first line's name stands at its left.
Block lineOfSets(const Paper &paper, std::vector<SetBox> sets, int inLine, Span span)
{
    Block block;
    block.height = paper.mm(cellHeight) + paper.mm(setGap);
    block.paint = [paper, sets = std::move(sets), inLine, span](QPainter &painter, const QRectF &rect) {
        const double gap = paper.mm(setGap);
        const double width = (span.width - gap * (inLine - 1)) / inLine;
        for (size_t i = 0; i < sets.size(); ++i)
            paintSet(painter, paper, QRectF(rect.left() + span.left + (width + gap) * double(i), rect.top(), width, paper.mm(cellHeight)), sets[i]);
    };
    return block;
}

std::vector<Block> cellLines(const Paper &paper, const core::Entry &entry, core::Tracking tracking, core::WeightUnit unit, Span span)
{
    const int inLine = std::clamp(int(span.width / paper.mm(smallestSet + setGap)), 1, mostSetsInLine);
    const QStringList names = setNames(entry.sets);
    std::vector<Block> lines;
    for (size_t from = 0; from < entry.sets.size(); from += size_t(inLine)) {
        std::vector<SetBox> boxes;
        for (size_t i = from; i < std::min(entry.sets.size(), from + size_t(inLine)); ++i)
            boxes.push_back({names[qsizetype(i)], cellsOf(entry.sets[i], tracking, unit)});
        lines.push_back(lineOfSets(paper, std::move(boxes), inLine, span));
    }
    return lines;
}

/// Two columns as one: the blocks of the left one above each other, beside the first of the right one.
Block beside(std::vector<Block> left, Block right)
{
    double height = 0;
    for (const Block &block : left)
        height += block.height;
    Block both;
    both.height = std::max(height, right.height);
    both.paint = [left = std::move(left), right = std::move(right)](QPainter &painter, const QRectF &rect) {
        double y = rect.top();
        for (const Block &block : left) {
            block.paint(painter, QRectF(rect.left(), y, rect.width(), block.height));
            y += block.height;
        }
        right.paint(painter, QRectF(rect.left(), rect.top(), rect.width(), right.height));
    };
    return both;
}

} // namespace

std::vector<Block> exerciseBlocks(const Paper &paper, const core::Entry &entry, const core::Exercise &exercise,
                                  core::WeightUnit unit, Span span)
{
    const Span name{span.left, span.width * nameShare - paper.mm(3)};
    const Span cells{span.left + span.width * nameShare, span.width * (1 - nameShare)};
    const auto label = [&](Span at) {
        std::vector<Block> lines = textBlocks(paper, exercise.name, Paper::Text::Body, paper.theme().text, at);
        for (Block &line : textBlocks(paper, exchange::entryTarget(entry), Paper::Text::Small, paper.theme().textSoft, at))
            lines.push_back(std::move(line));
        return lines;
    };
    std::vector<Block> rows = cellLines(paper, entry, exercise.tracking, unit, cells);
    std::vector<Block> lines = label(name);
    if (rows.empty())
        return lines;
    if (qsizetype(lines.size()) <= mostNameLines) {
        rows.front() = beside(std::move(lines), std::move(rows.front()));
        return rows;
    }
    // A name that is longer than its column stands above its cells instead.
    lines = label(span);
    lines.insert(lines.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    return lines;
}

} // namespace ui
