// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"

#include <QBuffer>
#include <QPdfWriter>
#include <gtest/gtest.h>

using ui::Block;
using ui::Sheet;

namespace {

class SheetTest : public testing::Test
{
protected:
    SheetTest() { m_writer.setResolution(600); }

    [[nodiscard]] double pageHeight() const { return ui::Paper(m_writer).page().height(); }
    static Block strip(double height, bool keepWithNext = false, int group = -1)
    {
        Block block;
        block.height = height;
        block.keepWithNext = keepWithNext;
        block.group = group;
        return block;
    }

    QBuffer m_buffer;
    mutable QPdfWriter m_writer{&m_buffer};
};

} // namespace

TEST_F(SheetTest, EveryStripStandsOnceWholeAndApartFromTheOthersOnSomePage)
{
    Sheet sheet{ui::Paper(m_writer)};
    sheet.setHeader(strip(300));
    constexpr int strips = 200;
    for (int i = 0; i < strips; ++i) {
        Block block = strip(40 + (i * 37) % 500, i % 5 != 0);
        block.before = (i % 3) * 50;
        sheet.add(block);
    }
    int found = 0;
    for (const Sheet::Page &page : sheet.pages()) {
        double bottom = 0;
        for (const Sheet::Placed &placed : page) {
            EXPECT_GE(placed.rect.top(), bottom - 1e-6);
            EXPECT_DOUBLE_EQ(placed.rect.height(), placed.block->height);
            bottom = placed.rect.bottom();
        }
        EXPECT_LE(bottom, pageHeight());
        found += int(page.size()) - 1;
    }
    EXPECT_EQ(found, strips);
}

TEST_F(SheetTest, AHeadingGoesToTheNextPageWithWhatItIsFor)
{
    Sheet sheet{ui::Paper(m_writer)};
    sheet.add(strip(pageHeight() - 1000));
    sheet.add(strip(400, true));
    sheet.add(strip(700));
    const auto pages = sheet.pages();
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size(), 1u);
    EXPECT_EQ(pages[1].size(), 2u);
}

TEST_F(SheetTest, AGroupThatGoesOnIsSaidAgainAtTheTop)
{
    Sheet sheet{ui::Paper(m_writer)};
    const int group = sheet.addGroup(strip(123));
    for (int i = 0; i < 3; ++i)
        sheet.add(strip(pageHeight() / 2 - 500, false, group));
    const auto pages = sheet.pages();
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_DOUBLE_EQ(pages[1].front().rect.height(), 123);
    EXPECT_EQ(pages[1].size(), 2u);
}

TEST_F(SheetTest, AChainLongerThanAPageIsBrokenRatherThanClipped)
{
    Sheet sheet{ui::Paper(m_writer)};
    for (int i = 0; i < 100; ++i)
        sheet.add(strip(pageHeight() / 10, true));
    const auto pages = sheet.pages();
    EXPECT_EQ(pages.size(), 12u) << "nine strips a page, for the page's number needs its line";
    for (const Sheet::Page &page : pages)
        EXPECT_LE(page.back().rect.bottom(), pageHeight());
}

TEST_F(SheetTest, WrapsAWordThatIsWiderThanItsColumn)
{
    const ui::Paper paper(m_writer);
    const QString word(300, QLatin1Char('m'));
    const QStringList lines = paper.wrapped(word + QStringLiteral(" end\n\nnext"), ui::Paper::Text::Body, 2000);
    ASSERT_GT(lines.size(), 3);
    for (const QString &line : lines)
        EXPECT_LE(paper.width(line, ui::Paper::Text::Body), 2000);
    EXPECT_EQ(lines.join(QString()).remove(QLatin1Char(' ')), word + QStringLiteral("endnext"));
}
