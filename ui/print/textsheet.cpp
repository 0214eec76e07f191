// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textsheet.h"

#include "ui/print/blocks.h"

namespace ui {

QString TextPage::plainText() const
{
    QStringList parts{subtitle.isEmpty() ? title : title + QLatin1Char('\n') + subtitle};
    for (const Section &section : sections)
        parts << section.title + QLatin1Char('\n') + section.lines.join(QLatin1Char('\n'));
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

Sheet textSheet(const Paper &paper, const TextPage &page)
{
    constexpr double aboveSection = 5;
    Sheet sheet(paper);
    sheet.setHeader(headerBlock(paper, page.title, page.subtitle));
    const Span whole{0, paper.page().width()};
    for (const TextPage::Section &section : page.sections) {
        bool first = true;
        for (Block &block : textBlocks(paper, section.title, Paper::Text::Heading, paper.theme().text, whole)) {
            block.before = first ? paper.mm(aboveSection) : 0;
            block.keepWithNext = true;
            first = false;
            sheet.add(std::move(block));
        }
        for (const QString &line : section.lines)
            for (Block &block : textBlocks(paper, line, Paper::Text::Body, paper.theme().text, whole))
                sheet.add(std::move(block));
    }
    return sheet;
}

} // namespace ui
