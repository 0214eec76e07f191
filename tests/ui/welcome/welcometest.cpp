// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/demodata.h"
#include "core/rules/week.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/calendar/weekpage.h"
#include "ui/commands/commands.h"
#include "ui/commands/firststart.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/healthnotice.h"
#include "ui/look/noticebar.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

using namespace core;

namespace {

class Welcome : public testing::Test
{
protected:
    void open()
    {
        window = std::make_unique<ui::MainWindow>(database.store(), commands, today);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override
    {
        window.reset();
        QApplication::setPalette(QPalette());
    }
    static QString nameOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QPushButton *>(&widget);
        return button ? button->text().remove(QLatin1Char('&')) : widget.accessibleName();
    }
    template <class W> W *named(const char *name)
    {
        for (W *widget : window->findChildren<W *>())
            if (widget->isVisible() && nameOf(*widget) == QLatin1String(name))
                return widget;
        ADD_FAILURE() << "nothing is called " << name;
        return nullptr;
    }
    void press(const char *name)
    {
        auto *button = named<QPushButton>(name);
        ASSERT_TRUE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QAction *action(const char *text)
    {
        for (QAction *candidate : window->findChildren<QAction *>())
            if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return candidate;
        ADD_FAILURE() << "no action " << text;
        return nullptr;
    }
    int count() { return database.store().sessions().count().value(); }
    std::string dump() { return tests::logicalDump(database.store()); }

    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{tests::day("2026-11-19")};
    std::unique_ptr<ui::MainWindow> window;
};

/// Three made-up sessions and one of the user's own.
DemoData putDemo(Store &store)
{
    DemoData demo;
    demo.root = QUuid(QStringLiteral("6c656777-0000-4000-8000-000000000001"));
    demo.firstMonday = tests::day("2026-11-02");
    demo.lastMonday = tests::day("2026-11-16");
    demo.profile = Profile{};
    demo.profile->fromDay = demo.firstMonday;
    demo.profile->hrMax = 190;
    Change change;
    change.add(demo.toSetting());
    change.add(*demo.profile);
    int number = 0;
    for (const char *day : {"2026-11-03", "2026-11-10", "2026-11-17"}) {
        Session session = tests::plannedSession(Kind::EasyRun, day, 40);
        session.id = DemoData::sessionId(demo.root, weekOf(tests::day(day), Qt::Monday).first, number);
        number = DemoData::unplannedFrom;
        change.add(session);
    }
    change.add(tests::plannedSession(Kind::LongRun, "2026-11-21", 70));
    EXPECT_TRUE(store.journal().apply(change));
    return demo;
}

} // namespace

TEST_F(Welcome, GreetsOnANewDatabaseWithUnitsNoticeAndStarts)
{
    open();
    EXPECT_EQ(window->currentPage(), QStringLiteral("welcome"));
    EXPECT_TRUE(named<QComboBox>("Distance")->hasFocus());
    bool told = false;
    for (const QLabel *label : window->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text() == ui::healthNotice());
    EXPECT_TRUE(told) << "the notice is not shown";
}

TEST_F(Welcome, DoesNotGreetWhereThereAreSessions)
{
    Change change;
    change.add(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
    ASSERT_TRUE(database.store().journal().apply(change));
    open();
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
}

TEST_F(Welcome, TakesUnitsAndFirstWeekdayAtOnce)
{
    open();
    QTest::keyClick(named<QComboBox>("Distance"), Qt::Key_Down);
    QTest::keyClick(named<QComboBox>("Weight"), Qt::Key_Down);
    QTest::keyClick(named<QComboBox>("Week starts on"), Qt::Key_End);
    const Preferences preferences = database.store().preferences().value();
    EXPECT_EQ(preferences.lengths, LengthUnit::Miles);
    EXPECT_EQ(preferences.weights, WeightUnit::Pounds);
    EXPECT_EQ(preferences.firstDayOfWeek, Qt::Sunday);
}

TEST_F(Welcome, PutsTheSampleWeekOnThisWeekInOneUndoStep)
{
    open();
    const std::string before = dump();
    press("Put a sample week on this week");
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    EXPECT_GT(count(), 5);
    EXPECT_EQ(database.store().planRuns().all().value().front().firstDay, tests::day("2026-11-16"));
    EXPECT_FALSE(ui::wantsWelcome(database.store()).value());
    EXPECT_EQ(commands.undoStack().count(), 1);
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
}

TEST_F(Welcome, PutsTheSampleWeekOnTheWeekShownWhenItStartsOnSunday)
{
    Change change;
    change.add(Preferences::firstDaySetting(Qt::Sunday));
    ASSERT_TRUE(database.store().journal().apply(change));
    today.setFixed(tests::day("2026-11-22"));
    open();
    press("Put a sample week on this week");
    EXPECT_EQ(database.store().planRuns().all().value().front().firstDay, tests::day("2026-11-23"));
}

TEST_F(Welcome, OffersNextWeekFromFridayOnAndGoesThere)
{
    today.setFixed(tests::day("2026-11-20"));
    open();
    press("Put a sample week on next week");
    EXPECT_EQ(database.store().planRuns().all().value().front().firstDay, tests::day("2026-11-23"));
    EXPECT_EQ(window->weekPage().content().range.first, tests::day("2026-11-23"));
}

TEST_F(Welcome, ChangesItsOfferAtMidnight)
{
    open();
    EXPECT_TRUE(named<QPushButton>("Put a sample week on this week"));
    today.setFixed(tests::day("2026-11-20"));
    EXPECT_TRUE(named<QPushButton>("Put a sample week on next week"));
}

TEST_F(Welcome, StartsEmptyAndGreetsNoMore)
{
    open();
    press("Start with an empty week");
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    EXPECT_EQ(commands.undoStack().count(), 0);
    window.reset();
    open();
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
}

TEST_F(Welcome, AsksForDemoDataAndShowsTheWeekOnceItIsThere)
{
    open();
    QObject::connect(window.get(), &ui::MainWindow::demoRequested, window.get(), [this] { putDemo(database.store()); });
    EXPECT_FALSE(action("Remove demo data")->isVisible());
    press("Look around with demo data");
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    EXPECT_TRUE(action("Remove demo data")->isVisible());
}

TEST_F(Welcome, LeavesForTheWeekWhenAnImportBroughtSomething)
{
    open();
    Change change;
    change.add(tests::loggedSession(Kind::EasyRun, "2026-11-17", 45));
    ASSERT_TRUE(database.store().journal().apply(change));
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
}

TEST_F(Welcome, RemovesDemoDataInOneStepAndLeavesTheUsersOwn)
{
    putDemo(database.store());
    open();
    Session moved = database.store().sessions().between(tests::day("2026-11-17"), tests::day("2026-11-17")).value().front();
    ASSERT_TRUE(ui::moveSessions(commands, {moved}, tests::day("2027-03-01"), today.date()));
    commands.undoStack().clear();
    const std::string before = dump();
    action("Remove demo data")->trigger();
    EXPECT_EQ(count(), 1) << "the user's own stays, a moved made-up one goes";
    EXPECT_TRUE(database.store().settings().profiles().value().empty());
    EXPECT_FALSE(action("Remove demo data")->isVisible());
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Remove demo data"));
    EXPECT_EQ(window->notice().message(), QStringLiteral("The demo data is gone"));
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(action("Remove demo data")->isVisible());
}

TEST_F(Welcome, LeavesHeartRatesThatTheUserChanged)
{
    const DemoData demo = putDemo(database.store());
    Profile mine = *demo.profile;
    mine.hrMax = 184;
    Change change;
    change.replace(*demo.profile, mine);
    ASSERT_TRUE(database.store().journal().apply(change));
    ASSERT_TRUE(ui::removeDemo(commands));
    EXPECT_THAT(database.store().settings().profiles().value(), testing::ElementsAre(mine));
}

TEST_F(Welcome, ShowsTheSameNoticeInHelp)
{
    open();
    action("About Legwork")->trigger();
    auto *box = window->findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->informativeText().contains(ui::healthNotice()));
    box->close();
}

TEST_F(Welcome, FitsInBothLightsAndSizes)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        window.reset();
        ASSERT_TRUE(ui::changeSetting(commands, Preferences::themeSetting(theme), QStringLiteral("theme")));
        open();
        for (const QSize size : {QSize(1280, 800), QSize(1000, 640)}) {
            window->resize(size);
            QTest::qWait(1);
            const QImage image = window->grab().toImage();
            EXPECT_EQ(image.size(), size);
            const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
            if (!folder.isEmpty()) {
                EXPECT_TRUE(image.save(QStringLiteral("%1/welcome-%2-%3.png").arg(folder).arg(int(theme)).arg(size.width())));
            }
        }
    }
}
