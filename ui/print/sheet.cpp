// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Print", text); }

/// Fills pages from top to bottom.
class Flow
{
public:
    Flow(const QRectF &area, const std::optional<Block> &header) : m_area(area), m_header(header) { turn(); }

    [[nodiscard]] double room() const { return m_area.bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_atTop; }
    void turn()
    {
        m_pages.emplace_back();
        m_y = m_area.top();
        if (m_header)
            place(*m_header);
        m_atTop = true;
    }
    void place(const Block &block)
    {
        m_y += m_atTop ? 0 : block.before;
        m_pages.back().push_back({&block, QRectF(m_area.left(), m_y, m_area.width(), block.height)});
        m_y += block.height;
        m_atTop = false;
    }
    [[nodiscard]] std::vector<Sheet::Page> take() { return std::move(m_pages); }

private:
    QRectF m_area;
    const std::optional<Block> &m_header;
    std::vector<Sheet::Page> m_pages;
    double m_y = 0;
    bool m_atTop = true;
};

} // namespace

int Sheet::addGroup(Block reminder)
{
    m_reminders.push_back(std::move(reminder));
    return int(m_reminders.size()) - 1;
}

// The height of a block with those it wants to stay with; when that is more than a page could hold, of the block alone.
double Sheet::chainHeight(size_t from, double most) const
{
    double sum = m_blocks[from].before + m_blocks[from].height;
    for (size_t i = from; m_blocks[i].keepWithNext && i + 1 < m_blocks.size(); ++i)
        sum += m_blocks[i + 1].before + m_blocks[i + 1].height;
    return sum <= most ? sum : m_blocks[from].before + m_blocks[from].height;
}

std::vector<Sheet::Page> Sheet::pages() const
{
    QRectF area = m_paper.page();
    area.setBottom(area.bottom() - 1.6 * m_paper.lineHeight(Paper::Text::Small));
    Flow flow(area, m_header);
    const double whole = flow.room();
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        if (!flow.atTop() && chainHeight(i, whole) > flow.room()) {
            flow.turn();
            const bool goesOn = i > 0 && block.group >= 0 && m_blocks[i - 1].group == block.group;
            if (goesOn)
                flow.place(m_reminders[size_t(block.group)]);
        }
        flow.place(block);
    }
    return flow.take();
}

void Sheet::paintFoot(QPainter &painter, size_t page, size_t count) const
{
    if (count < 2)
        return;
    painter.setFont(m_paper.font(Paper::Text::Small));
    painter.setPen(m_paper.theme().textSoft);
    QRectF foot = m_paper.page();
    foot.setTop(foot.bottom() - m_paper.lineHeight(Paper::Text::Small));
    painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom), tr("Page %1 of %2").arg(page + 1).arg(count));
}

bool Sheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const std::vector<Page> all = pages();
    for (size_t page = 0; page < all.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        for (const Placed &placed : all[page])
            if (placed.block->paint)
                placed.block->paint(painter, placed.rect);
        paintFoot(painter, page, all.size());
    }
    return painter.end();
}

} // namespace ui
