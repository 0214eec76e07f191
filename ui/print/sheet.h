// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

#include <QRectF>
#include <functional>
#include <optional>
#include <vector>

class QPainter;
class QPagedPaintDevice;

namespace ui {

/// One strip across the page that is never split: a line of text, a row of cells.
struct Block {
    double height = 0;
    std::function<void(QPainter &, const QRectF &)> paint;
    double before = 0;         ///< space above, but at the top of a page
    bool keepWithNext = false; ///< a heading does not stand alone at the foot of a page
    int group = -1;            ///< blocks of one group get its reminder when a page breaks inside it
};

/// Blocks on as many pages as they need. Nothing is clipped or shrunk: what does not fit goes on the next page.
class Sheet
{
public:
    explicit Sheet(const Paper &paper) : m_paper(paper) {}

    /// Adds a strip at the end.
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    /// Starts a group; `reminder` is painted where it goes on at the top of a page.
    [[nodiscard]] int addGroup(Block reminder);
    /// What stands at the top of every page, its height included in the page's.
    void setHeader(Block header) { m_header = std::move(header); }

    /// A block and where it stands.
    struct Placed {
        const Block *block = nullptr;
        QRectF rect;
    };
    using Page = std::vector<Placed>;
    /// The pages, at least one. Points into this sheet.
    [[nodiscard]] std::vector<Page> pages() const;
    /// Paints all pages, numbered at their foot where there are several; false when the device refuses a page.
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] double chainHeight(size_t from, double most) const;
    void paintFoot(QPainter &painter, size_t page, size_t pages) const;

    Paper m_paper;
    std::vector<Block> m_blocks;
    std::vector<Block> m_reminders;
    std::optional<Block> m_header;
};

} // namespace ui
