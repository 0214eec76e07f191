// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planlibrary.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/ui/shell/believableweek.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/appearance.h"
#include "ui/look/icons.h"
#include "ui/look/noticebar.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/plans/applydialog.h"
#include "ui/plans/plandays.h"
#include "ui/plans/planspage.h"
#include "ui/plans/saveplandialog.h"
#include "ui/plans/takeupdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/windowmenus.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace core;

namespace {

class MainWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        tests::fillBelievableWeek(database.store());
        window = std::make_unique<ui::MainWindow>(database.store(), commands, today);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override
    {
        window.reset();
        ui::applyTheme(ThemeChoice::Light);
    }

    [[nodiscard]] QAction *menuAction(const QString &text) const
    {
        for (const QAction *menu : window->menuBar()->actions())
            for (QAction *action : menu->menu()->actions())
                if (action->text() == text)
                    return action;
        return nullptr;
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    std::unique_ptr<ui::MainWindow> window;
};

TEST_F(MainWindow, StartsOnTheWeekWithTheKeyboardOnToday)
{
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    EXPECT_TRUE(window->weekPage().view().hasFocus());
    EXPECT_EQ(window->weekPage().view().currentDay(), tests::day("2026-11-19"));
}

TEST_F(MainWindow, BuildsEveryPageWhenItIsFirstShown)
{
    EXPECT_EQ(window->findChild<ui::PlansPage *>(), nullptr);
    for (const char *name : {"progress", "plans", "preferences", "week"}) {
        window->showPage(QLatin1String(name));
        EXPECT_EQ(window->currentPage(), QLatin1String(name));
    }
    EXPECT_NE(window->findChild<ui::PlansPage *>(), nullptr);
    window->showPage(QStringLiteral("nowhere"));
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
}

TEST_F(MainWindow, NamesTheStepInTheEditMenu)
{
    auto sunday = database.store().sessions().between(tests::day("2026-11-20"), tests::day("2026-11-20"));
    ASSERT_TRUE(sunday);
    ASSERT_TRUE(ui::moveSessions(commands, *sunday, tests::day("2026-11-21"), today.date()));
    QAction *undo = menuAction(QStringLiteral("&Undo Move Moderate run to Saturday"));
    ASSERT_NE(undo, nullptr);
    undo->trigger();
    EXPECT_EQ(database.store().sessions().between(tests::day("2026-11-20"), tests::day("2026-11-20")), sunday);
    EXPECT_NE(menuAction(QStringLiteral("&Redo Move Moderate run to Saturday")), nullptr);
}

TEST_F(MainWindow, OffersUndoAfterADeleteUntilSomethingElseHappens)
{
    QTest::keyClick(&window->weekPage().view(), Qt::Key_Delete);
    EXPECT_TRUE(window->notice().isVisible());
    EXPECT_TRUE(window->notice().message().startsWith(QStringLiteral("Deleted ")));
    auto *undo = window->notice().findChild<QPushButton *>();
    ASSERT_TRUE(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_FALSE(commands.undoStack().canUndo());
    EXPECT_FALSE(window->notice().isVisible());

    QTest::keyClick(&window->weekPage().view(), Qt::Key_Delete);
    ASSERT_TRUE(window->notice().isVisible());
    ASSERT_TRUE(ui::addSession(commands, tests::plannedSession(Kind::EasyRun, "2026-11-22", 30)));
    EXPECT_FALSE(window->notice().isVisible());
}

TEST_F(MainWindow, SaysWhyAWriteWasRefused)
{
    commands.report(QStringLiteral("Cannot move Leg day to Friday: the disk is full"));
    EXPECT_EQ(window->notice().message(), QStringLiteral("Cannot move Leg day to Friday: the disk is full"));
}

TEST_F(MainWindow, OpensALogOverTheWeekAndComesBack)
{
    QTest::keyClick(&window->weekPage().view(), Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), QStringLiteral("log"));
    window->showPage(QStringLiteral("week"));
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    EXPECT_TRUE(window->weekPage().view().hasFocus());
}

TEST_F(MainWindow, ALogMadeInTheDialogHasTheKeyboardInItsFirstField)
{
    window->weekPage().view().setCurrentDay(tests::day("2026-11-18"));
    QTest::keyClick(&window->weekPage().view(), Qt::Key_N);
    ui::SessionDialog *dialog = window->weekPage().dialog();
    ASSERT_TRUE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), QStringLiteral("log"));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->isActiveWindow() && window->focusWidget(); }));
    EXPECT_TRUE(qobject_cast<QLineEdit *>(window->focusWidget())) << "the keyboard is not in a field";
}

TEST_F(MainWindow, PutsAPlanOnTheWeekShown)
{
    window->showWeek(tests::day("2026-12-09"));
    for (QPushButton *button : window->weekPage().findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Use a plan…")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    ASSERT_EQ(window->currentPage(), QStringLiteral("plans"));
    auto *plans = window->findChild<ui::PlansPage *>();
    plans->selectPlan(QStringLiteral("sample-week"));
    for (QPushButton *button : plans->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("&Use this plan…"))
            QTest::mouseClick(button, Qt::LeftButton);
    auto *preview = plans->findChild<ui::ApplyDialog *>();
    ASSERT_NE(preview, nullptr);
    QTest::keyClick(preview, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    EXPECT_EQ(window->weekPage().content().range.first, tests::day("2026-12-07"));
    EXPECT_EQ(window->weekPage().content().sessions.size(), 7U);
    EXPECT_TRUE(window->weekPage().content().subtitle().contains(QStringLiteral("week 1 of 1")));
    commands.undoStack().undo();
    EXPECT_TRUE(window->weekPage().content().sessions.empty());
}

TEST_F(MainWindow, OffersToTakeUpAPausedPlanBesideTheWeeksTitle)
{
    const auto offer = [this]() -> QPushButton * {
        QCoreApplication::processEvents();
        for (QPushButton *button : window->weekPage().findChildren<QPushButton *>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Plan paused")))
                return button;
        return nullptr;
    };
    EXPECT_EQ(offer(), nullptr);
    ASSERT_TRUE(ui::applyPlan(commands, *libraryPlan(QStringLiteral("maintain")), tests::day("2026-11-02")));
    ASSERT_NE(offer(), nullptr);
    EXPECT_EQ(offer()->text(), QStringLiteral("Plan paused for 17 days · Take it up"));
    QTest::mouseClick(offer(), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QStringLiteral("plans"));
    EXPECT_NE(window->findChild<ui::TakeUpDialog *>(), nullptr);
    commands.undoStack().undo();
    window->showPage(QStringLiteral("week"));
    EXPECT_EQ(offer(), nullptr);
}

TEST_F(MainWindow, ShowsThePlansWeeksDayByDay)
{
    window->showPage(QStringLiteral("plans"));
    auto *plans = window->findChild<ui::PlansPage *>();
    ASSERT_NE(plans, nullptr);
    auto *days = plans->findChild<ui::PlanDays *>();
    ASSERT_NE(days, nullptr);
    plans->selectPlan(QStringLiteral("sample-week"));
    ASSERT_EQ(days->rowCount(), 7);
    EXPECT_EQ(days->item(4, 0)->text(), QStringLiteral("Fri"));
    EXPECT_EQ(days->item(4, 1)->text(), QStringLiteral("HIIT run"));
    EXPECT_EQ(days->item(4, 2)->text(), QStringLiteral("20 min"));
    EXPECT_TRUE(days->item(4, 3)->text().contains(QStringLiteral("20–30 min")));

    plans->selectPlan(QStringLiteral("leaner-legs"));
    QTableWidget *weeks = nullptr;
    for (QTableWidget *table : plans->findChildren<QTableWidget *>())
        weeks = table == days ? weeks : table;
    ASSERT_NE(weeks, nullptr);
    EXPECT_EQ(weeks->currentRow(), 0);
    const auto minutes = [days] {
        QStringList all;
        for (int row = 0; row < days->rowCount(); ++row)
            all << days->item(row, 2)->text();
        return all;
    };
    const QStringList first = minutes();
    weeks->setFocus();
    for (int week = 1; week < 4; ++week)
        QTest::keyClick(weeks, Qt::Key_Down);
    EXPECT_NE(minutes(), first) << "the fourth week is easier than the first";
}

TEST_F(MainWindow, HasRoomForTheNameOfThePageShown)
{
    int entries = 0;
    for (auto *button : window->findChildren<QToolButton *>()) {
        if (!button->property("rail").toBool())
            continue;
        ++entries;
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        constexpr int borders = 4;
        EXPECT_LE(QFontMetrics(bold).horizontalAdvance(button->text()) + borders, button->width()) << qPrintable(button->text());
    }
    EXPECT_GE(entries, 4);
}

TEST_F(MainWindow, ListsTheShortcutsOfItsActions)
{
    window->menus().showShortcuts();
    auto *dialog = window->findChild<ui::ShortcutsDialog *>();
    ASSERT_NE(dialog, nullptr);
    const QString rows = dialog->rows().join(QLatin1Char('\n'));
    for (const char *row : {"Delete\tDel", "New session\tN,  Ctrl+N", "Next week\tPgDown", "Edit plan\tE,  F2,  Ctrl+E"})
        EXPECT_TRUE(rows.contains(QLatin1String(row))) << row << "\nin\n" << qPrintable(rows);
    dialog->reject();
}

// LEGWORK_WRITE_IMAGES=1 writes the page anew.
TEST_F(MainWindow, HasAPageOfTheManualThatListsTheShortcuts)
{
    window->menus().showShortcuts();
    auto *dialog = window->findChild<ui::ShortcutsDialog *>();
    ASSERT_NE(dialog, nullptr);
    const QByteArray wanted = "# Shortcuts\n\nThe same list stands under *Help → Shortcuts*. Both are made from what the program can do.\n"
        + dialog->markdown().toUtf8();
    dialog->reject();
    QFile page(tests::sourceFolder() + QStringLiteral("/docs/manual/shortcuts.md"));
    if (qEnvironmentVariableIsSet("LEGWORK_WRITE_IMAGES")) {
        ASSERT_TRUE(page.open(QIODevice::WriteOnly));
        ASSERT_EQ(page.write(wanted), wanted.size());
        return;
    }
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_EQ(page.readAll().toStdString(), wanted.toStdString()) << "write it anew with LEGWORK_WRITE_IMAGES=1";
}

TEST_F(MainWindow, HasNoTwoActionsForOneKey)
{
    QStringList seen;
    for (const char *page : {"week", "month", "progress", "plans", "exercises", "catchup", "bin", "preferences"}) {
        window->showPage(QLatin1String(page));
        // What holds in the whole window is in reach of every widget, so it counts for each.
        QList<QAction *> everywhere;
        for (const QAction *menu : window->menuBar()->actions())
            for (QAction *action : menu->menu()->actions())
                if (action->shortcutContext() == Qt::WindowShortcut && !everywhere.contains(action))
                    everywhere << action;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || qobject_cast<const QMenuBar *>(widget))
                continue;
            QMap<QKeySequence, const QAction *> taken;
            for (QAction *action : everywhere + widget->actions())
                for (const QKeySequence &keys : action->shortcuts()) {
                    const QAction *other = std::exchange(taken[keys], action);
                    seen << keys.toString();
                    EXPECT_TRUE(!other || other == action)
                        << qPrintable(keys.toString()) << " on " << page << ": " << qPrintable(action->text()) << " and "
                        << qPrintable(other->text());
                }
        }
    }
    EXPECT_TRUE(seen.contains(QStringLiteral("Ctrl+Shift+Del"))) << "the week's own actions were looked at";
}

TEST_F(MainWindow, ChangesTheThemeAsAnUndoableStep)
{
    Change change;
    change.add(Preferences::themeSetting(ThemeChoice::Dark));
    ASSERT_TRUE(commands.run(change));
    EXPECT_TRUE(ui::Theme::of(QApplication::palette()).dark);
    commands.undoStack().undo();
    EXPECT_EQ(ui::Theme::of(QApplication::palette()).dark, ui::desktopIsDark());
}

TEST_F(MainWindow, NamesEveryFocusableWidgetOfTheWeekAndPlans)
{
    window->showPage(QStringLiteral("plans"));
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool ours = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && widget->objectName() != QLatin1String("qt_spinbox_lineedit");
        if (!ours)
            continue;
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        EXPECT_FALSE(item->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
    }
}

TEST_F(MainWindow, ClipsNoLabelAndNoButtonInASmallWindow)
{
    window->resize(1000, 640);
    for (const char *page : {"week", "plans"}) {
        window->showPage(QLatin1String(page));
        QCoreApplication::processEvents();
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height(), needed) << qPrintable(label->text()) << " on " << page;
        }
        for (const QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width()) << qPrintable(button->text());
            }
        }
        EXPECT_LE(window->width(), 1000);
    }
}

TEST(Icons, AreAllThereAndDrawSomethingInTheColourAsked)
{
    const QDir folder(tests::sourceFolder() + QStringLiteral("/resources/icons"));
    const QStringList names = folder.entryList({QStringLiteral("*.svg")});
    EXPECT_GE(names.size(), 20);
    for (const QString &file : names) {
        const QString name = file.chopped(4);
        ASSERT_TRUE(ui::hasIcon(name)) << qPrintable(name);
        // Marks of the style sheet keep the colour they are drawn in: arrows a grey that stands out on light and dark
        // alike, the ticks of a check box the text colour on the accent.
        if (name.endsWith(QLatin1String("-mid")) || name.startsWith(QLatin1String("check-")))
            continue;
        const QImage image = ui::icon(name, QColor(Qt::red)).pixmap(24, 24).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 128) {
                    ++painted;
                    ASSERT_LT(pixel.green(), 60) << qPrintable(name);
                    ASSERT_GT(pixel.red(), 180) << qPrintable(name);
                }
        EXPECT_GT(painted, 15) << qPrintable(name);
    }
}

/// Pictures to look at, when LEGWORK_PICTURES names a folder.
class MainWindowLook : public MainWindow
{
protected:
    void save(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        const QImage image = widget.grab().toImage();
        const QColor back = ui::Theme::of(QApplication::palette()).window;
        EXPECT_EQ(image.pixelColor(image.width() - 4, image.height() - 4), back) << qPrintable(name);
        const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(image.save(QStringLiteral("%1/%2.png").arg(folder, name)));
        }
    }

    /// The longest plan, and what it would do to the week of the fixture.
    void savePlanPreview(const QString &tail)
    {
        window->showPage(QStringLiteral("plans"));
        auto *plans = window->findChild<ui::PlansPage *>();
        plans->selectPlan(QStringLiteral("leaner-legs"));
        plans->setStart(tests::day("2026-11-19"));
        save(*window, QStringLiteral("plan") + tail);
        for (QPushButton *button : plans->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Use this plan…"))
                button->click();
        auto *preview = plans->findChild<ui::ApplyDialog *>();
        ASSERT_NE(preview, nullptr);
        save(*preview, QStringLiteral("plan-preview") + tail);
        preview->reject();
        plans->saveWeeks(tests::day("2026-11-19"));
        saveDialog<ui::SavePlanDialog>(*plans, QStringLiteral("plan-save") + tail);
        plans->selectPlan(QStringLiteral("sample-week"));
        ASSERT_TRUE(ui::applyPlan(commands, *libraryPlan(QStringLiteral("maintain")), tests::day("2026-11-02")));
        save(*window, QStringLiteral("plan-running") + tail);
        plans->takeUpPaused();
        saveDialog<ui::TakeUpDialog>(*plans, QStringLiteral("plan-take-up") + tail);
        commands.undoStack().undo();
    }

    template <class Dialog> void saveDialog(const QWidget &page, const QString &name)
    {
        auto *dialog = page.findChild<Dialog *>();
        ASSERT_NE(dialog, nullptr);
        save(*dialog, name);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void savePages(const QString &theme, QSize size)
    {
        window->resize(size);
        const QString tail = QStringLiteral("-%1-%2").arg(theme).arg(size.width());
        for (const char *page : {"week", "plans", "preferences"}) {
            window->showPage(QLatin1String(page));
            save(*window, QLatin1String(page) + tail);
        }
        savePlanPreview(tail);
        window->showWeek(tests::day("2027-02-03"));
        save(*window, QStringLiteral("empty") + tail);
        window->showWeek(tests::day("2026-11-19"));
        window->weekPage().actions().editPlan->trigger();
        save(*window->weekPage().dialog(), QStringLiteral("dialog") + tail);
        window->weekPage().dialog()->reject();
    }
};

TEST_F(MainWindowLook, GivesPicturesOfItsPagesInItsOwnColours)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        ASSERT_TRUE(ui::changeSetting(commands, Preferences::themeSetting(theme), QStringLiteral("Change theme")));
        for (const QSize size : {QSize(1280, 800), QSize(1000, 640)})
            savePages(theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"), size);
    }
}

} // namespace
