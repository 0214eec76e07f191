// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/daynote.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/ui/shell/believableweek.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/log/exercisecard.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmenus.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QMenuBar>
#include <QTest>
#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr const char *pages[] = {"week", "month", "progress", "plans", "exercises", "catchup", "bin", "review", "preferences", "log", "welcome"};

class Accessibility : public testing::TestWithParam<const char *>
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
        window->showPage(QLatin1String(GetParam()));
        if (QLatin1String(GetParam()) == QLatin1String("log"))
            window->openLog(database.store().sessions().between(tests::day("2026-11-16"), tests::day("2026-11-16")).value().at(0));
        QCoreApplication::processEvents();
    }

    static bool takesKeyboard(const QWidget &widget)
    {
        return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy()
            && widget.objectName() != QLatin1String("qt_spinbox_lineedit");
    }

    /// Tab stops at one button of a group of which one is checked, and arrows lead to the others. From the last cell of an
    /// exercise it goes on in the next one, which opens by itself; what else a card can do has keys in the grid.
    static bool isReachedOtherwise(const QWidget &widget, const QSet<QWidget *> &visited)
    {
        for (const QWidget *at = &widget; at; at = at->parentWidget())
            if (qobject_cast<const ui::ExerciseCard *>(at))
                return true;
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (!button || !button->group() || !button->group()->exclusive())
            return false;
        const QList<QAbstractButton *> all = button->group()->buttons();
        return std::any_of(all.begin(), all.end(), [&](QAbstractButton *one) { return visited.contains(one); });
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    std::unique_ptr<ui::MainWindow> window;
};

TEST_P(Accessibility, EveryWidgetThatTakesTheKeyboardHasANameAndARole)
{
    int seen = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName() == QLatin1String("qt_spinbox_lineedit"))
            continue;
        const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(widget);
        ++seen;
        ASSERT_TRUE(item);
        EXPECT_FALSE(item->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
        EXPECT_NE(item->role(), QAccessible::NoRole) << widget->metaObject()->className();
    }
    EXPECT_GE(seen, 3);
}

TEST_P(Accessibility, TabLeadsThroughEverythingAndBack)
{
    QList<QWidget *> wanted;
    for (QWidget *widget : window->findChildren<QWidget *>())
        if (takesKeyboard(*widget))
            wanted << widget;
    ASSERT_FALSE(wanted.isEmpty());
    wanted.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget *first = QApplication::focusWidget();
    QSet<QWidget *> visited;
    // Each stop once, and some more where a stop has parts of its own.
    const int most = 3 * int(wanted.size()) + 60;
    int steps = 0;
    do {
        QWidget *now = QApplication::focusWidget();
        ASSERT_TRUE(now);
        visited << now;
        QTest::keyClick(now, Qt::Key_Tab);
    } while (++steps < most && QApplication::focusWidget() != first);
    EXPECT_LT(steps, most) << "the keyboard is caught in " << QApplication::focusWidget()->metaObject()->className();
    for (QWidget *widget : wanted)
        EXPECT_TRUE(visited.contains(widget) || !takesKeyboard(*widget) || isReachedOtherwise(*widget, visited))
            << "Tab never comes to " << widget->metaObject()->className() << " " << qPrintable(widget->accessibleName()) << " in "
            << widget->parentWidget()->metaObject()->className();
}

// Every action of the menus that opens a dialog opens one in which everything has a name and Escape leads back.
TEST_P(Accessibility, DialogsOfThePageNameTheirWidgetsAndCloseWithEscape)
{
    QList<QAction *> actions;
    for (const QAction *menu : window->menuBar()->actions())
        for (QAction *action : menu->menu()->actions())
            if (action->text().endsWith(QChar(0x2026)) && action->isEnabled() && action->isVisible() && !action->menu())
                actions << action;
    int opened = 0;
    for (QAction *action : actions) {
        const QString text = action->text();
        // What asks the desktop for a file or a printer is not ours to look at; the small calendar is a popup with tests of its own.
        static const QStringList others{QStringLiteral("&Import…"), QStringLiteral("&Print…"), QStringLiteral("Save as P&DF…"), QStringLiteral("&Go to a day…")};
        if (others.contains(text) || text.contains(QStringLiteral("iCalendar")))
            continue;
        action->trigger();
        QCoreApplication::processEvents();
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            continue;
        ++opened;
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!takesKeyboard(*widget))
                continue;
            const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(item->text(QAccessible::Name).isEmpty()) << qPrintable(text) << ": " << widget->metaObject()->className();
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; })) << qPrintable(text) << " stays";
    }
    EXPECT_GT(opened, QLatin1String(GetParam()) == QLatin1String("week") ? 6 : 2);
}

INSTANTIATE_TEST_SUITE_P(OfEveryPage, Accessibility, testing::ValuesIn(pages),
                         [](const testing::TestParamInfo<const char *> &page) { return std::string(page.param); });

} // namespace
