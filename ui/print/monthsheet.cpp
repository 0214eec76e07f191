// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/monthsheet.h"

#include "core/model/datetext.h"
#include "ui/look/wording.h"
#include "ui/print/blocks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr int columns = 8;          ///< seven days and the week's sums
constexpr double sumsShare = 0.85;  ///< the width of the last column against a day's
constexpr double padding = 1.2;

QString tr(const char *text) { return QCoreApplication::translate("Print", text); }

struct CellLine {
    QString text;
    Paper::Text kind = Paper::Text::Small;
    bool soft = false;
};
using Cell = std::vector<CellLine>;
using Row = std::array<Cell, columns>;

class MonthBuilder
{
public:
    MonthBuilder(const Paper &paper, const PrintContent &content) : m_paper(paper), m_content(content), m_sheet(paper)
    {
        const double width = paper.page().width();
        const double day = width / (columns - 1 + sumsShare);
        for (int i = 0; i <= columns; ++i)
            m_edges[size_t(i)] = i == columns ? width : day * i;
    }

    Sheet build()
    {
        Block top = header();
        const double rows = m_paper.page().height() - top.height - m_paper.mm(6);
        m_sheet.setHeader(std::move(top));
        for (const core::WeekSummary &week : m_content.weeks)
            addRow(rowOf(week), rows / double(m_content.weeks.size()));
        m_sheet.add(ruleBlock());
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] double inner(int column) const { return m_edges[size_t(column) + 1] - m_edges[size_t(column)] - 2 * m_paper.mm(padding); }

    void addText(Cell &cell, int column, const QString &text, Paper::Text kind, bool soft) const
    {
        for (const QString &line : m_paper.wrapped(text, kind, inner(column)))
            cell.push_back({line, kind, soft});
    }

    [[nodiscard]] QString figures(const core::Session &session) const
    {
        const auto time = session.logged ? session.logged->time() : session.planned ? session.planned->time() : std::nullopt;
        const QString duration = time && time->count() > 0 ? durationText(std::chrono::round<core::Seconds>(*time)) : QString();
        if (session.logged)
            return duration.isEmpty() ? tr("done") : tr("done, %1").arg(duration);
        if (session.planned && session.planned->skipReason)
            return tr("skipped: %1").arg(core::skipReasonName(*session.planned->skipReason));
        return duration;
    }

    [[nodiscard]] Cell dayCell(QDate day, int column) const
    {
        const bool outside = day.month() != m_content.month.month();
        const QString number = outside ? core::dateText(day, QStringLiteral("d MMM")) : QString::number(day.day());
        Cell cell{{number, Paper::Text::Heading, outside}};
        for (const core::Session *session : m_content.onDay(day)) {
            addText(cell, column, session->displayTitle(), Paper::Text::Body, outside);
            addText(cell, column, figures(*session), Paper::Text::Small, true);
        }
        if (const auto note = m_content.notes.find(day); note != m_content.notes.end())
            addText(cell, column, note->second, Paper::Text::Small, true);
        return cell;
    }

    [[nodiscard]] Cell sumsCell(const core::WeekSummary &week) const
    {
        const int column = columns - 1;
        Cell cell;
        addText(cell, column, tr("Week %1").arg(week.isoWeek.section(QLatin1Char('W'), 1).toInt()), Paper::Text::Heading, false);
        const int planned = int(std::lround(week.planned.moderateEquivalent));
        const int done = int(std::lround(week.done.moderateEquivalent));
        if (done > 0 || planned > 0)
            addText(cell, column, done > 0 ? tr("%1 of %2 min").arg(done).arg(planned) : tr("%1 min").arg(planned), Paper::Text::Body, false);
        if (const int days = std::max(week.planned.strengthDays, week.done.strengthDays); days > 0)
            addText(cell, column, tr("Strength days: %1").arg(days), Paper::Text::Small, true);
        if (const int sessions = std::max(week.sessionsPlanned, week.sessionsLogged); sessions > 0)
            addText(cell, column, tr("Sessions: %1").arg(sessions), Paper::Text::Small, true);
        return cell;
    }

    [[nodiscard]] Row rowOf(const core::WeekSummary &week) const
    {
        Row row;
        for (int i = 0; i < columns - 1; ++i)
            row[size_t(i)] = dayCell(week.days.first.addDays(i), i);
        row.back() = sumsCell(week);
        return row;
    }

    /// A row is a pile of strips, one for each line of its cells, so that a page can break between any two. Rows that need
    /// less than their share of the page are given it, for notes by hand.
    void addRow(const Row &row, double share)
    {
        size_t lines = 0;
        for (const Cell &cell : row)
            lines = std::max(lines, cell.size());
        const int group = m_sheet.addGroup(ruleBlock());
        double height = 0;
        for (size_t line = 0; line < lines; ++line) {
            Block strip = stripBlock(row, line);
            strip.group = group;
            strip.keepWithNext = true;
            height += strip.height;
            m_sheet.add(std::move(strip));
        }
        m_sheet.add(stripOf({}, std::max(share - height, m_paper.mm(padding)), false, group));
    }

    [[nodiscard]] Block stripBlock(const Row &row, size_t line) const
    {
        std::array<CellLine, columns> parts;
        double height = 0;
        for (size_t i = 0; i < columns; ++i)
            if (line < row[i].size()) {
                parts[i] = row[i][line];
                height = std::max(height, m_paper.lineHeight(parts[i].kind));
            }
        return stripOf(parts, height + (line == 0 ? m_paper.mm(padding) : 0), line == 0, -1);
    }

    [[nodiscard]] Block stripOf(std::array<CellLine, columns> parts, double height, bool first, int group) const
    {
        Block block;
        block.height = height;
        block.group = group;
        block.paint = [paper = m_paper, edges = m_edges, parts = std::move(parts), first](QPainter &painter, const QRectF &rect) {
            painter.setPen(QPen(paper.theme().neutral, paper.mm(0.2)));
            if (first)
                painter.drawLine(rect.topLeft(), rect.topRight());
            for (const double edge : edges)
                painter.drawLine(QPointF(rect.left() + edge, rect.top()), QPointF(rect.left() + edge, rect.bottom()));
            for (size_t i = 0; i < columns; ++i) {
                const double left = rect.left() + edges[i] + paper.mm(padding);
                painter.setFont(paper.font(parts[i].kind));
                painter.setPen(parts[i].soft ? paper.theme().textSoft : paper.theme().text);
                painter.drawText(QRectF(left, rect.top(), edges[i + 1] - edges[i], rect.height()),
                                 int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip), parts[i].text);
            }
        };
        return block;
    }

    [[nodiscard]] Block ruleBlock() const
    {
        Block block;
        block.height = m_paper.mm(0.2);
        block.paint = [paper = m_paper](QPainter &painter, const QRectF &rect) {
            painter.setPen(QPen(paper.theme().neutral, paper.mm(0.2)));
            painter.drawLine(rect.topLeft(), rect.topRight());
        };
        return block;
    }

    /// The title and under it the names of the columns.
    [[nodiscard]] Block header() const
    {
        Block title = headerBlock(m_paper, m_content.title, {});
        QStringList names;
        for (int i = 0; i < columns - 1; ++i)
            names << QLocale().dayName(m_content.range.first.addDays(i).dayOfWeek(), QLocale::ShortFormat);
        names << tr("Minutes");
        Block block;
        const double line = m_paper.lineHeight(Paper::Text::Body);
        block.height = title.height + line + m_paper.mm(1);
        block.paint = [paper = m_paper, edges = m_edges, names, title, line](QPainter &painter, const QRectF &rect) {
            title.paint(painter, QRectF(rect.left(), rect.top(), rect.width(), title.height));
            painter.setFont(paper.font(Paper::Text::Body));
            painter.setPen(paper.theme().textSoft);
            for (int i = 0; i < columns; ++i)
                painter.drawText(QRectF(rect.left() + edges[size_t(i)] + paper.mm(padding), rect.top() + title.height, rect.width(), line),
                                 int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), names[i]);
        };
        return block;
    }

    const Paper &m_paper;
    const PrintContent &m_content;
    Sheet m_sheet;
    std::array<double, columns + 1> m_edges{};
};

} // namespace

Sheet monthSheet(const Paper &paper, const PrintContent &content) { return MonthBuilder(paper, content).build(); }

} // namespace ui
