// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/catchuppage.h"

#include "tests/ui/catchup/catchupfixture.h"
#include "ui/catchup/catchuplist.h"
#include "ui/catchup/catchupmodel.h"
#include "ui/catchup/opencount.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>

using namespace core;

namespace {

class CatchUpPage : public tests::CatchUpFixture
{
protected:
    void SetUp() override
    {
        CatchUpFixture::SetUp();
        run = put(tests::plannedSession(Kind::EasyRun, "2026-11-16", 45));
        lift = put(tests::plannedStrength("2026-11-17", {"goblet-squat", "push-up"}));
        walk = put(tests::plannedSession(Kind::BriskWalk, "2026-11-18", 30));
        ahead = put(tests::plannedSession(Kind::LongRun, "2026-11-21", 70));
        page = std::make_unique<ui::CatchUpPage>(database.store(), commands, today);
        page->resize(1188, 760);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ui::focusFirst(*page);
        before = dump();
    }

    void TearDown() override { QApplication::setPalette(QPalette()); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    QString current() { return page->list().currentIndex().data().toString(); }
    int rows() { return page->model().rowCount(); }
    void undoToTheSameDump()
    {
        EXPECT_EQ(commands.undoStack().count(), 1) << "one undo step";
        const std::string after = dump();
        EXPECT_NE(after, before);
        commands.undoStack().undo();
        EXPECT_EQ(dump(), before);
        commands.undoStack().redo();
        EXPECT_EQ(dump(), after);
    }
    QPushButton *button(const char *text)
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>())
            if (candidate->text() == QString::fromUtf8(text) && candidate->isVisible())
                return candidate;
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    SessionId run, lift, walk, ahead;
    std::unique_ptr<ui::CatchUpPage> page;
    std::string before;
};

} // namespace

TEST_F(CatchUpPage, ListsWhatIsOpenOldestFirstAndStandsOnTheFirst)
{
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(current(), QStringLiteral("Easy run"));
    EXPECT_TRUE(page->list().hasFocus());
    EXPECT_EQ(page->list().currentIndex().data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Easy run, Monday 16 November · 3 days ago, planned 45 min"));
}

TEST_F(CatchUpPage, LogsAsPlannedWithEnterAndGoesToTheNext)
{
    key(Qt::Key_Return);
    ASSERT_TRUE(find(run)->logged);
    EXPECT_EQ(find(run)->logged->day, tests::day("2026-11-16"));
    EXPECT_EQ(find(run)->logged->timer, Seconds(45 * 60));
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(current(), QStringLiteral("Strength · full body"));
    EXPECT_TRUE(page->list().hasFocus());
    undoToTheSameDump();
}

TEST_F(CatchUpPage, LogsAsPlannedWithSpaceAndShiftEnterToo)
{
    key(Qt::Key_Space);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(find(run)->logged);
    EXPECT_EQ(find(lift)->doneSets(), 6);
}

TEST_F(CatchUpPage, MovesToToday)
{
    key(Qt::Key_Down);
    key(Qt::Key_M);
    EXPECT_EQ(find(lift)->day(), tests::day("2026-11-19"));
    EXPECT_EQ(find(lift)->planned->originalDay, tests::day("2026-11-17"));
    EXPECT_EQ(current(), QStringLiteral("Brisk walk"));
    undoToTheSameDump();
}

TEST_F(CatchUpPage, SkipsForAReasonChosenWithTheKeyboard)
{
    key(Qt::Key_S);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Skip: Sick"));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_EQ(find(run)->planned->skipReason, SkipReason::Travel);
    EXPECT_EQ(rows(), 2);
    EXPECT_TRUE(page->list().hasFocus());
    undoToTheSameDump();
}

TEST_F(CatchUpPage, SkipsWithADigitAndGivesUpWithEscape)
{
    key(Qt::Key_S);
    key(Qt::Key_Escape);
    EXPECT_FALSE(find(run)->planned->skipReason);
    EXPECT_TRUE(page->list().hasFocus());
    EXPECT_EQ(commands.undoStack().count(), 0);
    key(Qt::Key_S);
    key(Qt::Key_4);
    EXPECT_EQ(find(run)->planned->skipReason, SkipReason::Tired);
}

TEST_F(CatchUpPage, DeletesAndUndoBringsTheRowBackWhileTheCurrentOneStays)
{
    key(Qt::Key_Delete);
    EXPECT_FALSE(find(run));
    EXPECT_EQ(current(), QStringLiteral("Strength · full body"));
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(current(), QStringLiteral("Strength · full body"));
    commands.undoStack().redo();
    undoToTheSameDump();
}

TEST_F(CatchUpPage, OpensTheLogWithE)
{
    const QSignalSpy opened(page.get(), &ui::CatchUpPage::openRequested);
    key(Qt::Key_E);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<Session>().id, run);
}

TEST_F(CatchUpPage, DoesTheSameWithItsButtons)
{
    button("Done as planned")->click();
    button("Move to today")->click();
    button("Skip…")->click();
    button("Weather")->click();
    EXPECT_TRUE(find(run)->logged);
    EXPECT_EQ(find(lift)->day(), tests::day("2026-11-19"));
    EXPECT_EQ(find(walk)->planned->skipReason, SkipReason::Weather);
    EXPECT_EQ(commands.undoStack().count(), 3);
}

TEST_F(CatchUpPage, SaysThatNothingIsLeftAndLeadsBackToTheWeek)
{
    const QSignalSpy wanted(page.get(), &ui::CatchUpPage::weekRequested);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Return);
    EXPECT_EQ(rows(), 0);
    QPushButton *back = button("Back to the week");
    EXPECT_TRUE(back->hasFocus());
    key(Qt::Key_Space);
    EXPECT_EQ(wanted.count(), 1);
    commands.undoStack().undo();
    EXPECT_EQ(rows(), 1);
}

TEST_F(CatchUpPage, LetsOtherLettersMeanNothing)
{
    for (const Qt::Key letter : {Qt::Key_B, Qt::Key_L, Qt::Key_X})
        key(letter);
    EXPECT_EQ(current(), QStringLiteral("Easy run"));
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(CatchUpPage, FollowsMidnight)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 30));
    EXPECT_EQ(rows(), 3);
    today.setFixed(tests::day("2026-11-20"));
    EXPECT_EQ(rows(), 4);
}

TEST_F(CatchUpPage, IsCountedForTheWeekPage)
{
    ui::OpenCount count(database.store(), today);
    QTRY_COMPARE(count.count(), 3);
    key(Qt::Key_Return);
    QTRY_COMPARE(count.count(), 2);
    commands.undoStack().undo();
    QTRY_COMPARE(count.count(), 3);
}

TEST_F(CatchUpPage, NamesEveryWidgetForAScreenReader)
{
    key(Qt::Key_S);
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

TEST_F(CatchUpPage, FitsInBothLightsAndSizes)
{
    for (const bool dark : {false, true}) {
        const QPalette palette = ui::Theme::paletteFor(dark);
        QApplication::setPalette(palette);
        page->setAutoFillBackground(true);
        page->setStyleSheet(ui::Theme::of(palette).styleSheet());
        for (const QSize size : {QSize(1188, 760), QSize(908, 600)}) {
            page->resize(size);
            QTest::qWait(1);
            const QImage image = page->grab().toImage();
            EXPECT_EQ(image.size(), size) << "the page does not fit";
            const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
            if (!folder.isEmpty()) {
                EXPECT_TRUE(image.save(QStringLiteral("%1/catchup-%2-%3.png").arg(folder).arg(dark).arg(size.width())));
                key(Qt::Key_S);
                EXPECT_TRUE(page->grab().save(QStringLiteral("%1/catchup-why-%2-%3.png").arg(folder).arg(dark).arg(size.width())));
                key(Qt::Key_Escape);
            }
        }
    }
}
