// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace tests {

/// A week page on a database of its own, shown and active, on Thursday 19 November 2026.
class WeekFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(database.store().journal().apply(firstDay(Qt::Monday)));
        page = std::make_unique<ui::WeekPage>(database.store(), commands, today);
        page->resize(1180, 740);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->view().setFocus();
    }

    static core::Change firstDay(Qt::DayOfWeek day)
    {
        core::Change change;
        change.add(core::Preferences::firstDaySetting(day));
        return change;
    }

    /// Puts a session into the store as if it had always been there.
    core::SessionId put(core::Session session, double position = 1)
    {
        session.position = position;
        core::Change change;
        change.add(session);
        const auto applied = database.store().journal().apply(change);
        EXPECT_TRUE(applied) << (applied ? "" : qPrintable(applied.error().message));
        return session.id;
    }

    core::Session stored(core::SessionId id)
    {
        const auto found = database.store().sessions().find(id);
        if (!found || !*found) {
            ADD_FAILURE() << "the session is gone";
            return {};
        }
        return **found;
    }

    [[nodiscard]] std::vector<core::Session> on(const char *iso)
    {
        const auto found = database.store().sessions().between(day(iso), day(iso));
        EXPECT_TRUE(found);
        return found.value_or(std::vector<core::Session>());
    }

    [[nodiscard]] std::vector<core::SessionId> idsOn(const char *iso)
    {
        std::vector<core::SessionId> ids;
        for (const core::Session &session : on(iso))
            ids.push_back(session.id);
        return ids;
    }

    /// The view that hands and keys go to.
    virtual ui::CalendarView &calendar() { return page->view(); }
    virtual ui::CalendarPage &calendarPage() { return *page; }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&calendar(), key, modifiers); }

    [[nodiscard]] QPoint middleOf(core::SessionId id)
    {
        const auto place = calendar().cards().find(id);
        if (!place) {
            ADD_FAILURE() << "no card for the session";
            return {};
        }
        return calendar().placeRect(*place).center().toPoint();
    }

    [[nodiscard]] QPoint emptyPlaceOn(const char *iso)
    {
        const auto index = calendar().cards().dayOf(day(iso));
        const QRectF box = calendar().dayRect(index.value_or(0));
        return {int(box.center().x()), int(box.bottom()) - 4};
    }

    /// Drags with the left button in small steps, as a hand does, and lets go.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&calendar(), Qt::LeftButton, Qt::NoModifier, from);
        dragOn(from, to, modifiers);
        QTest::mouseRelease(&calendar(), Qt::LeftButton, modifiers, to);
    }

    /// Moves on with the left button held down.
    void dragOn(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *view = &calendar();
        for (int step = 1; step <= 5; ++step) {
            const QPointF at = from + (to - from) * step / 5.0;
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view, &move);
        }
    }

    /// A window of the page, once it has the keyboard.
    template <class Dialog> Dialog *withKeyboard(Dialog *open)
    {
        if (open)
            open->activateWindow();
        EXPECT_TRUE(open && QTest::qWaitFor([open] { return QApplication::activeWindow() == open; })) << "no dialog came up";
        return open;
    }

    /// The session dialog, once it has the keyboard.
    [[nodiscard]] ui::SessionDialog *dialog() { return withKeyboard(calendarPage().dialog()); }

    void undo() { commands.undoStack().undo(); }
    void redo() { commands.undoStack().redo(); }
    [[nodiscard]] QString undoText() { return commands.undoStack().undoText(); }

    TemporaryDatabase database;
    ui::Today today{day("2026-11-19")};
    ui::Commands commands{database.store()};
    std::unique_ptr<ui::WeekPage> page;
};

} // namespace tests
