// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/monthfixture.h"

#include "ui/calendar/bulkeditdialog.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/linkdialog.h"
#include "ui/calendar/skipdialog.h"
#include "ui/calendar/splitdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>

using namespace core;
using tests::day;

namespace {

/// Putting right later, by the keyboard, on the month page; the week page is the same code.
class Later : public tests::MonthFixture
{
protected:
    template <class Dialog> Dialog *question() { return withKeyboard(qobject_cast<Dialog *>(month->question())); }
    void stand(SessionId id) { calendar().setCurrentSession(id); }
};

TEST_F(Later, SAsksForAReasonAndTakesANote)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    const Session before = stored(id);
    stand(id);
    key(Qt::Key_S);
    auto *dialog = question<ui::SkipDialog>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_3);
    auto *note = dialog->findChild<QLineEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("3 days in Rome"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(stored(id).planned->skipReason, SkipReason::Travel);
    EXPECT_EQ(stored(id).planned->skipNote, QStringLiteral("3 days in Rome"));
    EXPECT_EQ(undoText(), QStringLiteral("Skip Easy run"));
    EXPECT_TRUE(calendar().cards().days[25].cards.front().hatched);
    EXPECT_FALSE(month->actions().skip->isEnabled()) << "it is skipped already";
    undo();
    EXPECT_EQ(stored(id), before);
}

TEST_F(Later, CtrlKLinksWithTheLikeliestAndCtrlShiftKUnlinks)
{
    const auto plan = put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 40));
    put(tests::plannedSession(Kind::LongRun, "2026-11-18", 90));
    const auto log = put(tests::loggedSession(Kind::EasyRun, "2026-11-18", 41), 2);
    stand(log);
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = question<ui::LinkDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->rows(), (QStringList{QStringLiteral("Easy run · Tuesday · 40 min · very alike"),
                                           QStringLiteral("Long run · Wednesday · 1 h 30 min · alike")}));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(stored(plan).logged->link, Link::Manual);
    EXPECT_EQ(undoText(), QStringLiteral("Link Easy run"));
    month->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(month.get()));
    stand(plan);
    key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(stored(plan).logged);
    EXPECT_EQ(on("2026-11-18").size(), 2U);
    undo();
    undo();
    EXPECT_FALSE(stored(log).planned);
}

TEST_F(Later, LinkingSaysWhenThereIsNothingToLinkWith)
{
    const auto log = put(tests::loggedSession(Kind::EasyRun, "2026-11-18", 41));
    QSignalSpy said(month.get(), &ui::CalendarPage::noted);
    stand(log);
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(month->question(), nullptr);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.front().front().toString(), QStringLiteral("Nothing of this kind is planned within 14 days that is still open"));
}

TEST_F(Later, SplitsWhereTheTimeSaysAndKeepsAWrongOne)
{
    const auto id = put(tests::loggedSession(Kind::EasyRun, "2026-11-18", 50));
    stand(id);
    key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = question<ui::SplitDialog>();
    ASSERT_NE(dialog, nullptr);
    auto *time = dialog->findChild<QLineEdit *>();
    EXPECT_EQ(time->text(), QStringLiteral("25:00"));
    time->setText(QStringLiteral("50"));
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problem"));
    EXPECT_EQ(problem->text(), QStringLiteral("First part: it must be shorter than the whole"));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(time->text(), QStringLiteral("50"));
    time->setText(QStringLiteral("20"));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_EQ(on("2026-11-18").size(), 2U);
    EXPECT_EQ(stored(id).logged->timer, std::chrono::minutes(20));
    undo();
    EXPECT_EQ(on("2026-11-18").size(), 1U);
}

TEST_F(Later, CtrlJMergesTheTwoSelected)
{
    const auto first = put(tests::loggedSession(Kind::EasyRun, "2026-11-17", 20), 1);
    const auto second = put(tests::loggedSession(Kind::EasyRun, "2026-11-17", 30), 2);
    stand(first);
    EXPECT_FALSE(month->actions().merge->isEnabled());
    QTest::mouseClick(&calendar(), Qt::LeftButton, Qt::ControlModifier, middleOf(second));
    key(Qt::Key_J, Qt::ControlModifier);
    ASSERT_EQ(on("2026-11-17").size(), 1U);
    EXPECT_EQ(on("2026-11-17").front().logged->timer, std::chrono::minutes(50));
    undo();
    EXPECT_EQ(on("2026-11-17").size(), 2U);
}

TEST_F(Later, F2OnASelectionChangesAllOfItInOneStep)
{
    const auto first = put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 20));
    const auto second = put(tests::plannedSession(Kind::HiitRun, "2026-11-24", 30));
    stand(first);
    QTest::mouseClick(&calendar(), Qt::LeftButton, Qt::ControlModifier, middleOf(second));
    key(Qt::Key_F2);
    auto *dialog = question<ui::BulkEditDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->findChild<QLineEdit *>()->isEnabled()) << "the title stays unless asked for";
    dialog->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Hilly"));
    dialog->findChild<QSpinBox *>()->setValue(1);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(undoText(), QStringLiteral("Edit 2 sessions"));
    EXPECT_EQ(stored(first).title, QStringLiteral("Hilly"));
    EXPECT_EQ(stored(second).day(), day("2026-11-25"));
    EXPECT_EQ(stored(second).kind, Kind::HiitRun);
    undo();
    EXPECT_EQ(stored(second).day(), day("2026-11-24"));
}

TEST_F(Later, ARestDayWithARunOnItIsNotTicked)
{
    put(tests::plannedSession(Kind::Rest, "2026-11-17", 0), 1);
    put(tests::plannedSession(Kind::Rest, "2026-11-16", 0), 1);
    put(tests::loggedSession(Kind::LightWalk, "2026-11-16", 20), 2);
    put(tests::loggedSession(Kind::EasyRun, "2026-11-17", 20), 2);
    const auto &days = calendar().cards().days;
    EXPECT_EQ(days[21].cards.front().status.words, QStringLiteral("Rest day kept")) << "a walk is rest";
    EXPECT_EQ(days[22].cards.front().status.words, QStringLiteral("Trained instead"));
    EXPECT_EQ(days[22].cards.front().status.tone, ui::SessionStatus::Tone::Neutral);
}

} // namespace
