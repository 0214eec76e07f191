// SPDX-License-Identifier: GPL-3.0-or-later
// The week tools by keyboard alone, each with undo to the identical content and redo.
#include "core/plans/planlibrary.h"
#include "tests/support/logicaldump.h"
#include "tests/ui/calendar/weekfixture.h"
#include "ui/calendar/awaydialog.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/changepreview.h"
#include "ui/calendar/monthstrip.h"
#include "ui/calendar/plantools.h"
#include "ui/calendar/recurrencedialog.h"
#include "ui/calendar/reentrycard.h"
#include "ui/calendar/dayshiftdialog.h"
#include "ui/calendar/weekcopydialog.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/choicerow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace core;
using tests::day;

namespace {

class PlanTools : public tests::WeekFixture
{
protected:
    /// The open dialog of a kind, once it has the keyboard.
    template <class Dialog> Dialog *opened()
    {
        auto *dialog = page->findChild<Dialog *>();
        if (dialog)
            dialog->activateWindow();
        EXPECT_TRUE(dialog && QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; })) << "no dialog came up";
        return dialog;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    void backOnThePage()
    {
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == page.get() && page->view().hasFocus(); }));
    }
    /// What was done since `before` is one step, goes and comes back.
    void expectOneStepSince(const std::string &before, int steps = 1)
    {
        const std::string after = tests::logicalDump(database.store());
        ASSERT_NE(after, before);
        ASSERT_EQ(commands.undoStack().count(), steps);
        undo();
        EXPECT_EQ(tests::logicalDump(database.store()), before);
        redo();
        EXPECT_EQ(tests::logicalDump(database.store()), after);
    }
    std::string dump() { return tests::logicalDump(database.store()); }
    std::vector<Session> all() { return database.store().sessions().between(day("2000-01-01"), day("2100-01-01")).value_or(std::vector<Session>()); }

    SessionId putRecurring()
    {
        const SessionId id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
        page->view().setCurrentSession(id);
        key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        if (opened<ui::RecurrenceDialog>())
            press(Qt::Key_Return);
        backOnThePage();
        commands.undoStack().clear();
        return id;
    }
};

TEST_F(PlanTools, CopyAWeekToOneChosenInTheCalendar)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
    put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26));
    put(tests::plannedSession(Kind::LongRun, "2026-12-05", 60));
    page->showWeek(day("2026-11-19"));
    const std::string before = dump();
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<ui::WeekCopyDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->target(), day("2026-11-23")) << "the next week to begin with";
    press(Qt::Key_Down);
    EXPECT_EQ(dialog->target(), day("2026-11-30"));
    const QStringList lines = dialog->preview().lines();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[3].contains(QStringLiteral("Sat  Long run (stands there)"))) << lines[3].toStdString();
    EXPECT_TRUE(lines[1].contains(QStringLiteral("Tue  Easy run (new)"))) << lines[1].toStdString();
    press(Qt::Key_Return);
    backOnThePage();
    EXPECT_EQ(on("2026-12-01").size(), 1U);
    EXPECT_EQ(on("2026-12-03").size(), 1U);
    EXPECT_EQ(page->content().range.first, day("2026-11-30")) << "the page shows where they went";
    expectOneStepSince(before);
}

TEST_F(PlanTools, CannotCopyAWeekToItself)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
    page->showWeek(day("2026-11-19"));
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<ui::WeekCopyDialog>();
    ASSERT_TRUE(dialog);
    press(Qt::Key_Up);
    EXPECT_FALSE(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    press(Qt::Key_Return);
    EXPECT_EQ(on("2026-11-17").size(), 1U);
    press(Qt::Key_Escape);
    backOnThePage();
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(PlanTools, RepeatAWeekSoManyTimes)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
    page->showWeek(day("2026-11-19"));
    const std::string before = dump();
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(opened<ui::WeekCopyDialog>());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    backOnThePage();
    EXPECT_EQ(all().size(), 4U) << "four weeks are offered, one less was asked for";
    expectOneStepSince(before);
}

TEST_F(PlanTools, ClearTheWeek)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
    put(tests::loggedSession(Kind::EasyRun, "2026-11-16", 45));
    page->showWeek(day("2026-11-19"));
    const std::string before = dump();
    QSignalSpy acted(page.get(), &ui::WeekPage::acted);
    key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(all().size(), 1U);
    EXPECT_EQ(acted.count(), 1);
    expectOneStepSince(before);
    key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(acted.count(), 1) << "nothing was left to clear";
}

TEST_F(PlanTools, InsertARestDayWithALookAtWhatMoves)
{
    const auto run = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    const auto tempo = put(tests::plannedSession(Kind::TempoRun, "2026-11-22", 30));
    page->view().setCurrentDay(day("2026-11-19"));
    const std::string before = dump();
    key(Qt::Key_R);
    auto *dialog = opened<ui::DayShiftDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->preview().lines(), (QStringList{QStringLiteral("Rest: new on Thu 19 November"),
                                                      QStringLiteral("Easy run: from Thu 19 November to Fri 20 November"),
                                                      QStringLiteral("Tempo run: from Sun 22 November to Mon 23 November")}));
    press(Qt::Key_Down);
    EXPECT_EQ(dialog->preview().lines().size(), 2) << "Friday is free and takes it up";
    press(Qt::Key_Return);
    backOnThePage();
    EXPECT_EQ(stored(run).day(), day("2026-11-20"));
    EXPECT_EQ(stored(tempo).day(), day("2026-11-22"));
    expectOneStepSince(before);
}

TEST_F(PlanTools, DeleteARestDayButNoOther)
{
    const auto run = put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 45));
    page->view().setCurrentDay(day("2026-11-19"));
    const std::string before = dump();
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(opened<ui::DayShiftDialog>());
    press(Qt::Key_Return);
    backOnThePage();
    EXPECT_EQ(stored(run).day(), day("2026-11-19"));
    expectOneStepSince(before);
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<ui::DayShiftDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled()) << "the run stands on it now";
    press(Qt::Key_Escape);
    backOnThePage();
}

TEST_F(PlanTools, PushEverythingFromADay)
{
    const auto before17 = put(tests::plannedSession(Kind::EasyRun, "2026-11-18", 45));
    const auto run = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    page->view().setCurrentDay(day("2026-11-19"));
    const std::string before = dump();
    key(Qt::Key_P);
    ASSERT_TRUE(opened<ui::DayShiftDialog>());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    backOnThePage();
    EXPECT_EQ(stored(run).day(), day("2026-11-22"));
    EXPECT_EQ(stored(run).planned->originalDay, day("2026-11-19"));
    EXPECT_EQ(stored(before17).day(), day("2026-11-18"));
    expectOneStepSince(before);
}

TEST_F(PlanTools, MakeASessionComeAgainAndMarkItsCards)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    page->view().setCurrentSession(id);
    EXPECT_FALSE(page->view().cards().days[3].cards.front().recurring);
    const std::string before = dump();
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<ui::RecurrenceDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->words().startsWith(QStringLiteral("It comes every Thursday.")));
    press(Qt::Key_Space); // Monday, where the keyboard stands
    EXPECT_TRUE(dialog->words().startsWith(QStringLiteral("It comes every Monday and Thursday.")));
    press(Qt::Key_Return);
    backOnThePage();
    EXPECT_EQ(all().size(), 53U);
    const ui::SessionCard &card = page->view().cards().days[3].cards.front();
    EXPECT_TRUE(card.recurring);
    EXPECT_TRUE(card.accessibleName.endsWith(QStringLiteral("recurs every Monday and Thursday"))) << card.accessibleName.toStdString();
    EXPECT_TRUE(card.toolTip.contains(QStringLiteral("recurs every Monday and Thursday")));
    expectOneStepSince(before);
}

TEST_F(PlanTools, EndARecurrenceOnADayOrAfterSoManyTimes)
{
    const Session session = tests::plannedSession(Kind::EasyRun, "2026-11-19", 45);
    ui::RecurrenceDialog dialog(session, std::nullopt);
    auto *end = dialog.findChild<QComboBox *>();
    EXPECT_FALSE(dialog.series().until);
    end->setCurrentIndex(2);
    dialog.findChildren<QSpinBox *>().last()->setValue(3);
    EXPECT_EQ(dialog.series().until, day("2026-12-03"));
    end->setCurrentIndex(1);
    auto *until = dialog.findChild<QDateEdit *>();
    until->setDate(day("2026-11-18"));
    EXPECT_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    until->setDate(day("2026-12-10"));
    EXPECT_EQ(dialog.series().until, day("2026-12-10"));
    EXPECT_TRUE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

TEST_F(PlanTools, AskWhetherToDeleteOneOrAllFromHereOn)
{
    const auto id = putRecurring();
    page->view().setCurrentSession(id);
    const std::string before = dump();
    key(Qt::Key_Delete);
    ui::ChoiceRow &question = page->tools().question();
    ASSERT_TRUE(question.isVisible());
    EXPECT_EQ(question.question(), QStringLiteral("Easy run recurs. Delete only this one, or all from here on?"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(question.isVisible());
    EXPECT_TRUE(page->view().hasFocus());
    EXPECT_EQ(dump(), before);
    key(Qt::Key_Delete);
    press(Qt::Key_1);
    EXPECT_EQ(all().size(), 26U);
    expectOneStepSince(before);
    undo();
    commands.undoStack().clear();
    page->view().setCurrentSession(id);
    key(Qt::Key_Delete);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_TRUE(all().empty());
    expectOneStepSince(before);
}

TEST_F(PlanTools, AskWhetherToEditOneOrAllFromHereOn)
{
    const auto id = putRecurring();
    const std::string before = dump();
    for (const bool onward : {false, true}) {
        page->view().setCurrentSession(id);
        key(Qt::Key_F2);
        auto *editor = dialog();
        ASSERT_TRUE(editor);
        auto *title = editor->findChild<QLineEdit *>(QStringLiteral("title"));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Lake loop"));
        press(Qt::Key_Return);
        page->activateWindow();
        ui::ChoiceRow &question = page->tools().question();
        ASSERT_TRUE(question.isVisible());
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == page.get(); }));
        EXPECT_EQ(dump(), before) << "nothing is stored before the answer";
        QTest::keyClick(question.findChild<QPushButton *>(), onward ? Qt::Key_2 : Qt::Key_1);
        const auto sessions = all();
        EXPECT_EQ(std::count_if(sessions.begin(), sessions.end(), [](const Session &s) { return s.title == QStringLiteral("Lake loop"); }),
                  onward ? 27 : 1);
        expectOneStepSince(before);
        undo();
        commands.undoStack().clear();
    }
}

TEST_F(PlanTools, StopRepeating)
{
    const auto id = putRecurring();
    page->view().setCurrentSession(id);
    const std::string before = dump();
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(all().size(), 1U);
    expectOneStepSince(before);
}

TEST_F(PlanTools, BeAwayForTheSelectedDays)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
    put(tests::plannedSession(Kind::HiitRun, "2026-11-19", 26));
    page->showWeek(day("2026-11-19"));
    page->view().selectAll();
    const std::string before = dump();
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<ui::AwayDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->away().fromDay, day("2026-11-17"));
    EXPECT_EQ(dialog->away().toDay, day("2026-11-19"));
    EXPECT_TRUE(dialog->words().startsWith(QStringLiteral("2 planned sessions are excused"))) << dialog->words().toStdString();
    press(Qt::Key_Down); // injured
    press(Qt::Key_Return);
    backOnThePage();
    const auto &days = page->view().cards().days;
    EXPECT_EQ(days[1].cards.front().status.words, QStringLiteral("Excused: injured"));
    EXPECT_EQ(days[3].cards.front().status.words, QStringLiteral("Excused: injured"));
    EXPECT_FALSE(days[3].cards.front().offersActions);
    expectOneStepSince(before);
}

TEST_F(PlanTools, RefuseATimeAwayThatEndsBeforeItBegins)
{
    TimeAway away{TimeAwayId::create(), day("2026-11-19"), day("2026-11-19"), SkipReason::Sick, {}};
    ui::AwayDialog dialog(database.store(), away, true);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_TRUE(ok->isEnabled());
    dialog.findChildren<QDateEdit *>().last()->setDate(day("2026-11-18"));
    EXPECT_FALSE(ok->isEnabled());
    EXPECT_EQ(dialog.words(), QStringLiteral("The last day is before the first."));
    dialog.findChildren<QDateEdit *>().last()->setDate(day("2028-11-18"));
    EXPECT_FALSE(ok->isEnabled());
}

TEST_F(PlanTools, ComeBackFromADayOn)
{
    Change change;
    change.add(TimeAway{TimeAwayId::create(), day("2026-11-17"), day("2026-11-22"), SkipReason::Sick, {}});
    ASSERT_TRUE(database.store().journal().apply(change));
    page->view().setCurrentDay(day("2026-11-20"));
    const std::string before = dump();
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(database.store().timeAway().all()->front().toDay, day("2026-11-19"));
    expectOneStepSince(before);
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<ui::AwayDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->away().fromDay, day("2026-11-20")) << "on a day that is not away a new one begins";
    press(Qt::Key_Escape);
    backOnThePage();
}

TEST_F(PlanTools, AskQuietlyHowThePlanGoesOn)
{
    const auto plan = libraryPlan(QStringLiteral("beginner-150"));
    ASSERT_TRUE(plan);
    ASSERT_TRUE(ui::applyPlan(commands, *plan, day("2026-10-19")));
    Change change;
    // Two that follow each other are one time away; neither alone would ask.
    change.add(TimeAway{TimeAwayId::create(), day("2026-11-09"), day("2026-11-14"), SkipReason::Sick, {}});
    change.add(TimeAway{TimeAwayId::create(), day("2026-11-15"), day("2026-11-18"), SkipReason::Travel, {}});
    ASSERT_TRUE(database.store().journal().apply(change));
    commands.undoStack().clear();
    ui::ReentryCard &card = page->reentry();
    ASSERT_TRUE(card.isVisible());
    EXPECT_TRUE(page->view().hasFocus()) << "it takes no focus";
    EXPECT_TRUE(card.text().contains(QStringLiteral("You were away for 10 days (sick)."))) << card.text().toStdString();
    ASSERT_EQ(card.buttons().size(), 2U);
    EXPECT_EQ(card.buttons()[1]->text(), QStringLiteral("Restart the plan")) << "nothing of it was done";
    const std::string before = dump();
    QStringList refusals;
    QObject::connect(&commands, &ui::Commands::failed, page.get(), [&](const QString &why) { refusals << why; });
    card.buttons()[1]->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(refusals.isEmpty()) << refusals.join(QLatin1Char('\n')).toStdString();
    EXPECT_FALSE(card.isVisible());
    EXPECT_TRUE(page->view().hasFocus());
    expectOneStepSince(before);
    undo();
    EXPECT_TRUE(card.isVisible());
}

TEST_F(PlanTools, ReachEveryToolFromTheMenusOfADayAndASession)
{
    const auto id = put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 45));
    page->view().setCurrentSession(id);
    QMenu ofSession;
    page->tools().addSessionActions(ofSession, stored(id));
    EXPECT_EQ(ofSession.actions(), QList<QAction *>{page->actions().recurring});
    QMenu ofDay;
    page->tools().addDayActions(ofDay);
    QList<QAction *> actions = ofDay.actions();
    for (QAction *action : ofDay.actions())
        if (action->menu())
            actions += action->menu()->actions();
    for (QAction *tool : {page->actions().copyWeek, page->actions().repeatWeek, page->actions().clearWeek, page->actions().insertRestDay,
                          page->actions().deleteRestDay, page->actions().pushOrPull, page->actions().timeAway}) {
        EXPECT_TRUE(actions.contains(tool)) << tool->text().toStdString();
        EXPECT_FALSE(tool->shortcut().isEmpty()) << "hence in Help, Shortcuts: " << tool->text().toStdString();
    }
}

} // namespace
