// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/daynote.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/exercises/exercisepage.h"
#include "ui/find/finddialog.h"
#include "ui/help/helpwindow.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmenus.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

using namespace core;

namespace {

class Find : public testing::Test
{
protected:
    void SetUp() override
    {
        Session old = tests::loggedSession(Kind::EasyRun, "2024-03-05", 40);
        old.note = QStringLiteral("New shoes, the left heel rubs.\nWind from the Nordsee");
        Session hill = tests::plannedSession(Kind::HillRun, "2026-12-01", 40);
        hill.title = QStringLiteral("Hügel am Fluss");
        Change change;
        change.label = QStringLiteral("Fill");
        change.add(old);
        change.add(hill);
        change.add(DayNote{tests::day("2025-06-01"), QStringLiteral("rest, heel still sore")});
        ASSERT_TRUE(commands.run(change));
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        window.showPage(QStringLiteral("week"));
        window.weekPage().view().setFocus();
    }
    ui::FindDialog *open(Qt::Key key)
    {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(&window, key, Qt::ControlModifier);
        auto *dialog = window.findChild<ui::FindDialog *>();
        EXPECT_TRUE(dialog && QTest::qWaitFor([dialog] { return dialog->field().hasFocus(); })) << "the field has the keyboard";
        return dialog;
    }
    /// Types words, walks down so many rows and chooses.
    void choose(ui::FindDialog &dialog, const char *words, int down = 0)
    {
        QTest::keyClicks(&dialog.field(), QString::fromUtf8(words));
        for (int i = 0; i < down; ++i)
            QTest::keyClick(&dialog.field(), Qt::Key_Down);
        QTest::keyClick(&dialog.field(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    ui::MainWindow window{database.store(), commands, today};
};

TEST_F(Find, LeadsToTheSessionWhoseNoteHasTheWords)
{
    auto *dialog = open(Qt::Key_F);
    QTest::keyClicks(&dialog->field(), QStringLiteral("heel"));
    ASSERT_EQ(dialog->rows().size(), 2U) << "latest first: the day's note, then the run";
    EXPECT_EQ(dialog->rows()[0].kind, ui::FindRow::Kind::Note);
    EXPECT_EQ(dialog->rows()[1].kind, ui::FindRow::Kind::Session);
    EXPECT_EQ(dialog->rows()[1].title, QStringLiteral("Easy run: New shoes, the left heel rubs."));
    choose(*dialog, "", 1);
    EXPECT_EQ(window.currentPage(), QStringLiteral("week"));
    EXPECT_EQ(window.weekPage().currentDay(), tests::day("2024-03-05"));
}

TEST_F(Find, MindsNeitherCaseNorAccentsNorOrder)
{
    auto *dialog = open(Qt::Key_F);
    choose(*dialog, "FLUSS hugel");
    EXPECT_EQ(window.weekPage().currentDay(), tests::day("2026-12-01"));
}

TEST_F(Find, GoesToADayInWords)
{
    auto *dialog = open(Qt::Key_K);
    QTest::keyClicks(&dialog->field(), QStringLiteral("next tue"));
    ASSERT_FALSE(dialog->rows().empty());
    EXPECT_EQ(dialog->rows()[0].kind, ui::FindRow::Kind::Day);
    choose(*dialog, "");
    EXPECT_EQ(window.weekPage().currentDay(), tests::day("2026-11-24"));
}

TEST_F(Find, OpensExercisesAndPlans)
{
    choose(*open(Qt::Key_F), "goblet squat");
    ASSERT_EQ(window.currentPage(), QStringLiteral("exercises"));
    EXPECT_EQ(window.findChild<ui::ExercisePage *>()->current()->slug, QStringLiteral("goblet-squat"));
    choose(*open(Qt::Key_F), "leaner legs");
    EXPECT_EQ(window.currentPage(), QStringLiteral("plans"));
}

TEST_F(Find, DoesWhatAMenuCanDoAndOffersItFirstTheNextTime)
{
    choose(*open(Qt::Key_K), "month");
    EXPECT_EQ(window.currentPage(), QStringLiteral("month"));
    auto *dialog = open(Qt::Key_K);
    ASSERT_FALSE(dialog->rows().empty());
    EXPECT_EQ(dialog->rows()[0].title, QStringLiteral("Month"));
    const auto offers = [&](const char *name) {
        return std::any_of(dialog->rows().begin(), dialog->rows().end(), [&](const ui::FindRow &row) { return row.title == QLatin1String(name); });
    };
    EXPECT_TRUE(offers("Check database") && offers("Shortcuts"));
}

TEST_F(Find, SaysWhenNothingHasTheWordsAndKeepsThem)
{
    auto *dialog = open(Qt::Key_F);
    QTest::keyClicks(&dialog->field(), QStringLiteral("zzzz"));
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->field().text(), QStringLiteral("zzzz"));
}

TEST_F(Find, AWindowClosedTodayOpensWhereItWas)
{
    window.weekPage().showDay(tests::day("2026-12-01"));
    window.showPage(QStringLiteral("plans"));
    window.close();
    ui::MainWindow again(database.store(), commands, today);
    again.returnToLastPlace();
    EXPECT_EQ(again.currentPage(), QStringLiteral("plans"));
    EXPECT_EQ(again.weekPage().currentDay(), tests::day("2026-12-01"));
    ui::Today tomorrow{tests::day("2026-11-20")};
    ui::MainWindow next(database.store(), commands, tomorrow);
    next.returnToLastPlace();
    EXPECT_EQ(next.currentPage(), QStringLiteral("week")) << "a new day begins in its own week";
    EXPECT_EQ(next.weekPage().currentDay(), tests::day("2026-11-20"));
}

TEST_F(Find, HelpOpensThePageForWhereOneIs)
{
    QTest::keyClick(&window, Qt::Key_F1);
    auto *help = window.findChild<ui::HelpWindow *>();
    ASSERT_TRUE(help && help->isVisible());
    EXPECT_EQ(help->currentPage(), QStringLiteral("calendar"));
    EXPECT_TRUE(help->text().startsWith(QStringLiteral("Week and month"))) << "read as Markdown, not shown as it is written";
    window.showPage(QStringLiteral("exercises"));
    window.menus().manualWanted();
    EXPECT_EQ(help->currentPage(), QStringLiteral("exercises"));
    help->showPage(QStringLiteral("nowhere"));
    EXPECT_EQ(help->currentPage(), QStringLiteral("exercises"));
}

TEST_F(Find, EveryLinkOfTheManualLeadsSomewhere)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    ASSERT_GT(ui::manualPages().size(), 10U);
    for (const ui::ManualPage &page : ui::manualPages()) {
        EXPECT_FALSE(page.title.isEmpty()) << qPrintable(page.name);
        const QString text = ui::manualText(page.name).value_or(QString());
        for (auto at = link.globalMatch(text); at.hasNext();)
            EXPECT_TRUE(ui::manualText(at.next().captured(1))) << qPrintable(page.name);
    }
}

} // namespace
