// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"
#include "core/plans/planjson.h"
#include "core/plans/planlibrary.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/commands/commands.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"
#include "ui/plans/applydialog.h"
#include "ui/plans/editplandialog.h"
#include "ui/plans/mondayedit.h"
#include "ui/plans/placementtree.h"
#include "ui/plans/planpause.h"
#include "ui/plans/planpicture.h"
#include "ui/plans/planweeks.h"
#include "ui/plans/runcard.h"
#include "ui/plans/saveplandialog.h"
#include "ui/plans/shiftdialog.h"
#include "ui/plans/startchoice.h"
#include "ui/plans/stopdialog.h"
#include "ui/plans/takeupdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

const QDate thursday = day("2026-11-19");

/// The plans page on Thursday 19 November 2026, over a calendar with little on it.
class PlansPage : public testing::Test
{
protected:
    void SetUp() override
    {
        page = std::make_unique<ui::PlansPage>(database.store(), commands, today);
        page->resize(1180, 760);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }

    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>())
            if (QString(each->text()).remove(QLatin1Char('&')) == text)
                return each;
        return nullptr;
    }
    static void press(const QWidget &in, const char *text)
    {
        QPushButton *found = button(in, QString::fromUtf8(text));
        ASSERT_NE(found, nullptr) << text;
        ASSERT_TRUE(found->isEnabled()) << text;
        ASSERT_FALSE(found->isHidden()) << text;
        found->click();
    }
    /// Every text a dialog shows in its labels.
    static std::string words(const QWidget &in)
    {
        QStringList texts;
        for (const QLabel *label : in.findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n')).toStdString();
    }
    template <class Dialog> Dialog *dialog() { return page->findChild<Dialog *>(); }
    /// A closed dialog goes with the next turn of events.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    ui::ApplyDialog *use(const char *slug, const char *startDay)
    {
        page->setStart(day(startDay));
        page->selectPlan(QLatin1String(slug));
        press(*page, "Use this plan…");
        return dialog<ui::ApplyDialog>();
    }
    /// Leaner legs since six weeks, its first `done` weeks done.
    void followLeanerLegs(QDate monday, int doneWeeks)
    {
        ASSERT_TRUE(ui::applyPlan(commands, *libraryPlan(QStringLiteral("leaner-legs")), monday));
        const auto sessions = database.store().sessions().between(monday, monday.addDays(7 * doneWeeks - 1));
        for (const Session &session : *sessions)
            if (session.kind != Kind::Rest) {
                ASSERT_TRUE(ui::logAsPlanned(commands, session, QDateTime(session.planned->day, QTime(20, 0))));
            }
    }
    std::vector<Session> on(QDate first, QDate last) { return database.store().sessions().between(first, last).value(); }
    std::vector<OwnPlan> own() { return database.store().ownPlans().all().value(); }

    tests::TemporaryDatabase database;
    ui::Today today{thursday};
    ui::Commands commands{database.store()};
    std::unique_ptr<ui::PlansPage> page;
};

} // namespace

TEST_F(PlansPage, ShowsTheWeeksOfAPlanOnBothBasesAndMarksTheEasierOnes)
{
    page->selectPlan(QStringLiteral("leaner-legs"));
    QTableWidget *weeks = nullptr;
    for (QTableWidget *table : page->findChildren<QTableWidget *>())
        if (table->accessibleName() == QStringLiteral("Weeks of the plan"))
            weeks = table;
    ASSERT_NE(weeks, nullptr);
    ASSERT_EQ(weeks->rowCount(), 12);
    const auto row = [weeks](int r) {
        QStringList cells;
        for (int c = 0; c < weeks->columnCount(); ++c)
            cells << weeks->item(r, c)->text();
        return cells.join(QStringLiteral(" | ")).toStdString();
    };
    EXPECT_EQ(row(0), "1 | 6 | 6 | 95 min | 105 min | 190 min | 2");
    EXPECT_EQ(row(3), "4, easier | 6 | 6 | 60 min | 85 min | 145 min | 2");
    EXPECT_EQ(row(10), "11 | 6 | 6 | 135 min | 150 min | 270 min | 2");
    auto *picture = page->findChild<ui::PlanPicture *>();
    EXPECT_TRUE(picture->accessibleDescription().contains(QStringLiteral("week 4, easier: 60 min of running")));
    QTest::mouseClick(picture, Qt::LeftButton, {}, QPoint(picture->width() / 12 * 2, 40));
    EXPECT_GT(weeks->currentRow(), 0) << "a click on a bar shows that week";
}

TEST_F(PlansPage, ShowsWhatWouldBeAddedBeforeAnythingIsWritten)
{
    const std::string before = tests::logicalDump(database.store());
    ui::ApplyDialog *apply = use("sample-week", "2026-11-25");
    ASSERT_NE(apply, nullptr);
    EXPECT_EQ(words(*apply).find("7 sessions will be added between 23 November 2026 and 29 November 2026.") != std::string::npos, true)
        << words(*apply);
    auto *tree = apply->findChild<ui::PlacementTree *>();
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    EXPECT_EQ(tree->topLevelItem(0)->text(0),
              QStringLiteral("Week 1: 23 – 29 Nov · 95 min of running, worth 105 by effort or 190 by activity, 2 strength days"));
    ASSERT_EQ(tree->topLevelItem(0)->childCount(), 7);
    EXPECT_EQ(tree->topLevelItem(0)->child(1)->text(1), QStringLiteral("Easy run, 45 min"));
    EXPECT_EQ(tree->topLevelItem(0)->child(1)->text(3), QStringLiteral("Added"));
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    apply->reject();
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    settle();
    QSignalSpy applied(page.get(), &ui::PlansPage::applied);
    use("sample-week", "2026-11-25");
    QTest::keyClick(dialog<ui::ApplyDialog>(), Qt::Key_Return);
    ASSERT_EQ(applied.size(), 1);
    EXPECT_EQ(applied.front().at(1).toDate(), day("2026-11-23"));
    EXPECT_EQ(on(day("2026-11-23"), day("2026-11-29")).size(), 7U);
    EXPECT_EQ(commands.undoStack().count(), 1);
    commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), before);
}

TEST_F(PlansPage, OffersTheMondaysBesideAnyOtherDay)
{
    ui::ApplyDialog *apply = use("sample-week", "2026-11-23");
    QDateEdit *start = nullptr;
    for (QDateEdit *edit : apply->findChildren<QDateEdit *>())
        if (edit->accessibleName() == QStringLiteral("First day"))
            start = edit;
    ASSERT_NE(start, nullptr);
    start->setDate(day("2026-11-26"));
    EXPECT_NE(words(*apply).find("Plans start on a Monday, and this is a Thursday:"), std::string::npos) << words(*apply);
    EXPECT_FALSE(button(*apply, QStringLiteral("Put it on the calendar"))->isEnabled());
    press(*apply, "Mon 30 Nov 2026");
    EXPECT_EQ(start->date(), day("2026-11-30"));
    EXPECT_EQ(apply->placement().run.firstDay, day("2026-11-30"));
    EXPECT_TRUE(button(*apply, QStringLiteral("Put it on the calendar"))->isEnabled());
    start->setDate(day("2026-11-26"));
    press(*apply, "Mon 23 Nov 2026");
    EXPECT_EQ(apply->placement().run.firstDay, day("2026-11-23"));
}

TEST_F(PlansPage, EndsOnARaceDay)
{
    ui::ApplyDialog *apply = use("5k-8-weeks", "2026-11-23");
    for (QRadioButton *radio : apply->findChildren<QRadioButton *>())
        if (radio->text() == QStringLiteral("&End on a race day"))
            radio->click();
    for (QDateEdit *edit : apply->findChildren<QDateEdit *>())
        if (edit->accessibleName() == QStringLiteral("Race day"))
            edit->setDate(day("2027-01-24"));
    EXPECT_NE(words(*apply).find("It then starts on Mon 30 Nov 2026."), std::string::npos) << words(*apply);
    EXPECT_EQ(apply->placement().days.back().day, day("2027-01-24"));
    EXPECT_EQ(apply->placement().days.back().added.front().kind, Kind::TimeTrial);
}

TEST_F(PlansPage, SaysWhatStandsInTheWayAndAsksWhatToDo)
{
    ASSERT_TRUE(ui::addSession(commands, tests::plannedSession(Kind::TempoRun, "2026-11-24", 40)));
    ASSERT_TRUE(ui::applyPlan(commands, *libraryPlan(QStringLiteral("sample-week")), day("2026-11-30")));
    ui::ApplyDialog *apply = use("sample-week", "2026-11-23");
    EXPECT_NE(words(*apply).find("On 1 day there is something already."), std::string::npos) << words(*apply);
    EXPECT_EQ(words(*apply).find("already stands"), std::string::npos);
    auto *tree = apply->findChild<ui::PlacementTree *>();
    const auto tuesday = [tree] { return tree->topLevelItem(0)->child(1); };
    EXPECT_EQ(tuesday()->text(2), QStringLiteral("Tempo run, 40 min"));
    EXPECT_EQ(tuesday()->text(3), QStringLiteral("Added beside it"));
    QComboBox *taken = apply->findChildren<QComboBox *>().at(1);
    taken->setCurrentIndex(1);
    EXPECT_EQ(tuesday()->text(3), QStringLiteral("Left out: the day is taken"));
    EXPECT_TRUE(tree->topLevelItem(0)->text(0).contains(QStringLiteral("· 50 min of running")));
    taken->setCurrentIndex(2);
    EXPECT_EQ(tuesday()->text(3), QStringLiteral("Takes the place of Tempo run"));
    apply->reject();
    settle();
    apply = use("sample-week", "2026-11-30");
    EXPECT_NE(words(*apply).find("Sample week already stands on some of these days."), std::string::npos) << words(*apply);
    apply->reject();
    settle();
    apply = use("sample-week", "2026-11-16");
    auto *past = apply->findChild<QCheckBox *>();
    EXPECT_TRUE(past->isVisible());
    past->setChecked(true);
    EXPECT_EQ(apply->placement().addedCount(), 4) << "Thursday to Sunday";
}

TEST_F(PlansPage, ScalesThePreviewWithThePlan)
{
    ui::ApplyDialog *apply = use("leaner-legs", "2026-11-23");
    apply->findChildren<QComboBox *>().at(0)->setCurrentIndex(1);
    EXPECT_TRUE(apply->findChild<ui::PlacementTree *>()->topLevelItem(0)->text(0).contains(
        QStringLiteral("· 80 min of running, worth 88 by effort")));
    apply->accept();
    EXPECT_EQ(database.store().planRuns().all()->front().scale, 0.8);
    EXPECT_EQ(on(day("2026-11-24"), day("2026-11-24")).front().planned->duration, Seconds(36 * 60));
}

TEST_F(PlansPage, MovesAndStopsAPlanThatRuns)
{
    followLeanerLegs(day("2026-11-02"), 2);
    auto *card = page->findChild<ui::RunCard *>();
    ASSERT_TRUE(card->isVisible());
    EXPECT_EQ(card->findChild<QListWidget *>()->item(0)->text(),
              QStringLiteral("Leaner legs 12 weeks\nWeek 3 of 12 · until 24 Jan 2027"));
    press(*card, "Move…");
    auto *shift = dialog<ui::ShiftDialog>();
    shift->findChild<QSpinBox *>()->setValue(14);
    EXPECT_NE(words(*shift).find("67 sessions move. The plan then ends on Sunday 7 February 2027."), std::string::npos) << words(*shift);
    shift->accept();
    settle();
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Move Leaner legs 12 weeks 14 days later"));
    EXPECT_TRUE(card->findChild<QListWidget *>()->item(0)->text().endsWith(QStringLiteral("until 7 Feb 2027")));
    press(*card, "Stop…");
    EXPECT_NE(words(*dialog<ui::StopDialog>()).find("12 sessions you logged stay."), std::string::npos) << words(*dialog<ui::StopDialog>());
    dialog<ui::StopDialog>()->accept();
    EXPECT_FALSE(card->isVisible());
    commands.undoStack().undo();
    EXPECT_TRUE(card->isVisible());
}

TEST_F(PlansPage, OffersToTakeUpAPlanThatPaused)
{
    ui::PlanPause pause(database.store(), today);
    followLeanerLegs(day("2026-10-12"), 3);
    QCoreApplication::processEvents();
    EXPECT_EQ(pause.days(), 17) << "since Monday 2 November";
    auto *card = page->findChild<ui::RunCard *>();
    EXPECT_TRUE(card->findChild<QListWidget *>()->item(0)->text().endsWith(QStringLiteral("Paused for 17 days")));
    press(*card, "Take up again…");
    auto *takeUp = dialog<ui::TakeUpDialog>();
    EXPECT_EQ(takeUp->week(), 2) << "two weeks back";
    EXPECT_EQ(takeUp->monday(), day("2026-11-23"));
    EXPECT_NE(words(*takeUp).find("goes on with week 2 of 12 and ends on 7 February 2027"), std::string::npos) << words(*takeUp);
    for (QRadioButton *radio : takeUp->findChildren<QRadioButton *>())
        if (radio->text().startsWith(QStringLiteral("&Repeat")))
            radio->click();
    EXPECT_EQ(takeUp->week(), 3);
    takeUp->accept();
    settle();
    QCoreApplication::processEvents();
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Take up Leaner legs 12 weeks from week 3"));
    EXPECT_EQ(pause.days(), 0);
    EXPECT_EQ(on(day("2026-11-23"), day("2026-11-23")).front().slot, QStringLiteral("w3-mon-0"));
}

TEST_F(PlansPage, SaysThatNoPlanHasPaused)
{
    QSignalSpy refused(&commands, &ui::Commands::failed);
    page->takeUpPaused();
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.front().front().toString(), QStringLiteral("No plan has paused for a week or longer."));
}

TEST_F(PlansPage, KeepsWeeksAsAPlanAndLetsItBeEditedAndDeleted)
{
    ASSERT_TRUE(ui::applyPlan(commands, *libraryPlan(QStringLiteral("leaner-legs")), day("2026-11-23")));
    page->saveWeeks(day("2026-11-25"));
    auto *save = dialog<ui::SavePlanDialog>();
    save->findChild<QSpinBox *>()->setValue(4);
    EXPECT_FALSE(button(*save, QStringLiteral("Save as a plan"))->isEnabled()) << "it has no title yet";
    auto *title = save->findChild<QLineEdit *>(QStringLiteral("title"));
    auto *easier = save->findChild<QLineEdit *>(QStringLiteral("easier"));
    ASSERT_TRUE(title && easier);
    EXPECT_EQ(easier->text(), QStringLiteral("4")) << "the plan knows its easier week";
    QTest::keyClicks(title, QStringLiteral("Four weeks"));
    easier->setText(QStringLiteral("5"));
    EXPECT_NE(words(*save).find("The plan has the weeks 1 to 4."), std::string::npos) << words(*save);
    easier->setText(QStringLiteral("4"));
    press(*save, "Save as a plan");
    settle();
    ASSERT_EQ(own().size(), 1U);
    EXPECT_EQ(planOf(own().front())->weeks.size(), 4U);
    EXPECT_EQ(button(*page, QStringLiteral("Edit…"))->isVisible(), true) << "the new plan is selected";
    press(*page, "Edit…");
    auto *edit = dialog<ui::EditPlanDialog>();
    edit->findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("My four weeks"));
    press(*edit, "Save");
    settle();
    EXPECT_EQ(planOf(own().front())->title, QStringLiteral("My four weeks"));
    QSignalSpy acted(page.get(), &ui::PlansPage::acted);
    press(*page, "Delete");
    EXPECT_TRUE(own().empty());
    EXPECT_EQ(acted.front().front().toString(), QStringLiteral("Deleted the plan My four weeks"));
    EXPECT_FALSE(button(*page, QStringLiteral("Delete"))->isVisible()) << "a plan of Legwork is selected";
    commands.undoStack().undo();
    EXPECT_EQ(own().size(), 1U);
}

TEST_F(PlansPage, WritesAPlanToAFileAndReadsItBack)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("maintain.json"));
    const auto choose = [this](const char *what, const QString &file) {
        press(*page, what);
        auto *files = dialog<QFileDialog>();
        ASSERT_NE(files, nullptr);
        emit files->fileSelected(file);
        files->reject();
        settle();
    };
    QSignalSpy noted(page.get(), &ui::PlansPage::noted);
    QSignalSpy refused(&commands, &ui::Commands::failed);
    page->selectPlan(QStringLiteral("maintain"));
    choose("Export…", path);
    ASSERT_EQ(noted.size(), 1);
    ASSERT_TRUE(readPlanFile(path));
    choose("Import a plan…", path);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused.front().front().toString().endsWith(QStringLiteral("Maintain (4-week cycle) comes with Legwork")));
    Plan mine = *readPlanFile(path);
    mine.title = QStringLiteral("My winter");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(planToJson(mine));
    file.close();
    choose("Import a plan…", path);
    ASSERT_EQ(own().size(), 1U);
    EXPECT_EQ(own().front().slug, QStringLiteral("maintain-2")) << "the name is Legwork's already";
    EXPECT_TRUE(button(*page, QStringLiteral("Delete"))->isVisible()) << "the new plan is selected";
}
