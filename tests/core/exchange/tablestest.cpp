// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/sessiontables.h"
#include "core/exchange/tables/tabletext.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using exchange::TableText;

namespace {

QByteArray oneCell(const QString &text)
{
    TableText table({QStringLiteral("a")});
    table.text(text).end();
    return table.bytes().mid(qsizetype(qstrlen("a\r\n"))).chopped(2);
}

TEST(Tables, QuoteWhatWouldBreakARow)
{
    EXPECT_EQ(oneCell(QStringLiteral("plain text")), "plain text");
    EXPECT_EQ(oneCell(QStringLiteral("a,b")), "\"a,b\"");
    EXPECT_EQ(oneCell(QStringLiteral("say \"go\"\nnow")), "\"say \"\"go\"\"\nnow\"");
    EXPECT_EQ(oneCell(QStringLiteral(" around ")), "\" around \"");
    EXPECT_EQ(oneCell(QStringLiteral("Hügel ☔")), "Hügel ☔");
}

TEST(Tables, LetNoSpreadsheetCalculateAText)
{
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(\"x\")", "'=1"}) {
        const QByteArray cell = oneCell(QString::fromLatin1(text));
        EXPECT_TRUE(cell.startsWith('\'') || cell.startsWith("\"'")) << text << " became " << cell.constData();
    }
    EXPECT_EQ(oneCell(QStringLiteral("3 x 5")), "3 x 5");
}

TEST(Tables, WriteNumbersAsNumbers)
{
    TableText table({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")});
    table.number(-3).number(0.1).number(std::optional<int>()).typed(QStringLiteral("-2,5")).typed(QStringLiteral("=2"));
    table.end();
    EXPECT_EQ(table.bytes(), "a,b,c,d,e\r\n-3,0.1,,-2.5,'=2\r\n");
    EXPECT_EQ(table.rows(), 1);
}

TEST(Tables, HoldBothHalvesOfASessionAndEverySet)
{
    Session session = tests::fullSession();
    session.title = QStringLiteral("=cmd()");
    const QByteArray sessions = exchange::sessionTable({session}).bytes();
    EXPECT_TRUE(sessions.contains(",'=cmd(),")) << sessions.constData();
    EXPECT_EQ(sessions.count("\r\n"), 2);
    const auto header = sessions.left(sessions.indexOf("\r\n")).split(',');
    EXPECT_EQ(header.first(), "session");
    int sets = 0;
    for (const Entry &entry : session.entries)
        sets += int(entry.sets.size());
    EXPECT_EQ(exchange::setTable({session}, {}).rows(), sets);
    EXPECT_GT(sets, 0);
}

} // namespace
