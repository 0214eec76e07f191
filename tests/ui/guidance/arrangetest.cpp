// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logicaldump.h"
#include "tests/ui/calendar/weekfixture.h"
#include "ui/calendar/calendaractions.h"
#include "ui/commands/guidancecommands.h"
#include "ui/guidance/arrangedialog.h"
#include "ui/guidance/sessionchip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace core;

namespace {

/// The week of Monday 16 November, seen on its Monday, with lifting on two days in a row.
class ArrangeWeek : public tests::WeekFixture
{
protected:
    void SetUp() override
    {
        WeekFixture::SetUp();
        today.setFixed(tests::day("2026-11-16"));
        lift = put(tests::plannedStrength("2026-11-17", {"push-up"}));
        liftAgain = put(tests::plannedStrength("2026-11-18", {"push-up"}));
        QApplication::processEvents();
    }

    /// Opens the proposal with the letter A, as a hand does.
    ui::ArrangeDialog *propose()
    {
        page->view().setFocus();
        key(Qt::Key_A);
        return page->arrangeDialog() ? withKeyboard(page->arrangeDialog()) : nullptr;
    }

    static QPushButton *arrangeButton(const ui::ArrangeDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    SessionId lift;
    SessionId liftAgain;
};

TEST_F(ArrangeWeek, ProposesDaysSaysWhatGoesAwayAndChangesNothingYet)
{
    const std::string before = tests::logicalDump(database.store());
    const ui::ArrangeDialog *dialog = propose();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->moves().size(), 1U);
    EXPECT_EQ(dialog->goneHeadlines().join(QStringLiteral(", ")),
              QStringLiteral("Strength on two days in a row, Two hard days in a row"));
    int moved = 0;
    for (const auto *chip : dialog->findChildren<ui::SessionChip *>())
        moved += chip->accessibleName().contains(QLatin1String("from ")) ? 1 : 0;
    EXPECT_EQ(moved, 1);
    EXPECT_EQ(tests::logicalDump(database.store()), before);
}

TEST_F(ArrangeWeek, IsAppliedInOneStepAndKeepsTheOriginalDay)
{
    const std::string before = tests::logicalDump(database.store());
    ui::ArrangeDialog *dialog = propose();
    ASSERT_TRUE(dialog);
    const SessionMove move = dialog->moves().front();
    EXPECT_EQ(dialog->focusWidget(), arrangeButton(*dialog));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const Session moved = stored(move.session);
    EXPECT_EQ(moved.planned->day, move.to);
    EXPECT_EQ(moved.planned->originalDay, move.from);
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Arrange week"));
    EXPECT_EQ(commands.undoStack().count(), 1);
    const std::string after = tests::logicalDump(database.store());
    commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    commands.undoStack().redo();
    EXPECT_EQ(tests::logicalDump(database.store()), after);
}

TEST_F(ArrangeWeek, EscapeLeavesEverythingAsItWas)
{
    const std::string before = tests::logicalDump(database.store());
    ui::ArrangeDialog *dialog = propose();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    EXPECT_EQ(page->focusWidget(), &page->view());
}

TEST_F(ArrangeWeek, UsesOnlyTheDaysForTraining)
{
    Availability days{tests::day("2026-11-16"), {}};
    days.minutes[1] = 0;
    days.minutes[4] = 0;
    ASSERT_TRUE(ui::setAvailability(commands, {}, days));
    const ui::ArrangeDialog *dialog = propose();
    ASSERT_TRUE(dialog);
    ASSERT_EQ(dialog->moves().size(), 1U);
    EXPECT_EQ(dialog->moves().front().session, liftAgain);
    EXPECT_EQ(dialog->moves().front().to, tests::day("2026-11-20"));
}

TEST_F(ArrangeWeek, OffersToPlaceWhatWasMissed)
{
    today.setFixed(tests::day("2026-11-19"));
    ui::ArrangeDialog *dialog = nullptr;
    put(tests::plannedSession(Kind::EasyRun, "2026-11-21", 40));
    dialog = propose();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->moves().empty()) << "what was missed stays missed unless asked";
    EXPECT_FALSE(arrangeButton(*dialog)->isEnabled());
    auto *missed = dialog->findChild<QCheckBox *>();
    ASSERT_TRUE(missed->isVisible());
    QTest::keyClick(missed, Qt::Key_Space);
    EXPECT_EQ(dialog->moves().size(), 2U);
    EXPECT_TRUE(arrangeButton(*dialog)->isEnabled());
}

TEST_F(ArrangeWeek, SaysSoWhenNothingIsLeftToDo)
{
    QSignalSpy noted(page.get(), &ui::WeekPage::noted);
    page->showWeek(tests::day("2026-11-02"));
    EXPECT_FALSE(propose());
    EXPECT_EQ(noted.count(), 1);
}

TEST_F(ArrangeWeek, ASessionLoggedMeanwhileIsLeftAlone)
{
    const Session before = stored(liftAgain);
    Session done = before;
    done.logged = Logged{};
    done.logged->day = before.planned->day;
    Change change;
    change.replace(before, done);
    ASSERT_TRUE(commands.run(change));
    ASSERT_TRUE(ui::applyArrangement(commands, {{liftAgain, before.planned->day, tests::day("2026-11-20")}}));
    EXPECT_EQ(stored(liftAgain), done);
}

} // namespace
