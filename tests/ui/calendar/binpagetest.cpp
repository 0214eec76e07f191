// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/weekfixture.h"

#include "ui/bin/binpage.h"
#include "ui/commands/sessioncommands.h"

#include <QAccessible>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace core;
using tests::day;

namespace {

class Bin : public tests::WeekFixture
{
protected:
    void SetUp() override
    {
        WeekFixture::SetUp();
        page->hide();
        today.setFixed(QDate::currentDate());
        bin = std::make_unique<ui::BinPage>(database.store(), commands, today);
        bin->resize(900, 600);
        bin->show();
        bin->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(bin.get()));
        bin->list().setFocus();
    }

    std::unique_ptr<ui::BinPage> bin;
};

TEST_F(Bin, ListsWhatWasDeletedAndEnterPutsItBack)
{
    EXPECT_TRUE(bin->rows().isEmpty());
    EXPECT_FALSE(bin->list().isVisible());
    const auto run = put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    const Session before = stored(run);
    ASSERT_TRUE(ui::deleteSessions(commands, {before}));
    ASSERT_EQ(bin->rows().size(), 1);
    EXPECT_TRUE(bin->rows().front().startsWith(QStringLiteral("Easy run | Friday 20 November 2026 | "))) << qPrintable(bin->rows().front());
    EXPECT_TRUE(bin->rows().front().endsWith(QStringLiteral(" | 30 more days"))) << qPrintable(bin->rows().front());
    QSignalSpy acted(bin.get(), &ui::BinPage::acted);
    QTest::keyClick(&bin->list(), Qt::Key_Return);
    EXPECT_EQ(stored(run), before);
    EXPECT_EQ(undoText(), QStringLiteral("Restore Easy run"));
    EXPECT_EQ(acted.count(), 1);
    EXPECT_TRUE(bin->rows().isEmpty());
    undo();
    EXPECT_EQ(bin->rows().size(), 1);
}

TEST_F(Bin, EmptyingIsTheOneThingThatAsksFirst)
{
    const auto run = put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    ASSERT_TRUE(ui::deleteSessions(commands, {stored(run)}));
    QPushButton *empty = nullptr;
    for (QPushButton *button : bin->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Empty…"))
            empty = button;
    ASSERT_NE(empty, nullptr);
    empty->click();
    auto *box = bin->findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(bin->rows().size(), 1) << "nothing has happened yet";
    box->button(QMessageBox::Cancel)->click();
    EXPECT_EQ(bin->rows().size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    empty->click();
    box = bin->findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    EXPECT_TRUE(bin->rows().isEmpty());
    EXPECT_TRUE(database.store().sessions().bin()->empty());
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(Bin, NamesWhatCanHaveTheFocus)
{
    const auto run = put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    ASSERT_TRUE(ui::deleteSessions(commands, {stored(run)}));
    for (QWidget *widget : bin->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

} // namespace
